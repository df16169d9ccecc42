import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../time.ts';

/**
 * `autumn 2028`; a winter carries both its years, `winter 2028/29`. Northern seasons, which all country packs have;
 * US English says fall.
 */
export const seasonOf = (date: LocalDate, locale: string): string => {
  const { year, month } = Temporal.PlainDate.from(date);
  if (month >= 3 && month <= 5) return `spring ${year}`;
  if (month >= 6 && month <= 8) return `summer ${year}`;
  if (month >= 9 && month <= 11) return `${locale === 'en-US' ? 'fall' : 'autumn'} ${year}`;
  const first = month === 12 ? year : year - 1;
  return `winter ${first}/${String(first + 1).slice(-2)}`;
};

/** `about autumn 2028 to spring 2029`, or one season when both ends fall into it (brief 1.3: a window, never a promise). */
export const seasonsBetween = (from: LocalDate, until: LocalDate, locale: string): string => {
  const [first, last] = [seasonOf(from, locale), seasonOf(until, locale)];
  return first === last ? `about ${first}` : `about ${first} to ${last}`;
};
