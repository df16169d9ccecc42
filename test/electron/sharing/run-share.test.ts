import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { shareInThread } from '../../../electron/sharing/run-share.ts';
import type { ShareAsked } from '../../../electron/sharing/share-work.ts';

const folder = mkdtempSync(join(tmpdir(), 'stipple-share-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
/** A thread that tells these things and no more. */
const telling = (all: readonly object[]) => {
  const script = join(folder, `${all.length}.mjs`);
  writeFileSync(
    script,
    `import { parentPort } from 'node:worker_threads';
for (const one of ${JSON.stringify(all)}) parentPort.postMessage(one);
setInterval(() => undefined, 1000);`,
  );
  return shareInThread(script);
};
const asked = {} as ShareAsked;

test('what the thread tells is heard to its end', async () => {
  const heard: string[] = [];
  await telling([{ is: 'ended', there: [] }, { is: 'end' }])(asked, ({ is }) => void heard.push(is));
  expect(heard).toEqual(['ended', 'end']);
});

test('a full disk while something is heard ends this look with that error, and nothing else', async () => {
  const heard: string[] = [];
  const look = telling([{ is: 'ended', there: [] }, { is: 'visitsLeft', count: 0 }, { is: 'end' }])(
    asked,
    ({ is }) => {
      heard.push(is);
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    },
  );
  await expect(look).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(heard).toEqual(['ended']);
});
