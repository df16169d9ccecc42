import { cleanseScreen } from '../../../shared/words/screens/cleanse.ts';
import { PhotosCard } from '../../photos/photos-card.tsx';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { Checklist } from '../checklist.tsx';
import { FoldingCard } from '../folding-card.tsx';
import { defOf, valueOf } from '../facts.ts';
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
        foldsActs
        only={(item) => !withCream.has(item) && !whenOff.has(item)}
      />
      <div className="form-grid per-client">
        <SessionField id="shaveMethod" wide />
      </div>
    </Card>
  );
};

/** How long the surfaces stayed wet, for this client; one line once it was as long as the label asks. */
const Surfaces = () => {
  const { view, data } = useSessionContext();
  const kept = valueOf(data, 'disinfectantMinutes');
  const needed = view.contactNeeded.surfaceMinutes;
  const runs = data.contacts.surfaces !== undefined && data.contacts.surfaces.endedAt === null;
  return (
    <FoldingCard
      title={cleanseScreen.surfacesName}
      says={cleanseScreen.surfacesKept({ minutes: Number(kept ?? 0) })}
      isFolded={!runs && typeof kept === 'number' && needed !== null && kept >= needed}
      anchors={['contact-surfaces', 'field-disinfectantMinutes']}
    >
      <ContactClock what="surfaces" />
      <SessionField id="disinfectantMinutes" />
    </FoldingCard>
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
      <div className="stage-cols thirds">
        <div className="col">
          <HygieneCard />
          <Surfaces />
          <Card title={defOf('sharpsBinFill').label} className="asked bin">
            <SessionField id="sharpsBinFill" />
          </Card>
          <SymptomCard />
        </div>
        <div className="col">
          <Prepare />
        </div>
        <div className="col">
          <ArrivalCream />
          <Card title={t(cleanseScreen.numbingToday)} className="asked">
            <SessionField id="numbingUsed" label={t(cleanseScreen.numbingUsed)} />
          </Card>
          <WhenOff numbing={numbing} />
          <aside className="col" aria-label={t(cleanseScreen.aside)}>
            <NumbingClocks />
          </aside>
        </div>
      </div>
      {numbing && <NumbingSection startsOpen />}
      <div className="stage-cols thirds">
        <CreamToday />
        {numbing && <PhotosCard title={t(cleanseScreen.photoBefore)} set="before" only="closeUps" folds />}
        <LastVisitCard />
        <NotChecked stage="cleanseAndNumb" />
      </div>
      {!numbing && (
        <span id="numbing" tabIndex={-1} className="visually-hidden">
          {t(cleanseScreen.noNumbing)}
        </span>
      )}
    </div>
  );
};
