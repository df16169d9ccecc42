import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from './setup-store.ts';

const child = join(import.meta.dirname, 'small-disk-child.ts');

/** In a mount namespace of its own, so that nothing of the machine changes. Fails loudly where that is impossible. */
const runOnDisk = (mount: string, what: string, dataDir: string): unknown => {
  const script = `${mount} && exec "$NODE" "$CHILD" ${what} "$DATA"`;
  const ran = spawnSync('unshare', ['-rm', 'sh', '-c', script], {
    encoding: 'utf8',
    env: { ...process.env, NODE: process.execPath, CHILD: child, DATA: dataDir },
  });
  if (ran.status !== 0)
    throw new Error(`needs "unshare -rm" with mounts: ${ran.error?.message ?? ''} ${ran.stderr}`);
  return JSON.parse(ran.stdout);
};

const notSaved = (why: string) => ({
  ok: false,
  error: { kind: 'not-saved', why, reference: expect.any(String) },
});

test('on a full disk nothing is called saved, nothing is lost, and it goes on when there is room', () => {
  const dataDir = newFolder();
  const told = runOnDisk('mount -t tmpfs -o size=2m none "$DATA"', 'full', dataDir) as {
    before: { seq: number };
  };
  expect(told).toMatchObject({
    during: told.before,
    full: [notSaved('disk-full'), notSaved('disk-full')],
    mint: notSaved('disk-full'),
    afterOk: true,
    read: ['open', 'open'],
    again: { seq: told.before.seq + 1, damage: null },
  });
});

test('a read-only folder is told as such, by the record and by the keys', () => {
  const dataDir = join(newFolder(), 'data');
  mkdirSync(dataDir);
  expect(runOnDisk('true', 'make', dataDir)).toBe('made');
  const told = runOnDisk('mount --bind "$DATA" "$DATA" && mount -o remount,bind,ro "$DATA"', 'open', dataDir);
  expect(told).toMatchObject({
    store: { ok: false, error: { kind: 'cannot-open', why: 'read-only', reference: expect.any(String) } },
    mint: notSaved('read-only'),
    fresh: notSaved('read-only'),
  });
});
