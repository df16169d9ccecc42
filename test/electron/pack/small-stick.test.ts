import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemTextOf } from '../../../renderer/problem-text.ts';
import type { Problem } from '../../../renderer/problem-text.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { newFolder } from '../session/setup-app.ts';

const child = join(import.meta.dirname, 'small-stick-child.ts');

interface Told {
  readonly what: string;
  /** Bytes that were left; `null`: the whole stick. */
  readonly room: number | null;
  readonly ok: boolean;
  readonly error: Problem | null;
  readonly left: readonly string[];
}

/** In a mount namespace of its own, so that nothing of the machine changes. Fails loudly where that is impossible. */
const onStick = (): { readonly told: readonly Told[]; readonly record: string } => {
  const drive = newFolder();
  const script = 'mount -t tmpfs -o size=64m none "$DRIVE" && exec "$NODE" "$CHILD" "$DRIVE" "$PLACE"';
  const ran = spawnSync('unshare', ['-rm', 'sh', '-c', script], {
    encoding: 'utf8',
    env: { ...process.env, NODE: process.execPath, CHILD: child, DRIVE: drive, PLACE: newFolder() },
  });
  if (ran.status !== 0)
    throw new Error(`needs "unshare -rm" with mounts: ${ran.error?.message ?? ''} ${ran.stderr}`);
  return JSON.parse(ran.stdout) as ReturnType<typeof onStick>;
};

test('whatever leaves on a stick that is full says so in words, leaves nothing half there, and goes once there is room', () => {
  const { told, record } = onStick();
  expect([...new Set(told.map(({ what }) => what))]).toEqual([
    'pack',
    'wholeCopy',
    'copyToRead',
    'dueTable',
    'duePage',
  ]);
  for (const { what, room, ok, error, left } of told) {
    const where = `${what} with ${room ?? 'all the'} room`;
    const files = left.filter((name) => name !== 'filler');
    if (room === null) {
      expect({ where, ok }).toEqual({ where, ok: true });
      expect(files.length, where).toBeGreaterThan(0);
    } else if (ok) expect(files.length, where).toBeGreaterThan(0);
    else {
      // Neither a file nor a folder, and nothing that is only half written.
      expect({ where, files }).toEqual({ where, files: [] });
      const said = error === null ? null : problemTextOf(error);
      expect(`${inEnglish(said?.says ?? '')} ${inEnglish(said?.whatToDo ?? '')}`, where).toMatch(
        /room|free some space/i,
      );
    }
    if (room === 0) expect({ where, ok }).toEqual({ where, ok: false });
  }
  // What could not leave did no harm to the record it is of.
  expect(record).toBe('intact');
});
