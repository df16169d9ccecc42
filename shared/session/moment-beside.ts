import { dateIn } from '../time.ts';
import type { Instant } from '../time.ts';
import type { MomentValue } from '../words/message.ts';
import type { SessionData } from './data.ts';

/** "14:02", and with its day where the other moment is of another one: clocks are off by hours or by years. */
export const momentBeside = (
  { opening: { timeZone: zone } }: Pick<SessionData, 'opening'>,
  at: Instant,
  other: Instant,
): MomentValue => ({ at, zone, as: dateIn(zone, at) === dateIn(zone, other) ? 'clock' : 'moment' });
