import type { ListsMissing } from '../shared/ipc/pages.ts';
import { stepsOf } from './background.ts';
import type { Background, Step } from './background.ts';
import type { Log } from './log.ts';
import type { Workspace } from './workspace.ts';

interface Deps {
  readonly background: Background;
  readonly workspace: () => Workspace | undefined;
  readonly check: () => Promise<unknown>;
  readonly publishLists: (missing: ListsMissing | null) => void;
  readonly deskChanged: () => void;
  readonly homeChanged: () => void;
  readonly log: Log;
  /** How long all of it waits for the first screen, in ms. */
  readonly afterMs: number;
}

/** By then everything that the first screens need is there. */
const FIRST_BACKUP_MS = 60_000;
/** So often it is looked whether an hour has gone by since the last one. */
const LOOK_FOR_BACKUP_MS = 5 * 60_000;
/** So often it is looked whether a week has gone by since everything was looked at. */
const LOOK_FOR_CHECK_MS = 60 * 60_000;
/** A number on the screen that changes more often is not read. */
const TOLD_EVERY_MS = 1_000;

/**
 * What main does for itself once the first screen stands, in this order: what somebody may ask for any moment, what makes lists whole,
 * and the check of the whole chain last.
 */
export const createHousekeeping = ({
  background,
  workspace,
  check,
  publishLists,
  deskChanged,
  homeChanged,
  log,
  afterMs,
}: Deps) => {
  /** What the first screen shows once it is there. */
  const shown = async (step: Step, isOver: () => boolean): Promise<void> => {
    await background.run(step, isOver);
    homeChanged();
  };

  const lists = async (open: Workspace, isOver: () => boolean): Promise<void> => {
    if (open.store.listsMissing() === undefined) return;
    let toldAt = -Infinity;
    await background.run((hasTime) => {
      // A full disk ends it for now; the next start goes on.
      const more = open.store.fillLists(hasTime);
      const goesOn = more.ok && more.value;
      if (!goesOn || performance.now() - toldAt > TOLD_EVERY_MS) {
        toldAt = performance.now();
        publishLists(open.store.listsMissing() ?? null);
        open.desk.listsGrew();
        deskChanged();
        if (!goesOn) homeChanged();
      }
      return goesOn;
    }, isOver);
  };

  const summaries = async (open: Workspace, isOver: () => boolean): Promise<void> => {
    if (open.summaries.owed() === 0) return;
    let toldAt = performance.now();
    const step = open.summaries.making();
    await background.run(async (hasTime) => {
      const more = await step(hasTime);
      if (!more || performance.now() - toldAt > TOLD_EVERY_MS) {
        toldAt = performance.now();
        deskChanged();
      }
      return more;
    }, isOver);
  };

  /** Lists that were wrong are right now; whoever looks at one sees that. */
  const mended = async (open: Workspace, isOver: () => boolean): Promise<void> => {
    open.desk.listsGrew();
    deskChanged();
    await summaries(open, isOver);
    await shown(stepsOf(open.ahead.recentVisits()), isOver);
  };

  const all = async (open: Workspace): Promise<void> => {
    const isOver = (): boolean => workspace() !== open;
    // Nothing waits for a drive that takes its time.
    if (!isOver()) void open.backup.look();
    const works: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['names-read', open.namesRead],
      ['open-sessions-read', () => shown(stepsOf(open.ahead.openSessions()), isOver)],
      ['recent-visits-read', () => shown(stepsOf(open.ahead.recentVisits()), isOver)],
      // Before the other tablets: what they forbid is laid beside the whole cupboard at once.
      ['stock-read-ahead', () => background.run(stepsOf(open.ahead.stock()), isOver)],
      ['other-tablets-read', open.sharing.look],
      ['events-heard', () => shown(stepsOf(open.ahead.cases()), isOver)],
      ['lists-made', () => lists(open, isOver)],
      ['samples-finished', () => background.run(stepsOf(open.desk.finishSamples()), isOver)],
      ['summaries-of-sessions', () => summaries(open, isOver)],
      ['check-of-the-record', check],
      ['what-the-check-mended', () => mended(open, isOver)],
    ];
    for (const [what, work] of works) {
      if (isOver()) return;
      if (work !== check && open.store.damage() !== undefined) continue;
      await work().catch((error: unknown) => {
        // Closed in between: there was nothing left to read from.
        if (!isOver()) log.write(what, error);
      });
    }
  };

  const checkAgain = (): void => {
    if (workspace()?.isWholeCheckDue() !== true) return;
    check().catch((error: unknown) => void log.write('weekly-check-of-the-record', error));
  };
  const backUp = (): void => {
    const open = workspace();
    open?.backup.tick();
    open?.sharing.tick();
  };

  return {
    begin: (): void => {
      const open = workspace();
      if (open === undefined) return;
      setTimeout(() => void all(open), afterMs).unref();
      setTimeout(backUp, FIRST_BACKUP_MS).unref();
      setInterval(backUp, LOOK_FOR_BACKUP_MS).unref();
      setInterval(checkAgain, LOOK_FOR_CHECK_MS).unref();
    },
  };
};
