import { latestDayOf } from '../time.ts';
import type { LocalDate } from '../time.ts';

/** The year of two digits: no more than 49 years back and 50 ahead (GS1 General Specifications 7.12). */
const yearOf = (yy: string, thisYear: number): string => {
  const year = Math.floor(thisYear / 100) * 100 + Number(yy);
  const apart = year - thisYear;
  return String(apart >= 51 ? year - 100 : apart <= -50 ? year + 100 : year).padStart(4, '0');
};

/** `YYMMDD`; day 00 is the last day of the month. */
export const dayOfYymmdd = (digits: string, thisYear: number): LocalDate | undefined => {
  if (!/^\d{6}$/.test(digits)) return undefined;
  const [yy, month, day] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)];
  const year = yearOf(yy, thisYear);
  return latestDayOf(day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`);
};

/** `YYYYMMDD` */
export const dayOfYyyymmdd = (digits: string): LocalDate | undefined =>
  /^\d{8}$/.test(digits)
    ? latestDayOf(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`)
    : undefined;

/** `MMYY`: the last day of that month. */
export const dayOfMmyy = (digits: string, thisYear: number): LocalDate | undefined =>
  /^\d{4}$/.test(digits)
    ? latestDayOf(`${yearOf(digits.slice(2, 4), thisYear)}-${digits.slice(0, 2)}`)
    : undefined;

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `YYDDD`: the year and the day within it, counted from 001. */
export const dayOfYyddd = (digits: string, thisYear: number): LocalDate | undefined => {
  if (!/^\d{5}$/.test(digits)) return undefined;
  const year = yearOf(digits.slice(0, 2), thisYear);
  const leap = latestDayOf(`${year}-02`) === `${year}-02-29`;
  let left = Number(digits.slice(2));
  for (const [index, length] of lengths.entries()) {
    const days = length + (leap && index === 1 ? 1 : 0);
    const two = (value: number): string => String(value).padStart(2, '0');
    if (left >= 1 && left <= days) return latestDayOf(`${year}-${two(index + 1)}-${two(left)}`);
    left -= days;
  }
  return undefined;
};
