import { spawn } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { firstWords } from './app.ts';
import { factsOf } from './facts.ts';
import type { Judge } from './judge-process.ts';
import type { Case } from './outcome.ts';
import { whereItHangs } from './patience.ts';
import { removed } from './removed.ts';

const actor = join(import.meta.dirname, 'actor.ts');

/** What a child is killed in the midst of. */
export const scenes = [
  'taps',
  'start',
  'unlock',
  'firstStart',
  'import',
  'erase',
  'release',
  'passphrase',
] as const;
export type Scene = (typeof scenes)[number];

interface Ran {
  readonly lines: readonly string[];
  /** It ended by itself although nobody killed it. */
  readonly complaint?: string;
  /** It told nothing more for so long that it was killed before its time. */
  readonly isStuck?: boolean;
}

/** Far longer than any deed takes, of the child's own time. */
const PATIENCE_MS = 120_000;

/** Lets a child work until it has told so much and a moment more, then kills it dead. */
const killedAfter = (args: readonly string[], told: number, moreMs: number): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [actor, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const kill = (): void => void child.kill('SIGKILL');
    let [said, complaint, planned, isStuck] = ['', '', false, false];
    const stopLooking = whereItHangs(child.pid, PATIENCE_MS, () => {
      isStuck = true;
      kill();
    });
    const plan = (): void => {
      if (planned || said.split('\n').length - 1 < told) return;
      planned = true;
      setTimeout(kill, moreMs);
    };
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = `${complaint}${chunk}`.slice(-2000);
    });
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk;
      plan();
    });
    plan();
    child.on('close', (_code, signal) => {
      stopLooking();
      resolve({
        lines: said.split('\n').slice(0, -1),
        ...(signal === 'SIGKILL' ? {} : { complaint }),
        ...(isStuck ? { isStuck } : {}),
      });
    });
  });

/** A studio set up and closed, to begin each scene with. */
export const makeStudio = (folder: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const dataDir = join(folder, 'made');
    const child = spawn(process.execPath, [actor, 'make', dataDir], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('close', (code) =>
      code === 0 ? resolve(dataDir) : reject(new Error(`cannot make a studio (${code})`)),
    );
  });

interface Parts {
  readonly folder: string;
  readonly judge: Judge;
  readonly random: (below: number) => number;
  /** Longest time from the start of a child, for scenes that tell nothing before they are over. */
  readonly startMs: number;
  readonly onCase: (one: Case) => void;
}

/** Kills of one scene after another in the same folder, so that each goes on from what the last one left; a new folder for each first start. */
export const kill = async (
  scene: Scene,
  times: number,
  { folder, judge, random, startMs, onCase }: Parts,
): Promise<void> => {
  const made = join(folder, 'made');
  const dataDir = join(folder, scene);
  const fresh = (): void => {
    removed(dataDir);
    if (scene === 'firstStart') mkdirSync(dataDir, { recursive: true });
    else cpSync(made, dataDir, { recursive: true });
  };
  fresh();
  let words = firstWords;
  for (let i = 0; i < times; i += 1) {
    if (scene === 'firstStart') fresh();
    const [told, more] = scene === 'firstStart' ? [0, random(startMs)] : [random(25), random(30)];
    // Without a word told the kill falls into the opening.
    const ran = await killedAfter([scene, dataDir, words], told, told === 0 ? random(startMs) : more);
    const facts = factsOf(ran.lines, words);
    const judged =
      ran.isStuck === true
        ? { outcome: 'hang' as const, why: `the child told ${ran.lines.length} and no more` }
        : ran.complaint === undefined
          ? await judge.ask({ ask: 'facts', dataDir, facts })
          : { outcome: 'crash' as const, why: ran.complaint };
    onCase({ part: `kill in ${scene}`, what: `kill ${i} after ${ran.lines.length} told`, ...judged });
    if (judged.outcome !== 'ok') fresh();
    words = judged.outcome === 'ok' ? await wordsThatOpen(judge, dataDir, facts.words) : firstWords;
    // A record that has grown long makes every look longer.
    if (facts.seq > 3000) {
      fresh();
      words = firstWords;
    }
  }
};

const wordsThatOpen = async (judge: Judge, dataDir: string, words: readonly string[]): Promise<string> => {
  for (const one of words.toReversed())
    if (words.length === 1 || (await judge.ask({ ask: 'opens', dataDir, words: one })).outcome === 'ok')
      return one;
  return words[0] ?? firstWords;
};
