import type { Phrase } from '../../shared/words/message.ts';
import { partWords } from '../../shared/words/screens/parts.ts';
import { spellings } from './unit-spellings.ts';

type Bare =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly says: Phrase | null };

/** What stands before the unit. Another unit than the field's is said, never guessed at: 60 mg are not 60 g. */
export const withoutUnit = (plain: string, unit: string | undefined): Bare => {
  const own = unit === undefined ? undefined : plainUnit(unit);
  const bare = own === undefined ? '' : plain.slice(0, -own.length).trim();
  if (own !== undefined && plainUnit(plain).endsWith(own) && /\d[.,]?$/.test(bare))
    return { ok: true, text: bare };
  const [, text = '', tail = ''] = /^(.*?\d[.,]?) ?(:\s?1|[\p{L}%°].*)?$/u.exec(plain) ?? [];
  if (tail === '') return { ok: true, text: plain };
  if (own === undefined) return { ok: false, says: null };
  return spellings[own]?.includes(plainUnit(tail)) === true
    ? { ok: true, text }
    : { ok: false, says: partWords.countsIn({ unit: unit ?? '' }) };
};

const plainUnit = (unit: string): string => unit.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
