import type { AuthorId, ClientId } from '../shared/brand.ts';
import { decideWith } from '../shared/session/decide.ts';
import { dateIn } from '../shared/time.ts';
import type { Phrase } from '../shared/words/message.ts';
import type { Correction } from './ask-clock.ts';
import { openBackup } from './backup/open-backup.ts';
import { createColourService } from './colour/colour-service.ts';
import { createMediaService } from './media/media-service.ts';
import { createClientsService } from './people/clients-service.ts';
import { createHomePage } from './home-page.ts';
import { openLeaving } from './client-copy/open-leaving.ts';
import { createErasure } from './people/erasure.ts';
import { openPeople } from './people/open-people.ts';
import { createPersons } from './people/persons.ts';
import { createSeat } from './people/seat.ts';
import { openKnownClients } from './people/known-clients.ts';
import { createVisitBook } from './people/visit-book.ts';
import { createRecordWriter } from './record-writer.ts';
import type { RecordWriter } from './record-writer.ts';
import { createPaperService } from './session/paper-service.ts';
import { createSessionService } from './session/session-service.ts';
import { besideOthers, openSharing } from './sharing/open-sharing.ts';
import { createStockLedger } from './stock/ledger.ts';
import { openStock } from './stock/open-stock.ts';
import { createProductFiles } from './stock/product-files.ts';
import { createSessionStock } from './stock/session-stock.ts';
import { createStudioService } from './studio/studio-service.ts';
import { createKeysService } from './vault/keys-service.ts';
import { createLostClients, lostClientIn } from './people/lost-clients.ts';
import { createResuming } from './session/resuming.ts';
import { createSessionStarts } from './session/session-starts.ts';
import { createWholeCheck } from './whole-check.ts';
import { english } from '../shared/words/language.ts';
import { spokenIn } from './speak-on-screen.ts';
import { digest } from './workspace-deps.ts';
import type { WorkspaceDeps } from './workspace-deps.ts';
import { openDesk } from './desk/open-desk.ts';
import { openIncidents } from './incidents/open-incidents.ts';
import { clientHistoryIn, clientSessionIn } from './people/client-visits.ts';
import type { Instant, LocalDate } from '../shared/time.ts';

export type Workspace = ReturnType<typeof openWorkspace>;

/** Everything that stands on one open record: born together, gone together. */
export const openWorkspace = (deps: WorkspaceDeps) => {
  const { store, vault, clock, log, publishView } = deps;
  const { files, reader } = besideOthers(deps);
  const seat = deps.seat ?? createSeat();
  const writer: RecordWriter = createRecordWriter(store, clock, deps.onSaveState, seat.provenOf);
  const zone = (): string => studio.studio()?.timeZone ?? 'UTC';
  const spoken = async () => spokenIn((await deps.languageFor?.(undefined)) ?? english);
  const today = (): LocalDate => dateIn(zone(), clock.now());
  const dayOf = (at: Instant): LocalDate => dateIn(zone(), at);
  const cost = deps.cost ?? 'real';
  const crew = openPeople({ reader: store, writer, seat, clock, today, cost });
  const { supervision, tablet } = crew;
  const studio = createStudioService(store, writer, digest, crew.book, tablet.member, clock.now);
  const author = (): AuthorId => studio.person()?.id ?? 'device';
  const ledger = createStockLedger({ reader: store, writer, author, onChange: deps.onStockChanged });
  const sessions = createSessionService({
    reader,
    writer,
    clock,
    studio,
    decide: decideWith({ digest }),
    publish: publishView,
    onEnded: (session) => {
      visits.forget(session);
      deskSide.ended(session);
      backup.soon();
      sharing.soon();
    },
    supervisorOf: supervision.of,
    secondOf: seat.second,
    mayOffer: tablet.offers,
    heldBy: (client, session) => chairs.heldBy(client, session),
    stock: createSessionStock(ledger, store),
  });
  const people = crew.working({ studio, sessions, author });
  const known = openKnownClients({ ...deps, reader: store, isClosed: () => closed });
  const persons = createPersons({ reader: store, files });
  const personOf = persons.of;
  const visits = createVisitBook({ reader, studio, sessions, isThere: vault.hasClient, personOf });
  const lostClient = lostClientIn(known);
  const media = createMediaService({ ...deps, reader, writer, sessions, visits, author, digest, personOf });
  const erasure = createErasure({
    reader,
    writer,
    vault,
    media,
    known,
    author,
    personOf,
    log,
    forget: (client) => {
      files.drop(client);
      told.drop(client);
      sessions.forget(client);
      desk.forget();
    },
  });
  const lost = createLostClients({ ...deps, known, erasure, dayOf, isClosed: () => closed });
  const backup = openBackup({ ...deps, writer, author, zone });
  const { sharing, chairs, told, otherVisits } = openSharing({
    ...deps,
    reader,
    files,
    writer,
    author,
    zone,
    sessions,
    visits,
    studio,
    erasure,
    media,
    known,
    persons,
    onStock: (there) => stock.hearElsewhere(there),
    onAfterwards: (entries) => hearAfterwards(entries),
  });
  const { nameOf } = studio;
  const keys = createKeysService({ ...deps, reader: store, writer, author, nameOf, cost });
  const clients = createClientsService({
    reader,
    writer,
    vault,
    known,
    erasure,
    author,
    log,
    nameOf: studio.nameOf,
    rowOf: clientSessionIn(sessions, chairs.openThere),
    dayOf,
    personOf,
    ...chairs.byName,
  });
  const paper = createPaperService({ ...deps, reader, writer, studio, sessions, digest });
  const { hearElsewhere: hearAfterwards, ...incidents } = openIncidents({
    ...deps,
    store: reader,
    writer,
    visits,
    media,
    studio,
    clients,
    author,
    others: otherVisits,
  });
  const { adverse, calls, exposures } = incidents;
  const leaving = openLeaving({ ...deps, reader, writer, erasure, studio, clients, media, author });
  const stock = openStock({
    ...deps,
    reader: store,
    ledger,
    sessions,
    studio,
    client: (id) => known.get(id) ?? lostClient(id),
    others: sharing.others,
    paint: deps.painter.recall,
  });
  const productFiles = createProductFiles({
    ...deps,
    reader: store,
    writer,
    ledger,
    author,
    nameOf: studio.nameOf,
    digest,
    openOut: deps.openOut ?? (() => Promise.resolve(false)),
  });
  const colour = createColourService({
    sessions,
    picture: media.picture,
    pixels: deps.pixels ?? (() => undefined),
    offer: (kind) => stock.offer(kind),
  });
  const lostName = (id: ClientId): string | undefined => lostClient(id)?.fullName;
  const clientName = (id: ClientId): string | undefined => clients.nameOf(id) ?? lostName(id);
  const {
    desk,
    summaries,
    visits: recent,
    ...deskSide
  } = openDesk({
    ...deps,
    store: reader,
    writer,
    crew,
    author,
    today,
    studio,
    known,
    paper,
    clientName,
    clients,
    lostName,
    spoken,
    persons,
    others: otherVisits,
    heard: chairs.freshness,
    eventsThere: adverse.eventsThere,
    isClosed: () => closed,
  });
  let closed = false;
  const history = clientHistoryIn({ nameOf: clients.nameOf, studio, visits, adverse, today, personOf });
  const united = { ...deps, store: reader, zone, numberPart: sharing.numberPart, personOf };
  const starts = createSessionStarts({ ...united, studio, sessions, clients, visits, crew });
  const resuming = createResuming({ ...united, sessions });
  /** Where a kill left something undone, it is done now. Answers what a person should know. */
  const pickUp = (corrected: Correction | undefined): readonly Phrase[] => {
    if (store.damage() !== undefined) return keys.settle();
    media.settle();
    resuming.pickUp(corrected);
    return [...keys.settle(), ...(known.isWhole() ? lost.settleClients() : [])];
  };
  const wholeCheck = createWholeCheck({
    ...deps,
    store,
    writer,
    known,
    clientName: clients.nameOf,
    productName: (product) => ledger.known().products.get(product)?.name,
    dayOf,
    today,
    lostKeys: lost.lostKeys,
  });

  const home = createHomePage({
    reader,
    studio,
    sessions,
    clients,
    clientName,
    adverse,
    calls,
    desk,
    clock,
    today,
    visits: recent,
    ledger,
    staff: crew.book.here,
    others: otherVisits,
    injuries: exposures.injuries,
  });

  return {
    dataDir: deps.dataDir,
    store,
    vault,
    writer,
    studio,
    clients,
    people,
    erasure,
    ...leaving,
    keys,
    history,
    sessions,
    paper,
    media,
    stock,
    productFiles,
    backup,
    sharing,
    chairs,
    colour,
    desk,
    summaries,
    ...incidents,
    ...starts,
    home: home.page,
    alarms: home.alarms,
    pickUp,
    goOn: resuming.goOn,
    namesRead: lost.namesRead,
    /** What the screens speak at the moment. */
    spoken,
    /** Read ahead behind the first screen, bit by bit, in this order; each with what it is. */
    ahead: {
      openSessions: home.reading,
      recentVisits: home.hearing,
      cases: adverse.hearing,
      stock: ledger.warming,
    },
    keyLost: lost.keyLost,
    tellSessions: resuming.tellSessions,
    ...wholeCheck,
    clockNow: () => clock.now(),
    close: () => {
      closed = true;
      backup.close();
      sharing.close();
      deskSide.drop();
      if (store.damage() === undefined && studio.studio() !== undefined) writer.keepWitness();
      if (store.isInPlace()) known.keep();
      store.close();
      vault.lock();
    },
  };
};
