import type { SessionId } from '../../shared/brand.ts';
import type { PhotoVisit } from '../../shared/ipc/pages.ts';
import type { Visit } from '../../shared/people/visit.ts';
import type { Sent } from '../incidents/sent-photos.ts';
import type { StoredPhoto } from './stored-photos.ts';

/** A client's photos by visit, newest visit first; ids and words only. Visits without any are left out. */
export const photoVisits = (
  visits: readonly Visit[],
  rowsOf: (session: SessionId) => readonly StoredPhoto[],
  sentOf: (session: SessionId) => readonly Sent[],
): readonly PhotoVisit[] =>
  visits
    .map((visit) => ({ ...visit, sent: sentOf(visit.session) }))
    .filter(({ photos, sent }) => photos.length + sent.length > 0)
    .map(({ session, on, recordNumber, photos, sent }) => {
      const rows = new Map(rowsOf(session).map((row) => [row.photo, row]));
      // After its session ended only the journal's own tombstone knows.
      return {
        session,
        on,
        recordNumber,
        photos: photos.map((photo) => ({
          ...photo,
          destroyed: rows.get(photo.id)?.destroyed ?? photo.destroyed,
        })),
        sent: sent.map((photo) => ({ ...photo, destroyed: rows.get(photo.id)?.destroyed ?? null })),
      };
    });
