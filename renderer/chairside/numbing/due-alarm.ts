import type { NumbingTimer } from '../../../shared/numbing/timers.ts';
import { alarmOf } from './ring-of.ts';
import type { Alarm } from './ring-of.ts';

export interface DueAlarm {
  readonly timer: NumbingTimer;
  readonly alarm: Exclude<Alarm, 'none'>;
}

const order: readonly Alarm[] = ['none', 'minimum', 'nearMaximum', 'maximum'];

/** The gravest alarm that nobody has acknowledged, of all cream that is on. */
export const dueAlarm = (timers: readonly NumbingTimer[], nowMs: number): DueAlarm | null =>
  timers.reduce<DueAlarm | null>((gravest, timer) => {
    const { alarm, acknowledged } = alarmOf(timer, nowMs);
    if (alarm === 'none' || acknowledged) return gravest;
    return gravest === null || order.indexOf(alarm) > order.indexOf(gravest.alarm)
      ? { timer, alarm }
      : gravest;
  }, null);
