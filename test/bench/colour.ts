import { differenceCiede2000 } from 'culori/fn';
import { rankByDifference } from '../../shared/colour/difference.ts';
import type { Lab } from '../../shared/colour/lab.ts';
import { median } from './stats.ts';
import type { BenchLine } from './stats.ts';

const shades = 20_000;

/** Ranking a catalogue by CIEDE2000, beside calling the library bare on the same colours and sorting; in turns. */
export const colourLines = (
  rounds: number,
): { readonly lines: readonly BenchLine[]; readonly raw: object } => {
  const catalogue: readonly Lab[] = Array.from({ length: shades }, (_none, i) => ({
    L: (i * 37) % 100,
    a: ((i * 53) % 120) - 60,
    b: ((i * 71) % 120) - 60,
  }));
  const goal: Lab = { L: 52, a: 6, b: 9 };
  const bare = differenceCiede2000();
  const target = { mode: 'lab65', l: goal.L, a: goal.a, b: goal.b } as const;
  const timed = (work: () => unknown): number => {
    const from = performance.now();
    work();
    return performance.now() - from;
  };
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds + 3; round += 1) {
    ours.push(timed(() => rankByDifference(catalogue, (one) => one, goal)));
    theirs.push(
      timed(() =>
        catalogue
          .map((item) => ({ item, deltaE: bare({ mode: 'lab65', l: item.L, a: item.a, b: item.b }, target) }))
          .toSorted((one, other) => one.deltaE - other.deltaE),
      ),
    );
  }
  // The first rounds compile the code.
  return {
    lines: [
      {
        what: `CIEDE2000 ranking of ${shades} shades beside calling culori bare`,
        ours: median(ours.slice(3)),
        theirs: median(theirs.slice(3)),
        unit: 'ms',
        goal: 1.2,
      },
    ],
    raw: { ours, theirs },
  };
};
