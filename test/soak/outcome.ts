/**
 * What became of a folder after something happened to it. `silent`, `crash` and `hang` are what must never be: an entry, a photo or a key
 * that somebody was told is safe, missing or changed without a word; a process that dies; one that does not answer.
 */
export const outcomes = ['ok', 'harmless', 'refused', 'named', 'silent', 'crash', 'hang'] as const;
export type Outcome = (typeof outcomes)[number];

export interface Judged {
  readonly outcome: Outcome;
  /** The sentence that was shown, or what was missing. */
  readonly why: string;
}

export interface Case extends Judged {
  readonly part: string;
  /** What was done, so that it can be done again. */
  readonly what: string;
}

export const isBad = ({ outcome }: Judged): boolean =>
  outcome === 'silent' || outcome === 'crash' || outcome === 'hang';

/** One line a part: how often which outcome. */
export const tableOf = (cases: readonly Case[]): string =>
  [...new Set(cases.map(({ part }) => part))]
    .map((part) => {
      const of = cases.filter((one) => one.part === part);
      const counts = outcomes.map((outcome) => {
        const count = of.filter((one) => one.outcome === outcome).length;
        return count === 0 ? '' : `${outcome} ${count}`;
      });
      return `${part.padEnd(26)} ${String(of.length).padStart(5)}   ${counts.filter((text) => text !== '').join(', ')}`;
    })
    .join('\n');

/** Numbers that are the same for the same seed. */
export const randomFrom = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
};
