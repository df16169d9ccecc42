import type { SessionData } from '../data.ts';
import type { LocalDate } from '../../time.ts';
import { daysBetween } from '../../time.ts';
import { monthsAfter, pastDayOf } from './dates.ts';
import { sessionDay } from '../day.ts';
import { factOf, listOf, parentOf, textOf } from './facts.ts';

const dayOfField = (data: SessionData, id: string): LocalDate | undefined => {
  const partial = textOf(data, id);
  const day = partial === undefined ? undefined : pastDayOf(partial, sessionDay(data));
  return day === 'future' ? undefined : day;
};

/** Days since the last laser session, judged at the latest possible day; undefined when never or not dated. */
export const daysSinceLaser = (data: SessionData): number | undefined => {
  const day = factOf(data, 'laserEver') === true ? dayOfField(data, 'laserLastOn') : undefined;
  return day === undefined ? undefined : daysBetween(day, sessionDay(data));
};

/** Laser removal (C28, brief 1.3): under 6 weeks no needle, under 13 weeks a second look. */
export const laserState = (data: SessionData): 'asks' | 'none' | 'refuse' | 'caution' => {
  const ever = factOf(data, 'laserEver');
  if (ever === undefined) return 'asks';
  if (ever !== true) return 'none';
  const days = daysSinceLaser(data);
  if (days === undefined) return 'asks';
  const { laserHardDays, laserWarnDays } = data.protocol.limits;
  return days < laserHardDays.value ? 'refuse' : days < laserWarnDays.value ? 'caution' : 'none';
};

/** Hair transplant (C27, brief 1.3): refuse, then a surgeon's letter, then free. */
export const transplantState = (
  data: SessionData,
  letter: boolean,
): 'asks' | 'none' | 'refuse' | 'needsLetter' | 'cleared' => {
  const ever = factOf(data, 'transplantEver');
  if (ever === undefined) return 'asks';
  if (ever !== true) return 'none';
  const on = dayOfField(data, 'transplantOn');
  if (on === undefined) return 'asks';
  const today = sessionDay(data);
  const { transplantHardMonths, transplantLetterMonths } = data.protocol.limits;
  if (today < monthsAfter(on, transplantHardMonths.value)) return 'refuse';
  if (today < monthsAfter(on, transplantLetterMonths.value)) return letter ? 'cleared' : 'needsLetter';
  return 'none';
};

/** Zones the transplant concerns; where none were named it is every zone, and a scar goes with the zone it lies in. */
export const transplantConcerns = (data: SessionData, zone: string): boolean => {
  const zones = listOf(data, 'transplantZones');
  return zones.length === 0 || zones.includes(zone) || zones.includes(parentOf(data, zone) ?? zone);
};
