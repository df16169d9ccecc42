import { inEnglish } from '../../shared/words/in-english.ts';
import { peopleWords } from '../../shared/words/people.ts';
import { randomUUID } from 'node:crypto';
import type { JsonValue, StaffId } from '../../shared/brand.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import type { PersonForm, StudioForm } from '../../shared/ipc/form-parts.ts';
import type { Digest } from '../../shared/journal/chain.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import type { StaffMember, Studio } from '../../shared/people/studio.ts';
import { createStaffBook } from '../people/staff-book.ts';
import type { StaffBook } from '../people/staff-book.ts';
import { floorWords } from '../../shared/words/floors.ts';
import { protocolText } from '../../shared/protocol/parse.ts';
import type { Protocol } from '../../shared/protocol/schema.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { dateIn } from '../../shared/time.ts';
import type { Instant } from '../../shared/time.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { RecordReader } from '../store/store.ts';
import { createProtocolDrafts } from './drafts.ts';
import type { ProtocolDrafts } from './drafts.ts';
import { createReleaseHistory } from './history.ts';
import { judged, notReleased, reasonBody } from './judged.ts';
import type { Judged, NotReleased, ToldRelease } from './judged.ts';
import { createReleases } from './releases.ts';
import type { Release } from './releases.ts';

export type { Release } from './releases.ts';

export interface StudioService {
  readonly studio: () => Studio | undefined;
  /** Who acts: whoever has the tablet, or who works here alone where nobody has a PIN. */
  readonly person: () => StaffMember | undefined;
  readonly nameOf: (id: string) => string;
  /** `undefined` in a record that has lost it. */
  readonly newestRelease: () => Release | undefined;
  readonly release: () => Release;
  readonly releaseByHash: (hash: string) => Release | undefined;
  /** A protocol that another tablet released. */
  readonly hearElsewhere: (text: string, hash: string) => void;
  /** Somebody who works on another tablet. */
  readonly hearColleague: (id: string, name: string) => void;
  readonly releaseElsewhere: (hash: string) => { readonly hash: string; readonly text: string } | undefined;
  readonly history: ReturnType<typeof createReleaseHistory>;
  /** What was typed into the protocol and is not released. */
  readonly draft: ProtocolDrafts;
  readonly setUp: (studio: StudioForm, person: PersonForm, protocol: Protocol) => Result<null, Failure>;
  /** What a release of it would change, and why it could not be released; nothing is written. */
  readonly lookAt: (raw: unknown, fits?: ToldRelease['fits']) => Result<Judged, NotReleased>;
  readonly releaseNew: (
    raw: unknown,
    told?: ToldRelease,
  ) => Result<{ readonly version: number }, Failure | NotReleased>;
}

export const createStudioService = (
  reader: RecordReader,
  writer: RecordWriter,
  digest: Digest,
  book: StaffBook = createStaffBook(reader),
  person: () => StaffMember | undefined = () => (book.asksPin() ? undefined : book.onlyOne()),
  now: () => Instant = () => reader.head().at ?? ('1970-01-01T00:00:00.000Z' as Instant),
): StudioService => {
  let studio: Studio | undefined;
  const releases = createReleases(digest);
  const colleagues = new Map<string, string>();
  const nameOf = (id: string): string =>
    id === 'device'
      ? 'Stipple'
      : (book.get(id)?.name ?? colleagues.get(id) ?? inEnglish(peopleWords.unknown));
  const zone = (): string => studio?.timeZone ?? 'UTC';
  const history = createReleaseHistory({ reader, nameOf, zone });

  const hearRelease = (entry: Pick<Entry, 'seq' | 'at' | 'by' | 'body'>): void => {
    const { seq, body } = entry;
    history.hear(entry);
    const { hash, text } = body as { hash?: unknown; text?: unknown };
    if (typeof text === 'string' && typeof hash === 'string') releases.hear(seq, text, hash);
  };

  // What was changed from outside is left out here; the verification says which entry it is.
  for (const entry of reader.read({ kind: 'protocol.released' })) hearRelease(entry);
  for (const entry of reader.read({ kind: 'studio.set' }))
    if (entry.state === 'open') studio = entry.body as unknown as Studio;

  const today = (): string => dateIn(zone(), now());
  const releaseBody = (protocol: Protocol): { version: number; hash: string; text: string } => {
    const text = protocolText(protocol);
    return { version: protocol.version, hash: digest(text), text };
  };

  return {
    studio: () => studio,
    person,
    nameOf,
    newestRelease: releases.newest,
    release: () => {
      const release = releases.newest();
      if (release === undefined) throw new Error('defect: no protocol was released');
      return release;
    },
    releaseByHash: releases.byHash,
    hearElsewhere: releases.hearElsewhere,
    releaseElsewhere: releases.elsewhere,
    hearColleague: (id, name) => void colleagues.set(id, name),
    history,
    draft: createProtocolDrafts({
      reader,
      writer,
      nameOf,
      author: () => person()?.id ?? 'device',
      version: () => releases.newest()?.protocol.version ?? 0,
    }),
    setUp: ({ address, ...form }, given, protocol) => {
      const house: Studio = { ...form, ...(address ? { address } : {}) };
      const member: StaffMember = {
        id: randomUUID() as StaffId,
        ...given,
        roles: ['owner', 'practitioner'],
      };
      const saved = writer.append(member.id, [
        { kind: 'studio.set', body: house as unknown as JsonValue },
        { kind: 'staff.registered', body: member as unknown as JsonValue },
        { kind: 'protocol.released', body: releaseBody(protocol) },
      ]);
      if (!saved.ok) return saved;
      studio = house;
      for (const entry of saved.value) {
        book.hear(entry);
        if (entry.kind === 'protocol.released') hearRelease(entry);
      }
      return ok(null);
    },
    lookAt: (raw, fits) => judged(raw, releases.newest()?.protocol, today(), fits),
    releaseNew: (raw, { reason, agreedBy, fits } = {}) => {
      const before = releases.newest()?.protocol;
      const read = judged(raw, before, today(), fits);
      if (!read.ok) return read;
      const { next, issues, weaker, kept } = read.value;
      if (issues.length > 0) return err(notReleased(next, issues));
      const why = reason?.trim() ?? '';
      if (weaker.length > 0 && why === '')
        return err(notReleased(next, [{ field: 'reason', says: floorWords.reason }]));
      const saved = writer.append(person()?.id ?? 'device', [
        { kind: 'protocol.released', body: releaseBody(next) },
        ...(why === '' && agreedBy === undefined && kept.length === 0
          ? []
          : [
              {
                kind: 'protocol.reasoned' as const,
                body: reasonBody(before, next, { reason: why, agreedBy }, { weaker, kept }),
              },
            ]),
      ]);
      if (!saved.ok) return saved;
      for (const entry of saved.value) if (entry.kind === 'protocol.released') hearRelease(entry);
      return ok({ version: next.version });
    },
  };
};
