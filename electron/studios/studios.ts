import type { SessionId, StaffId } from '../../shared/brand.ts';
import { createCount } from '../../shared/desk/figures/count.ts';
import type { Period } from '../../shared/desk/periods.ts';
import type { ReviewKind } from '../../shared/desk/review.ts';
import type { AskOf, Cancelled, Failure } from '../../shared/ipc/contract.ts';
import type { CompletedPage } from '../../shared/ipc/completed-page.ts';
import type { NotAllowed, WrongPin } from '../../shared/ipc/people-channels.ts';
import type { BadRequest, WrongSecret } from '../../shared/ipc/problems.ts';
import type {
  StudioFigures,
  StudioRecall,
  StudioRow,
  StudiosFigures,
  StudiosList,
  StudiosRecall,
  StudiosView,
} from '../../shared/ipc/studios-pages.ts';
import type { TabletsRefused } from '../../shared/ipc/tablets-channels.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Sentence } from '../../shared/words/message.ts';
import { studiosWords as words } from '../../shared/words/screens/studios.ts';
import { tabletsWords } from '../../shared/words/screens/tablets.ts';
import { inTurns } from '../background.ts';
import type { Saying } from '../desk/review.ts';
import { heardOf } from './heard.ts';
import { createStudioSamples } from './studio-samples.ts';
import { createStudiosBook, refused } from './studios-book.ts';
import type { BookDeps, Reached, Unreached } from './studios-book.ts';

interface Deps extends BookDeps {
  readonly askFolder: () => Promise<string | undefined>;
}
type No = Failure | TabletsRefused;
export type Studios = ReturnType<typeof createStudios>;

/** A manager's desk over several studios. Each is read from its own chains with its own keys; nothing of one goes into the record of another. */
export const createStudios = (deps: Deps) => {
  const { askFolder, onChange } = deps;
  const book = createStudiosBook(deps);
  let running: Promise<void> | undefined;

  const view = (): StudiosView => ({ studios: book.all().map(book.seen), running: running !== undefined });

  /** What every answer says of how far it may be believed. */
  const heardIn = (
    one: Reached | Unreached,
  ): { readonly heard: Sentence | null; readonly lacks: Sentence | null } =>
    isReached(one)
      ? heardOf(one.workspace, one.name, one.desk.zone(), one.isOwn)
      : { heard: null, lacks: one.why };
  const lacksOf = (found: readonly (Reached | Unreached)[]) => {
    const said = found.map(heardIn);
    return {
      heard: said.flatMap(({ heard }) => heard ?? []),
      lacks: said.flatMap(({ lacks }) => lacks ?? []),
    };
  };
  const one = async (studio: string): Promise<Result<Reached, No>> => {
    const held = book.byId(studio);
    if (held === undefined) return refused(words.notThere);
    const found = await book.reach(held);
    return isReached(found) ? ok(found) : refused(found.why);
  };
  /** Whose file was opened stands in the record of their studio before it is shown. */
  const noteLook = ({ workspace }: Reached, page: CompletedPage): void => {
    const { client } = page.row;
    const { vault } = workspace;
    if (vault.hasClient(client) || vault.exchange.adopt(client)) workspace.people.looks.note(client);
  };
  /** Each studio is heard, one after the other; what cannot be reached says so in its own place. */
  const hear = (): Promise<void> =>
    (running ??= (async () => {
      try {
        book.tryAgain();
        for (const held of book.all())
          if (book.barred(held) === undefined) await book.workspaceOf(held)?.sharing.freshen();
      } finally {
        running = undefined;
        onChange();
      }
    })());

  const say = async (
    studio: string,
    kind: ReviewKind,
    saying: Saying,
  ): Promise<Result<CompletedPage, No | BadRequest | NotAllowed>> => {
    const found = await one(studio);
    if (!found.ok) return found;
    const { vault } = found.value.workspace;
    const page = await found.value.studioDesk.open(saying.session);
    if ('is' in page) return refused(words.notRead({ studio: found.value.name }));
    if (!page.ok) return page;
    // What is said is sealed with the key of whose session it is.
    const { client } = page.value.row;
    if (!vault.hasClient(client) && !vault.exchange.adopt(client))
      return refused(words.keysMissing({ count: 1, studio: found.value.name }));
    const said = await found.value.studioDesk.say(kind, saying);
    if ('is' in said) return refused(words.notRead({ studio: found.value.name }));
    if (said.ok) found.value.workspace.sharing.soon();
    return said;
  };

  return {
    view,
    add: async (): Promise<Result<StudiosView, No | Cancelled>> => {
      const folder = await askFolder();
      if (folder === undefined) return err({ kind: 'cancelled' });
      const no = book.add(folder);
      return no === undefined ? ok(view()) : refused(no);
    },
    leave: (studio: string): Result<StudiosView, No> =>
      book.leave(studio) ? ok(view()) : refused(words.notThere),
    unlock: (studio: string, passphrase: string): Result<StudiosView, No | WrongSecret | BadRequest> => {
      const held = book.byId(studio);
      if (held?.life === undefined) return refused(words.notThere);
      const opened = held.life.unlock({ passphrase }, null);
      return opened.ok ? ok(view()) : opened;
    },
    signIn: async (
      studio: string,
      person: StaffId,
      pin: string,
    ): Promise<Result<StudiosView, No | WrongPin>> => {
      const held = book.byId(studio);
      const there = held?.life?.workspace();
      if (held === undefined || there === undefined) return refused(words.notThere);
      const signed = await there.people.lock.signIn(person, pin);
      if (!signed.ok) return signed;
      book.signedIn(held);
      return ok(view());
    },
    hear: async (): Promise<StudiosView> => {
      await hear();
      return view();
    },

    list: async ({ studio, show, text, limit }: AskOf<'studios.list'>): Promise<StudiosList> => {
      const found = await book.reachAll(studio);
      const rows: StudioRow[] = [];
      const counts = { all: 0, toReview: 0, returned: 0, sample: 0 };
      const more: Sentence[] = [];
      let fitting = 0;
      for (const each of found) {
        if (!isReached(each)) continue;
        const listed = await each.desk.desk.list({ text, show, before: null, limit });
        let unnamed = 0;
        for (const row of listed.rows) {
          // Without its key a session is no erased one: the key may still come.
          const isKeyMissing = row.summary === 'none' && !each.desk.isErased(row.client);
          if (isKeyMissing) unnamed += 1;
          rows.push({
            studio: each.id,
            studioName: each.name,
            row: isKeyMissing ? { ...row, clientName: tabletsWords.deskUnnamed } : row,
          });
        }
        fitting += listed.found;
        for (const which of ['all', 'toReview', 'returned', 'sample'] as const)
          counts[which] += listed.counts[which];
        const owed = listed.lacks?.summaries ?? 0;
        if (owed > 0) more.push(words.reading({ studio: each.name, count: owed }));
        if (unnamed > 0) more.push(words.keysMissing({ studio: each.name, count: unnamed }));
      }
      const { heard, lacks } = lacksOf(found);
      return {
        rows: rows.toSorted((a, b) => (a.row.openedAt < b.row.openedAt ? 1 : -1)).slice(0, limit),
        found: fitting,
        counts,
        heard,
        lacks: [...lacks, ...more],
      };
    },
    session: async (studio: string, session: SessionId): Promise<Result<CompletedPage, No>> => {
      const found = await one(studio);
      if (!found.ok) return found;
      const page = await found.value.studioDesk.open(session);
      if ('is' in page) return refused(words.notRead({ studio: found.value.name }));
      if (page.ok) noteLook(found.value, page.value);
      return page;
    },
    say,

    recall: async ({ text, limit }: AskOf<'studios.recall'>): Promise<StudiosRecall> => {
      await hear();
      const found = await book.reachAll(null);
      const studios: StudioRecall[] = [];
      let isRead = false;
      for (const each of found) {
        const reached = isReached(each) ? await inTurns(each.desk.recall.reaching(text, null)) : undefined;
        isRead ||= (reached?.reading.terms.length ?? 0) > 0;
        const clients = reached?.clients ?? [];
        studios.push({
          studio: each.id,
          name: each.name,
          ...heardIn(each),
          clients: clients.slice(0, limit).map(({ client, name, phone, sessions, lastOn }) => ({
            client,
            name,
            phone,
            sessions,
            lastOn,
          })),
          clientsOf: clients.length,
          sessions: reached?.sessions.length ?? 0,
        });
      }
      return { studios, isRead, isComplete: isRead && studios.every(({ lacks }) => lacks === null) };
    },
    figures: async (period: Period | null): Promise<StudiosFigures> => {
      const found = await book.reachAll(null);
      const sum = createCount();
      const studios: StudioFigures[] = [];
      for (const each of found) {
        if (!isReached(each)) continue;
        const own = createCount();
        const both = {
          add: (counted: Parameters<typeof own.add>[0]): void => {
            own.add(counted);
            sum.add(counted);
          },
        };
        const lacks = await inTurns(each.desk.figures(both, period));
        studios.push({ studio: each.id, name: each.name, group: own.done().all, ...lacks });
      }
      return { sum: sum.done().all, studios, ...lacksOf(found) };
    },
    ...createStudioSamples({ one, heardIn, own: book.own }),
    close: book.close,
  };
};

const isReached = (one: Reached | Unreached): one is Reached => 'desk' in one;
