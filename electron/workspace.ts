import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AuthorId, ClientId, SessionId } from '../shared/brand.ts';
import type { Image } from '../shared/colour/pixels.ts';
import type { Cancelled, Failure } from '../shared/ipc/contract.ts';
import type { RecordCheck } from '../shared/ipc/pages.ts';
import type { Digest } from '../shared/journal/chain.ts';
import type { ClientPage } from '../shared/people/client.ts';
import { clientHistory } from '../shared/people/client-history.ts';
import type { ClientHistory } from '../shared/people/client-history.ts';
import { err, ok } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import { decideWith } from '../shared/session/decide.ts';
import type { SessionView } from '../shared/session/view.ts';
import { searchKey } from '../shared/people/search.ts';
import { stationOf } from '../shared/session/topics/hygiene/station.ts';
import type { StationToday } from '../shared/session/topics/hygiene/data.ts';
import { addMinutes, dateIn } from '../shared/time.ts';
import type { Instant } from '../shared/time.ts';
import { failure } from '../shared/words/failures.ts';
import { lostFilesNotices } from '../shared/words/lost-files.ts';
import { lostClientName, lostKeysNotice, lostKeysWords } from '../shared/words/lost-keys.ts';
import type { Phrase } from '../shared/words/message.ts';
import type { Correction } from './ask-clock.ts';
import { stepsOf } from './background.ts';
import type { Background } from './background.ts';
import { createBackupService } from './backup/backup-service.ts';
import type { Clock } from './clock.ts';
import { createColourService } from './colour/colour-service.ts';
import { createDesk } from './desk/completed.ts';
import { createDeskSearch } from './desk/desk-search.ts';
import { createRowWriter, erased } from './desk/row-writer.ts';
import { createSummaries } from './desk/summaries.ts';
import { createAdversePaper } from './incidents/adverse-paper.ts';
import { createAdverseService } from './incidents/adverse-service.ts';
import { createExposureService } from './incidents/exposure-service.ts';
import type { Log } from './log.ts';
import { lookingForLostFiles } from './media/lost-files.ts';
import { createMediaService } from './media/media-service.ts';
import { createClientsService } from './people/clients-service.ts';
import { createHomePage } from './home-page.ts';
import { createErasure } from './people/erasure.ts';
import { openPeople } from './people/open-people.ts';
import { createSeat } from './people/seat.ts';
import type { Seat } from './people/seat.ts';
import { openKnownClients } from './people/known-clients.ts';
import { createVisitBook } from './people/visit-book.ts';
import { createRecordWriter } from './record-writer.ts';
import type { RecordWriter } from './record-writer.ts';
import { openingOf } from './session/opening.ts';
import { createPaperService } from './session/paper-service.ts';
import type { Painter } from './session/paper-service.ts';
import type { SessionData } from '../shared/session/data.ts';
import { dataOf } from './session/live-sessions.ts';
import { isSuspended } from './session/is-suspended.ts';
import { createSessionService } from './session/session-service.ts';
import { createStockLedger } from './stock/ledger.ts';
import { openStock } from './stock/open-stock.ts';
import { createProductFiles } from './stock/product-files.ts';
import { createSessionStock } from './stock/session-stock.ts';
import type { SessionRow } from './store/session-row.ts';
import type { Store } from './store/store.ts';
import { createStudioService } from './studio/studio-service.ts';
import { createKeysService } from './vault/keys-service.ts';
import type { KdfCost } from './vault/passphrase.ts';
import type { Vault } from './vault/vault.ts';

export const digest: Digest = (bytes) => createHash('sha256').update(bytes).digest('hex');

export interface WorkspaceDeps {
  readonly dataDir: string;
  readonly store: Store;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly log: Log;
  readonly painter: Painter;
  /** Opens a picture into plain pixels; only Electron can. */
  readonly pixels?: ((bytes: Uint8Array) => Image | undefined) | undefined;
  readonly askWhere: (proposed: string) => Promise<string | undefined>;
  readonly print: (
    pdf: Uint8Array,
    name: string,
    printer: string | null,
  ) => Promise<Result<{ readonly sentTo: string }, Failure | Cancelled>>;
  readonly publishView: (view: SessionView, to: 'window' | 'asker') => void;
  readonly onStockChanged?: (() => void) | undefined;
  /** Shows a file in the program the system has for it. */
  readonly openOut?: ((name: string, bytes: Uint8Array) => Promise<boolean>) | undefined;
  /** Asks for a folder, as the system does it. */
  readonly askFolder?: (() => Promise<string | undefined>) | undefined;
  /** Something can be said anew about the backups. */
  readonly onBackup?: (() => void) | undefined;
  readonly onSaveState: () => void;
  /** Who has the tablet: outlives what stands on the record, which is made anew when the clock is put right. */
  readonly seat?: Seat;
  /** Of a new passphrase; the real one unless a test says otherwise. */
  readonly cost?: KdfCost;
  readonly background: Background;
  /** More of the manager's list can be shown or found. */
  readonly onDeskChanged?: (() => void) | undefined;
  /** What a person should know and was found out after the start. */
  readonly onNotices?: ((notices: readonly Phrase[]) => void) | undefined;
}

export type Workspace = ReturnType<typeof openWorkspace>;

/** Everything that stands on one open record: born together, gone together. */
export const openWorkspace = (deps: WorkspaceDeps) => {
  const { store, vault, clock, log, publishView } = deps;
  const seat = deps.seat ?? createSeat();
  const writer: RecordWriter = createRecordWriter(store, clock, deps.onSaveState, seat.provenOf);
  const zone = (): string => studio.studio()?.timeZone ?? 'UTC';
  const crew = openPeople({
    reader: store,
    writer,
    seat,
    clock,
    today: () => dateIn(zone(), clock.now()),
    cost: deps.cost ?? 'real',
  });
  const { supervision, tablet } = crew;
  const studio = createStudioService(store, writer, digest, crew.book, tablet.member);
  const author = (): AuthorId => studio.person()?.id ?? 'device';
  const ledger = createStockLedger({ reader: store, writer, author, onChange: deps.onStockChanged });
  const sessions = createSessionService({
    reader: store,
    writer,
    clock,
    studio,
    decide: decideWith({ digest }),
    publish: publishView,
    onEnded: (session) => hasEnded(session),
    supervisorOf: supervision.of,
    mayOffer: tablet.offers,
    stock: createSessionStock(ledger, store),
  });
  const people = crew.working({ studio, sessions, author });
  const known = openKnownClients({ dataDir: deps.dataDir, reader: store, vault, log });
  const visits = createVisitBook({ reader: store, studio, sessions, isThere: vault.hasClient });
  /** A client whose key is lost, with what the names kept for searching still know. */
  const lostClient = (id: ClientId): { readonly fullName: string; readonly phone: string } | undefined => {
    const lost = known.lostOne(id);
    return lost && (lost.named ?? { fullName: lostClientName, phone: '' });
  };
  const media = createMediaService({
    dataDir: deps.dataDir,
    reader: store,
    writer,
    vault,
    sessions,
    visits,
    clock,
    author,
    digest,
    log,
  });
  const erasure = createErasure({
    reader: store,
    writer,
    vault,
    media,
    known,
    author,
    log,
    forget: (client) => {
      sessions.forget(client);
      desk.forget();
    },
  });
  const backup = createBackupService({
    dataDir: deps.dataDir,
    reader: store,
    vault,
    writer,
    author,
    zone,
    clock,
    background: deps.background,
    log,
    onChange: deps.onBackup ?? (() => undefined),
    askFolder: deps.askFolder ?? (() => Promise.resolve(undefined)),
    temporary: tmpdir,
  });
  const keys = createKeysService({
    dataDir: deps.dataDir,
    vault,
    reader: store,
    writer,
    author,
    nameOf: studio.nameOf,
    log,
    cost: deps.cost ?? 'real',
  });
  const clients = createClientsService({
    reader: store,
    writer,
    vault,
    known,
    erasure,
    author,
    log,
    nameOf: studio.nameOf,
    rowOf: (row) => clientSession(row),
    dayOf: (at) => dateIn(zone(), at),
  });
  const paper = createPaperService({
    reader: store,
    writer,
    clock,
    studio,
    sessions,
    digest,
    painter: deps.painter,
    log,
    askWhere: deps.askWhere,
    print: deps.print,
  });
  const adverse = createAdverseService({
    reader: store,
    writer,
    visits,
    studio,
    clock,
    author,
    clientName: clients.nameOf,
  });
  const adversePaper = createAdversePaper({
    adverse,
    studio,
    clock,
    log,
    clientName: clients.nameOf,
    paint: deps.painter.adverse,
    askWhere: deps.askWhere,
    print: deps.print,
  });
  const exposures = createExposureService({ reader: store, writer, studio, clock });
  const stock = openStock({
    reader: store,
    ledger,
    sessions,
    studio,
    clock,
    log,
    client: (id) => known.get(id) ?? lostClient(id),
    paint: deps.painter.recall,
    askWhere: deps.askWhere,
    print: deps.print,
  });
  const productFiles = createProductFiles({
    dataDir: deps.dataDir,
    reader: store,
    writer,
    vault,
    ledger,
    author,
    nameOf: studio.nameOf,
    digest,
    log,
    askWhere: deps.askWhere,
    openOut: deps.openOut ?? (() => Promise.resolve(false)),
  });
  const colour = createColourService({
    sessions,
    picture: media.picture,
    pixels: deps.pixels ?? (() => undefined),
    offer: (kind) => stock.offer(kind),
  });
  const deskRows = createRowWriter({
    studio,
    clientName: (id) => clients.nameOf(id) ?? lostClient(id)?.fullName,
  });
  const deskChanged = deps.onDeskChanged ?? ((): void => undefined);
  const summaries = createSummaries({
    shelf: store.summaries,
    reader: store,
    studio,
    vault,
    inMemory: (session) => sessions.live().get(session),
    onMade: (visit, told) => deskSearch.told(visit, told),
  });
  const deskSearch = createDeskSearch({
    reader: store,
    summaries,
    background: deps.background,
    wordsOf: deskRows.wordsOf,
    nameOf: (client) => known.get(client)?.key ?? searchKey(lostClient(client)?.fullName ?? erased, ''),
    onProgress: deskChanged,
  });
  const desk = createDesk({
    reader: store,
    studio,
    summaries,
    search: deskSearch,
    rows: deskRows,
    sealOf: paper.sealOf,
    copiesOf: paper.copiesOf,
  });
  /** The desk is told of an ended session, and reads its summary behind the answer. */
  const hasEnded = (session: SessionId): void => {
    const [row] = store.sessions({ session });
    if (row !== undefined) deskSearch.ended(row);
    backup.soon();
    makeSummaries();
  };
  const makeSummaries = (): void => {
    void deps.background
      .run(summaries.making(), () => closed)
      .then(deskChanged, (error: unknown) => {
        // Closed in between: the next start goes on.
        if (!closed) log.write('summary of a session', error);
      });
  };
  let closed = false;

  /** Of an ended session the clear lines say enough: a page with forty of them replays none. */
  const clientSession = (row: SessionRow): ClientPage['sessions'][number] => {
    const one = row.ending === null ? sessions.loaded(row.session) : undefined;
    return {
      session: row.session,
      openedAt: row.openedAt,
      kind: row.kind as ClientPage['sessions'][number]['kind'],
      ending: row.ending,
      place: one?.ok === true ? dataOf(one.value).place : (row.ending ?? 'suspended'),
      recordNumber: row.recordNumber,
      ...(row.corrected === undefined ? {} : { timeDoubtful: true }),
    };
  };

  const history = async (client: ClientId): Promise<Result<ClientHistory, Failure>> => {
    if (clients.nameOf(client) === undefined) return err(failure('not-found', 'client'));
    const { protocol } = studio.release();
    return ok(
      clientHistory(await visits.visitsOf(client), {
        today: dateIn(zone(), clock.now()),
        wordings: Object.fromEntries(protocol.consents.map(({ id, wordingVersion }) => [id, wordingVersion])),
        zoneOrder: protocol.zones.map(({ code }) => code),
        cases: adverse.standing(client),
      }),
    );
  };

  /** The same for somebody who waits: a client may have been here forty times, and other work goes on while those visits are read. */
  const starting = async (
    client: ClientId,
    kind: Parameters<typeof openingOf>[0]['kind'],
  ): Promise<ReturnType<typeof sessions.start>> => start(client, kind, await visits.endedOf(client));

  /** One session is active at a time (decision 26): the one that runs waits while another is shown. */
  const putAside = (next: SessionId | undefined): ReturnType<typeof sessions.leave> => {
    const running = sessions.current();
    return running === null || running.session === next ? ok(null) : sessions.leave(running.session);
  };

  /** The station of the newest session of this day that says how it was set up. */
  const stationToday = (at: Instant): StationToday | null => {
    const today = dateIn(zone(), at);
    const rows = store
      .sessions({ openedFrom: addMinutes(at, -24 * 60) })
      .filter(({ openedAt }) => dateIn(zone(), openedAt) === today)
      .toSorted((a, b) => b.firstSeq - a.firstSeq);
    for (const { session } of rows.slice(0, 3)) {
      const data = visits.dataOf(session);
      const found = data === undefined ? null : stationOf(data);
      if (found !== null) return found;
    }
    return null;
  };

  const start = (
    client: Parameters<typeof clients.fieldsOf>[0],
    kind: Parameters<typeof openingOf>[0]['kind'],
    read?: readonly SessionData[],
  ): ReturnType<typeof sessions.start> => {
    const fields = clients.fieldsOf(client);
    const studioNow = studio.studio();
    const under = supervision.takeStart(client);
    const person = under === undefined ? studio.person() : crew.book.get(under);
    if (fields === undefined || studioNow === undefined || person === undefined)
      return err(failure('not-found', 'client'));
    const rows = store.sessions({ client });
    // At most one open session per client (decision 26): the one that is open goes on.
    const open = rows.find(({ endedAt }) => endedAt === null);
    const left = putAside(open?.session);
    if (!left.ok) return left;
    if (open !== undefined) return sessions.open(open.session);
    const earlier = read ?? rows.flatMap(({ session }) => visits.dataOf(session) ?? []);
    // Read after the other session was put aside: its entries come first.
    const at = clock.now();
    const year = dateIn(zone(), at).slice(0, 4);
    const numbers = `SMP-${year}-`;
    const number = store.highestNumber(numbers) + 1;
    const healing = store.healing();
    // Photos can be imported on every machine, with or without a camera; the rules about them are live in sessions that say so.
    const started = sessions.start({
      photos: true,
      hygiene: true,
      waiverSigned: true,
      colour: true,
      ...(healing === undefined ? {} : { healing }),
      stock: true,
      hairlineDrawing: true,
      ...openingOf({
        client,
        fields,
        kind,
        at,
        studio: studioNow,
        person,
        release: studio.release(),
        earlier,
        recordNumber: `${numbers}${String(number).padStart(4, '0')}`,
        stationToday: stationToday(at),
      }),
    });
    const starter = tablet.member();
    if (started.ok && under !== undefined && starter !== undefined)
      supervision.give(started.value.session, started.value.stage, under, starter.id);
    return started;
  };

  const home = createHomePage({
    reader: store,
    studio,
    sessions,
    clients,
    clientName: (id) => clients.nameOf(id) ?? lostClient(id)?.fullName,
    adverse,
    desk,
    clock,
    today: () => dateIn(zone(), clock.now()),
  });

  /** In the order in which they were opened: times may have been put right since. */
  const openRows = (): readonly SessionRow[] =>
    store.sessions({ openOnly: true }).toSorted((a, b) => a.firstSeq - b.firstSeq);
  /** How long a cream has been on is not known across a step of the clock: each session hears of it (decision 12). */
  const tellOfClock = (session: SessionId, { from: said, to }: Correction): void => {
    const one = sessions.loaded(session);
    if (one.ok) sessions.system(session, { type: 'clock.jumped', from: one.value.savedAt, said, wall: to });
  };

  /**
   * Sessions that were running when the app last stopped go on where they stood; the interruption is in the record. `corrected`: the
   * clock was put right since. Answers what a person should know.
   */
  const pickUp = (corrected: Correction | undefined): readonly Phrase[] => {
    if (store.damage() !== undefined) return keys.settle();
    media.settle();
    for (const { session } of openRows()) {
      // Of a hundred that rest none is read for the first screen.
      if (corrected === undefined && isSuspended(store, session)) continue;
      const one = sessions.loaded(session);
      if (!one.ok) continue;
      const lastAt = one.value.savedAt;
      if (corrected !== undefined) tellOfClock(session, corrected);
      if (dataOf(one.value).place === 'suspended') continue;
      sessions.system(session, { type: 'app.interrupted', lastAt, reopenedAt: clock.now() });
      sessions.setCurrent(session);
    }
    return [...keys.settle(), ...(known.isWhole() ? settleClients() : [])];
  };

  /** What a kill or a put-back folder left undone about clients, once everybody is read. Answers what a person should know. */
  const settleClients = (): readonly Phrase[] => {
    if (store.damage() !== undefined) return [];
    const returned = erasure.settle();
    return [...(returned === 0 ? [] : [lostKeysWords.returned({ count: returned })]), ...lostKeys()];
  };
  let readingNames: Promise<void> | undefined;
  /** Everybody by name is there when this answers; a search or a new client waits for it, other work goes on meanwhile. */
  const namesRead = (): Promise<void> => {
    if (known.isWhole()) return Promise.resolve();
    readingNames ??= deps.background
      .runSoon(stepsOf(known.reading()), () => closed)
      .then(() => {
        if (!closed) deps.onNotices?.(settleClients());
      });
    return readingNames;
  };

  /** After the clock was put right while the record was open: the same session is on the screen, with its times as they are now. */
  const goOn = (corrected: Correction, shown: SessionId | undefined): void => {
    for (const { session } of openRows()) tellOfClock(session, corrected);
    if (shown === undefined) return;
    sessions.setCurrent(shown);
    const view = sessions.current();
    if (view !== null) publishView(view, 'window');
  };

  /** Later corrections of a client reach running sessions as an event of their own (decision 8). */
  const tellSessions = (page: ClientPage): void => {
    for (const { session, ending } of page.sessions) {
      if (ending !== null) continue;
      const one = sessions.loaded(session as SessionId);
      if (!one.ok) continue;
      const { firstName, fullName, dateOfBirth, phone, language } = page.fields;
      sessions.system(session as SessionId, {
        type: 'client.amended',
        facts: {
          ...dataOf(one.value).clientFacts,
          firstName,
          fullName,
          dateOfBirth,
          phone,
          ...(language === undefined ? {} : { language }),
        },
      });
    }
  };

  /** `isWhole`: somebody asked for it, so every file is looked into. */
  async function* check(isWhole: () => boolean): AsyncGenerator<RecordCheck, RecordCheck> {
    const run = store.verifyAll();
    for (;;) {
      const step = await run.next();
      if (!step.done) {
        yield { state: 'checking', done: step.value.checked, of: step.value.of };
        continue;
      }
      const verdict = step.value;
      if (!verdict.intact)
        return { state: 'broken', seq: verdict.seq, damage: verdict.damage, says: verdict.says };
      for (const _few of known.checkKeys()) await nextTurn();
      const files = lookingForLostFiles({
        dataDir: deps.dataDir,
        reader: store,
        clientName: clients.nameOf,
        productName: (product) => ledger.known().products.get(product)?.name,
        dayOf: (session) => {
          const [row] = store.sessions({ session });
          return row === undefined ? undefined : dateIn(zone(), row.openedAt);
        },
        isWhole,
        today: dateIn(zone(), clock.now()),
      });
      const { entries } = verdict;
      let lost = files.next();
      for (; lost.done !== true; lost = files.next()) yield { state: 'checking', done: entries, of: entries };
      const missing = [...lostKeys(), ...lostFilesNotices(lost.value)];
      const found = { entries, at: clock.now() };
      return missing.length === 0
        ? { state: 'intact', ...found }
        : { state: 'incomplete', ...found, missing };
    }
  }

  /** In one sentence, by name as far as it is known. */
  const lostKeys = (): readonly Phrase[] => {
    const lost = known.lost();
    return lost.length === 0
      ? []
      : [
          lostKeysNotice(
            lost.map(({ named, since }) => ({
              name: named?.fullName,
              on: since === undefined ? undefined : dateIn(zone(), since),
            })),
          ),
        ];
  };

  return {
    dataDir: deps.dataDir,
    store,
    vault,
    writer,
    studio,
    clients,
    people,
    erasure,
    keys,
    history,
    sessions,
    paper,
    media,
    stock,
    productFiles,
    backup,
    colour,
    desk,
    summaries,
    adverse,
    adversePaper,
    exposures,
    start,
    starting,
    home: home.page,
    alarms: home.alarms,
    pickUp,
    goOn,
    namesRead,
    /** Read ahead behind the first screen, bit by bit, in this order; each with what it is. */
    ahead: {
      openSessions: home.reading,
      cases: adverse.hearing,
      stock: ledger.warming,
    },
    /** What to say instead of an empty page, where a client's key is lost. */
    keyLost: (client: ClientId): { readonly ok: false; readonly error: Failure } | undefined =>
      known.lostOne(client) && err(failure('client-key-missing', client.slice(0, 8))),
    tellSessions,
    check,
    clockNow: () => clock.now(),
    close: () => {
      closed = true;
      backup.close();
      deskSearch.drop();
      if (store.damage() === undefined && studio.studio() !== undefined) writer.keepWitness();
      known.keep();
      store.close();
      vault.lock();
    },
  };
};
