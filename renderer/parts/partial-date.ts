import type { Phrase } from '../../shared/words/message.ts';
import { partWords } from '../../shared/words/screens/parts.ts';
import { asciiDigits } from '../../shared/digits.ts';

type PartialDateText =
  { readonly ok: true; readonly value: string | null } | { readonly ok: false; readonly says: Phrase };
export type DateOrder = 'dayMonth' | 'monthDay';
export interface DateBoxes {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const no = (says: Phrase): PartialDateText => ({ ok: false, says });
const pad = (text: string): string => text.padStart(2, '0');
const isWhole = (text: string): boolean => /^\d+$/.test(text);

/** Reads three boxes as `2023`, `2023-05` or `2023-05-14`; all empty is "no date". A day needs its month, a month its year. */
export const readBoxes = ({ day, month, year }: DateBoxes, needsDay = false): PartialDateText => {
  const [d, m, y] = [day.trim(), month.trim(), year.trim()];
  if (d === '' && m === '' && y === '') return { ok: true, value: null };
  if (y === '') return no(partWords.typeYear);
  if (!/^(19|20|21)\d\d$/.test(y)) return no(partWords.yearHasFourDigits);
  if (m === '' && d !== '') return no(partWords.typeMonthToo);
  if (m === '') return needsDay ? no(partWords.typeDayAndMonth) : { ok: true, value: y };
  if (!isWhole(m) || Number(m) < 1 || Number(m) > 12) return no(partWords.monthRange);
  if (d === '') return needsDay ? no(partWords.typeDayToo) : { ok: true, value: `${y}-${pad(m)}` };
  if (!isWhole(d) || Number(d) < 1 || Number(d) > 31) return no(partWords.dayRange);
  // Day 0 of the next month is the last of this one.
  const last = new Date(Date.UTC(Number(y), Number(m), 0)).getUTCDate();
  return Number(d) <= last
    ? { ok: true, value: `${y}-${pad(m)}-${pad(d)}` }
    : no(partWords.monthHasDays({ last }));
};

/** A stroke in one box. A whole date typed or pasted into any of them (`05/2023`, `14052023`) is spread over all three. */
export const typedInto = (
  boxes: DateBoxes,
  which: keyof DateBoxes,
  digits: number,
  typed: string,
  order: DateOrder,
): DateBoxes => {
  const text = asciiDigits(typed.normalize('NFKC'));
  const whole = /\d\D+\d/.test(text) ? readPartialDate(text, order) : undefined;
  if (whole?.ok === true && whole.value !== null) return boxesOf(whole.value);
  return (
    spread(text, order) ??
    readRun(text.trim(), order) ?? { ...boxes, [which]: text.replace(/\D/g, '').slice(0, digits) }
  );
};

/** Three numbers that are no date (`31.2.2023`, `14.5.23`) are spread all the same, to be put right where they stand. */
const spread = (text: string, order: DateOrder): DateBoxes | undefined => {
  const [, a, b, c] = /^\D*(\d{1,4})\D+(\d{1,2})\D+(\d{1,4})\D*$/.exec(text) ?? [];
  if (a === undefined || b === undefined || c === undefined) return undefined;
  if (a.length > 2) return c.length > 2 ? undefined : { year: a, month: b, day: c };
  return order === 'dayMonth' ? { day: a, month: b, year: c } : { day: b, month: a, year: c };
};

/** A run of digits as it is typed without looking up, or copied from a list: `14052023`, `20230514`, `052023`, `202305`. */
const readRun = (text: string, order: DateOrder): DateBoxes | undefined => {
  if (!/^(\d{6}|\d{8})$/.test(text)) return undefined;
  const [a, b, year] = [text.slice(0, -6), text.slice(-6, -4), text.slice(-4)];
  const asWritten =
    order === 'dayMonth' || a === '' ? { day: a, month: b, year } : { day: b, month: a, year };
  const yearFirst = { year: text.slice(0, 4), month: text.slice(4, 6), day: text.slice(6) };
  return [asWritten, yearFirst].find((boxes) => readBoxes(boxes).ok);
};

/** The boxes of a stored partial date; anything else gives empty boxes. */
export const boxesOf = (value: string | null): DateBoxes => {
  const [, year = '', month = '', day = ''] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value ?? '') ?? [];
  return { day, month, year };
};

/**
 * Reads a date typed as one text: `2023`, `05/2023`, `2023-05`, `14.5.2023`, `2023-05-14`. Two numbers before the year are read in the given order.
 */
export const readPartialDate = (text: string, order: DateOrder = 'dayMonth'): PartialDateText => {
  const parts = asciiDigits(text.normalize('NFKC'))
    .trim()
    .split(/[\s./-]+/)
    .filter((part) => part !== '');
  if (parts.length > 3 || parts.some((part) => !isWhole(part))) return no(partWords.dateForms);
  if (parts[0]?.length === 4)
    return readBoxes({ year: parts[0], month: parts[1] ?? '', day: parts[2] ?? '' });
  const year = parts.at(-1) ?? '';
  if (parts.length < 3)
    return readBoxes({ year, month: parts.length === 2 ? (parts[0] ?? '') : '', day: '' });
  const [a = '', b = ''] = parts;
  return readBoxes(order === 'dayMonth' ? { day: a, month: b, year } : { day: b, month: a, year });
};
