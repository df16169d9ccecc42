import { msOf } from '../../shared/time.ts';
import type { Instant } from '../../shared/time.ts';

/** `Monday 23 November 2026, 14:02`: with the weekday, so that a wrong month is heard. */
export const momentInWords = (locale: string, timeZone: string, at: Instant): string =>
  `${dayMaker(locale, timeZone).format(msOf(at))}, ${clockText(locale, timeZone, at)}`;

export const clockText = (locale: string, timeZone: string, at: Instant): string =>
  clockMaker(locale, timeZone).format(msOf(at));

/** In English the day before the month, whatever the country, as on every screen. */
const dayMaker = (locale: string, timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale === 'en' || locale.startsWith('en-') ? 'en-GB' : locale, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
const clockMaker = (locale: string, timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
