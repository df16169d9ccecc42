// npm run soak: kills, flipped bits, full and read-only disks, tablets that share one record. Ends with a table of what became of each, and 1 where anything was silent.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../electron/runtime/spawn.ts';
import { hurtBackups } from './backups.ts';
import { workOnDisk } from './disks.ts';
import { flipBits } from './flips.ts';
import { createJudge } from './judge-process.ts';
import { kill, makeStudio, scenes } from './kills.ts';
import { isBad, randomFrom, tableOf } from './outcome.ts';
import type { Case } from './outcome.ts';
import { removed } from './removed.ts';
import { shareAmongTablets } from './tablets.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    scenes: { type: 'string' },
    kills: { type: 'string', default: '1000' },
    flips: { type: 'string', default: '1000' },
    backups: { type: 'string', default: '200' },
    steps: { type: 'string', default: '200' },
    days: { type: 'string', default: '500' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const chosen = (part: string): boolean => values.only === undefined || values.only.split(',').includes(part);
const seed = Number(values.seed);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
say(`soak: --seed ${seed}`);

const folder = mkdtempSync(join(tmpdir(), 'stipple-soak-'));
const judge = createJudge();
const random = randomFrom(seed);
const cases: Case[] = [];
const onCase = (one: Case): void => {
  cases.push(one);
  if (isBad(one)) say(`${one.outcome.toUpperCase()}  ${one.part}: ${one.what}\n  ${one.why}`);
  if (cases.length % 50 === 0) say(`  ${cases.length} done`);
};

try {
  if (chosen('kills')) {
    await makeStudio(folder);
    const killed = scenes.filter((scene) => values.scenes?.split(',').includes(scene) ?? true);
    const each = Math.ceil(Number(values.kills) / killed.length);
    for (const scene of killed) {
      say(`kills: ${scene}`);
      await kill(scene, each, { folder, judge, random, startMs: 2500, onCase });
    }
  }
  if (chosen('flips')) {
    say('flipped bits');
    await flipBits(Number(values.flips), { folder, judge, random, onCase });
  }
  if (chosen('backups')) {
    say('backups that are killed, and whose drive is pulled');
    await hurtBackups('kill', Number(values.backups), { folder, random, onCase });
    await hurtBackups('pull', Math.ceil(Number(values.backups) / 4), { folder, random, onCase });
  }
  if (chosen('tablets')) {
    say('tablets that share one record');
    shareAmongTablets(Number(values.days), { seed, onCase });
  }
  if (chosen('disks'))
    for (const how of ['full', 'read-only'] as const) {
      say(`${how} disk`);
      await workOnDisk(how, Math.ceil(Number(values.steps) / 2), { folder, seed, onCase });
    }
} finally {
  judge.close();
  // What was found until then counts, also where the soak itself breaks off.
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out/soak.json'), `${JSON.stringify({ seed, cases }, null, 1)}\n`);
  say(`\n${tableOf(cases)}`);
  const bad = cases.filter(isBad).length;
  say(`\n${cases.length} cases, ${bad} silent, crashed or hung. Each: out/soak.json`);
  process.exitCode = bad === 0 ? 0 : 1;
  removed(folder);
}
