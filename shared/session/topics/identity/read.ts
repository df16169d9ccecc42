import { isLocalDate, yearsBetween } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { sessionDay } from '../../day.ts';

/** Age in whole years on the day of the session; undefined when the date of birth cannot be read. */
export const ageOf = (data: SessionData): number | undefined => {
  const born = data.clientFacts.dateOfBirth;
  return isLocalDate(born) ? yearsBetween(born, sessionDay(data)) : undefined;
};
