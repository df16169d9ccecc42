import type { ClientElsewhere } from '../../shared/people/client.ts';
import { isEnding } from '../../shared/session/stage.ts';
import type { Instant, LocalDate } from '../../shared/time.ts';
import type { Named } from '../people/directory.ts';
import type { Elsewhere } from './elsewhere.ts';

/** A client of another tablet as a list shows them. */
export const clientElsewhere = (
  { id, fullName, dateOfBirth, phone }: Named,
  elsewhere: Elsewhere | undefined,
  dayOf: (at: Instant) => LocalDate,
): ClientElsewhere => ({
  id,
  fullName,
  dateOfBirth,
  phone,
  tablet: elsewhere?.tabletOf(id) ?? '?',
  visits: (elsewhere?.visitsOf(id) ?? []).map(({ session, openedAt, recordNumber, ended }) => {
    const place = ended?.replace('session.', '') ?? '';
    return { session, on: dayOf(openedAt), recordNumber, ending: isEnding(place) ? place : null };
  }),
});
