import { patchTestRulesOf } from '../../../shared/protocol/default/incidents.ts';
import { patchScreenWords } from '../../../shared/words/screens/patch.ts';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { SessionField, SessionFields } from '../fields/session-field.tsx';
import { cardsOf } from '../numbing/product-words.ts';
import { DayChips } from './day-chips.tsx';
import { PatchLot } from './patch-lot.tsx';
import { Waiver } from './waiver.tsx';

/** When it was put on, and when it was read. */
const PatchDays = ({ what }: { readonly what: 'pigment' | 'numbing' }) => {
  const { view } = useSessionContext();
  const { t } = useWords();
  const [applied, read] =
    what === 'pigment'
      ? (['patchPigmentAppliedOn', 'patchPigmentOn'] as const)
      : (['patchNumbingAppliedOn', 'patchNumbingOn'] as const);
  return (
    <>
      <DayChips
        id={applied}
        label={t(patchScreenWords.putOn({ what }))}
        days={view.patchDays.applied}
        hint={t(patchScreenWords.countsFromItsEnd)}
      />
      <DayChips id={read} label={t(patchScreenWords.readOn({ what }))} days={[view.patchDays.readToday]} />
    </>
  );
};

/** One test for each product, bound to its lot (brief 2.2); a waiver is read and signed like a consent. */
export const PatchFields = () => {
  const { data, protocol } = useSessionContext();
  const { waiver } = patchTestRulesOf(protocol);
  const creams = cardsOf(protocol, 'numbing').map(({ name }) => ({ id: name, label: name }));
  const asked = (id: string): boolean => !data.notAsked.includes(id);
  return (
    <div className="form-rows">
      <div className="form-grid">
        <SessionField id="patchPigment" wide />
        {asked('patchPigmentLot') && (
          <>
            <PatchLot what="pigment">
              <SessionFields ids={['patchPigmentProduct', 'patchPigmentLot']} />
            </PatchLot>
            <PatchDays what="pigment" />
          </>
        )}
      </div>
      <div className="form-grid">
        <SessionField id="patchNumbing" wide />
        {asked('patchNumbingLot') && (
          <>
            <PatchLot what="numbing">
              <SessionField id="patchNumbingProduct" choices={creams} wide />
              <SessionField id="patchNumbingLot" />
            </PatchLot>
            <PatchDays what="numbing" />
          </>
        )}
      </div>
      {asked('patchSite') && (
        <div className="form-grid">
          <SessionField id="patchSite" />
        </div>
      )}
      {data.consents.patchWaiver.isNeeded ? (
        <Waiver />
      ) : (
        asked('patchWaiverName') && (
          <div className="form-grid">
            <p className="says script wide">{waiver}</p>
            <SessionField id="patchWaiverName" />
          </div>
        )
      )}
    </div>
  );
};
