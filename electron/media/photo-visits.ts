import type { ClientId, SessionId } from '../../shared/brand.ts';
import type { PhotoVisit } from '../../shared/ipc/pages.ts';
import { zoneName } from '../../shared/session/stages/facts.ts';
import { dateIn } from '../../shared/time.ts';
import { slotTitle } from '../../shared/words/photos.ts';
import { dataOf } from '../session/live-sessions.ts';
import type { SessionService } from '../session/session-service.ts';
import type { RecordReader } from '../store/store.ts';
import type { StoredPhoto } from './stored-photos.ts';

interface Parts {
  readonly reader: Pick<RecordReader, 'sessions'>;
  readonly sessions: Pick<SessionService, 'loaded'>;
  readonly client: ClientId;
  readonly rowsOf: (session: SessionId) => readonly StoredPhoto[];
}

/** A client's photos by visit, newest visit first; ids and words only. Visits without any are left out. */
export const photoVisits = ({ reader, sessions, client, rowsOf }: Parts): readonly PhotoVisit[] =>
  reader.sessions({ client }).flatMap(({ session }): readonly PhotoVisit[] => {
    const one = sessions.loaded(session);
    if (!one.ok) return [];
    const data = dataOf(one.value);
    if (data.photos.length === 0) return [];
    const rows = new Map(rowsOf(session).map((row) => [row.photo, row]));
    return [{
      session, on: dateIn(data.opening.timeZone, data.opening.at), recordNumber: data.opening.recordNumber,
      photos: data.photos.map((photo) => ({
        ...photo, title: slotTitle(photo, (code) => zoneName(data, code)),
        // After its session ended only the journal's own tombstone knows.
        destroyed: rows.get(photo.id)?.destroyed ?? photo.destroyed,
      })),
    }];
  });
