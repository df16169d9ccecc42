import { describe, expect, test } from 'vitest';
import { partsMixed } from '../../../../../shared/colour/dilution.ts';
import { requirementsOf } from '../../../../../shared/session/requirements.ts';
import { createChair, chairAt } from '../../../../builders/session.ts';
import type { Chair } from '../../../../builders/session.ts';
import { mix } from '../../../../builders/session-steps.ts';

const atColour = chairAt('colourMatch');
/** A mix of 1 : 12 as it stands after what was poured to it. */
const topped = (...poured: readonly (readonly [pigmentMl: number, diluentMl: number])[]): Chair => {
  const chair = createChair({ from: atColour });
  chair.say(mix({ mix: 'mix-7', label: 'Z', diluentParts: 12, pigmentMl: 0.2, diluentMl: 2.4 }));
  for (const [pigmentMl, diluentMl] of poured) {
    const more = { type: 'mix.toppedUp', mix: 'mix-7', pigmentMl, diluentMl } as const;
    // Darker than what was agreed is asked about; here it is meant so.
    const no = chair.tries(more);
    if (no?.kind === 'asks') chair.say({ ...more, sure: ['darker'] });
    else expect(no).toBeUndefined();
  }
  return chair;
};
const parts = (chair: Chair): number => {
  const one = chair.data().mixes.find(({ id }) => id === 'mix-7');
  return one === undefined ? NaN : partsMixed(one);
};

describe('a mix is what was poured into it', () => {
  test.each([
    ['nothing more', [], 12],
    ['the same again', [[0.2, 2.4]], 12],
    ['half of the same', [[0.1, 1.2]], 12],
    ['the least that is measured, in its ratio', [[0.01, 0.12]], 12],
    ['a drop of pigment alone', [[0.05, 0]], 9.6],
    ['a drop of water alone', [[0, 0.05]], 12],
    ['two drops of water', [[0, 0.1]], 12.5],
    ['water alone', [[0, 1.2]], 18],
    ['pigment alone', [[0.2, 0]], 6],
    [
      'pigment, then its water',
      [
        [0.2, 0],
        [0, 2.4],
      ],
      12,
    ],
    [
      'water, then its pigment',
      [
        [0, 2.4],
        [0.2, 0],
      ],
      12,
    ],
    [
      'three times a little',
      [
        [0.02, 0.24],
        [0.02, 0.24],
        [0.02, 0.24],
      ],
      12,
    ],
    [
      'three times a little water',
      [
        [0, 0.1],
        [0, 0.1],
        [0, 0.1],
      ],
      13.5,
    ],
    ['much pigment', [[2, 0]], 1.1],
    ['as much pigment as water', [[2.2, 0]], 1],
    ['all there is', [[20, 20]], 1.1],
    [
      'noise of decimals',
      [
        [0.1, 1.2],
        [0.2, 2.4],
        [0.3, 3.6],
      ],
      12,
    ],
  ] as const)('%s', (_what, poured, expected) => {
    expect(parts(topped(...poured))).toBe(expected);
  });
});

describe('what follows from the true ratio', () => {
  const soft = (chair: Chair): boolean =>
    requirementsOf(chair.data(), chair.now()).some(
      ({ id, scope, state }) => id === 'G3-06' && scope === 'mix-7' && state === 'open',
    );
  test('outside the range of the maker it is asked about, and inside again it is not', () => {
    expect(soft(topped())).toBe(false);
    expect(soft(topped([2.2, 0]))).toBe(true);
    expect(soft(topped([2.2, 0], [0, 26.4 - 2.4 - 6.4]))).toBe(false);
  });
  test('nothing poured is no topping up, and water into pure pigment is another mix', () => {
    const none = { type: 'mix.toppedUp', mix: 'mix-7', pigmentMl: 0, diluentMl: 0 } as const;
    expect(topped().tries(none)).toMatchObject({ kind: 'bad-value', field: 'pigmentMl' });
    const chair = createChair({ from: atColour });
    chair.say(mix({ mix: 'mix-8', label: 'Y', diluentParts: 0, pigmentMl: 0.2, diluentMl: 0 }));
    expect(chair.tries({ type: 'mix.toppedUp', mix: 'mix-8', pigmentMl: 0, diluentMl: 0.4 })).toMatchObject({
      kind: 'bad-value',
      field: 'diluentMl',
    });
    chair.say({ type: 'mix.toppedUp', mix: 'mix-8', pigmentMl: 0.2, diluentMl: 0 });
    expect(chair.data().mixes.find(({ id }) => id === 'mix-8')?.pigmentMl).toBe(0.4);
  });
});
