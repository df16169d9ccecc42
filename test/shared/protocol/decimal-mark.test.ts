import { expect, test } from 'vitest';
import { decimalMarkOf } from '../../../shared/protocol/decimal-mark.ts';
import { countryPacks } from '../../../shared/protocol/default/packs.ts';

test.each([
  ['uk', 'point'],
  ['us-ca', 'point'],
  ['eu', 'either'],
] as const)('a studio with the pack %s types numbers with %s', (pack, mark) =>
  expect(decimalMarkOf(countryPacks[pack])).toBe(mark),
);

test.each([
  ['de-DE', 'comma'],
  ['fr-FR', 'comma'],
  ['da-DK', 'comma'],
  ['en-AU', 'point'],
  ['ja-JP', 'point'],
  ['de', 'either'],
] as const)('a locale %s has the mark %s', (locale, mark) =>
  expect(decimalMarkOf({ id: 'uk', locale })).toBe(mark),
);
