import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronArgs, electronPath } from '../../electron/runtime/electron-path.ts';
import { root } from '../../electron/runtime/spawn.ts';
import { sheetData } from '../builders/sheet.ts';
import { sheetPage } from './sheet-page.ts';
import { median } from './stats.ts';
import type { BenchLine } from './stats.ts';

interface Seen {
  readonly cold: number;
  readonly warm: readonly number[];
}

/** One aftercare sheet by us and one by Chromium, each in fresh processes of the same runtime, by turns. */
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
  const run = (how: 'ours' | 'chromium') =>
    made(folder, {
      how,
      behind: join(built, 'main-services.cjs'),
      chunk: join(built, 'chunks', chunk),
      fontDir: join(built, 'fonts'),
      sheet,
      issued,
      page,
      warm: 12,
    });

  const seen = { ours: [] as Seen[], chromium: [] as Seen[] };
  for (let round = 0; round < rounds; round += 1) {
    seen.ours.push(await run('ours'));
    seen.chromium.push(await run('chromium'));
  }
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
        what: 'sheet, every further one, against Chromium load and print',
        ours: warm(seen.ours),
        theirs: warm(seen.chromium),
        unit: 'ms',
        goal: 0.5,
      },
    ],
    raw: seen,
  };
};

/** A process that never answers (its files were taken away while it ran, say) must not hold the bench. */
const LATE_MS = 60_000;

const made = (folder: string, order: object): Promise<Seen> =>
  new Promise((resolve, reject) => {
    const child = spawn(electronPath(), [...electronArgs(), folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, BENCH_SHEET: JSON.stringify(order) },
    });
    let [said, complained] = ['', ''];
    const late = setTimeout(() => child.kill('SIGKILL'), LATE_MS);
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
            `no sheet was made${signal === 'SIGKILL' ? ` within ${LATE_MS / 1000} s` : ''}:\n${complained}`,
          ),
        );
      else resolve(JSON.parse(result) as Seen);
    });
  });
