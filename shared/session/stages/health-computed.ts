import type { SessionData } from '../data.ts';
import type { HealthRow } from '../../protocol/schema.ts';
import { packValueOf } from '../../protocol/schema.ts';
import { isLocalDate, yearsBetween } from '../../time.ts';
import { monthsAfter, pastDayOf } from './dates.ts';
import { sessionDay } from '../day.ts';
import { laserState, transplantState } from './scalp-history.ts';
import type { RowEffect } from './health.ts';

type Effect = RowEffect['effect'];

/** Age in whole years on the day of the session; undefined when the date of birth cannot be read. */
export const ageOf = (data: SessionData): number | undefined => {
  const born = data.clientFacts.dateOfBirth;
  return isLocalDate(born) ? yearsBetween(born, sessionDay(data)) : undefined;
};

/** Isotretinoin (C12): `on` is the last pill. Without a date it is taken as going on now. */
const isotretinoin = (data: SessionData, letter: boolean): Effect => {
  const on = data.answers['C12']?.value.on;
  const today = sessionDay(data);
  const stopped = on === undefined ? undefined : pastDayOf(on, today);
  if (stopped === undefined || stopped === 'future') return 'refuse';
  const { isotretinoinMonths, isotretinoinLetterMonths } = data.protocol.limits;
  if (today < monthsAfter(stopped, isotretinoinMonths.value)) return 'refuse';
  if (today < monthsAfter(stopped, isotretinoinLetterMonths.value)) return letter ? 'cleared' : 'needsLetter';
  return 'info';
};

/** Cancer treatment in the past (C21): a letter until the limit has passed; without a date always. */
const oncology = (data: SessionData, letter: boolean): Effect => {
  const on = data.answers['C21']?.value.on;
  const today = sessionDay(data);
  const last = on === undefined ? undefined : pastDayOf(on, today);
  const longAgo =
    last !== undefined &&
    last !== 'future' &&
    today >= monthsAfter(last, data.protocol.limits.oncologyMonths.value);
  return longAgo ? 'info' : letter ? 'cleared' : 'needsLetter';
};

/** Rows whose effect is worked out from dates and other facts; undefined for all others (brief 1.3, 1.4). */
export const computedEffect = (
  data: SessionData,
  row: HealthRow,
  letter: boolean,
  stands: boolean,
  yes: boolean,
): Effect | undefined => {
  switch (row.code) {
    case 'C01': {
      const age = ageOf(data);
      return age === undefined
        ? 'asks'
        : age < packValueOf(data.protocol.pack.minimumAgeYears)
          ? 'refuse'
          : 'none';
    }
    case 'C12':
      return stands && yes ? isotretinoin(data, letter) : undefined;
    case 'C21':
      return stands && yes ? oncology(data, letter) : undefined;
    case 'C27':
      return transplantState(data, letter);
    case 'C28':
      return laserState(data);
    default:
      return undefined;
  }
};
