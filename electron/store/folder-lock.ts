import { randomUUID } from 'node:crypto';
import {
  constants,
  linkSync,
  lstatSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { isAlive, isRunning, systemOf } from './lock-owner.ts';
import { WITHOUT_LINKS, WITHOUT_WAITING } from './plain-file.ts';
import type { Owner } from './lock-owner.ts';

export interface FolderLock {
  /** False once another process has taken the folder over, as it may from one that stood still: nothing more is written then. */
  readonly isOurs: () => boolean;
  readonly release: () => void;
}

/** What was seen of a lock whose holder cannot be asked, and when by a clock that nobody sets. */
export interface LockSeen {
  readonly text: string;
  readonly sinceMs: number;
}
export interface InUse {
  readonly kind: 'in-use';
  readonly pid: number;
  /** The computer, where it is not this one or not known to be. */
  readonly host?: string;
  /** Only a later look tells: asked again with it after `LOOK_AGAIN_MS`, a lock that did not move is taken over. */
  readonly seen?: LockSeen;
}

interface Written extends Owner {
  readonly token: string;
  /** Device and number of this very file: a copy of the folder has others. */
  readonly file: string;
  readonly beat: string;
}

const BEAT_MS = 2_000;
const BEAT_FLAGS = constants.O_RDWR | WITHOUT_LINKS | WITHOUT_WAITING;
/** Long enough for a holder that is alive to have shown it, even when it is slow. */
export const LOOK_AGAIN_MS = 4 * BEAT_MS;

/**
 * One writer a data folder. Of a holder on the same running system the system is asked whether it lives. Any other (another computer
 * behind a shared folder, a container, a file nobody can read) shows that it lives by a number that it counts up; no clock is trusted.
 * Throws what the disk says (read-only folder, disk full).
 */
export const lockFolder = (
  dataDir: string,
  { seen, wait = true }: { readonly seen?: LockSeen | undefined; readonly wait?: boolean | undefined } = {},
): Result<FolderLock, InUse> => {
  const path = join(dataDir, 'in-use.json');
  const token = randomUUID();
  for (let tries = 0; tries < 5; tries += 1) {
    if (claimed(path, token)) return ok(keptAlive(path, token));
    const text = textOf(path);
    if (text === undefined) continue;
    const holder = holderIn(text);
    const is = holder === undefined ? 'unknown' : stateOf(path, holder);
    const held = { kind: 'in-use', pid: holder?.pid ?? 0, host: holder?.host ?? 'unknown' } as const;
    if (is === 'alive') return err({ kind: 'in-use', pid: held.pid });
    if (is === 'unknown') {
      const since = seen?.text === text ? seen : { text, sinceMs: performance.now() };
      if (!wait && performance.now() - since.sinceMs < LOOK_AGAIN_MS) return err({ ...held, seen: since });
      if (wait && moves(path, since)) return err(held);
    }
    takeAway(path, text);
  }
  return err({ kind: 'in-use', pid: 0 });
};

const textWith = (token: string, file: string, beat: number): string =>
  JSON.stringify({ ...systemOf(), token, file, beat: String(beat).padStart(12, '0') });

/** There from one moment to the next with all its words, so that nobody reads half of it. */
const claimed = (path: string, token: string): boolean => {
  const aside = `${path}.${token}`;
  try {
    writeFileSync(aside, '', { mode: 0o600, flag: 'wx' });
    writeFileSync(aside, textWith(token, fileOf(aside), 0));
    linkSync(aside, path);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // A stick or a share may know no second name for a file.
    if (['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'].includes(code))
      return claimedPlainly(path, token);
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
};
const claimedPlainly = (path: string, token: string): boolean => {
  try {
    writeFileSync(path, '', { mode: 0o600, flag: 'wx' });
    writeFileSync(path, textWith(token, fileOf(path), 0));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
};

/** Locks that were let go here while their folder was not there to take them out of: a drive that was pulled brings them back. */
const letGo = new Set<string>();

const stateOf = (path: string, holder: Written): 'alive' | 'dead' | 'unknown' => {
  if (letGo.has(holder.token)) return 'dead';
  const here = systemOf();
  const isSame = (['platform', 'host', 'boot', 'space'] as const).every(
    (name) => holder[name] === here[name],
  );
  if (isSame && here.boot !== '') {
    if (!isAlive(holder.pid)) return 'dead';
    const running = isRunning(holder);
    if (running !== true) return running === false ? 'dead' : 'unknown';
    // A copy of the folder, made while the other was open, names a process that knows nothing of it.
    return holder.file === fileOf(path) ? 'alive' : 'unknown';
  }
  // The same computer, started anew since: nothing that ran then runs now.
  const isRestarted =
    here.machine !== '' &&
    here.boot !== '' &&
    holder.boot !== '' &&
    holder.boot !== here.boot &&
    (['platform', 'host', 'machine'] as const).every((name) => holder[name] === here[name]);
  return isRestarted ? 'dead' : 'unknown';
};

/** Looks for as long as a living holder needs to be seen; true as soon as anything about the lock is another. */
const moves = (path: string, { text, sinceMs }: LockSeen): boolean => {
  const cell = new Int32Array(new SharedArrayBuffer(4));
  while (performance.now() - sinceMs < LOOK_AGAIN_MS) {
    Atomics.wait(cell, 0, 0, 100);
    if (textOf(path) !== text) return textOf(path) !== undefined;
  }
  return false;
};

/** Renamed first: of two that find the same dead lock only one gets it away, and what was not looked at is put back. */
const takeAway = (path: string, text: string): void => {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return;
  }
  if (textOf(aside) !== text) {
    try {
      linkSync(aside, path);
    } catch {
      // Somebody has claimed it in between; whoever wrote this one finds that out by itself.
    }
  }
  // A folder with something in it was not made by us: it stays under that name.
  if (lstatSync(aside, { throwIfNoEntry: false })?.isDirectory() !== true) rmSync(aside, { force: true });
  else if (readdirSync(aside).length === 0) rmdirSync(aside);
};

/** Counts up while the process lives, and finds out when somebody else took the folder. */
const keptAlive = (path: string, token: string): FolderLock => {
  let beat = 0;
  let isLost = false;
  let isDone = false;
  let provenMs = { steady: performance.now(), wall: Date.now() };

  const proven = (text: string | undefined): void => {
    const holder = text === undefined ? undefined : holderIn(text);
    isLost = holder !== undefined && holder.token !== token;
    if (!isLost) provenMs = { steady: performance.now(), wall: Date.now() };
  };
  const count = async (): Promise<void> => {
    const file = await open(path, BEAT_FLAGS).catch(() => undefined);
    if (file === undefined) {
      // Somebody has thrown it away: it is claimed anew, and if others were faster the next look says so.
      if (!isDone && textOf(path) === undefined && claimed(path, token)) proven(textOf(path));
      return;
    }
    try {
      proven(await file.readFile('utf8'));
      if (isLost || isDone) return;
      beat += 1;
      await file.write(textWith(token, fileOf(path), beat), 0);
    } finally {
      await file.close();
    }
  };
  const timer = setInterval(() => void count().catch(() => undefined), BEAT_MS);
  timer.unref();

  return {
    isOurs: () => {
      // Stood still for long, or slept: somebody may have come in meanwhile.
      const isOld =
        performance.now() - provenMs.steady > LOOK_AGAIN_MS / 2 ||
        Math.abs(Date.now() - provenMs.wall) > LOOK_AGAIN_MS / 2;
      if (isOld || isLost) proven(textOf(path));
      return !isLost;
    },
    release: () => {
      isDone = true;
      clearInterval(timer);
      const text = textOf(path);
      if (text !== undefined && holderIn(text)?.token === token) rmSync(path, { force: true });
      else letGo.add(token);
    },
  };
};

const holderIn = (text: string): Written | undefined => {
  try {
    const found = JSON.parse(text) as Record<string, unknown>;
    const words = ['platform', 'host', 'boot', 'space', 'machine', 'born', 'token', 'file', 'beat'];
    return Number.isSafeInteger(found['pid']) &&
      Number(found['pid']) > 0 &&
      words.every((name) => typeof found[name] === 'string')
      ? (found as unknown as Written)
      : undefined;
  } catch {
    return undefined;
  }
};

/** What stands there; of something that is no file, that it is none. */
const textOf = (path: string): string | undefined => {
  try {
    const found = lstatSync(path);
    return found.isFile() && found.size < LARGEST_BYTES
      ? readFileSync(path, 'utf8')
      : `no-lock:${found.ino}:${found.size}`;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : 'unreadable';
  }
};
const LARGEST_BYTES = 64 * 1024;

const fileOf = (path: string): string => {
  const { dev, ino } = statSync(path, { bigint: true });
  return `${dev}:${ino}`;
};
