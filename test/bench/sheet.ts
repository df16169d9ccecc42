import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronArgs, electronPath } from '../../electron/runtime/electron-path.ts';
import { root } from '../../electron/runtime/spawn.ts';
import { sheetData } from '../builders/sheet.ts';
import { sheetPage } from './sheet-page.ts';
import { wholeRecord } from './whole-record.ts';
import { median } from './stats.ts';
import type { BenchLine } from './stats.ts';

/** As many as somebody has who came four times a year for ten years. */
const VISITS = 40;
/** Sheets one process makes: the caches are full after the first hundred. */
const [FEW, MANY] = [100, 1_000];
type Way = 'ours' | 'chromium';

interface Seen {
  readonly cold: number;
  /** How long the first went on at a stretch. */
  readonly longest: number;
  readonly warm: readonly number[];
  /** Bytes held after so many, where that was asked. */
  readonly kept: readonly number[];
}

/** One aftercare sheet and one whole record by us and by Chromium, each in fresh processes of the same runtime, by turns. */
export const sheetLines = async (
  rounds: number,
): Promise<{ readonly lines: readonly BenchLine[]; readonly raw: object }> => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-bench-'));
  const [sheet, issued] = [sheetData(), { seal: '3f2a 91c0 77de 0b14', copy: 1 }];
  const page = join(folder, 'sheet.html');
  writeFileSync(page, sheetPage(sheet, issued));
  const built = join(root, 'out/app');
  const chunk = readdirSync(join(built, 'chunks')).find(
    (name) =>
      /^paper-.*\.cjs$/.test(name) &&
      readFileSync(join(built, 'chunks', name), 'utf8').includes('createPaper'),
  );
  if (chunk === undefined) throw new Error('the app is not built: there is no chunk with the painter');
  // A folder as Electron wants one, with the one program in it, and the app's own way to read its bundles with the code kept beside them.
  cpSync(join(import.meta.dirname, 'bare/sheet.mjs'), join(folder, 'sheet.mjs'));
  writeFileSync(
    join(folder, 'code-cache.mjs'),
    stripTypeScriptTypes(readFileSync(join(root, 'electron/start/code-cache.ts'), 'utf8')),
  );
  writeFileSync(
    join(folder, 'package.json'),
    '{ "name": "bench-sheet", "type": "module", "main": "sheet.mjs" }',
  );
  const whole = await wholeRecord(VISITS);
  const [record, wholePage] = [join(folder, 'record.json'), join(folder, 'record.html')];
  writeFileSync(record, JSON.stringify({ paper: whole.paper, visits: whole.visits }));
  writeFileSync(wholePage, whole.html);
  const parts = {
    behind: join(built, 'main-services.cjs'),
    chunk: join(built, 'chunks', chunk),
    fontDir: join(built, 'fonts'),
  };
  const run = (how: Way) => made(folder, { ...parts, how, sheet, issued, page, warm: 12 });
  const runWhole = (how: Way) => made(folder, { ...parts, how, record, page: wholePage, warm: 2 });

  const seen = { ours: [] as Seen[], chromium: [] as Seen[] };
  const wholes = { ours: [] as Seen[], chromium: [] as Seen[] };
  for (let round = 0; round < rounds; round += 1)
    for (const how of ['ours', 'chromium'] as const) seen[how].push(await run(how));
  // Each takes seconds: three rounds tell as much as seven.
  for (let round = 0; round < Math.min(rounds, 3); round += 1)
    for (const how of ['ours', 'chromium'] as const) wholes[how].push(await runWhole(how));
  const day = await made(
    folder,
    { ...parts, how: 'ours', sheet, issued, page, warm: MANY, looks: [FEW, MANY] },
    MANY_LATE_MS,
  );
  const [after = 0, atLast = Infinity] = day.kept;
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const cold = (all: readonly Seen[]): number => median(all.map((one) => one.cold));
  const warm = (all: readonly Seen[]): number => median(all.flatMap((one) => one.warm));
  return {
    lines: [
      {
        what: 'sheet, first of a process with nothing warmed, against Chromium',
        ours: cold(seen.ours),
        theirs: cold(seen.chromium),
        unit: 'ms',
        goal: 0.5,
      },
      {
        what: 'sheet, first of a process, longest stretch of main, CPU',
        ours: median(seen.ours.map(({ longest }) => longest)),
        theirs: null,
        unit: 'ms',
        goal: 50,
      },
      {
        what: 'sheet, every further one, against Chromium load and print',
        ours: warm(seen.ours),
        theirs: warm(seen.chromium),
        unit: 'ms',
        goal: 0.5,
      },
      {
        what: `whole record of ${VISITS} visits, first of a process, against Chromium`,
        ours: cold(wholes.ours),
        theirs: cold(wholes.chromium),
        unit: 'ms',
        goal: 1,
      },
      {
        what: `whole record of ${VISITS} visits, every further one`,
        ours: warm(wholes.ours),
        theirs: warm(wholes.chromium),
        unit: 'ms',
        goal: 1,
      },
      {
        what: `memory held after ${MANY} sheets in a row, against after ${FEW}`,
        ours: atLast / 2 ** 20,
        theirs: after / 2 ** 20,
        unit: 'MiB',
        goal: 1.1,
      },
    ],
    raw: { seen, wholes, day },
  };
};

/** A process that never answers (its files were taken away while it ran, say) must not hold the bench. */
const LATE_MS = 60_000;
const MANY_LATE_MS = 600_000;

const made = (folder: string, order: object, lateMs = LATE_MS): Promise<Seen> =>
  new Promise((resolve, reject) => {
    const child = spawn(electronPath(), [...electronArgs(), folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, BENCH_SHEET: JSON.stringify(order) },
    });
    let [said, complained] = ['', ''];
    const late = setTimeout(() => child.kill('SIGKILL'), lateMs);
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complained += chunk.toString();
    });
    child.once('exit', (_code, signal) => {
      clearTimeout(late);
      const result = /^result (.+)$/m.exec(said)?.[1];
      if (result === undefined)
        reject(
          new Error(
            `no sheet was made${signal === 'SIGKILL' ? ` within ${lateMs / 1000} s` : ''}:\n${complained}`,
          ),
        );
      else resolve(JSON.parse(result) as Seen);
    });
  });
