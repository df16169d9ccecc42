import { dateIn, msOf } from '../shared/time.ts';
import type { Instant } from '../shared/time.ts';

const makers = new Map<string, Intl.DateTimeFormat>();

const maker = (zone: string, seconds: boolean): Intl.DateTimeFormat => {
  const key = `${zone} ${seconds}`;
  const known = makers.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(seconds ? { second: '2-digit' } : {}),
  });
  makers.set(key, made);
  return made;
};

/** Wall time in the session's pinned zone: `14:38`. */
export const clockText = (zone: string, at: Instant): string => maker(zone, false).format(msOf(at));
/** Wall time with seconds: `14:38:22`. */
export const clockSeconds = (zone: string, at: Instant): string => maker(zone, true).format(msOf(at));

/** A span as people read it on a ring: `19:48`, from one hour on `1:04:10`. Never negative. */
export const spanText = (ms: number): string => {
  const total = Math.max(0, Math.floor(ms / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor((total % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(total % 60)}` : `${minutes}:${two(total % 60)}`;
};

/** Minutes and seconds also beyond the hour, as labels count them: `71:05`. */
export const minutesText = (ms: number): string => {
  const total = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(total / 60)}:${String(total % 60).padStart(2, '0')}`;
};

/** The day of the session on the studio's calendar. */
export const dayOfOpening = ({ at, timeZone }: { readonly at: Instant; readonly timeZone: string }): string =>
  dateIn(timeZone, at);
