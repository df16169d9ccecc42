import type { AuthorId, ClientId, SessionId } from '../../shared/brand.ts';
import { searchKey } from '../../shared/people/search.ts';
import type { LocalDate } from '../../shared/time.ts';
import { recallTexts } from '../../shared/words/recall.ts';
import type { DueList } from '../../shared/home/due-list.ts';
import { inTurns } from '../background.ts';
import type { Background } from '../background.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { KnownClients } from '../people/known-clients.ts';
import type { Persons } from '../people/persons.ts';
import type { openPeople } from '../people/open-people.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { createPaperService } from '../session/paper-service.ts';
import { bitOf } from '../../shared/desk/reasons.ts';
import { daysOfPeriod } from '../../shared/desk/periods.ts';
import { addDays, instantIn } from '../../shared/time.ts';
import type { Painter } from '../session/paper-service.ts';
import { createDueList } from './due-list.ts';
import type { DuePaperDeps, createDuePaper } from './due-paper.ts';
import { createDueFiles } from '../retention/due-files.ts';
import { createKeeping } from '../retention/keeping.ts';
import { openPack } from '../pack/open-pack.ts';
import type { PackDeps } from '../pack/pack-desk.ts';
import type { Store } from '../store/store.ts';
import type { Spoken } from '../speak-on-screen.ts';
import type { StudioService } from '../studio/studio-service.ts';
import type { Vault } from '../vault/vault.ts';
import { digest } from '../workspace-deps.ts';
import { createDesk } from './completed.ts';
import { createDeskSearch } from './desk-search.ts';
import { createFigures } from './figures.ts';
import type { OtherVisits } from './other-visits.ts';
import { createReview } from './review.ts';
import { createSampling } from './sampling.ts';
import { createRecentVisits } from './recent-visits.ts';
import { createRowWriter } from './row-writer.ts';
import { createSummaries } from './summaries.ts';

interface Deps
  extends Pick<PackDeps, 'clients' | 'askFolder' | 'languageFor'>, Pick<DuePaperDeps, 'askWhere' | 'print'> {
  readonly painter: Pick<Painter, 'pack' | 'due' | 'week'>;
  readonly store: Store;
  readonly studio: StudioService;
  readonly vault: Vault;
  readonly writer: RecordWriter;
  readonly clock: Clock;
  readonly crew: Pick<ReturnType<typeof openPeople>, 'book' | 'tablet'>;
  readonly author: () => AuthorId;
  readonly today: () => LocalDate;
  readonly known: KnownClients;
  readonly paper: Pick<ReturnType<typeof createPaperService>, 'sealOf' | 'copiesOf' | 'noteIsStale'>;
  /** A client's name, also where the key is lost; nothing where they were erased. */
  readonly clientName: (id: ClientId) => string | undefined;
  /** The name as far as it is known where the key is lost. */
  readonly lostName: (id: ClientId) => string | undefined;
  /** What the screens speak at the moment. */
  readonly spoken: () => Promise<Spoken>;
  readonly persons: Pick<Persons, 'of' | 'keyOf' | 'changes'>;
  readonly others: OtherVisits;
  readonly heard: () => DueList['others'];
  readonly eventsThere: (session: SessionId) => readonly string[];
  readonly background: Background;
  readonly log: Log;
  readonly isClosed: () => boolean;
  /** More of the manager's list can be shown or found. */
  readonly onDeskChanged?: (() => void) | undefined;
}

/** The manager's desk: the list of ended sessions, the summaries it is drawn from, and the search in them. */
export const openDesk = (given: Deps) => {
  const { of: personOf, keyOf: personKey, changes: personsChanged } = given.persons;
  const deps = { ...given, personOf, personKey, personsChanged };
  const { store, studio, vault, writer, clock, crew, known, paper, background, log, isClosed } = deps;
  const onChanged = (): void => deps.onDeskChanged?.();
  const rows = createRowWriter({ studio, clientName: deps.clientName });
  const summaries = createSummaries({
    shelf: store.summaries,
    reader: store,
    studio,
    vault,
    onMade: (visit, told) => {
      search.told(visit, told);
      visits.told(visit, told);
    },
  });
  const visits = createRecentVisits({ ...deps, reader: store, summaries });
  const search = createDeskSearch({
    reader: store,
    summaries,
    background,
    spoken: deps.spoken,
    wordsOf: rows.wordsOf,
    nameOf: (client, { say }) =>
      known.get(client)?.key ?? searchKey(deps.lostName(client) ?? say(recallTexts.erased), ''),
    onProgress: onChanged,
  });
  const review = createReview({
    reader: store,
    writer,
    clock,
    studio,
    tablet: crew.tablet,
    book: crew.book,
    author: deps.author,
  });
  const sampling = createSampling({
    reader: store,
    writer,
    clock,
    studio,
    author: deps.author,
    digest,
  });
  const figures = createFigures({ ...deps, reader: store, lists: store.deskList, summaries });
  const due = createDueList({ ...deps, reader: store, lists: store.deskList, summaries });
  let duePaper: Promise<ReturnType<typeof createDuePaper>> | undefined;
  /** Ended in the last seven days, and how many of them with an unwanted event. */
  const lately = async (): Promise<{ readonly count: number; readonly events: number }> => {
    const zone = studio.studio()?.timeZone ?? 'UTC';
    const from = instantIn(zone, `${addDays(deps.today(), 1 - daysOfPeriod.week)}T00:00:00`);
    return {
      count: (await inTurns(store.deskList.counting({ from }))).all,
      events: (await inTurns(store.deskList.counting({ from, reason: bitOf('event') }))).all,
    };
  };
  const keeping = createKeeping({ ...deps, reader: store });
  const files = createDueFiles({ ...deps, reader: store, lists: store.deskList, page: keeping.page });
  const desk = createDesk({
    reader: store,
    studio,
    review,
    lists: store.deskList,
    today: deps.today,
    summaries,
    search,
    rows,
    sealOf: paper.sealOf,
    copiesOf: paper.copiesOf,
    noteIsStale: paper.noteIsStale,
    reviewsElsewhere: deps.others.reviews,
  });
  const makeSummaries = (): void => {
    void background.run(summaries.making(), isClosed).then(onChanged, (error: unknown) => {
      // Closed in between: the next start goes on.
      if (!isClosed()) log.write('summary of a session', error);
    });
  };
  /** The desk is told of an ended session, and reads its summary behind the answer. */
  const ended = (session: SessionId): void => {
    const [row] = store.sessions({ session });
    if (row !== undefined) search.ended(row);
    makeSummaries();
  };
  return {
    desk: {
      ...desk,
      /** Older sessions have come into the lists. */
      listsGrew: (): void => {
        desk.listsGrew();
        visits.forget();
      },
      ...sampling,
      ...figures,
      makePack: openPack({ ...deps, summaries }).make,
      keeping,
      ...due,
      lately,
      dueFiles: files.due,
      /** What makes lists leave is loaded with the first one, not at start. */
      lists: () =>
        (duePaper ??= import('./due-paper.ts').then((made) => made.createDuePaper({ ...deps, ...due }))),
    },
    visits,
    summaries,
    ended,
    drop: search.drop,
  };
};
