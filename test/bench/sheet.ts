import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { electronArgs, electronPath } from '../../electron/runtime/electron-path.ts';
import { root } from '../../electron/runtime/spawn.ts';
import { sheetData } from '../builders/sheet.ts';
import { sheetPage } from './sheet-page.ts';
import { median } from './stats.ts';
import type { Line } from './stats.ts';

interface Seen { readonly cold: number; readonly warm: readonly number[] }

/** One aftercare sheet by us and one by Chromium, each in fresh processes of the same runtime, by turns. */
export const sheetLines = async (rounds: number): Promise<{ readonly lines: readonly Line[]; readonly raw: object }> => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-bench-'));
  const [sheet, issued] = [sheetData(), { seal: '3f2a 91c0 77de 0b14', copy: 1 }];
  const page = join(folder, 'sheet.html');
  writeFileSync(page, sheetPage(sheet, issued));
  const built = join(root, 'out/app');
  const chunk = readdirSync(join(built, 'chunks')).find((name) => /^paper-.*\.cjs$/.test(name) && readFileSync(join(built, 'chunks', name), 'utf8').includes('createPaper'));
  if (chunk === undefined) throw new Error('the app is not built: there is no chunk with the painter');
  // A folder as Electron wants one, with the one program in it.
  for (const name of ['sheet.mjs']) cpSync(join(import.meta.dirname, 'bare', name), join(folder, name));
  writeFileSync(join(folder, 'package.json'), '{ "name": "bench-sheet", "type": "module", "main": "sheet.mjs" }');
  const run = (how: 'ours' | 'chromium') => made(folder, { how, behind: pathToFileURL(join(built, 'behind-window.cjs')).href, chunk: pathToFileURL(join(built, 'chunks', chunk)).href, fontDir: join(built, 'fonts'), sheet, issued, page, warm: 12 });

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
      { what: 'sheet, first of a process, against Chromium load and print', ours: cold(seen.ours), theirs: cold(seen.chromium), unit: 'ms', goal: 0.7 },
      { what: 'sheet, every further one, against Chromium load and print', ours: warm(seen.ours), theirs: warm(seen.chromium), unit: 'ms', goal: 1 },
    ],
    raw: seen,
  };
};

const made = (folder: string, order: object): Promise<Seen> =>
  new Promise((resolve, reject) => {
    const child = spawn(electronPath(), [...electronArgs(), folder], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, BENCH_SHEET: JSON.stringify(order) } });
    let [said, complained] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => { said += chunk.toString(); });
    child.stderr.on('data', (chunk: Buffer) => { complained += chunk.toString(); });
    child.once('exit', () => {
      const result = /^result (.+)$/m.exec(said)?.[1];
      if (result === undefined) reject(new Error(`no sheet was made:\n${complained}`));
      else resolve(JSON.parse(result) as Seen);
    });
  });
