import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../time.ts';
import { dueWords } from '../words/due.ts';
import { sameMessage } from '../words/message.ts';
import type { Message } from '../words/message.ts';
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
  return `${said}${table.seasonOf ?? ' '}${season === 3 ? winterOf(year, month) : year}`;
};

/** The same for a screen: the season by its name, and its year. */
const seasonSays = (date: LocalDate, locale: string): Message => {
  const { year, month } = Temporal.PlainDate.from(date);
  const season = seasons[Math.floor(((month + 9) % 12) / 3)] ?? 'winter';
  if (season === 'winter') return dueWords.winter({ year: winterOf(year, month) });
  return dueWords[season === 'autumn' && locale === 'en-US' ? 'fall' : season]({ year: String(year) });
};
const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
/** A winter carries both its years. */
const winterOf = (year: number, month: number): string => {
  const first = month <= 2 ? year - 1 : year;
  return `${first}/${String(first + 1).slice(-2)}`;
};

/** `about autumn 2028 to spring 2029`, or one season when both ends fall into it (brief 1.3: a window, never a promise). */
export const seasonsBetween = (from: LocalDate, until: LocalDate, locale: string): Message => {
  const [first, last] = [seasonSays(from, locale), seasonSays(until, locale)];
  return sameMessage(first, last)
    ? dueWords.one({ season: first })
    : dueWords.between({ from: first, until: last });
};
