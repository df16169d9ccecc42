import { describe, expect, test } from 'vitest';
import { choicesOf } from '../../../renderer/scan/code-choices.ts';
import { createCollector } from '../../../renderer/scan/collect.ts';
import { inEnglish } from '../../builders/in-words.ts';

const offered = (...codes: readonly string[]) =>
  choicesOf(codes, 2026).map(({ says, isUseful }) => [inEnglish(says), isUseful]);
const product = ']E04012345678901';
const lotBar = ']C11727113010PX-2291';

describe('codes of one picture', () => {
  test('one is said for what it is', () =>
    expect(offered(']d201040123456789011727113010PX-2291')).toEqual([
      ['Lot PX-2291, use by 30 Nov 2027, product number 04012345678901', true],
    ]));
  test('two that complete each other are offered as one pack, and each by itself', () => {
    expect(offered(product, lotBar)).toEqual([
      [
        'Both, they are of one pack: product number 04012345678901: no lot; Lot PX-2291, use by 30 Nov 2027',
        true,
      ],
      ['product number 04012345678901: no lot', true],
      ['Lot PX-2291, use by 30 Nov 2027', true],
    ]);
    expect(choicesOf([lotBar, product], 2026)[0]?.codes).toEqual([product, lotBar]);
  });
  test('two lots are never made one', () =>
    expect(offered(']d2010401234567890110A1', ']d2010401234567890110B2')).toHaveLength(2));
  test('an address and a wrong number are said, and cannot be chosen', () => {
    expect(offered(']Q1https://nordlys.example', ']E04012345678902')).toEqual([
      [
        'This code is a web address and names no lot. Scan the other code on the pack, or type the lot.',
        false,
      ],
      [
        'The product number in this code does not add up. Scan it again, or type what stands on the label.',
        false,
      ],
    ]);
  });
  test('a plain text is offered as it is', () =>
    expect(offered(']C0PX-2291')).toEqual([['“PX-2291”', true]]));
});

describe('picture after picture', () => {
  test('a moment longer is looked for the other code', () => {
    const { add } = createCollector();
    expect(add([])).toBeNull();
    expect(add([product])).toBeNull();
    expect(add([lotBar])).toBeNull();
    expect(add([])).toEqual([product, lotBar]);
  });
  test('a code without a check digit must be seen twice', () => {
    const { add } = createCollector();
    expect(add([']A0PX-2291'])).toBeNull();
    expect(add([']A0PX-2297'])).toBeNull();
    expect(add([']A0PX-2291'])).toBeNull();
    expect(add([])).toBeNull();
    expect(add([])).toEqual([']A0PX-2291']);
  });
});
