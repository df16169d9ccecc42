import { spawnSync } from 'node:child_process';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemOf } from '../../../electron/backup/problem.ts';
import { openTarget } from '../../../electron/backup/target.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { newFolder } from '../session/setup-app.ts';

const child = join(import.meta.dirname, 'small-drive-child.ts');

interface Told {
  readonly first: {
    readonly folder: string | null;
    readonly said: string;
    readonly restored: number | string;
  };
  readonly made: number;
  readonly before: number;
  readonly later: { readonly said: string; readonly restored: number };
  readonly last: { readonly said: string; readonly restored: number; readonly head: number };
}

/** In a mount namespace of its own, so that nothing of the machine changes. Fails loudly where that is impossible. */
const onDrive = (what: 'full' | 'read-only'): Told => {
  const drive = newFolder();
  const script = 'mount -t tmpfs -o size=6m none "$DRIVE" && exec "$NODE" "$CHILD" "$WHAT" "$DRIVE" "$PLACE"';
  const ran = spawnSync('unshare', ['-rm', 'sh', '-c', script], {
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE: process.execPath,
      CHILD: child,
      WHAT: what,
      DRIVE: drive,
      PLACE: newFolder(),
    },
  });
  if (ran.status !== 0)
    throw new Error(`needs "unshare -rm" with mounts: ${ran.error?.message ?? ''} ${ran.stderr}`);
  return JSON.parse(ran.stdout) as Told;
};

test.each([
  ['full', 'The backup drive is full. Free some space on it'],
  ['read-only', 'Nothing can be written in the backup folder'],
] as const)(
  'a drive that is %s is said at once, counts for nothing when it was so from the start, and never costs the backup before',
  (what, says) => {
    const { first, made, before, later, last } = onDrive(what);
    expect(first).toMatchObject({ folder: null, restored: 'absent' });
    expect(first.said).toContain(says);
    // A new computer writes a little of its own when the code opens it there.
    expect(before).toBeGreaterThanOrEqual(made - 1);
    expect(later.said).toContain(says);
    expect(later.restored).toBe(before);
    expect(last.said).toBe('');
    expect(last.restored).toBeGreaterThan(before);
  },
);

test('a drive that does not answer is said, and nobody waits for it for ever', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'stipple-backup/generations'), { recursive: true });
  // Nothing on this machine hangs as a drive does: here the patience is shorter than anything that reads so much.
  const long = join(folder, 'stipple-backup/generations/00000001.json');
  writeFileSync(long, '');
  truncateSync(long, 256 * 1024 * 1024);
  const error: unknown = await openTarget(folder, 0)
    .read('generations/00000001.json')
    .catch((thrown: unknown) => thrown);
  expect(problemOf(error, folder).kind).toBe('slow');
  expect(inEnglish(problemOf(error, folder).says)).toContain(
    'does not answer. Check the drive or the network',
  );
});
