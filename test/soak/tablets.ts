import { differing, simulated } from '../shared/sharing/simulation.ts';
import type { Case } from './outcome.ts';

interface Sharing {
  readonly seed: number;
  readonly onCase: (one: Case) => void;
}

/** Studios of two to six tablets over many days, with all that goes wrong between them: at the end every tablet has to tell one record. */
export const shareAmongTablets = (days: number, { seed, onCase }: Sharing): void => {
  for (const count of [2, 3, 4, 5, 6]) {
    const what = `${count} tablets, ${days} days, seed ${seed + count}`;
    const simulation = simulated(seed + count, count, days);
    const wrong = differing(simulation);
    onCase({
      part: 'tablets',
      what,
      outcome: wrong.length === 0 ? 'ok' : 'silent',
      why:
        wrong.length === 0
          ? `${simulation.lines.length} entries, ${simulation.takeovers} sessions taken over, ${simulation.erasures} clients erased, ${simulation.dropped} links dropped`
          : `${wrong.length} tablets tell another record than the lines in one piece`,
    });
  }
};
