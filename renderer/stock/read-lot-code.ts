import type { Client } from '../../shared/ipc/contract.ts';
import { readCode } from '../../shared/stock/gs1.ts';
import type { LotRow } from '../../shared/stock/pages.ts';
import type { ProductKind } from '../../shared/stock/product.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';

/** What a scanned or typed code brought for one kind of product. */
export interface LotCode {
  /** The lot of the ledger that it names, usable or not. */
  readonly row: LotRow | null;
  readonly lot: string;
  readonly expiry: string | null;
  readonly gtin: string | null;
  readonly serial: string | null;
  /** The code itself is of no use, in one sentence. */
  readonly says: Phrase | null;
}

const nothing: LotCode = { row: null, lot: '', expiry: null, gtin: null, serial: null, says: null };
const whole = (gtin: string | undefined): string => (gtin ?? '').padStart(14, '0');

/** Reads a code and asks the ledger for its lot. Where a scanner dropped the separator, the reading that the ledger knows wins. */
export const readLotCode = async (
  client: Client,
  kind: ProductKind,
  code: string,
  year: number,
): Promise<LotCode> => {
  const read = readCode(code, year);
  if (read.is === 'wrong') return { ...nothing, says: read.says };
  const gtin = read.gtin ?? null;
  const lots =
    read.is === 'text' ? [read.text] : [read.lot, ...read.lotMayBe].filter((lot) => lot !== undefined);
  for (const lot of lots) {
    const reply = await client['stock.match']({ kind, lot: lot.slice(0, 40) });
    const known = reply.ok ? reply.value.same : [];
    const row =
      known.find(
        ({ product }) => gtin !== null && product.gtin !== undefined && whole(product.gtin) === gtin,
      ) ?? known.find(({ product }) => gtin === null || product.gtin === undefined);
    if (row !== undefined)
      return {
        ...nothing,
        row,
        lot: row.lot.lot,
        expiry: row.lot.expiry,
        gtin,
        serial: read.is === 'gs1' ? (read.serial ?? null) : null,
      };
  }
  const [lot = ''] = lots;
  if (read.is === 'text') return { ...nothing, lot, gtin };
  return {
    ...nothing,
    lot,
    expiry: read.expiry ?? null,
    gtin,
    serial: read.serial ?? null,
    says: lot === '' ? stockScreen.codeNamesNoLot : null,
  };
};
