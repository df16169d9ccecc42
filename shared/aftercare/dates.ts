import type { CountryPack } from '../protocol/schema.ts';
import type { LocalDate } from '../time.ts';

export type DateOrder = CountryPack['dateOrder'];

// Own tables, not Intl: its words differ between runtimes, and the sheet must have the same bytes everywhere.
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const partsOf = (date: LocalDate) => {
  const day = new Date(`${date}T00:00:00Z`);
  return {
    weekday: weekdays[(day.getUTCDay() + 6) % 7] ?? '',
    day: day.getUTCDate(),
    month: months[day.getUTCMonth()] ?? '',
    year: day.getUTCFullYear(),
  };
};

/** `Tue 24 Nov`, in US order `Tue Nov 24`. */
export const shortDate = (date: LocalDate, order: DateOrder): string => {
  const { weekday, day, month } = partsOf(date);
  const [w, m] = [weekday.slice(0, 3), month.slice(0, 3)];
  return order === 'monthDay' ? `${w} ${m} ${day}` : `${w} ${day} ${m}`;
};

/** `Sat`. */
export const shortWeekday = (date: LocalDate): string => partsOf(date).weekday.slice(0, 3);

/** `Mon 22 Mar 2027`, in US order `Mon Mar 22, 2027`: for days far away. */
export const shortDateWithYear = (date: LocalDate, order: DateOrder): string =>
  `${shortDate(date, order)}${order === 'monthDay' ? ',' : ''} ${partsOf(date).year}`;

export type ClockStyle = CountryPack['clock'];

/** `14:51`, or where the country counts to twelve `2:51 PM`. Takes the time of day as `14:51`. */
export const clockText = (time: string, style: ClockStyle): string => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (style === '24h') return time;
  return `${hours % 12 === 0 ? 12 : hours % 12}:${String(minutes).padStart(2, '0')} ${hours < 12 ? 'AM' : 'PM'}`;
};

/** `Saturday 21 November 2026`, in US order `Saturday, November 21, 2026`. */
export const longDate = (date: LocalDate, order: DateOrder): string => {
  const { weekday, day, month, year } = partsOf(date);
  return order === 'monthDay' ? `${weekday}, ${month} ${day}, ${year}` : `${weekday} ${day} ${month} ${year}`;
};

/** A date as far as it is known: `21 November 2026` or `November 21, 2026`, `November 2026`, `2026`. What is no date is given back. */
export const partialDate = (partial: string, order: DateOrder): string => {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(partial) ?? [];
  const name = months[Number(month) - 1];
  if (year === undefined || (month !== undefined && name === undefined)) return partial;
  if (name === undefined) return year;
  if (day === undefined) return `${name} ${year}`;
  return order === 'monthDay' ? `${name} ${Number(day)}, ${year}` : `${Number(day)} ${name} ${year}`;
};

/** `21 November 2026` or `November 21, 2026`. */
export const plainDate = (date: LocalDate, order: DateOrder): string => {
  const { day, month, year } = partsOf(date);
  return order === 'monthDay' ? `${month} ${day}, ${year}` : `${day} ${month} ${year}`;
};
