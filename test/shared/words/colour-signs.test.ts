import { describe, expect, test } from 'vitest';
import { sourceOf, labText, differenceText } from '../../../shared/words/colour.ts';
import { short, tenths } from '../../../shared/words/counts.ts';
import { inEnglish, speaking } from '../../builders/in-words.ts';

const source = (bShift: number) => sourceOf({ share: 0.6, low: 0.45, high: 0.75, bShift }, 3, 10);

/** Which way healed dots move in b*, as the protocol has it, and the word for it. */
const shifts: readonly (readonly [bShift: number, english: string | null, spanish: string | null])[] = [
  [-12, 'clearly cooler', 'claramente más frío'],
  [-5.01, 'clearly cooler', 'claramente más frío'],
  [-5, 'clearly cooler', 'claramente más frío'],
  [-4.99, 'cooler', 'más frío'],
  [-2, 'cooler', 'más frío'],
  [-1.99, 'slightly cooler', 'algo más frío'],
  [-1, 'slightly cooler', 'algo más frío'],
  [-0.05, 'slightly cooler', 'algo más frío'],
  [-0.049, null, null],
  [-0, null, null],
  [0, null, null],
  [0.049, null, null],
  [0.05, 'slightly warmer', 'algo más cálido'],
  [1.99, 'slightly warmer', 'algo más cálido'],
  [2, 'warmer', 'más cálido'],
  [4.99, 'warmer', 'más cálido'],
  [5, 'clearly warmer', 'claramente más cálido'],
  [40, 'clearly warmer', 'claramente más cálido'],
];

describe('which way a colour moves is said by a word alone', () => {
  test.each(shifts)('%d of b*: %s', async (bShift, english, spanish) => {
    const words = inEnglish(source(bShift));
    expect(/(slightly |clearly )?(cooler|warmer)/.exec(words)?.[0] ?? null).toBe(english);
    const other = (await speaking('es'))(source(bShift));
    expect(/((algo|claramente) )?más (frío|cálido)/.exec(other)?.[0] ?? null).toBe(spanish);
    // A minus beside "cooler" would say it twice, and so the other way round.
    for (const said of [words, other]) expect(said).not.toMatch(/[-−–]\s*\d|b\*/);
  });
});

describe('a figure has one sign, and nought has none', () => {
  test.each([
    [-12.34, '-12.3'],
    [-1, '-1.0'],
    [-0.06, '-0.1'],
    [-0.051, '-0.1'],
    [-0.049, '0.0'],
    [-0.01, '0.0'],
    [-0, '0.0'],
    [0, '0.0'],
    [0.04, '0.0'],
    [0.06, '0.1'],
    [99.96, '100.0'],
  ])('%d is written %s', (value, written) => {
    expect(tenths(value)).toBe(written);
    expect(Object.is(short(value), -0)).toBe(false);
    expect(inEnglish(labText({ L: 50, a: value, b: value }))).toBe(
      `L* 50.0 a* ${tenths(value)} b* ${tenths(value)}`,
    );
  });
  test('no two signs stand beside one another in a colour that is cold and green', () => {
    expect(inEnglish(labText({ L: 12.04, a: -3, b: -0.02 }))).toBe('L* 12.0 a* -3.0 b* 0.0');
    expect(inEnglish(differenceText(0, 'same'))).toBe('0.0 (no difference)');
  });
});
