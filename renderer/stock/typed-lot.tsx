import { useState } from 'react';
import type { Client } from '../../shared/ipc/contract.ts';
import { readCode } from '../../shared/stock/gs1.ts';
import type { LotMatch, LotRow } from '../../shared/stock/pages.ts';
import type { ProductKind } from '../../shared/stock/product.ts';
import { unscramble } from '../../shared/stock/scrambled.ts';
import { sentences } from '../../shared/words/message.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { FormField } from '../parts/form-field.tsx';
import { PartialDateField } from '../parts/partial-date-field.tsx';
import type { DateOrder } from '../parts/partial-date.ts';
import { useWords } from '../words.tsx';
import { AddToStock } from './add-to-stock.tsx';
import type { LotChoice } from './lot-choice.ts';
import { lotLine } from './lot-words.ts';

interface TypedLotProps {
  readonly client: Client;
  readonly kind: ProductKind;
  readonly names: { readonly lot: Phrase; readonly expiry: Phrase };
  readonly order: DateOrder;
  readonly value: LotChoice;
  readonly year: number;
  readonly onChange: (change: Partial<LotChoice>) => void;
  readonly onCode: (code: string) => void;
  readonly onKnown: (row: LotRow) => void;
  readonly onAdded: (row: LotRow) => void;
}

/** What the record keeps of a lot; a whole code may stand in the field for a moment. */
const mostLetters = 40;

/** Lot and use-by date by hand. When the field is left the ledger is asked: the very lot, or one that looks like it. */
export const TypedLot = ({
  client,
  kind,
  names,
  order,
  value,
  year,
  onChange,
  onCode,
  onKnown,
  onAdded,
}: TypedLotProps) => {
  const { t } = useWords();

  const [match, setMatch] = useState<{ readonly of: string; readonly found: LotMatch } | null>(null);
  const [kept, setKept] = useState('');
  const [adding, setAdding] = useState(false);
  const lot = value.lot.trim();
  const look = async (): Promise<void> => {
    if (lot === '') return setMatch(null);
    // The whole code came into the field: pasted, typed from under the bars, or by a scanner that ends with Tab.
    if (readCode(value.lot, year).is !== 'text' || unscramble(value.lot, year) !== undefined)
      return onCode(value.lot);
    const reply = await client['stock.match']({ kind, lot: lot.slice(0, 40) });
    if (reply.ok) setMatch({ of: lot, found: reply.value });
  };
  const found = match?.of === lot ? match.found : null;
  const same = found?.same ?? [];
  const [first] = same;
  const offered = same.find(({ usability }) => usability.usable);
  const alike = kept === lot ? [] : (found?.alike ?? []);
  return (
    <>
      <div className="form-grid">
        <FormField
          label={names.lot}
          value={value.lot}
          onChange={(text) => onChange({ lot: text, serial: undefined })}
          onBlur={() => void look()}
          isRequired
          takesScan
          maxLength={300}
          error={lot.length > mostLetters ? t(stockScreen.lotTooLong({ mostLetters })) : null}
        />
        <PartialDateField
          label={names.expiry}
          value={value.expiry}
          onSave={async (expiry) => {
            onChange({ expiry });
            return null;
          }}
          order={order}
          hint={t(stockScreen.monthYearWillDo)}
        />
      </div>
      {offered !== undefined && (
        <Banner
          tone="info"
          actions={
            <Button size="small" onPress={() => onKnown(offered)}>
              {t(stockScreen.takeLotFromStock({ lot: offered.lot.lot }))}
            </Button>
          }
        >
          {t(stockScreen.thisLotStock({ title: offered.title, lotLine: lotLine(offered) }))}
        </Banner>
      )}
      {offered === undefined && first !== undefined && !first.usability.usable && (
        <Banner tone="stop">{t(first.usability.says)}</Banner>
      )}
      {same.length === 0 && alike.length > 0 && (
        <Banner
          tone="caution"
          title={found?.asks ?? stockScreen.isOneThese}
          actions={
            <>
              <Button size="small" onPress={() => setKept(lot)}>
                {t(stockScreen.noItIsTyped({ lot }))}
              </Button>
              {alike
                .filter(({ usability }) => usability.usable)
                .map((row) => (
                  <Button key={row.lot.id} size="small" onPress={() => onKnown(row)}>
                    {t(stockScreen.takeLot({ lot: row.lot.lot }))}
                  </Button>
                ))}
            </>
          }
        >
          {t(
            sentences(
              alike.map((row) =>
                row.usability.usable
                  ? stockScreen.namedLotStops({ title: row.title, lot: lotLine(row) })
                  : row.usability.says,
              ),
            ),
          )}
        </Banner>
      )}
      {found !== null && same.length === 0 && alike.length === 0 && (
        <p className="small lot-unknown">
          <span>{t(stockScreen.thisLotNotStock)}</span>
          <Button size="small" look="quiet" onPress={() => setAdding(true)}>
            {t(stockScreen.addItToStock)}
          </Button>
        </p>
      )}
      {adding && (
        <AddToStock
          client={client}
          kind={kind}
          start={{ lot, expiry: value.expiry }}
          order={order}
          onClose={() => setAdding(false)}
          onAdded={(row) => {
            setAdding(false);
            onAdded(row);
          }}
        />
      )}
    </>
  );
};
