import { useEffect, useId, useState } from 'react';
import type { Client } from '../../shared/ipc/contract.ts';
import { lotToPropose } from '../../shared/stock/offer.ts';
import type { LotRow } from '../../shared/stock/pages.ts';
import type { ProductKind } from '../../shared/stock/product.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icons.tsx';
import type { DateOrder } from '../parts/partial-date.ts';
import { useScanned } from '../scan/hear-scanner.tsx';
import { ScanDialog } from '../scan/scan-dialog.tsx';
import { scanWords } from '../../shared/words/screens/scan.ts';
import { useWords } from '../words.tsx';
import { LotOptions } from './lot-options.tsx';
import { readLotCode } from './read-lot-code.ts';
import { noLot } from './lot-choice.ts';
import type { LotChoice } from './lot-choice.ts';
import { TypedLot } from './typed-lot.tsx';
import { useLotOffer } from './use-lot-offer.ts';
import './lot-picker.css';

interface LotPickerProps {
  readonly client: Client;
  readonly kind: ProductKind;
  /** Only lots of this product of the ledger. */
  readonly product?: string | undefined;
  readonly value: LotChoice;
  /** `row` is the lot of the ledger with its product, so that maker, name and label need no typing; `null` when typed. A proposal is nobody's doing yet. */
  readonly onChange: (choice: LotChoice, row: LotRow | null, by: 'hand' | 'proposal') => void;
  /** This year on main's clock, for the two-digit years of codes. */
  readonly year: number;
  readonly order?: DateOrder | undefined;
  /** Names of the list and of the two typed fields; they are what tests and screen readers look for. */
  readonly names?: { readonly list: Phrase; readonly lot: Phrase; readonly expiry: Phrase } | undefined;
  /** The first usable lot is chosen by itself while nothing is, also where there are several: for things where one look at the pack is enough. */
  readonly proposes?: boolean | undefined;
  /** The lot that is meant where it can be used: the one that was tested on this client's skin. */
  readonly prefers?: string | undefined;
}

const english = { list: stockScreen.lotFromStock, lot: commonWords.lot, expiry: stockScreen.bestBefore };

/**
 * Which lot is it: the usable lots of the ledger (last used first), the others with the reason why not, and a lot typed or scanned.
 * Where the ledger holds nothing of the kind, lot and use-by date are simply typed, and can be added to stock on the way.
 * The owner keeps `value` in its form and sends `lotId` beside `lot` and `expiry`. A scanner's code goes to the picker that holds
 * focus, else to the one opened last.
 *
 *   <LotPicker client={client} kind="cartridge" value={form.pack} year={year} onChange={(pack, row) => { set('pack')(pack); if (row) … }} />
 */
export const LotPicker = ({
  client,
  kind,
  product,
  value,
  onChange,
  year,
  order = 'dayMonth',
  names = english,
  proposes = false,
  prefers,
}: LotPickerProps) => {
  const { t } = useWords();

  const { offer, again } = useLotOffer(client, kind, product);
  const [typing, setTyping] = useState(value.lotId === null && value.lot !== '');
  const [scanning, setScanning] = useState(false);
  const [no, setNo] = useState<Phrase | null>(null);
  /** Digits that are rather the product's number; a person may say that they are the lot. */
  const [perhaps, setPerhaps] = useState<string | null>(null);
  const labelId = useId();
  const usable = offer?.usable ?? [];
  // It is proposed, and the pack in the hand is looked at before it is entered.
  const first = lotToPropose(usable, { proposes, prefers });
  // Chosen or filled in, and stopped since: main refuses it, and the reason stands here before anybody asks.
  const stopped =
    value.lotId === null ? undefined : offer?.unusable.find(({ lot }) => lot.id === value.lotId);
  const isEmpty = value.lotId === null && value.lot === '';
  const choose = (row: LotRow, serial?: string | null): void => {
    setNo(null);
    setPerhaps(null);
    setTyping(false);
    onChange(
      { lotId: row.lot.id, lot: row.lot.lot, expiry: row.lot.expiry, ...(serial ? { serial } : {}) },
      row,
      'hand',
    );
  };
  useEffect(() => {
    if (isEmpty && !typing && first !== undefined)
      onChange({ lotId: first.lot.id, lot: first.lot.lot, expiry: first.lot.expiry }, first, 'proposal');
  });
  const take = async (code: string, isLot = false): Promise<void> => {
    const found = await readLotCode(client, kind, code, year, isLot);
    if (found.row !== null && found.row.usability.usable) return choose(found.row, found.serial);
    setPerhaps(found.perhapsLot);
    if (found.row !== null) return setNo(found.row.usability.usable ? null : found.row.usability.says);
    setNo(found.says);
    if (found.lot === '') return;
    setTyping(true);
    onChange(
      {
        lotId: null,
        lot: found.lot,
        expiry: found.expiry ?? value.expiry,
        ...(found.serial === null ? {} : { serial: found.serial }),
      },
      null,
      'hand',
    );
  };
  const { box, notice, hear } = useScanned((code) => void take(code));
  const typed = typing || (offer !== null && usable.length === 0);
  return (
    <div className="lot-picker" ref={box} role="group" aria-labelledby={labelId}>
      <span id={labelId} className={typed ? 'visually-hidden' : 'field-label'}>
        {t(names.list)}
      </span>
      {offer !== null && (
        <LotOptions
          label={names.list}
          offer={offer}
          chosen={value.lotId}
          isTyping={typed}
          onChoose={choose}
        />
      )}
      {typed && (
        <TypedLot
          client={client}
          kind={kind}
          names={names}
          order={order}
          value={value}
          year={year}
          onCode={hear}
          onKnown={choose}
          onChange={(change) => onChange({ ...value, ...change, lotId: null }, null, 'hand')}
          onAdded={(row) => {
            void again();
            choose(row);
          }}
        />
      )}
      {stopped !== undefined && !stopped.usability.usable && (
        <p className="field-error" role="alert">
          {t(stopped.usability.says)}
        </p>
      )}
      {no !== null && (
        <p className="field-error" role="alert">
          {t(no)}
        </p>
      )}
      {notice}
      <div className="button-row">
        {perhaps !== null && (
          <Button size="small" onPress={() => void take(perhaps, true)}>
            {t(scanWords.itIsTheLot({ text: perhaps }))}
          </Button>
        )}
        {!typed && (
          <Button
            size="small"
            icon={<Icon name="edit" />}
            onPress={() => {
              setTyping(true);
              onChange(noLot, null, 'hand');
            }}
          >
            {t(stockScreen.typeOrScanAnother)}
          </Button>
        )}
        {typed && usable.length > 0 && (
          <Button
            size="small"
            icon={<Icon name="back" />}
            onPress={() => {
              setTyping(false);
              setNo(null);
              onChange(noLot, null, 'hand');
            }}
          >
            {t(stockScreen.chooseFromStock)}
          </Button>
        )}
        <Button size="small" icon={<Icon name="camera" />} onPress={() => setScanning(true)}>
          {t(stockScreen.scanWithTheCamera)}
        </Button>
      </div>
      {scanning && (
        <ScanDialog client={client} onCode={(code) => void take(code)} onClose={() => setScanning(false)} />
      )}
    </div>
  );
};
