import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { presentElectron } from '../../electron/runtime/choose-electron.ts';
import { root } from '../../electron/runtime/spawn.ts';
import { appendLines } from './append.ts';
import { backupLines } from './backup.ts';
import { colourLines } from './colour.ts';
import { deskLines } from './desk.ts';
import { historyLines } from './history.ts';
import { hubLines } from './hub.ts';
import { largeLines } from './large.ts';
import { recallLines } from './recall.ts';
import { photoLines } from './photos.ts';
import { sheetLines } from './sheet.ts';
import { startLines } from './start.ts';
import { isMet, valueOf } from './stats.ts';
import type { BenchLine } from './stats.ts';
import { stretchLines } from './stretch.ts';
import { tapLines } from './taps.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, rounds: { type: 'string', default: '7' } },
});
const rounds = Number(values.rounds);
const parts = {
  start: () => startLines(rounds),
  taps: () => tapLines(300),
  append: () => Promise.resolve(appendLines(2_000)),
  backup: () => backupLines(3),
  hub: () => hubLines(),
  colour: () => Promise.resolve(colourLines(rounds * 3)),
  sheet: () => sheetLines(rounds),
  history: () => historyLines(rounds),
  recall: () => recallLines(rounds),
  stretch: () => stretchLines(),
  desk: () => deskLines(rounds),
  large: () => largeLines(rounds),
  photos: () => photoLines(rounds),
};

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const shown = ({ what, ours, theirs, unit, goal }: BenchLine): string => {
  const line: BenchLine = { what, ours, theirs, unit, goal };
  const number = (value: number): string =>
    `${value.toFixed(unit === 'MiB' ? 0 : value < 10 ? 2 : 1)} ${unit}`;
  const against =
    theirs === null ? number(ours) : `${number(ours)} / ${number(theirs)} = ${valueOf(line).toFixed(2)} x`;
  return `${isMet(line) ? 'met ' : 'MISS'}  ${what.padEnd(62)} ${against.padStart(30)}   goal ${theirs === null ? `${goal} ${unit}` : `${goal} x`}`;
};

const all: BenchLine[] = [];
const raw: Record<string, object> = {};
for (const [name, measure] of Object.entries(parts)) {
  if (values.only !== undefined && !values.only.split(',').includes(name)) continue;
  const { lines, raw: numbers } = await measure();
  for (const line of lines) say(shown(line));
  all.push(...lines);
  raw[name] = numbers;
}
const runtime = presentElectron();
mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(
  join(root, 'out/bench.json'),
  `${JSON.stringify({ at: new Date().toISOString(), runtime: runtime && `${runtime.kind} ${runtime.version}`, cpus: cpus().length, load: loadavg()[0], lines: all.map((line) => ({ ...line, value: valueOf(line), met: isMet(line) })), raw }, null, 1)}\n`,
);
say(
  `\n${all.filter(isMet).length} of ${all.length} goals met; load of this machine ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors. Numbers: out/bench.json`,
);
