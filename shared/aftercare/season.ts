import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../time.ts';
import { dateTableOf } from '../words/paper-dates.ts';

const english = dateTableOf('en');

/**
 * `autumn 2028`; a winter carries both its years, `winter 2028/29`. Northern seasons, which all country packs have;
 * US English says fall.
 */
export const seasonOf = (date: LocalDate, locale: string, table = english): string => {
  const { year, month } = Temporal.PlainDate.from(date);
  const season = Math.floor(((month + 9) % 12) / 3);
  const name = table.seasons[season] ?? '';
  const said = name === 'autumn' && locale === 'en-US' ? 'fall' : name;
  const first = month <= 2 ? year - 1 : year;
  return `${said}${table.seasonOf ?? ' '}${season === 3 ? `${first}/${String(first + 1).slice(-2)}` : year}`;
};

/** `about autumn 2028 to spring 2029`, or one season when both ends fall into it (brief 1.3: a window, never a promise). */
export const seasonsBetween = (from: LocalDate, until: LocalDate, locale: string): string => {
  const [first, last] = [seasonOf(from, locale), seasonOf(until, locale)];
  return first === last ? `about ${first}` : `about ${first} to ${last}`;
};
