import type { Client } from '../../shared/ipc/contract.ts';
import { readPackCode } from '../../shared/stock/gs1.ts';
import type { CodeReading } from '../../shared/stock/code-reading.ts';
import { productOfCode } from '../../shared/stock/known-product.ts';
import type { LotRow } from '../../shared/stock/pages.ts';
import type { ProductKind } from '../../shared/stock/product.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { scanWords } from '../../shared/words/screens/scan.ts';

/** What a scanned or typed code brought for one kind of product. */
interface LotCode {
  /** The lot of the ledger that it names, usable or not. */
  readonly row: LotRow | null;
  readonly lot: string;
  readonly expiry: string | null;
  readonly gtin: string | null;
  readonly serial: string | null;
  /** The code itself is of no use, in one sentence. */
  readonly says: Phrase | null;
  /** Digits that are rather the number of the product, but may be the lot. */
  readonly perhapsLot: string | null;
}

const nothing: LotCode = {
  row: null,
  lot: '',
  expiry: null,
  gtin: null,
  serial: null,
  says: null,
  perhapsLot: null,
};

/**
 * Reads a code and asks the ledger for its lot. Where a scanner dropped the separator, the reading that the ledger knows wins. Digits
 * that add up as a product number are no lot unless the ledger has such a lot or a person says so (`isLot`).
 */
export const readLotCode = async (
  client: Client,
  kind: ProductKind,
  code: string,
  year: number,
  isLot = false,
): Promise<LotCode> => {
  const read = readPackCode(code, year);
  if (read.is === 'wrong' || read.is === 'noLot') return { ...nothing, says: read.says };
  const gtin = read.gtin ?? null;
  const lots =
    read.is === 'text' ? [read.text] : [read.lot, ...read.lotMayBe].filter((lot) => lot !== undefined);
  for (const lot of lots) {
    const row = await knownRow(client, kind, lot, read);
    if (row === undefined) continue;
    const serial =
      read.is === 'text' ? undefined : (read.readings?.find((one) => one.lot === lot) ?? read).serial;
    return {
      ...nothing,
      row,
      lot: row.lot.lot,
      expiry: row.lot.expiry,
      gtin,
      serial: serial ?? null,
    };
  }
  const [lot = ''] = lots;
  if (read.is === 'text' && gtin !== null && !isLot)
    return { ...nothing, gtin, says: scanWords.perhapsProduct({ text: lot }), perhapsLot: lot };
  if (read.is === 'text') return { ...nothing, lot, gtin };
  return {
    ...nothing,
    lot,
    expiry: read.expiry ?? null,
    gtin,
    serial: read.serial ?? null,
    says: lot === '' ? scanWords.namesNoLot : null,
  };
};

/** The lot of the product that the code names; where that product or its number is not known, the lot alone. */
const knownRow = async (
  client: Client,
  kind: ProductKind,
  lot: string,
  read: Pick<CodeReading, 'gtin' | 'hibc'>,
): Promise<LotRow | undefined> => {
  const reply = await client['stock.match']({ kind, lot: lot.slice(0, 40) });
  const known = reply.ok ? reply.value.same : [];
  const product = productOfCode(
    known.map((row) => row.product),
    read,
  );
  const namesNone = read.gtin === undefined && read.hibc === undefined;
  return known.find((row) =>
    product === undefined
      ? namesNone || (row.product.gtin === undefined && row.product.hibc === undefined)
      : row.product.id === product.id,
  );
};
