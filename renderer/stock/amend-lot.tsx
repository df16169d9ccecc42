import { useState } from 'react';
import type { FieldIssue } from '../../shared/ipc/contract.ts';
import type { LookAlike } from '../../shared/ipc/stock-channels.ts';
import type { LotRow } from '../../shared/stock/pages.ts';
import type { LocalDate } from '../../shared/time.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';
import { useAfterTyping } from '../chairside/fields/use-after-typing.ts';
import { useShell } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FormField } from '../parts/form-field.tsx';
import { NumberField } from '../parts/number-field.tsx';
import { PartialDateField } from '../parts/partial-date-field.tsx';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';
import { AlikeBanner } from './alike-banner.tsx';
import { sayAt, sayElsewhere } from './stock-issues.ts';

const keys = [
  'lot',
  'expiry',
  'receivedOn',
  'quantity',
  'supplier',
  'invoice',
  'paoMonths',
  'reason',
] as const;

/** What was typed wrongly when it came in; the old entry stays, and this one says why. */
export const AmendLot = ({
  row,
  onClose,
  onDone,
}: {
  readonly row: LotRow;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) => {
  const { t } = useWords();

  const { client } = useShell();
  const [form, setForm] = useState({
    lot: row.lot.lot,
    expiry: row.lot.expiry as string | null,
    receivedOn: row.lot.receivedOn as string | null,
    quantity: row.lot.quantity as number | null,
    supplier: row.lot.supplier,
    invoice: row.lot.invoice,
    paoMonths: row.lot.paoMonths ?? null,
    reason: '',
  });
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);
  const [alike, setAlike] = useState<LookAlike | null>(null);
  const [no, setNo] = useState<Phrase | null>(null);
  const set = (change: Partial<typeof form>): void => {
    setForm((was) => ({ ...was, ...change }));
    setAlike(null);
    setIssues((was) => was.filter(({ field }) => !field.split('.').some((part) => part in change)));
  };
  const store = async (evenIfAlike: boolean): Promise<void> => {
    const { reason, expiry, receivedOn, quantity, paoMonths, ...lot } = form;
    if (reason.trim() === '') return setIssues([{ field: 'reason', says: t(commonWords.giveReason) }]);
    if (expiry === null) return setIssues([{ field: 'expiry', says: t(stockScreen.typeUseByDate) }]);
    if (receivedOn === null) return setIssues([{ field: 'receivedOn', says: t(stockScreen.whenDidCome) }]);
    if (quantity === null) return setIssues([{ field: 'quantity', says: t(stockScreen.typeHowManyPacks) }]);
    const reply = await client['stock.amendLot']({
      id: row.lot.id,
      reason,
      evenIfAlike,
      lot: {
        ...lot,
        expiry,
        receivedOn: receivedOn as LocalDate,
        quantity,
        ...(paoMonths === null ? {} : { paoMonths }),
      },
    });
    if (reply.ok) return onDone();
    if (reply.error.kind === 'look-alike') return setAlike(reply.error);
    if (reply.error.kind !== 'bad-request')
      return setNo(reply.error.kind === 'stock-refused' ? reply.error.says : sentenceOf(reply.error));
    setIssues(reply.error.issues);
    setNo(sayElsewhere(reply.error.issues, keys));
  };
  const press = useAfterTyping(() => void store(false));
  const error = (key: (typeof keys)[number]): Phrase | null => sayAt(issues, key);
  return (
    <Dialog
      title={t(stockScreen.correctLot({ lot: row.lot.lot }))}
      isOpen
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t(commonWords.cancel)}</Button>
          <Button look="primary" onPress={press}>
            {t(stockScreen.storeTheCorrection)}
          </Button>
        </>
      }
    >
      <div className="stock-form">
        <FormField
          label={t(commonWords.lot)}
          value={form.lot}
          onChange={(lot) => set({ lot })}
          isRequired
          maxLength={40}
          error={error('lot')}
        />
        <PartialDateField
          label={t(stockScreen.bestBefore)}
          value={form.expiry}
          onSave={async (expiry) => {
            set({ expiry });
            return null;
          }}
          hint={t(stockScreen.monthYearWillDo)}
          error={error('expiry')}
        />
        <NumberField
          label={t(stockScreen.howMany)}
          unit={t(stockScreen.packs)}
          value={form.quantity}
          onSave={async (quantity) => {
            set({ quantity });
            return null;
          }}
          min={1}
          max={10_000}
          error={error('quantity')}
        />
        <PartialDateField
          label={t(stockScreen.receivedOn)}
          value={form.receivedOn}
          onSave={async (receivedOn) => {
            set({ receivedOn });
            return null;
          }}
          needsDay
          error={error('receivedOn')}
        />
        <FormField
          label={t(stockScreen.supplier)}
          value={form.supplier}
          onChange={(supplier) => set({ supplier })}
          maxLength={80}
          error={error('supplier')}
        />
        <FormField
          label={t(stockScreen.invoice)}
          value={form.invoice}
          onChange={(invoice) => set({ invoice })}
          maxLength={60}
          error={error('invoice')}
        />
        {row.product.kind !== 'cartridge' && (
          <NumberField
            label={t(stockScreen.goodAfterOpening)}
            unit={t(stockScreen.months)}
            value={form.paoMonths}
            onSave={async (paoMonths) => {
              set({ paoMonths });
              return null;
            }}
            min={1}
            max={60}
            error={error('paoMonths')}
          />
        )}
        <div className="wide">
          <FormField
            label={t(commonWords.reason)}
            value={form.reason}
            onChange={(reason) => set({ reason })}
            isRequired
            maxLength={200}
            error={error('reason')}
          />
        </div>
      </div>
      {alike !== null && (
        <AlikeBanner
          alike={alike}
          typed={form.lot.trim()}
          onTake={(lot) => set({ lot })}
          onKeep={() => void store(true)}
        />
      )}
      {no !== null && (
        <p className="field-error" role="alert">
          {t(no)}
        </p>
      )}
    </Dialog>
  );
};
