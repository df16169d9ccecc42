import { plainText } from '../../shared/people/letters.ts';
import { matches, searchKey } from '../../shared/people/search.ts';
import type { LotInList, StockHead } from '../../shared/stock/pages.ts';
import type { ProductKind } from '../../shared/stock/product.ts';
import { addDays } from '../../shared/time.ts';
import type { Speak } from '../../shared/words/speak.ts';
import { kindWords, lotLine, statusWords } from './lot-words.ts';

type Show = 'all' | 'usable' | 'open' | 'soon' | 'blocked';
export interface LotFilter {
  readonly kind: ProductKind | 'all';
  readonly show: Show;
  readonly text: string;
}
export const soonDays = 60;

const keyOf = (row: LotInList, t: Speak): string =>
  [searchKey(row.title, ''), searchKey(row.lot.supplier, '')]
    .concat([
      plainText(`${t(lotLine(row))} ${row.lot.invoice} ${row.lot.supplier} ${row.title}`),
      plainText(`${t(kindWords[row.product.kind])} ${t(statusWords[row.status].words)}`),
      row.usability.usable ? '' : plainText(t(row.usability.says)),
    ])
    .join(' ');
/** What a row is found by in the language that is spoken; made once. */
const keysIn = new WeakMap<Speak, WeakMap<LotInList, string>>();

/** Does it run out within 60 days, and may still be used until then. */
export const runsOutSoon = ({ usability, lastDay }: LotInList, today: StockHead['today']): boolean =>
  usability.usable && lastDay <= addDays(today, soonDays);

const shows = (row: LotInList, show: Show, today: StockHead['today']): boolean => {
  switch (show) {
    case 'all':
      return true;
    case 'usable':
      return row.usability.usable;
    case 'open':
      return row.status === 'open';
    case 'soon':
      return runsOutSoon(row, today);
    case 'blocked':
      return !row.usability.usable;
  }
};

/** Lots of that kind and state which hold every word, in the order main gave. */
export const filterLots = (
  rows: readonly LotInList[],
  { kind, show, text }: LotFilter,
  today: StockHead['today'],
  t: Speak,
): readonly LotInList[] => {
  const keys = keysIn.get(t) ?? new WeakMap<LotInList, string>();
  keysIn.set(t, keys);
  const words = plainText(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter((row) => {
    if ((kind !== 'all' && row.product.kind !== kind) || !shows(row, show, today)) return false;
    if (words.length === 0) return true;
    const key = keys.get(row) ?? keyOf(row, t);
    keys.set(row, key);
    return matches(key, words);
  });
};
