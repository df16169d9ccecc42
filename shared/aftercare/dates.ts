import type { CountryPack } from '../protocol/country-pack.ts';
import type { LocalDate } from '../time.ts';
import { dateTableOf } from '../words/paper-dates.ts';
import type { DateTable } from '../words/paper-dates.ts';

export type DateOrder = CountryPack['dateOrder'];

const english = dateTableOf('en');

const partsOf = (date: LocalDate) => {
  const at = new Date(`${date}T00:00:00Z`);
  return {
    weekday: (at.getUTCDay() + 6) % 7,
    day: at.getUTCDate(),
    month: at.getUTCMonth(),
    year: at.getUTCFullYear(),
  };
};

/** Only English turns the order round with the country; elsewhere the day comes first. */
const isMonthFirst = (order: DateOrder, table: DateTable): boolean =>
  order === 'monthDay' && table === english;
const dayIn = (day: number, { day: text = String }: DateTable): string => text(day);

/** `Tue 24 Nov`, in US order `Tue Nov 24`. */
export const shortDate = (date: LocalDate, order: DateOrder, table = english): string => {
  const { weekday, day, month } = partsOf(date);
  const [w, d, m] = [table.shortWeekdays[weekday] ?? '', dayIn(day, table), table.shortMonths[month] ?? ''];
  return isMonthFirst(order, table) ? `${w} ${m} ${d}` : `${w} ${d} ${m}`;
};

/** `Sat`. */
export const shortWeekday = (date: LocalDate, table = english): string =>
  table.shortWeekdays[partsOf(date).weekday] ?? '';

/** `Mon 22 Mar 2027`, in US order `Mon Mar 22, 2027`: for days far away. */
export const shortDateWithYear = (date: LocalDate, order: DateOrder, table = english): string =>
  `${shortDate(date, order, table)}${isMonthFirst(order, table) ? ',' : ''} ${partsOf(date).year}`;

export type ClockStyle = CountryPack['clock'];

/** `14:51`, or where the country counts to twelve `2:51 PM`. Takes the time of day as `14:51`. */
export const clockText = (time: string, style: ClockStyle, halves = english.halves): string => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (style === '24h' || halves === undefined) return time;
  return `${hours % 12 === 0 ? 12 : hours % 12}:${String(minutes).padStart(2, '0')} ${halves[hours < 12 ? 0 : 1]}`;
};

/** `Saturday 21 November 2026`, in US order `Saturday, November 21, 2026`. */
export const longDate = (date: LocalDate, order: DateOrder, table = english): string =>
  `${table.weekdays[partsOf(date).weekday]}${isMonthFirst(order, table) ? ',' : (table.afterWeekday ?? '')} ${plainDate(date, order, table)}`;

/** A date as far as it is known: `21 November 2026` or `November 21, 2026`, `November 2026`, `2026`. What is no date is given back. */
export const partialDate = (partial: string, order: DateOrder, table = english): string => {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(partial) ?? [];
  const index = Number(month) - 1;
  if (year === undefined || (month !== undefined && table.months[index] === undefined)) return partial;
  if (month === undefined) return year;
  if (day === undefined) return `${(table.monthsAlone ?? table.months)[index]}${table.of ?? ' '}${year}`;
  return dateText(Number(day), index, year, order, table);
};

/** `21 November 2026` or `November 21, 2026`. */
export const plainDate = (date: LocalDate, order: DateOrder, table = english): string => {
  const { day, month, year } = partsOf(date);
  return dateText(day, month, year, order, table);
};

const dateText = (
  day: number,
  month: number,
  year: number | string,
  order: DateOrder,
  table: DateTable,
): string => {
  const of = table.of ?? ' ';
  const name = table.months[month] ?? '';
  return isMonthFirst(order, table)
    ? `${name} ${day}, ${year}`
    : `${dayIn(day, table)}${of}${name}${of}${year}`;
};
