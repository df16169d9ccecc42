import { inEnglish } from '../../../../builders/in-words.ts';
import { describe, expect, test } from 'vitest';
import { proposalsOf } from '../../../../../shared/session/topics/zones/view.ts';
import { dataWith, fieldsOf } from '../../../../builders/data.ts';
import { fittingData } from '../../../../builders/fitting-data.ts';
import { brokenOf } from '../../../../builders/open-rules.ts';

type Grades = Partial<
  Record<'fade' | 'unevenness' | 'hue' | 'hueSeverity' | 'migration' | 'scarColour' | 'scarTexture', string>
> & { readonly scarAgeMonths?: number };
const usual = { fade: '2', unevenness: '0', hue: 'neutral', hueSeverity: '0', migration: '0' };
const at = (zone: string, grades: Grades) =>
  fieldsOf(
    Object.fromEntries(
      Object.entries({ ...usual, ...grades }).map(([id, value]) => [`${id}@${zone}`, value]),
    ),
  );
const proposed = (grades: Grades, zone = 'VTX') =>
  proposalsOf(dataWith({ zones: [zone], fields: at(zone, grades) }))[zone];

describe('default routing of a zone', () => {
  const routes: readonly [what: string, grades: Grades, plan: string, words: RegExp][] = [
    ['blurred', { migration: '2' }, 'lighten', /laser/],
    ['a solid patch', { migration: '3', fade: '4' }, 'lighten', /laser/],
    ['blue at talking distance', { hue: 'blue', hueSeverity: '2' }, 'lighten', /laser/],
    ['green and obvious', { hue: 'green', hueSeverity: '3' }, 'lighten', /laser/],
    ['blue only up close', { hue: 'blue', hueSeverity: '1' }, 'treat', /lighter shade/],
    ['soft edges', { migration: '1' }, 'treat', /lighter shade/],
    ['warm at talking distance', { hue: 'warm', hueSeverity: '2' }, 'treat', /lighter shade/],
    ['hardly faded and even', { fade: '1', unevenness: '1' }, 'defer', /not needed/],
    ['hardly faded but patchy', { fade: '1', unevenness: '2' }, 'treat', /usual/],
    ['faded', { fade: '3' }, 'treat', /usual/],
    ['nearly gone', { fade: '4' }, 'treat', /new work/],
  ];
  test.each(routes)('%s', (_what, grades, plan, words) => {
    expect(proposed(grades)?.plan).toBe(plan);
    expect(inEnglish(proposed(grades)?.says ?? '')).toMatch(words);
  });
  const scars: readonly [what: string, grades: Grades, plan: string][] = [
    ['old and calm', { scarAgeMonths: 12, scarColour: 'pale', scarTexture: 'flat' }, 'treat'],
    ['young', { scarAgeMonths: 11, scarColour: 'pale', scarTexture: 'flat' }, 'defer'],
    ['of unknown age', {}, 'defer'],
    ['pink', { scarAgeMonths: 30, scarColour: 'pink' }, 'refer'],
    ['raised', { scarAgeMonths: 30, scarTexture: 'raised' }, 'refer'],
  ];
  test.each(scars)('a scar that is %s', (_what, grades, plan) =>
    expect(proposed(grades, 'SCR-1')?.plan).toBe(plan),
  );

  test('nothing is proposed before all grades are there', () => {
    const { 'migration@VTX': _open, ...fields } = at('VTX', {});
    expect(proposalsOf(dataWith({ zones: ['VTX'], fields }))).toEqual({});
  });
  test('a proposal is never imposed: treating what is hardly faded leaves nothing open', () => {
    expect(brokenOf('G1-', fittingData({ facts: { 'fade@VTX': '0' } }))).toEqual([]);
  });
  test('treating a scar that is young or pink is a warning', () => {
    const scar = (over: Record<string, string | number>) =>
      brokenOf(
        'G1-07',
        fittingData({
          zones: ['VTX', 'SCR-1'],
          facts: {
            'plan@SCR-1': 'treat',
            'scarAgeMonths@SCR-1': 30,
            'scarColour@SCR-1': 'pale',
            'scarTexture@SCR-1': 'flat',
            ...over,
          },
        }),
      );
    expect(scar({})).toEqual([]);
    expect(scar({ 'scarAgeMonths@SCR-1': 11 })).toEqual(['G1-07:scar-SCR-1 warn']);
    expect(scar({ 'scarColour@SCR-1': 'pink' })).toEqual(['G1-07:scar-SCR-1 warn']);
  });
});
