import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesText, readActives, readNames } from '../../../renderer/stock/label-list.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { holds } from '../../builders/property.ts';

describe('names on a label', () => {
  test.each([
    ['Aqua, 1,2-hexanediol, Glycerin', ['Aqua', '1,2-hexanediol', 'Glycerin']],
    ['Aqua,Glycerin,1,3-Butanediol', ['Aqua', 'Glycerin', '1,3-Butanediol']],
    ['N,N-Dimethylacetamide, Aqua', ['N,N-Dimethylacetamide', 'Aqua']],
    ["2,2'-Methylenebisphenol, Parfum", ["2,2'-Methylenebisphenol", 'Parfum']],
    ['1,1,1-Trichloroethane', ['1,1,1-Trichloroethane']],
    ['CI 77891 (titanium dioxide, nano), Aqua', ['CI 77891 (titanium dioxide, nano)', 'Aqua']],
    ['N-(2,6-dimethylphenyl)acetamide, Aqua', ['N-(2,6-dimethylphenyl)acetamide', 'Aqua']],
    ['CI 77266,CI 77491', ['CI 77266', 'CI 77491']],
    ['77266,77491,77492', ['77266', '77491', '77492']],
    ['Alcohol 2,5 %, Aqua', ['Alcohol 2,5 %', 'Aqua']],
    ['Alcohol, denatured; Aqua', ['Alcohol, denatured', 'Aqua']],
    ['Aqua\r\nAlcohol, denatured\n', ['Aqua', 'Alcohol, denatured']],
    ['77266; 77491, 77492', ['77266', '77491', '77492']],
    ['Aqua，Glycerin、Parfum', ['Aqua', 'Glycerin', 'Parfum']],
    ['alpha-D,L-Tocopherol, Aqua', ['alpha-D,L-Tocopherol', 'Aqua']],
    ['ماء، جلسرين، 1,2-hexanediol', ['ماء', 'جلسرين', '1,2-hexanediol']],
    ['Aqua (water\nGlycerin', ['Aqua (water', 'Glycerin']],
    ['', []],
    [' ,; ', []],
  ])('%j are %j', (text, names) => expect(readNames(text)).toEqual(names));

  test('come out of the form as they went in', () => {
    holds(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Aqua',
            '1,2-hexanediol',
            'Alcohol, denatured',
            'CI 77266',
            '77491',
            "2,2'-bisphenol",
            'CI 77891 (titanium dioxide, nano)',
            'N,N-dimethyl',
            'Extract 2,5 %',
          ),
          { maxLength: 6 },
        ),
        (names) => {
          expect(readNames(namesText(names))).toEqual(names);
        },
      ),
    );
  });
});

describe('active substances', () => {
  const both = [
    { name: 'Lidocaine', percent: 2.5, says: null },
    { name: 'Prilocaine', percent: 2.5, says: null },
  ];
  test.each([
    'Lidocaine 2.5; Prilocaine 2.5',
    'Lidocaine 2,5 %, Prilocaine 2,5 %',
    'Lidocaine 2,5%,Prilocaine 2,5%',
    'Lidocaine 2.5 %\nPrilocaine 2.5 %',
    'Lidocaine 2.5% + Prilocaine 2.5%',
    'Lidocaine 2.5 % / Prilocaine 2.5 %',
    'Lidocaine 2.5% and Prilocaine 2.5%',
    'Lidocaine 2.5% Prilocaine 2.5%',
    'Lidocaine (2.5%), Prilocaine (2.5%)',
    'Lidocaine: 2.5; Prilocaine = 2.5',
    '2.5% Lidocaine, 2.5% Prilocaine',
    'Lidocaine2.5%；Prilocaine２．５%',
    'Lidocaine 2½ %; Prilocaine 2.50',
    'Lidocaine 2.5 % w/w + Prilocaine 2.5 % (w/w)',
    'Lidocaine ٢٫٥٪، Prilocaine ٢٫٥٪',
  ])('%j are two', (text) => expect(readActives(text)).toEqual(both));

  test.each([
    ['1,2-Hexanediol 2; Lidocaine 4', ['1,2-Hexanediol', 'Lidocaine']],
    ['Lidocaine 4, 1,2-Hexanediol 2', ['Lidocaine', '1,2-Hexanediol']],
    ['Polysorbate 20 2; Lidocaine 4', ['Polysorbate 20', 'Lidocaine']],
    ['2-(diethylamino)-N-(2,6-xylyl)acetamide 5', ['2-(diethylamino)-N-(2,6-xylyl)acetamide']],
    ["2,2'-Bipyridine 1", ["2,2'-Bipyridine"]],
  ])('%j keeps its names', (text, names) => {
    const read = readActives(text);
    expect(read.map(({ name }) => name)).toEqual(names);
    expect(read.every(({ percent }) => percent !== null)).toBe(true);
  });

  test.each([
    'Lidocaine, Prilocaine 2.5%',
    'Lidocaine 4 Prilocaine 2.5',
    'Lidocaine 40 mg/g',
    'Lidocaine',
    'Lidocaine 4,000',
    'Lidocaine 140 %',
  ])('%j is asked about, so that no dose is left out', (text) => {
    const wrong = readActives(text).filter(({ says }) => says !== null);
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong.every(({ percent, says }) => percent === null && /\w/.test(inEnglish(says ?? '')))).toBe(
      true,
    );
  });

  test('whatever is typed, each one has a percent or a sentence', () => {
    holds(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'Lido ,;%+/1234.5\n(½，'), maxLength: 40 }),
        (text) => {
          for (const { percent, says } of readActives(text)) expect(percent === null).toBe(says !== null);
        },
      ),
    );
  });
});
