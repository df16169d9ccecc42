import { kindLabels } from '../../../shared/words/session-kinds.ts';
import { consultationScreen } from '../../../shared/words/screens/consultation.ts';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { SectionItems } from './section-items.tsx';
import { StillTrue } from './still-true.tsx';
import { FoldingFields } from './folding-fields.tsx';

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>
      <bdi>{value}</bdi>
    </dd>
  </div>
);

/** Who is here, who works, and what is hoped for. */
export const IdentitySection = () => {
  const { view, data } = useSessionContext();
  const { t, fullDay } = useWords();
  const { opening, clientFacts } = data;
  const kind = kindLabels[opening.kind];
  return (
    <div className="part-columns">
      <div className="col">
        <Card title={t(consultationScreen.clientCard)} id="client">
          <dl className="facts">
            <Fact name={t(consultationScreen.factName)} value={clientFacts.fullName} />
            <Fact
              name={t(consultationScreen.factBorn)}
              value={t(
                consultationScreen.bornYears({
                  day: fullDay(clientFacts.dateOfBirth),
                  years: String(view.client.ageYears),
                }),
              )}
            />
            <Fact
              name={t(consultationScreen.factSession)}
              value={t(clientFacts.firstTimeHere ? consultationScreen.kindFirstTime({ kind }) : kind)}
            />
            <Fact name={t(consultationScreen.factRecord)} value={view.recordNumber} />
            {opening.lastVisit && (
              <Fact name={t(consultationScreen.factLastVisit)} value={fullDay(opening.lastVisit.on)} />
            )}
          </dl>
          <dl className="facts" id="practitioner" tabIndex={-1}>
            <Fact name={t(consultationScreen.factPractitioner)} value={opening.practitioner.name} />
            <Fact
              name={t(consultationScreen.factLicence)}
              value={
                opening.practitioner.licence === ''
                  ? t(consultationScreen.notEntered)
                  : opening.practitioner.licence
              }
            />
            <Fact
              name={t(consultationScreen.factTraining)}
              value={
                opening.practitioner.trainingExpiry === null
                  ? t(consultationScreen.notEntered)
                  : fullDay(opening.practitioner.trainingExpiry)
              }
            />
          </dl>
        </Card>
        <SectionItems section="identity" />
      </div>
      <div className="col">
        <StillTrue groups={['visit']} />
        <FoldingFields
          title={t(consultationScreen.identityAndWishes)}
          ids={['idKind', 'idLastFour', 'goal', 'expectation']}
        />
      </div>
    </div>
  );
};
