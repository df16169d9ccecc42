import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRecordLifecycle } from '../../electron/record/lifecycle.ts';
import type { RecordLifecycle } from '../../electron/record/lifecycle.ts';
import { createClock } from '../../electron/clock.ts';
import { root } from '../../electron/runtime/spawn.ts';
import { writeStudio } from '../../electron/practice/studio/write-studio.ts';
import type { ClientId } from '../../shared/brand.ts';
import { err } from '../../shared/result.ts';
import type { LocalDate } from '../../shared/time.ts';

/** Of every studio that is generated here. */
export const studioPassphrase = 'generated studio';
const size = {
  clients: 10_000,
  sessions: 400,
  regular: 40,
  photos: 400,
  whole: false,
  seed: 11,
  until: '2026-11-20' as LocalDate,
  passphrase: studioPassphrase,
};

export interface BenchStudio {
  readonly dataDir: string;
  readonly regular: ClientId;
}

/** 10,000 clients, one of them with 40 visits and 400 photos. Written once (minutes: each client's key is synced), then used again. */
export const benchStudio = (): BenchStudio => {
  const dataDir = join(root, 'out/bench-studio/data');
  const note = join(dirname(dataDir), 'written.json');
  const wanted = JSON.stringify(size);
  const known = existsSync(note)
    ? (JSON.parse(readFileSync(note, 'utf8')) as { readonly size: string; readonly regular: ClientId })
    : undefined;
  if (known?.size === wanted) return { dataDir, regular: known.regular };
  rmSync(dirname(dataDir), { recursive: true, force: true });
  mkdirSync(dirname(dataDir), { recursive: true });
  process.stdout.write('Writing a studio with 10,000 clients, once.\n');
  const { regular } = writeStudio({ ...size, dataDir });
  if (regular === null) throw new Error('defect: nobody comes all the time');
  writeFileSync(note, JSON.stringify({ size: wanted, regular: regular.id }));
  return { dataDir, regular: regular.id };
};

/** The main process without Electron, on that folder; not begun yet. */
export const lifeOn = (
  dataDir: string,
  clock = createClock({
    wallMs: () => Date.parse('2026-11-22T09:00:00Z'),
    monotonicMs: () => performance.now(),
  }),
): RecordLifecycle =>
  createRecordLifecycle({
    dataDir,
    clock,
    log: { write: () => '' },
    keyring: () => ({ available: false, backend: 'none', wrap: () => Buffer.alloc(0), unwrap: () => '' }),
    cost: 'cheap',
    version: '0.1.0',
    runtime: 'Node',
    testSwitches: ['bench'],
    testPassphrase: studioPassphrase,
    timeZone: () => 'Europe/London',
    zones: () => [],
    painter: {
      sheet: () => Promise.resolve(Buffer.alloc(0)),
      note: () => Promise.resolve(Buffer.alloc(0)),
      adverse: () => Promise.resolve(Buffer.alloc(0)),
      copy: () => Promise.resolve(Buffer.alloc(0)),
      erasure: () => Promise.resolve(Buffer.alloc(0)),
      recall: () => Promise.resolve(Buffer.alloc(0)),
      pack: () => Promise.resolve(Buffer.alloc(0)),
      due: () => Promise.resolve(Buffer.alloc(0)),
      week: () => Promise.resolve(Buffer.alloc(0)),
    },
    askWhere: () => Promise.resolve(undefined),
    print: () => Promise.resolve(err({ kind: 'cancelled' })),
    publishState: () => undefined,
    publishView: () => undefined,
    publishCheck: () => undefined,
    checkAfterMs: 0,
  });
