import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createHubPlace } from '../../../electron/hub/hub-place.ts';
import type { ShareAsked, ShareProblem } from '../../../electron/sharing/share-work.ts';
import { ok } from '../../../shared/result.ts';
import type { Instant } from '../../../shared/time.ts';
import { inEnglish } from '../../builders/in-words.ts';

const address = 'postgres://tablet@hub.example/stipple';

/** A tablet that was let into a hub before; the seal of its pieces is not what is looked at. */
const tabletAtHub = () => {
  const dataDir = join(mkdtempSync(join(tmpdir(), 'stipple-hub-kept-')), 'data');
  mkdirSync(dataDir);
  writeFileSync(join(dataDir, 'hub.bin'), JSON.stringify({ password: 'secret' }));
  const logged: string[] = [];
  const hub = createHubPlace({
    dataDir,
    vault: {
      deviceId: 'd',
      sealPiece: (_name: string, _bound: string, bytes: Uint8Array) => ok(bytes),
      openPiece: (_name: string, _bound: string, bytes: Uint8Array) => ok(bytes),
    } as unknown as Parameters<typeof createHubPlace>[0]['vault'],
    isFirst: () => true,
    clock: { now: () => '2026-11-30T12:00:00.000Z' as Instant },
    zone: () => 'Europe/London',
    log: {
      write: (what) => {
        logged.push(what);
        return 'ref';
      },
    },
  });
  const troubles = (): readonly string[] => hub.view(address).troubles.map(inEnglish);
  const lookThat = (no: ShareProblem): Promise<void> =>
    hub.around((_asked, hear) => {
      hear({ is: 'no', no });
      return Promise.resolve();
    })({ folder: address } as ShareAsked, () => undefined);
  return { dataDir, logged, troubles, lookThat };
};

test('what is wrong on this tablet alone is not said of the hub', async () => {
  const { troubles, lookThat } = tabletAtHub();
  for (const no of [{ is: 'failed', code: 'ENOSPC' }, { is: 'gone' }] as const) await lookThat(no);
  expect(troubles()).toEqual([]);
  await lookThat({ is: 'hub', why: 'full' });
  expect(troubles()).toHaveLength(1);
});

test('a disk that takes nothing more is logged, and how the hub is stays known', async () => {
  const { dataDir, logged, troubles, lookThat } = tabletAtHub();
  expect(troubles()).toEqual([]);
  rmSync(dataDir, { recursive: true });
  await lookThat({ is: 'hub', why: 'full' });
  expect(logged).toHaveLength(1);
  expect(troubles()).toHaveLength(1);
});
