import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { USES } from '../../electron/store/projections/lot-use.ts';
import { plainLot } from '../../shared/stock/look-alike.ts';
import { fitOf } from '../../shared/stock/recall/term.ts';
import { largeStudio } from './large-studio.ts';
import { median } from './stats.ts';
import type { BenchLine } from './stats.ts';
import { lifeOn } from './studio-folder.ts';

interface Bare {
  readonly all: (sql: string, values?: readonly unknown[]) => readonly unknown[];
  readonly close: () => void;
}
type Ask = (things: readonly number[]) => number;
interface Other {
  readonly name: string;
  readonly ask: Ask;
  readonly close: () => void;
}

const sqlFor = (things: readonly number[]): string => USES.replace('?1', `'${JSON.stringify(things)}'`);

/** The very query on the very file, by somebody else: SQLite's own shell; else the bare library. */
const otherOn = (file: string): Other => {
  try {
    execFileSync('sqlite3', ['-version'], { stdio: 'ignore' });
  } catch {
    const { Database } = createRequire(import.meta.url)('node-sqlite3-wasm') as {
      readonly Database: new (file: string, options: object) => Bare;
    };
    const db = new Database(file, { readOnly: true });
    return {
      name: 'node-sqlite3-wasm bare',
      ask: (things) =>
        timed(() => {
          for (let count = 0; count < MANY; count += 1) db.all(sqlFor(things));
        }) / MANY,
      close: () => db.close(),
    };
  }
  const run = (things: readonly number[], times: number): number =>
    timed(() =>
      execFileSync('sqlite3', [file], {
        input: `.output /dev/null\n${`${sqlFor(things)};\n`.repeat(times)}`,
        maxBuffer: 1 << 28,
      }),
    );
  // Its own clock knows no less than a millisecond: many are asked for the price of one start, which is taken off.
  const ask = (things: readonly number[]): number =>
    Math.max(0.01, (run(things, MANY + 1) - run(things, 1)) / MANY);
  return { name: 'the sqlite3 shell', ask, close: () => undefined };
};

/** As often a question is asked in one go. */
const MANY = 10;

const timed = (work: () => unknown): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};

/** Whole lots, parts of some and look-alikes, as they lie in the record; the same ones every time. */
const questionsIn = (lots: readonly string[]): readonly string[] => {
  const picked = lots.filter((_, index) => index % Math.ceil(lots.length / 6) === 0).slice(0, 6);
  return [
    ...picked,
    ...picked.slice(0, 3).map((lot) => plainLot(lot).slice(1, 5)),
    ...picked.slice(3).map((lot) => lot.replaceAll('0', 'O').replaceAll('1', 'l')),
  ];
};

/** Lot → sessions → clients at 100,000 sessions, beside the same SQL asked by somebody else on the same file. */
export const recallLines = async (
  rounds: number,
): Promise<{ readonly lines: readonly BenchLine[]; readonly raw: object }> => {
  const dataDir = largeStudio();
  const file = join(dataDir, 'record.db');
  const seen: Record<string, { query: number[]; whole: number[]; other: number[]; sessions: number }> = {};
  const first: number[] = [];
  const slices: number[] = [];
  let against = '';
  for (let round = 0; round < Math.max(3, Math.min(rounds, 5)); round += 1) {
    const life = lifeOn(dataDir);
    life.begin();
    const open = life.workspace();
    if (open === undefined)
      throw new Error(`the bench studio does not open: ${JSON.stringify(life.state())}`);
    // As the app does once its first screen stands; nobody waits longer than for one bit.
    let longest = 0;
    for (const bits = open.ahead.stock(); ;) {
      const from = performance.now();
      const { done } = bits.next();
      longest = Math.max(longest, performance.now() - from);
      if (done === true) break;
    }
    slices.push(longest);
    const questions = questionsIn(
      open.stock
        .page()
        .lots.map((row) => row.lot.lot)
        .toSorted(),
    );
    first.push(timed(() => open.stock.reach(questions[0] ?? '', null)));
    const known = open.store.lotThings();
    const thingsOf = new Map(
      questions.map((lot) => [
        lot,
        known.filter((one) => fitOf({ is: 'lot', lot, isPart: true }, one.lot) !== null).map(({ id }) => id),
      ]),
    );
    for (const question of questions) {
      const one = (seen[question] ??= { query: [], whole: [], other: [], sessions: 0 });
      for (let again = 0; again < 3; again += 1) {
        one.query.push(
          timed(() => {
            for (let count = 0; count < MANY; count += 1) open.store.lotUses(thingsOf.get(question) ?? []);
          }) / MANY,
        );
        one.whole.push(
          timed(() => {
            one.sessions = open.stock.reach(question, null).sessions.length;
          }),
        );
      }
    }
    open.close();
    const other = otherOn(file);
    against = other.name;
    for (const question of questions)
      for (let again = 0; again < 3; again += 1)
        seen[question]?.other.push(other.ask(thingsOf.get(question) ?? []));
    other.close();
    await new Promise((done) => {
      setTimeout(done, 10);
    });
  }
  const all = Object.values(seen);
  const slowest = (of: (one: (typeof all)[number]) => readonly number[]): number =>
    Math.max(...all.map((one) => median(of(one))));
  return {
    lines: [
      {
        what: `recall query at 100,000 sessions, against the same SQL in ${against}`,
        ours: median(all.map((one) => median(one.query))),
        theirs: median(all.map((one) => median(one.other))),
        unit: 'ms',
        goal: 3,
      },
      {
        what: 'its answer with names and phones, slowest of 12 questions',
        ours: slowest((one) => one.whole),
        theirs: null,
        unit: 'ms',
        goal: 100,
      },
      {
        what: 'longest slice of reading the stock ahead',
        ours: median(slices),
        theirs: null,
        unit: 'ms',
        goal: 50,
      },
      { what: 'the first recall after the start', ours: median(first), theirs: null, unit: 'ms', goal: 200 },
    ],
    raw: { against, first, slices, seen },
  };
};
