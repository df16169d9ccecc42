import { useState } from 'react';
import { mixScreen as words } from '../../../shared/words/screens/mix.ts';
import type { LotRow } from '../../../shared/stock/pages.ts';
import { YesNo } from '../../parts/choice-row.tsx';
import { LotPicker } from '../../stock/lot-picker.tsx';
import type { LotChoice } from '../../stock/lot-choice.ts';
import { useSessionContext } from '../session-context.ts';
import { ChoiceSelect } from '../fields/choice-select.tsx';
import { FoldedLine } from '../fields/folded-line.tsx';
import type { FormOf } from '../fields/use-form.ts';
import { cardsOf } from '../numbing/product-words.ts';
import { thisYear } from '../use-now.ts';
import type { MixDraft } from './mix-draft.ts';
import { named } from './named.ts';

const names = { list: words.diluentList, lot: words.diluentLot, expiry: words.diluentUseBy };

/** What thins the pigment: which product and lot, and that it was sealed until now. */
export const MixWater = ({ form, set, fill }: Pick<FormOf<MixDraft>, 'form' | 'set' | 'fill'>) => {
  const { client, protocol } = useSessionContext();
  const [opens, setOpens] = useState(false);
  const diluents = cardsOf(protocol, 'diluent');
  const { diluent, water, sterile } = form;
  const choose = (still: LotChoice, row: LotRow | null, by: 'hand' | 'proposal'): void => {
    if (by === 'hand') set('water')(still);
    else fill({ water: still });
    if (row?.product.kind !== 'diluent') return;
    const { name, card, sterile } = row.product;
    // "Sealed until now" is seen beside the chair; that a product is not sterile is known before.
    fill({
      diluent: diluents.find(({ id }) => id === card)?.name ?? name,
      ...(sterile ? {} : { sterile: false }),
    });
  };
  return (
    <>
      <LotPicker
        client={client}
        kind="diluent"
        names={names}
        value={water}
        onChange={choose}
        year={thisYear()}
        order={protocol.pack.dateOrder}
      />
      <div className="form-grid">
        {water.lotId !== null && diluent !== '' && !opens ? (
          <FoldedLine what={diluent} action={words.anotherDiluent} onOpen={() => setOpens(true)} />
        ) : (
          <ChoiceSelect
            label={words.diluentProduct}
            choices={named(diluents, diluent)}
            value={diluent === '' ? null : diluent}
            onChange={set('diluent')}
          />
        )}
        <YesNo
          className="answer-line"
          label={words.sterile}
          value={sterile}
          onChange={set('sterile')}
          hint={words.notSterile}
        />
      </div>
    </>
  );
};
