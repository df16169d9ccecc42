import { describe, expect, test } from 'vitest';
import { countryPacks } from '../../../shared/protocol/default/packs.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import type { CountryPack } from '../../../shared/protocol/country-pack.ts';
import { plainSource } from '../../../shared/words/plain-source.ts';

const sourcesIn = (value: unknown, key = ''): readonly string[] =>
  typeof value === 'string'
    ? key === 'source' || key === 'says'
      ? [value]
      : []
    : Object.entries(value ?? {}).flatMap(([name, part]) => sourcesIn(part, name));

describe('where a value comes from, as the studio reads it', () => {
  test.each([
    ['R54, R60 (brief 1.3)', ''],
    ['brief 4.5 G4-05, decision 27', ''],
    ['R19, weak (brief 1.3)', 'Weak evidence'],
    ['R16 against R14 (brief 1.4)', 'Sources disagree'],
    ['R41 (Trade)', 'Trade practice'],
    ['National emergency number (BK)', 'National emergency number'],
    ['Tattooing of Minors rule, R39 (Law)', 'Tattooing of Minors rule (law)'],
    [
      'Studio default; UK insurers ask for 6 to 8 years, some 10 for photos (R37, Prof)',
      'Studio default; UK insurers ask for 6 to 8 years, some 10 for photos (professional body)',
    ],
    ['R55 (brief 1.3); size Des', 'The size is designed here'],
    ['Regulation (EU) 2020/2081, R32 (Law)', 'Regulation (EU) 2020/2081 (law)'],
  ])('"%s" reads "%s"', (source, reads) => {
    expect(plainSource(source)).toBe(reads);
  });

  test.each(Object.keys(countryPacks) as CountryPack['id'][])(
    'no source of the %s starting protocol names our own papers',
    (pack) => {
      const sources = sourcesIn(defaultProtocol(pack));
      expect(sources.length).toBeGreaterThan(50);
      for (const source of sources) {
        const plain = plainSource(source);
        expect(plain, source).not.toMatch(
          /\bR\d|\bbrief\b|\bdecision \d|\b(?:BK|Des)\b|\(\s*\)|^[,;:.]|[,;:(]$/,
        );
      }
    },
  );
});
