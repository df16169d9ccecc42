import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { openBackup } from '../../electron/backup/read-backup.ts';
import { rebuild } from '../../electron/backup/rebuild.ts';
import { verifyFolder } from '../../electron/tools/verify-folder.ts';
import { agree, orderFor } from '../electron/media/setup-photos.ts';
import { registered } from '../electron/session/setup-app.ts';
import { must } from '../../shared/result.ts';
import { openedOn, setUpOn } from './app.ts';
import type { Case } from './outcome.ts';
import { removed } from './removed.ts';

const tool = join(import.meta.dirname, '../../electron/tools/record.ts');

interface Parts {
  readonly folder: string;
  readonly random: (below: number) => number;
  readonly onCase: (one: Case) => void;
}

/** Runs one backup, and after so many ms does something to it. Answers how it ended; `null`: it was killed. */
const backUpAnd = (
  dataDir: string,
  drive: string,
  afterMs: number | undefined,
  hurt: (kill: () => void) => void,
): Promise<{ readonly code: number | null; readonly said: string; readonly ms: number }> =>
  new Promise((resolve) => {
    const from = performance.now();
    const child = spawn(process.execPath, [tool, 'backup', '--data-dir', dataDir, '--to', drive], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const hear = (text: Buffer): void => void (said = `${said}${text}`.slice(-2000));
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const timer =
      afterMs === undefined ? undefined : setTimeout(() => hurt(() => child.kill('SIGKILL')), afterMs);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, said, ms: performance.now() - from });
    });
  });

/**
 * Rounds of new entries and a backup that is killed, or whose drive is pulled, at some moment. After each the backup restores to every
 * entry of the last round that was answered as done, photos with them.
 */
export const hurtBackups = async (
  how: 'kill' | 'pull',
  rounds: number,
  { folder, random, onCase }: Parts,
): Promise<void> => {
  const [dataDir, drive, away] = ['data', 'drive', 'pulled'].map((name) =>
    join(folder, `backup-${how}`, name),
  ) as [string, string, string];
  mkdirSync(drive, { recursive: true });
  setUpOn(dataDir).life.close();
  const first = await backUpAnd(dataDir, drive, undefined, () => undefined);
  let [safe, lastMs] = [first.code === 0 ? 1 : 0, first.ms];
  for (let round = 0; round < rounds; round += 1) {
    const machine = openedOn(dataDir);
    const { session } = must(
      machine.open().start(registered(machine, { fullName: 'Soak Backup' }), 'touch_up'),
    );
    agree(machine.open(), session);
    for (let i = random(4); i > 0; i -= 1) must(machine.open().media.add(orderFor(session)));
    const { seq } = machine.open().store.head();
    machine.life.close();
    const afterMs = Math.round(lastMs * (0.2 + random(900) / 1000));
    const ended = await backUpAnd(dataDir, drive, afterMs, (kill) =>
      how === 'kill' ? kill() : renameSync(drive, away),
    );
    if (existsSync(away)) renameSync(away, drive);
    if (ended.code === 0) [safe, lastMs] = [seq, ended.ms];
    const what = `round ${round}, after ${afterMs} ms: ${ended.code === null ? 'killed' : ended.said.split('\n')[0]}`;
    const isCrash = ended.code !== null && ended.code !== 0 && !/^[a-zA-Z-]+: /.test(ended.said);
    onCase({
      part: `backup, ${how}`,
      what,
      ...(isCrash ? { outcome: 'crash' as const, why: ended.said } : await restored(drive, folder, safe)),
    });
  }
};

const restored = async (
  drive: string,
  folder: string,
  safe: number,
): Promise<Pick<Case, 'outcome' | 'why'>> => {
  const there = join(folder, 'restored');
  removed(there);
  try {
    const { manifest } = await rebuild({ target: openBackup(drive), folder: there, pace: () => undefined });
    if (manifest.end.seq < safe)
      return { outcome: 'silent', why: `ends at ${manifest.end.seq}, ${safe} were backed up` };
    const { code, lines } = verifyFolder(there, {});
    return code === 0 ? { outcome: 'ok', why: '' } : { outcome: 'silent', why: lines[0] ?? '' };
  } catch (error) {
    return {
      outcome: 'silent',
      why: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  } finally {
    removed(there);
  }
};
