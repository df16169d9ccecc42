import type { Instant, LocalDate } from '../shared/time.ts';

// Day, month in letters, year: read the same on both sides of the Atlantic.
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const localDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** `21 Nov 2026` from a calendar date. */
export const dayText = (date: LocalDate): string => day.format(Date.parse(`${date}T00:00:00Z`));
/** `14:02` on this computer's clock. */
export const clockText = (at: Instant): string => clock.format(Date.parse(at));
/** `21 Nov 2026, 14:02` on this computer's clock. */
export const momentText = (at: Instant): string => `${localDay.format(Date.parse(at))}, ${clockText(at)}`;
/** `2 h 41`, `0 h 22`. */
export const lengthText = (minutes: number): string => `${Math.floor(minutes / 60)} h ${String(Math.round(minutes) % 60).padStart(2, '0')}`;

/** `14:02` if it was today, else `21 Nov 2026, 14:02`. */
export const sinceText = (at: Instant, today: LocalDate): string =>
  localDay.format(Date.parse(at)) === dayText(today) ? clockText(at) : momentText(at);

const whole = new Intl.NumberFormat('en-GB');
/** `18,204` */
export const countText = (count: number): string => whole.format(count);
/** `1 entry`, `3 entries` */
export const manyText = (count: number, one: string, many: string): string => `${countText(count)} ${count === 1 ? one : many}`;
