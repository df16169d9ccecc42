import type { LocalDate } from '../shared/time.ts';

// Day, month in letters, year: read the same on both sides of the Atlantic.
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const dayOf = (year: number, month: number, day: number): string => `${day} ${months[month] ?? ''} ${year}`;

/** `21 Nov 2026` from a calendar date. */
export const dayText = (date: LocalDate): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return dayOf(year, month - 1, day);
};
/** `2 h 41 min`, `22 min`. */
export const lengthText = (minutes: number): string => {
  const whole = Math.round(minutes);
  return whole < 60 ? `${whole} min` : `${Math.floor(whole / 60)} h ${whole % 60} min`;
};

const whole = new Intl.NumberFormat('en-GB');
/** `18,204` */
export const countText = (count: number): string => whole.format(count);
/** `1 entry`, `3 entries` */
export const manyText = (count: number, one: string, many: string): string =>
  `${countText(count)} ${count === 1 ? one : many}`;

const languages = new Intl.DisplayNames('en-GB', { type: 'language' });
/** `Spanish` for `es`. */
export const languageName = (code: string): string => languages.of(code) ?? code;
