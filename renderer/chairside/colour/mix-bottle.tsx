import { useState } from 'react';
import { mixScreen as words } from '../../../shared/words/screens/mix.ts';
import type { LotRow } from '../../../shared/stock/pages.ts';
import { YesNo } from '../../parts/choice-row.tsx';
import { FormField } from '../../parts/form-field.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { PartialDateField } from '../../parts/partial-date-field.tsx';
import { LotPicker } from '../../stock/lot-picker.tsx';
import type { LotChoice } from '../../stock/lot-choice.ts';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { textOf } from '../facts.ts';
import { ChoiceSelect } from '../fields/choice-select.tsx';
import { FoldedLine } from '../fields/folded-line.tsx';
import type { FormOf } from '../fields/use-form.ts';
import { cardsOf } from '../numbing/product-words.ts';
import { thisYear } from '../use-now.ts';
import type { MixDraft } from './mix-draft.ts';
import { named } from './named.ts';

const names = { list: words.pigmentList, lot: words.pigmentLot, expiry: words.pigmentUseBy };

/** The pigment: of a bottle of the ledger everything is known and stands in one line; of another it is typed from the label. */
export const MixBottle = ({ form, set, fill, hold }: FormOf<MixDraft>) => {
  const { client, data, protocol } = useSessionContext();
  const { t } = useWords();
  /** The bottle whose facts were opened, or were not all there: they stay open while it is chosen. */
  const [opensFor, setOpensFor] = useState<string | null>(null);
  const order = protocol.pack.dateOrder;
  const pigments = cardsOf(protocol, 'pigment');
  // What is proposed is nobody's doing yet: nothing of it would be lost.
  const choose = (bottle: LotChoice, row: LotRow | null, by: 'hand' | 'proposal'): void => {
    if (by === 'hand') set('bottle')(bottle);
    else fill({ bottle });
    if (row?.product.kind !== 'pigment') return;
    const { name, manufacturer, card, paoMonths, useStatement } = row.product;
    fill({
      pigment: pigments.find(({ id }) => id === card)?.name ?? name,
      manufacturer,
      openedOn: row.lot.openedOn ?? form.openedOn,
      months: row.lot.paoMonths ?? paoMonths ?? form.months,
      ...(useStatement === null ? {} : { statement: useStatement }),
    });
  };
  const { bottle, pigment, manufacturer, openedOn, months, statement } = form;
  const isKnown =
    bottle.lotId !== null &&
    pigment !== '' &&
    manufacturer !== '' &&
    openedOn !== null &&
    months !== null &&
    statement !== null;
  if (!isKnown && opensFor !== bottle.lotId) setOpensFor(bottle.lotId);
  return (
    <>
      <LotPicker
        client={client}
        kind="pigment"
        names={names}
        value={bottle}
        onChange={choose}
        year={thisYear()}
        order={order}
        prefers={textOf(data, 'patchPigmentLot')}
      />
      {isKnown && opensFor !== bottle.lotId ? (
        <FoldedLine
          what={pigment}
          more={words.bottle({
            maker: manufacturer,
            day: { day: openedOn },
            months,
            says: statement ? 'yes' : 'no',
          })}
          action={words.change}
          label={words.changeBottle}
          onOpen={() => setOpensFor(bottle.lotId)}
        />
      ) : (
        <div className="form-grid">
          <ChoiceSelect
            label={words.pigment}
            choices={named(pigments, pigment)}
            value={pigment === '' ? null : pigment}
            onChange={set('pigment')}
          />
          <FormField
            label={t(words.manufacturer)}
            value={manufacturer}
            onChange={set('manufacturer')}
            isRequired
            maxLength={80}
          />
          <PartialDateField
            label={words.openedOn}
            value={openedOn}
            onSave={hold('openedOn')}
            needsDay
            order={order}
          />
          <NumberField
            label={words.goodFor}
            unit={words.months}
            value={months}
            onSave={hold('months')}
            min={1}
            max={36}
            hint={words.fromLabel}
          />
          <YesNo label={words.statement} value={statement} onChange={set('statement')} />
        </div>
      )}
    </>
  );
};
