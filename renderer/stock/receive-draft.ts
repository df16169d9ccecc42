import type { AskOf } from '../../shared/ipc/contract.ts';
import type { LocalDate } from '../../shared/time.ts';
import type { Message } from '../../shared/words/message.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';

/** A delivery while it is being typed. */
export interface ReceiveDraft {
  readonly product: string | null;
  readonly lot: string;
  readonly expiry: string | null;
  readonly receivedOn: string | null;
  readonly quantity: number | null;
  readonly supplier: string;
  readonly invoice: string;
  readonly openedOn: string | null;
  readonly paoMonths: number | null;
}
export const lotKeys = [
  'product',
  'lot',
  'expiry',
  'receivedOn',
  'quantity',
  'supplier',
  'invoice',
  'openedOn',
  'paoMonths',
] as const;

export const newDelivery = (today: LocalDate | null): ReceiveDraft => ({
  product: null,
  lot: '',
  expiry: null,
  receivedOn: today,
  quantity: 1,
  supplier: '',
  invoice: '',
  openedOn: null,
  paoMonths: null,
});

/** The first thing that is missing, in the order of the form, by field. */
export const missingInDelivery = ({
  product,
  lot,
  expiry,
  receivedOn,
  quantity,
}: ReceiveDraft): { readonly field: string; readonly says: Message } | null => {
  if (product === null) return { field: 'product', says: stockScreen.chooseTheProduct };
  if (lot.trim() === '') return { field: 'lot', says: stockScreen.typeOrScanLot };
  if (expiry === null) return { field: 'expiry', says: stockScreen.typeUseByDate };
  if (receivedOn === null) return { field: 'receivedOn', says: stockScreen.whenDidCome };
  return quantity === null ? { field: 'quantity', says: stockScreen.typeHowManyPacks } : null;
};

/** What main is asked to store; `undefined` while something is missing. */
export const deliveryOf = (draft: ReceiveDraft): AskOf<'stock.receive'>['lot'] | undefined => {
  const { product, lot, expiry, receivedOn, quantity, supplier, invoice, openedOn, paoMonths } = draft;
  if (product === null || expiry === null || receivedOn === null || quantity === null) return undefined;
  return {
    product,
    lot: lot.trim(),
    expiry,
    receivedOn: receivedOn as LocalDate,
    quantity,
    supplier: supplier.trim(),
    invoice: invoice.trim(),
    ...(openedOn === null ? {} : { openedOn: openedOn as LocalDate }),
    ...(paoMonths === null ? {} : { paoMonths }),
  };
};
