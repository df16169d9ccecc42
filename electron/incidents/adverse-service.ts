import { isScar, scarName } from '../../shared/scalp/zone-name.ts';
import { adverseKinds, caseKey, tellCase } from '../../shared/adverse/book.ts';
import type { CaseBook } from '../../shared/adverse/book.ts';
import type { AdverseCase, AdverseRecorded, FollowedUp } from '../../shared/adverse/case.ts';
import { nextFollowUp } from '../../shared/adverse/follow-ups.ts';
import { materialsOfSession } from '../../shared/adverse/materials.ts';
import { adverseProblem } from '../../shared/adverse/problems.ts';
import type { AuthorId, ClientId, JsonValue, SessionId } from '../../shared/brand.ts';
import type { BadRequest, Failure, RequestOf } from '../../shared/ipc/contract.ts';
import type { CaseRow, NewCase } from '../../shared/ipc/incident-channels.ts';
import type { FollowUpDue } from '../../shared/ipc/pages.ts';
import type { Visit } from '../../shared/people/visit.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { clockIn, dateIn } from '../../shared/time.ts';
import type { LocalDate } from '../../shared/time.ts';
import { adverseWords } from '../../shared/words/adverse.ts';
import { callsScreen } from '../../shared/words/screens/calls.ts';
import { failure } from '../../shared/words/failures.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { allOf } from '../background.ts';
import type { Clock } from '../clock.ts';
import { storedPhotos } from '../media/stored-photos.ts';
import type { VisitBook } from '../people/visit-book.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { AfterElsewhere } from '../sharing/after-elsewhere.ts';
import type { RecordReader } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';
import { idsBySession } from './cases-of.ts';
import { sentPhotos } from './sent-photos.ts';

interface Deps {
  readonly reader: RecordReader;
  readonly writer: RecordWriter;
  readonly visits: VisitBook;
  readonly studio: StudioService;
  readonly clock: Clock;
  readonly author: () => AuthorId;
  /** Nobody where the client was erased. */
  readonly clientName: (id: ClientId) => string | undefined;
  /** Of a client whose file is on another tablet only. */
  readonly nameThere: (id: ClientId) => string | undefined;
  readonly tabletOf: (id: ClientId) => string | null;
}

/** Entries between two breaks: about a millisecond. */
const BIT = 16;
const FEW = 40;

type Rows = Result<readonly CaseRow[], Failure | BadRequest>;
export type AdverseService = ReturnType<typeof createAdverseService>;

/** Unwanted events of every client, those of a running session included: each tells the record on its own, so that no session has to be read for the list. */
export const createAdverseService = ({
  reader,
  writer,
  visits,
  studio,
  clock,
  author,
  clientName,
  nameThere,
  tabletOf,
}: Deps) => {
  const book: CaseBook = new Map();
  /** What the other tablets entered. */
  let there: CaseBook = new Map();
  let bySessionThere = idsBySession([]);
  let [isHeardThere, heardTo] = [false, 0];
  const zone = (): string => studio.studio()?.timeZone ?? 'UTC';
  const today = (): LocalDate => dateIn(zone(), clock.now());
  const zoneName = (code: string | null): Phrase | null =>
    code === null
      ? null
      : (studio.release().protocol.zones.find((one) => one.code === code)?.name ??
        (isScar(code) ? scarName(code) : code));

  let underWay: Generator<undefined, void> | undefined;
  /** Every case there is, bit by bit: for the reminders. Whoever asks meanwhile goes on with it. */
  const hearing = (): Generator<undefined, void> => (underWay ??= begunHearing());
  const begunHearing = function* (): Generator<undefined, void> {
    const { seq } = reader.head();
    let count = 0;
    for (const kind of adverseKinds)
      for (const entry of reader.read({ kind, from: heardTo + 1 })) {
        if (entry.seq > seq) break;
        if (entry.state === 'open') tellCase(book, entry);
        count += 1;
        if (count % BIT === 0) yield;
      }
    heardTo = seq;
    underWay = undefined;
  };
  /** Few are heard when they are asked for; of many somebody who waits is told that they are being looked for. */
  const isSoonHeard = (): boolean =>
    heardTo > 0 || adverseKinds.reduce((sum, kind) => sum + reader.countOf(kind), 0) <= FEW;
  /** Of one client, from that client's own entries. */
  const bookOf = (client: ClientId): CaseBook => {
    const own: CaseBook = new Map();
    for (const kind of adverseKinds)
      for (const entry of reader.read({ client, kind })) if (entry.state === 'open') tellCase(own, entry);
    return own;
  };
  const casesOf = (client: ClientId): readonly AdverseCase[] =>
    clientName(client) === undefined
      ? []
      : [...bookOf(client).values()].toSorted((a, b) => (a.recordedAt < b.recordedAt ? 1 : -1));

  const rowOf = (one: AdverseCase, known: readonly Visit[]): CaseRow => {
    const visit = known.find(({ session }) => session === one.session);
    const next = nextFollowUp(one, zone(), studio.release().protocol.incidents.followUpDays);
    return {
      ...one,
      zoneName: zoneName(one.zone),
      byName: studio.nameOf(one.by),
      visitOn: visit?.on ?? null,
      recordNumber: visit?.recordNumber ?? null,
      nextFollowUp: next,
      due: next !== null && next <= today(),
      photosThere: photosOf(reader, visit),
    };
  };
  const rows = async (client: ClientId): Promise<readonly CaseRow[]> => {
    const known = await visits.visitsOf(client);
    return casesOf(client).map((one) => rowOf(one, known));
  };
  const bad = (
    channel: string,
    field: string,
    says: Phrase,
  ): { readonly ok: false; readonly error: BadRequest } =>
    err({ kind: 'bad-request', channel, says, issues: [{ field, says }] });

  /** What is wrong with an order; the session it belongs to must be over, because a running one is told by its own intents. */
  const problem = ({
    client,
    session,
    plan,
    details,
  }: RequestOf<'adverse.record'>): { readonly field: string; readonly says: Phrase } | undefined => {
    if (plan.trim() === '') return { field: 'plan', says: adverseWords.planNeeded };
    const [row] = session === null ? [] : reader.sessions({ session });
    if (session !== null && row?.client !== client)
      return { field: 'session', says: failure('not-found', 'session').says };
    if (row !== undefined && row.endedAt === null)
      return { field: 'session', says: adverseWords.sessionRuns };
    const there =
      session === null ? [] : [...(visits.dataOf(session)?.photos ?? []), ...sentPhotos(reader, session)];
    if (!details.photos.every((id) => there.some((photo) => photo.id === id)))
      return { field: 'details.photos', says: adverseWords.unknownPhoto };
    const wrong = adverseProblem(details, zone(), clock.now());
    return wrong === undefined ? undefined : { field: `details.${wrong.field}`, says: wrong.says };
  };

  return {
    list: async (
      client: ClientId,
    ): Promise<Result<{ readonly cases: readonly CaseRow[]; readonly start: NewCase }, Failure>> => {
      if (clientName(client) === undefined) return err(failure('not-found', 'client'));
      const known = await visits.visitsOf(client);
      // Of one person who was registered twice each file keeps what is entered about its own visits.
      const own = new Set(reader.sessions({ client }).map(({ session }) => session));
      const start: NewCase = {
        today: today(),
        time: clockIn(zone(), clock.now()),
        zones: studio.release().protocol.zones.map(({ code, name }) => ({ id: code, name })),
        visits: known
          .filter(({ ending, session }) => ending !== null && own.has(session))
          .map((visit) => ({
            session: visit.session,
            on: visit.on,
            recordNumber: visit.recordNumber,
            photos: photosOf(reader, visit),
          })),
      };
      return ok({ cases: casesOf(client).map((one) => rowOf(one, known)), start });
    },
    record: async (order: RequestOf<'adverse.record'>): Promise<Rows> => {
      const { client, event, what, plan, details } = order;
      if (clientName(client) === undefined) return err(failure('not-found', 'client'));
      const before = bookOf(client).get(caseKey(client, event));
      // A correction stays with the visit it was entered for.
      const session: SessionId | null = before === undefined ? order.session : before.session;
      const wrong = problem({ ...order, session });
      if (wrong !== undefined) return bad('adverse.record', wrong.field, wrong.says);
      const data = session === null ? undefined : visits.dataOf(session);
      const body: AdverseRecorded = {
        event,
        what: what.trim(),
        plan: plan.trim(),
        zone: order.zone,
        details,
        materials: data === undefined ? (before?.materials ?? []) : materialsOfSession(data),
      };
      const saved = writer.append(author(), [
        {
          kind: 'adverse.recorded',
          client,
          ...(session === null ? {} : { session }),
          body: body as unknown as JsonValue,
        },
      ]);
      return saved.ok ? ok(await rows(client)) : saved;
    },
    followUp: async ({ client, event, on, words }: RequestOf<'adverse.followUp'>): Promise<Rows> => {
      const before =
        clientName(client) === undefined ? undefined : bookOf(client).get(caseKey(client, event));
      if (before === undefined) return err(failure('not-found', 'event'));
      if (on > today()) return bad('adverse.followUp', 'on', adverseWords.followUpInFuture);
      const body: FollowedUp = { event, on, words: words.trim() };
      const saved = writer.append(author(), [
        {
          kind: 'adverse.followed',
          client,
          ...(before.session === null ? {} : { session: before.session }),
          body: body as unknown as JsonValue,
        },
      ]);
      return saved.ok ? ok(await rows(client)) : saved;
    },
    /** One case as the paper prints it. */
    row: async (client: ClientId, event: string): Promise<CaseRow | undefined> =>
      (await rows(client)).find((one) => one.event === event),
    /** All that the other tablets entered, as the last look at them told it. */
    hearElsewhere: (entries: readonly AfterElsewhere[]): void => {
      there = new Map();
      isHeardThere = entries.length > 0;
      for (const entry of entries) tellCase(there, entry);
      bySessionThere = idsBySession(there.values());
    },
    /** Those of a visit that other tablets entered. */
    eventsThere: (session: SessionId): readonly string[] => bySessionThere.get(session) ?? [],
    /** All of them, read ahead of the reminders. */
    hearing,
    /** Those whose day has come, the longest overdue first; `null` while not all are heard yet. */
    due: (): readonly FollowUpDue[] | null => {
      if (!isSoonHeard()) return null;
      allOf(hearing());
      const { followUpDays } = studio.release().protocol.incidents;
      const isDue = (one: AdverseCase): boolean =>
        (nextFollowUp(one, zone(), followUpDays) ?? '9') <= today();
      return [...new Map([...there, ...book])]
        .flatMap(([key, one]) => {
          const name = clientName(one.client) ?? nameThere(one.client);
          // Entered on one tablet and followed up on another: what all of them know of that client decides.
          const all = !isDue(one)
            ? undefined
            : !isHeardThere || clientName(one.client) === undefined
              ? one
              : bookOf(one.client).get(key);
          const next = all === undefined ? null : nextFollowUp(all, zone(), followUpDays);
          return all === undefined || name === undefined || next === null || next > today()
            ? []
            : [
                {
                  client: all.client,
                  clientName: name,
                  event: all.event,
                  what: all.what,
                  dueOn: next,
                  tablet: clientName(all.client) === undefined ? tabletOf(all.client) : null,
                },
              ];
        })
        .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
    },
    /** As they stand now, for the client's page. */
    standing: (
      client: ClientId,
    ): readonly {
      readonly event: string;
      readonly what: string;
      readonly plan: string;
      readonly zone: Phrase | null;
      readonly on: LocalDate;
    }[] =>
      casesOf(client).map((one) => ({
        event: one.event,
        what: one.what,
        plan: one.plan,
        zone: zoneName(one.zone),
        on: dateIn(zone(), one.recordedAt),
      })),
    /** What was said of a session's events, for its timeline once it is over. */
    casesOf,
  };
};

const photosOf = (reader: Pick<RecordReader, 'read'>, visit: Visit | undefined): CaseRow['photosThere'] => {
  if (visit === undefined) return [];
  const gone = new Set(
    storedPhotos(reader, { session: visit.session }).flatMap(({ photo, destroyed }) =>
      destroyed === null ? [] : [photo],
    ),
  );
  return [
    ...visit.photos.map(({ id, title }) => ({ id, title })),
    ...sentPhotos(reader, visit.session).map(({ id, day }) => ({ id, title: callsScreen.sentOn({ day }) })),
  ].filter(({ id }) => !gone.has(id));
};
