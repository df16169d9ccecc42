import type { ReactNode } from 'react';
import type { FieldValue } from '../../../shared/session/field.ts';
import { patchScreenWords } from '../../../shared/words/screens/patch.ts';
import { useLotOffer } from '../../stock/use-lot-offer.ts';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { textOf } from '../facts.ts';
import { SessionField, SessionFields } from '../fields/session-field.tsx';
import { cardsOf } from '../numbing/product-words.ts';
import { DayChips } from './day-chips.tsx';
import { PatchLot } from './patch-lot.tsx';
import { Waiver } from './waiver.tsx';

type What = 'pigment' | 'numbing';
const idsOf = {
  pigment: {
    result: 'patchPigment',
    product: 'patchPigmentProduct',
    lot: 'patchPigmentLot',
    applied: 'patchPigmentAppliedOn',
    read: 'patchPigmentOn',
  },
  numbing: {
    result: 'patchNumbing',
    product: 'patchNumbingProduct',
    lot: 'patchNumbingLot',
    applied: 'patchNumbingAppliedOn',
    read: 'patchNumbingOn',
  },
} as const;
const wasTested = (value: unknown): boolean => value === 'noReaction' || value === 'reaction';

/**
 * One test: what was seen, of which lot, put on and read when. Who says what is seen reads it now, and where the cupboard has one lot alone
 * it is that one; both stand beside the answer and are changed there.
 */
const PatchTest = ({ what, children }: { readonly what: What; readonly children: ReactNode }) => {
  const { view, data, client, saveField } = useSessionContext();
  const { t } = useWords();
  const ids = idsOf[what];
  const offered = useLotOffer(client, what === 'pigment' ? 'pigment' : 'anaesthetic', undefined);
  const usable = offered.offer?.usable ?? [];
  const only = usable.length === 1 ? usable[0] : undefined;
  const isUnsaid = (id: string): boolean => textOf(data, id) === '';
  const fill = (value: FieldValue | null): void => {
    if (!wasTested(value)) return;
    if (isUnsaid(ids.read)) void saveField(ids.read, undefined, view.patchDays.readToday);
    if (only === undefined || !isUnsaid(ids.product) || !isUnsaid(ids.lot)) return;
    void saveField(ids.product, undefined, only.title);
    void saveField(ids.lot, undefined, only.lot.lot);
  };
  return (
    <div className="patch-one">
      <SessionField id={ids.result} size="small" onSaved={fill} />
      {!data.notAsked.includes(ids.lot) && (
        <>
          <PatchLot what={what} offer={offered.offer}>
            {children}
          </PatchLot>
          <div className="patch-days">
            <DayChips
              id={ids.applied}
              label={t(patchScreenWords.putOn({ what }))}
              days={view.patchDays.applied}
            />
            <DayChips
              id={ids.read}
              label={t(patchScreenWords.readOn({ what }))}
              days={[view.patchDays.readToday]}
            />
          </div>
        </>
      )}
    </div>
  );
};

/** One test for each product, bound to its lot (brief 2.2); a waiver is read and signed like a consent. */
export const PatchFields = () => {
  const { data, protocol } = useSessionContext();
  const creams = cardsOf(protocol, 'numbing').map(({ name }) => ({ id: name, label: name }));
  const asked = (id: string): boolean => !data.notAsked.includes(id);
  return (
    <div className="form-rows patch-tests">
      <PatchTest what="pigment">
        <SessionFields ids={['patchPigmentProduct', 'patchPigmentLot']} />
      </PatchTest>
      <PatchTest what="numbing">
        <SessionField id="patchNumbingProduct" choices={creams} wide />
        <SessionField id="patchNumbingLot" />
      </PatchTest>
      {asked('patchSite') && (
        <div className="form-grid">
          <SessionField id="patchSite" />
        </div>
      )}
      {data.consents.patchWaiver.isNeeded && <Waiver />}
    </div>
  );
};
