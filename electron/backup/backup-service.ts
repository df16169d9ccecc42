import type { AuthorId } from '../../shared/brand.ts';
import { LIMIT_DAYS, backupView } from '../../shared/backup/view.ts';
import type { BackupRunning, BackupView } from '../../shared/backup/view.ts';
import type { Cancelled, Failure, WrongSecret } from '../../shared/ipc/contract.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Instant } from '../../shared/time.ts';
import { backupWords } from '../../shared/words/backup.ts';
import type { Background } from '../background.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { RecordReader } from '../store/store.ts';
import type { Vault } from '../vault/vault.ts';
import { createLastBackup } from './last-backup.ts';
import { GivenUp, paced } from './pace.ts';
import { problemOf } from './problem.ts';
import type { BackupProblem } from './problem.ts';
import { rehearse } from './rehearse.ts';
import { backUp, lookAtBackup } from './round.ts';
import type { BackupSource } from './source.ts';
import { openTarget } from './target.ts';

interface Deps {
  readonly dataDir: string;
  readonly reader: Pick<
    RecordReader,
    'read' | 'lines' | 'newestMark' | 'hashAt' | 'sealOf' | 'isErased' | 'damage' | 'head'
  >;
  readonly vault: Pick<Vault, 'deviceId' | 'publicKey' | 'sign'>;
  readonly writer: RecordWriter;
  readonly author: () => AuthorId;
  readonly zone: () => string;
  readonly clock: Pick<Clock, 'now' | 'elapsedMs'>;
  readonly background: Background;
  readonly log: Log;
  readonly onChange: () => void;
  /** Asks the person for a folder. */
  readonly askFolder: () => Promise<string | undefined>;
  /** Where a rehearsal may make its temporary place. */
  readonly temporary: () => string;
}

interface Setting {
  readonly folder: string;
  readonly limitDays: number;
}

const EVERY_MS = 60 * 60_000;
/** A number on the screen that changes more often is not read. */
const TOLD_EVERY_MS = 400;

/** Backups of an open record: by themselves after every ended session and each hour of use, behind everything else, and when somebody asks. */
export const createBackupService = (deps: Deps) => {
  const { dataDir, reader, vault, writer, author, clock, background, log, onChange } = deps;
  const lastBackup = createLastBackup(dataDir, vault);
  let running: BackupRunning | null = null;
  let problem: BackupProblem | undefined;
  /** By time that nobody sets: a clock once ahead would put off the next one for as long. */
  let triedMs: number | undefined;
  let going: Promise<boolean> | undefined;
  let isOver = false;

  const source: BackupSource = {
    dataDir,
    mark: reader.newestMark,
    hashAt: reader.hashAt,
    lines: reader.lines,
    read: reader.read,
    isErased: reader.isErased,
    damagedFrom: () => reader.damage()?.seq,
  };
  const device = { deviceId: vault.deviceId, publicKey: vault.publicKey };
  const setting = (): Setting | undefined => {
    let found: Setting | undefined;
    for (const { state, body } of reader.read({ kind: 'backup.set' }))
      if (state === 'open') found = body as unknown as Setting;
    return found;
  };
  const rehearsedAt = (): Instant | null => {
    let found: Instant | null = null;
    for (const { at } of reader.read({ kind: 'backup.rehearsed' })) found = at;
    return found;
  };
  const view = (): BackupView => {
    const set = setting();
    return backupView(
      {
        folder: set?.folder ?? null,
        limitDays: set?.limitDays ?? LIMIT_DAYS,
        last: lastBackup.get(),
        head: reader.head().seq,
        rehearsedAt: rehearsedAt(),
        problem: problem?.says ?? null,
        running,
      },
      deps.zone(),
      clock.now(),
    );
  };

  /** Nothing goes on while a finger is on the glass or something else of main's own has its turn. */
  const pace = () =>
    paced(async () => {
      if (isOver) throw new GivenUp();
      await background.run(
        () => false,
        () => isOver,
      );
      if (isOver) throw new GivenUp();
    });
  let toldAt = -Infinity;
  const tell = (now: BackupRunning | null): void => {
    running = now;
    if (now !== null && performance.now() - toldAt < TOLD_EVERY_MS) return;
    toldAt = performance.now();
    if (!isOver) onChange();
  };

  /** One at a time; whoever asks meanwhile gets the answer of the one that goes on. Answers whether it worked. */
  const alone = (folder: string, what: BackupRunning['what'], work: () => Promise<void>): Promise<boolean> =>
    (going ??= (async () => {
      tell({ what, step: 'reading', done: 0, of: 0 });
      try {
        await work();
        problem = undefined;
        return true;
      } catch (error) {
        // Closed in between: the next start goes on.
        if (isOver) return false;
        problem = backupProblem(error, folder);
        return false;
      } finally {
        going = undefined;
        tell(null);
      }
    })());
  const backupProblem = (error: unknown, folder: string): BackupProblem => {
    log.write('backup', error);
    try {
      return problemOf(error, folder);
    } catch {
      return { kind: 'failing', says: backupWords.failing };
    }
  };

  const round = (folder: string, how: { readonly mayBegin?: boolean; readonly whole?: boolean }) => {
    triedMs = clock.elapsedMs();
    return alone(folder, 'backup', async () => {
      const { manifest } = await backUp({
        source,
        target: openTarget(folder),
        device,
        at: clock.now(),
        pace: pace(),
        told: (progress) => tell({ what: 'backup', ...progress }),
        ...how,
      });
      lastBackup.keep({ at: manifest.at, seq: manifest.end.seq });
    });
  };

  /** By itself: nobody waits for the answer, the screen is told. */
  const soon = (): void => {
    const set = setting();
    if (set === undefined || isOver || reader.damage() !== undefined) return;
    void round(set.folder, {});
  };

  const write = (set: Setting): Result<null, Failure> => {
    const saved = writer.append(author(), [{ kind: 'backup.set', body: { ...set } }]);
    return saved.ok ? ok(null) : saved;
  };

  return {
    view,
    /** What is backed up. */
    dataDir,
    /** When the last good one was made, and how far it goes. */
    last: lastBackup.get,
    soon,
    /** At the start, behind the first screen: a tablet that was replaced is told before it writes much that nobody will have. */
    look: async (): Promise<void> => {
      const set = isOver || reader.damage() !== undefined ? undefined : setting();
      if (set === undefined) return;
      try {
        await lookAtBackup({ source, target: openTarget(set.folder), device });
      } catch (error) {
        if (isOver) return;
        // Whatever else is wrong with it the first round says.
        const found = backupProblem(error, set.folder);
        if (found.kind !== 'fork' && found.kind !== 'ahead') return;
        problem = found;
        onChange();
      }
    },
    /** Now and then: a backup is made when the last try is an hour ago. */
    tick: (): void => {
      if (triedMs === undefined || triedMs + EVERY_MS <= clock.elapsedMs()) soon();
    },
    /** Somebody looks at it: everything in it is read again. */
    now: async (): Promise<BackupView> => {
      const set = setting();
      if (set !== undefined) await round(set.folder, { whole: true });
      return view();
    },
    /** The folder counts once a first backup lies in it. */
    choose: async (): Promise<Result<BackupView, Failure | Cancelled>> => {
      const folder = await deps.askFolder();
      if (folder === undefined) return err({ kind: 'cancelled' });
      await going;
      if (!(await round(folder, { mayBegin: true, whole: true }))) return ok(view());
      const saved = write({ folder, limitDays: setting()?.limitDays ?? LIMIT_DAYS });
      return saved.ok ? ok(view()) : saved;
    },
    limit: (limitDays: number): Result<BackupView, Failure> => {
      const set = setting();
      const saved = set === undefined ? ok(null) : write({ ...set, limitDays });
      return saved.ok ? ok(view()) : saved;
    },
    rehearse: async (recoveryCode: string): Promise<Result<BackupView, WrongSecret | Failure>> => {
      const set = setting();
      if (set === undefined) return ok(view());
      await going;
      let wrong: WrongSecret | undefined;
      let saved: Result<unknown, Failure> = ok(null);
      await alone(set.folder, 'rehearsal', async () => {
        const answer = await rehearse({
          target: openTarget(set.folder),
          recoveryCode,
          temporary: deps.temporary(),
          live: reader,
          pace: pace(),
          told: (progress) => tell({ what: 'rehearsal', ...progress }),
        });
        if (!answer.ok) {
          wrong = { kind: 'wrong-secret', says: answer.error.says };
          return;
        }
        const { manifest, sessions, seals } = answer.value;
        const body = { generation: manifest.generation, entries: manifest.end.seq, sessions, seals };
        saved = writer.append(author(), [{ kind: 'backup.rehearsed', body }]);
      });
      if (wrong !== undefined) return err(wrong);
      return saved.ok ? ok(view()) : saved;
    },
    close: (): void => {
      isOver = true;
    },
  };
};
