import { adverseKinds } from '../../shared/adverse/book.ts';
import type { AuthorId, ClientId } from '../../shared/brand.ts';
import type { BadRequest, Failure } from '../../shared/ipc/contract.ts';
import type { KeepingPage } from '../../shared/ipc/retention-channels.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { fileYears } from '../../shared/retention/classes.ts';
import { keptFiles } from '../../shared/retention/due.ts';
import type { ClearEntry } from '../../shared/retention/due.ts';
import { isHeld } from '../../shared/retention/hold.ts';
import type { HoldKind } from '../../shared/retention/hold.ts';
import { isLocalDate } from '../../shared/time.ts';
import type { LocalDate } from '../../shared/time.ts';
import { failure } from '../../shared/words/failures.ts';
import type { Message } from '../../shared/words/message.ts';
import { keepingScreen as words } from '../../shared/words/screens/keeping.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { RecordReader } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';
import { createHolds } from './holds.ts';

interface Deps {
  readonly reader: RecordReader;
  readonly writer: RecordWriter;
  readonly studio: Pick<StudioService, 'studio' | 'release' | 'nameOf'>;
  readonly author: () => AuthorId;
  readonly today: () => LocalDate;
  /** Everybody who is one person with that client. */
  readonly personOf: (client: ClientId) => readonly ClientId[];
}

/** How long the file of one client is kept, and the holds on it. */
export const createKeeping = ({ reader, writer, studio, author, today, personOf }: Deps) => {
  const holds = createHolds(reader, personOf);
  /** What begins the clock of a file anew: the lines of this person alone, under whichever file. */
  const clearOf = function* (client: ClientId): Generator<ClearEntry> {
    for (const file of personOf(client)) for (const entry of clearIn(file)) yield { ...entry, client };
  };
  const clearIn = function* (client: ClientId): Generator<ClearEntry> {
    for (const kind of ['client.registered', ...adverseKinds] as const)
      for (const { at } of reader.read({ client, kind })) yield { at, kind, client };
    for (const { session, openedAt, endedAt, ending, recordNumber } of reader.sessions({ client })) {
      yield { at: openedAt, kind: 'session.opened', client, session, body: { recordNumber } };
      if (ending !== null && endedAt !== null)
        yield { at: endedAt, kind: `session.${ending}`, client, session };
    }
    for (const kind of ['photo.stored', 'photo.destroyed'] as const)
      for (const { at, body } of reader.read({ client, kind })) yield { at, kind, client, body };
  };

  /** As it was entered, or put right since. */
  const bornOn = (client: ClientId): LocalDate | undefined => {
    const said = (['client.registered', 'client.amended'] as const).flatMap((kind) =>
      [...reader.read({ client, kind })].flatMap(({ body, state }) => {
        const day = state === 'open' ? (body as { readonly dateOfBirth?: unknown }).dateOfBirth : undefined;
        return typeof day === 'string' && isLocalDate(day) ? [day as LocalDate] : [];
      }),
    );
    return said.at(-1);
  };

  const page = (client: ClientId): Result<KeepingPage, Failure> => {
    if (reader.isErased(client)) return err(failure('erased', client.slice(0, 8)));
    const clocks = fileYears(studio.release().protocol.pack);
    const zone = studio.studio()?.timeZone ?? 'UTC';
    const [file] = keptFiles(clearOf(client), {
      ...clocks,
      bornOn: () => bornOn(client),
      zone,
      today: today(),
    });
    if (file === undefined) return err(failure('not-found', client.slice(0, 8)));
    const said = holds.of(client);
    const held = isHeld(said);
    const others = personOf(client).filter((one) => one !== client && !reader.isErased(one));
    const isOtherHeld = others.some(holds.isOnHold);
    const { lastVisit, keepUntil, isDue, isYoung } = file;
    return ok({
      lastVisit,
      keepUntil,
      years: clocks.years,
      photoYears: clocks.photoYears,
      youngKeptToAge: clocks.youngKeptToAge,
      isYoung,
      isDue: isDue && !held && !isOtherHeld,
      isHeld: held,
      otherFiles: others.length,
      isOtherHeld,
      holds: said.map(({ by, ...one }) => ({ ...one, by: studio.nameOf(by) })),
    });
  };

  const refuse = (channel: string, says: Message): { readonly ok: false; readonly error: BadRequest } =>
    err({ kind: 'bad-request', channel, says, issues: [{ field: 'reason', says }] });

  const say = (
    kind: HoldKind,
    { client, reason }: { readonly client: ClientId; readonly reason: string },
  ): Result<KeepingPage, Failure | BadRequest> => {
    const channel = kind === 'hold.placed' ? 'keeping.hold' : 'keeping.lift';
    const known = page(client);
    if (!known.ok) return known;
    if (reason.trim() === '') return refuse(channel, words.reasonMissing);
    if (known.value.isHeld === (kind === 'hold.placed'))
      return refuse(channel, known.value.isHeld ? words.alreadyHeld : words.notHeld);
    const saved = writer.append(author(), [{ kind, client, body: { reason: reason.trim() } }]);
    return saved.ok ? page(client) : saved;
  };

  return { page, say };
};
