import { partialDate } from '../aftercare/dates.ts';
import { clockIn, dateIn } from '../time.ts';
import type { Instant } from '../time.ts';
import type { SessionData } from './data.ts';

/** "14:02", and with its day where the other moment is of another one: clocks are off by hours or by years. */
export const momentBeside = (
  { opening: { timeZone }, protocol }: Pick<SessionData, 'opening' | 'protocol'>,
  at: Instant,
  other: Instant,
): string => {
  const day = dateIn(timeZone, at);
  const clock = clockIn(timeZone, at);
  return day === dateIn(timeZone, other) ? clock : `${partialDate(day, protocol.pack.dateOrder)}, ${clock}`;
};
