import { cleanseScreen } from '../../../shared/words/screens/cleanse.ts';
import { PhotosCard } from '../../photos/photos-card.tsx';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { Checklist } from '../checklist.tsx';
import { FoldingCard } from '../folding-card.tsx';
import { SessionField } from '../fields/session-field.tsx';
import { LastVisitCard } from '../last-visit.tsx';
import { NotChecked } from '../not-checked.tsx';
import { ArrivalCream } from '../numbing/arrival-cream.tsx';
import { CreamToday, NumbingClocks, NumbingSection, withCream } from '../numbing/numbing-section.tsx';
import { SymptomCard } from '../numbing/symptom-check.tsx';
import { ContactClock } from './contact-clock.tsx';
import { HygieneCard } from './hygiene-card.tsx';
import { StationCard } from './station-card.tsx';
import './cleanse.css';

/** Items of the list that wait until the cream is off. */
const whenOff: ReadonlySet<string> = new Set(['cream-fully-removed', 'antiseptic-dry', 'line-drawn']);

/** Hands, room, surfaces, wash and shave: what is done for this client before anything touches the skin. */
const Prepare = () => {
  const { t } = useWords();
  return (
    <Card title={t(cleanseScreen.prepare)} className="prepare">
      <Checklist
        stage="cleanseAndNumb"
        title=""
        bare
        only={(item) => !withCream.has(item) && !whenOff.has(item)}
      />
      <div className="form-grid per-client">
        <SessionField id="shaveMethod" wide />
        <SessionField id="sharpsBinFill" wide />
      </div>
    </Card>
  );
};

/** How long the surfaces stayed wet, for this client. */
const Surfaces = () => {
  const { t } = useWords();
  return (
    <Card title={t(cleanseScreen.surfacesName)}>
      <ContactClock what="surfaces" />
      <SessionField id="disinfectantMinutes" />
    </Card>
  );
};

/** Antiseptic on and dry, all cream off: with no cream it is done here, else once the cream is off, here or in the colour match. */
const WhenOff = ({ numbing }: { readonly numbing: boolean }) => {
  const { t } = useWords();
  const { view, data } = useSessionContext();
  // With cream it has its turn when the cream is off; that it was begun already is never folded away.
  const waits =
    numbing &&
    (data.numbing.length === 0 || view.timers.some(({ running }) => running)) &&
    data.contacts.antiseptic === undefined &&
    data.fields['antisepticContactSeconds'] === undefined;
  return (
    <FoldingCard
      title={numbing ? cleanseScreen.whenOff : cleanseScreen.beforeIt}
      says={cleanseScreen.waitsForCream}
      isFolded={waits}
      anchors={[
        'contact-antiseptic',
        'field-antisepticContactSeconds',
        ...[...whenOff].map((item) => `item-${item}`),
      ]}
    >
      <ContactClock what="antiseptic" />
      <SessionField id="antisepticContactSeconds" hint={t(cleanseScreen.keptHint)} />
      <Checklist stage="cleanseAndNumb" title="" bare only={(item) => whenOff.has(item)} />
    </FoldingCard>
  );
};

/** Stage 2 in the order of the work (brief 2.4): station, hands and skin, cream, and what waits until it is off. */
export const CleanseStage = () => {
  const { numbingInUse: numbing } = useSessionContext().view;
  const { t } = useWords();
  return (
    <div className="stage-page cleanse">
      <StationCard />
      <div className="stage-cols wide-right">
        <div className="col">
          <HygieneCard />
          <Surfaces />
          <Prepare />
        </div>
        <div className="stage-right">
          <div className="questions">
            <ArrivalCream />
            <Card title={t(cleanseScreen.numbingToday)}>
              <SessionField id="numbingUsed" label={t(cleanseScreen.numbingUsed)} />
            </Card>
          </div>
          {numbing && <NumbingSection startsOpen />}
          <aside className="col" aria-label={t(cleanseScreen.aside)}>
            <NumbingClocks />
            <CreamToday />
            <SymptomCard />
            {numbing && <PhotosCard title={t(cleanseScreen.photoBefore)} set="before" only="closeUps" />}
          </aside>
          <div className="col">
            <WhenOff numbing={numbing} />
            <LastVisitCard />
            <NotChecked stage="cleanseAndNumb" />
          </div>
        </div>
      </div>
      {!numbing && (
        <span id="numbing" tabIndex={-1} className="visually-hidden">
          {t(cleanseScreen.noNumbing)}
        </span>
      )}
    </div>
  );
};
