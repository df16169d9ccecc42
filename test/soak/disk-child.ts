// Works on a small disk of its own that is full, or cannot be written, every now and then (see disks.ts); prints one case a line.
import { inEnglish } from '../builders/in-words.ts';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openedOn, setUpOn } from './app.ts';
import { deeds } from './deeds.ts';
import type { DeedName } from './deeds.ts';
import { factsOf } from './facts.ts';
import type { Fact } from './facts.ts';
import { judgeFacts } from './judge.ts';
import { firstWords } from './app.ts';
import { randomFrom } from './outcome.ts';
import type { Case } from './outcome.ts';

const [how = '', disk = '', steps = '10', seed = '1'] = process.argv.slice(2);
const random = randomFrom(Number(seed));
const dataDir = join(disk, 'data');
const filler = join(disk, 'filler');
const part = `${how} disk`;
const tell = (one: Case): void => void process.stdout.write(`${JSON.stringify(one)}\n`);

/** Leaves so many bytes, or fewer. */
const fill = (left: number): void => {
  rmSync(filler, { force: true });
  for (let piece = 256 * 1024; piece >= 256;) {
    try {
      writeFileSync(filler, Buffer.alloc(piece), { flag: 'a' });
    } catch {
      piece /= 2;
    }
  }
  if (left > 0) {
    rmSync(filler);
    const probe = spawnSync('df', ['--output=avail', '-B1', disk], { encoding: 'utf8' });
    const free = Number(probe.stdout.split('\n')[1]);
    writeFileSync(filler, Buffer.alloc(Math.max(0, free - left)));
  }
};
/** The whole disk, or a folder of it: somebody's rights were set wrongly. Only while nothing in there is open. */
const readOnly = (): (() => void) => {
  const where = ['', 'data/media', 'data/keys', 'data/keys/clients'][random(4)] ?? '';
  const path = join(disk, where);
  mkdirSync(path, { recursive: true });
  const mount = (...args: readonly string[]): void => {
    const done = spawnSync('mount', args, { encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`cannot mount: ${done.stderr}`);
  };
  mount('--bind', path, path);
  mount('-o', 'remount,bind,ro', path);
  return () => {
    spawnSync('umount', [path]);
  };
};

const lines: string[] = [];
const note = (fact: Fact): void => void lines.push(JSON.stringify(fact));
const names: readonly DeedName[] = ['taps', 'import', 'erase', 'release', 'passphrase'];
setUpOn(dataDir).life.close();
/** A refusal stops a deed as "defect: {…kind…}", for the deeds unwrap what they are answered; whatever else is thrown is a crash. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error && /^(defect: |[a-zA-Z.]+: )\{.*"kind":/.test(error.message);

for (let step = 0; step < Number(steps); step += 1) {
  const words = factsOf(lines, firstWords).words;
  const name = names[random(names.length)] ?? 'taps';
  const restarts = random(3) === 0;
  let what = `step ${step}: ${name}${restarts ? ' and a start' : ''}`;
  let relief =
    how === 'full' ? () => rmSync(filler, { force: true }) : random(5) > 0 ? readOnly() : () => undefined;
  try {
    let machine = openedOn(dataDir, words);
    if (machine.life.workspace() === undefined) {
      const state = machine.life.state();
      what += `, not opened: ${state.phase === 'failed' ? inEnglish(state.says) : state.phase}`;
      machine.life.close();
      if (state.phase !== 'failed') throw new Error(`the screen shows ${state.phase}`);
    } else {
      if (how === 'full' && random(5) > 0) fill(random(4) === 0 ? 0 : random(120_000));
      try {
        deeds[name](machine, note, step);
      } catch (error) {
        if (!isRefusal(error)) throw error;
        what += `, refused`;
      }
      machine.life.close();
    }
    if (restarts) {
      machine = openedOn(dataDir, words);
      const state = machine.life.state();
      machine.life.close();
      if (state.phase === 'firstStart') throw new Error('a first start is offered');
    }
    relief();
    relief = () => undefined;
    const judged = await judgeFacts(dataDir, factsOf(lines, firstWords));
    // Here nothing was damaged, so whatever is named is one loss too many.
    tell({ part, what, ...judged, outcome: judged.outcome === 'named' ? 'silent' : judged.outcome });
  } catch (error) {
    relief();
    tell({
      part,
      what,
      outcome: 'crash',
      why: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
    break;
  }
}
