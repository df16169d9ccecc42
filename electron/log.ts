import { closeSync, constants, lstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { WITHOUT_LINKS, WITHOUT_WAITING } from './store/plain-file.ts';

/** What happened, findable by the reference on the screen. Error messages are left out: they may carry what somebody typed. */
export interface Log {
  readonly write: (what: string, error: unknown, reference?: string) => string;
}

const LIMIT = 1_000_000;
const FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | WITHOUT_LINKS | WITHOUT_WAITING;

/** A link in its place may lead to the record: none is followed. */
const append = (file: string, text: string): void => {
  const handle = openSync(file, FLAGS, 0o600);
  try {
    writeSync(handle, text);
  } finally {
    closeSync(handle);
  }
};

export const newReference = (): string =>
  randomBytes(4)
    .toString('hex')
    .toUpperCase()
    .replace(/(.{4})(.{4})/, '$1-$2');

export const createLog = (folder: string, now: () => string): Log => ({
  write: (what, error, reference = newReference()) => {
    const line = JSON.stringify({ at: now(), reference, what, ...bare(error) });
    try {
      mkdirSync(folder, { recursive: true });
      const file = join(folder, 'stipple.log');
      if (sizeOf(file) > LIMIT) renameSync(file, join(folder, 'stipple.old.log'));
      append(file, `${line}\n`);
    } catch {
      // A log that cannot be written must not turn a failure into a crash; the screen still shows the reference.
      process.stderr.write(`${line}\n`);
    }
    return reference;
  },
});

const bare = (error: unknown): object => {
  if (!(error instanceof Error)) return { error: typeof error };
  return { error: error.name, code: (error as NodeJS.ErrnoException).code, frames: framesOf(error) };
};

/** Function, file and line in our code; the message before them and the folders of the computer are left out: both may name somebody. */
const framesOf = ({ stack = '', message }: Error): readonly string[] => {
  const before = stack.indexOf(message);
  const places = before < 0 ? '' : stack.slice(before + message.length);
  return places
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => {
      const called = /^\s+at ([\w.$<>[\] ]+) \(/.exec(line)?.[1] ?? '';
      const place = /([^\\/()]+:\d+:\d+)\)?$/.exec(line)?.[1] ?? '';
      return `${called} ${place}`.trim();
    });
};

const sizeOf = (file: string): number => lstatSync(file, { throwIfNoEntry: false })?.size ?? 0;
