import { useEffect } from 'react';
import type { NumbingTimer } from '../../../shared/numbing/timers.ts';
import { useNow } from '../use-now.ts';
import { soundAlarm } from './alarm-sound.ts';
import { dueAlarm } from './due-alarm.ts';
import type { DueAlarm } from './due-alarm.ts';

/** Sounds until acknowledged, whatever screen is open. */
export const useAlarm = (timers: readonly NumbingTimer[]): DueAlarm | null => {
  const due = dueAlarm(timers, useNow());
  const alarm = due?.alarm;
  useEffect(() => (alarm === undefined ? undefined : soundAlarm(alarm)), [alarm]);
  return due;
};
