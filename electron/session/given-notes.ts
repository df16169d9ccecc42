import { noteOf, saysStill } from '../../shared/aftercare/note.ts';
import type { NoteData } from '../../shared/aftercare/sheet-data.ts';
import type { JsonValue, SessionId } from '../../shared/brand.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { SessionData } from '../../shared/session/data.ts';
import { failure } from '../../shared/words/failures.ts';
import type { PaperLanguage } from '../../shared/words/paper-language.ts';
import type { Clock } from '../clock.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { RecordReader } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';
import { dataOf } from './live-sessions.ts';
import type { Live } from './live-sessions.ts';

interface Deps {
  readonly reader: Pick<RecordReader, 'read'>;
  readonly writer: RecordWriter;
  readonly clock: Clock;
  readonly studio: Pick<StudioService, 'person'>;
  /** The language of this client's paper, in which country. */
  readonly spokenFor: (data: SessionData) => PaperLanguage;
}
interface Frozen {
  readonly seq: number;
  readonly note: NoteData;
}

/** The note of a session that ended without a needle, frozen when it is first printed or saved. */
export const createGivenNotes = ({ reader, writer, clock, studio, spokenFor }: Deps) => {
  const frozen = (session: SessionId): Frozen | undefined => {
    let found: Frozen | undefined;
    for (const entry of reader.read({ session, kind: 'note.prepared' }))
      if (entry.state === 'open') found = { seq: entry.seq, note: entry.body as unknown as NoteData };
    return found;
  };
  const asOfNow = (data: SessionData): NoteData | undefined => noteOf(data, clock.now(), spokenFor(data));

  return {
    /** The one that was given as long as it says what is so; otherwise one that does. */
    prepare: (session: SessionId, one: Live): Result<Frozen, Failure> => {
      const data = dataOf(one);
      const note = asOfNow(data);
      const known = frozen(session);
      if (known !== undefined && (note === undefined || saysStill(known.note, note, data))) return ok(known);
      if (note === undefined) return err(failure('not-found', 'note'));
      const saved = writer.append(studio.person()?.id ?? 'device', [
        { kind: 'note.prepared', session, client: data.opening.client, body: note as unknown as JsonValue },
      ]);
      if (!saved.ok) return saved;
      writer.keepWitness();
      return ok({ seq: saved.value.at(-1)?.seq ?? 0, note });
    },
    /** What was put right after the end makes the note in the client's hand say another thing than the record. */
    isStale: (session: SessionId, one: Live): boolean => {
      const data = dataOf(one);
      const known = data.addenda.length === 0 ? undefined : frozen(session);
      const now = known === undefined ? undefined : asOfNow(data);
      return known !== undefined && now !== undefined && !saysStill(known.note, now, data);
    },
  };
};
