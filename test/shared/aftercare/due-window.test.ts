import { inEnglish, inWords } from '../../builders/in-words.ts';
import { assert, constantFrom, integer, property, subarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueFactorIdsOf, type DueFacts } from '../../../shared/aftercare/due-factors.ts';
import { dueWindowOf, touchUpLine } from '../../../shared/aftercare/due-window.ts';
import { seasonOf, seasonsBetween } from '../../../shared/aftercare/season.ts';
import { englishPaper } from '../../../shared/words/paper-language.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { addMonths, type LocalDate } from '../../../shared/time.ts';

const protocol = defaultProtocol('uk');
const day0 = '2026-11-21' as LocalDate;
const paper = englishPaper(protocol.pack);
const windowFor = (...factorIds: string[]) => dueWindowOf({ protocol, factorIds, day0, locale: 'en-GB' });
const ids = protocol.dueFactors.filter(({ replans }) => !replans).map(({ id }) => id);

describe('due window', () => {
  // Brief 1.3: base 42 months, then the table of factors.
  test.each([
    [[], 42],
    [['oily-scalp'], 36],
    [['high-sun'], 33],
    [['fair-light-dilution'], 36],
    [['dry-or-exfoliating'], 38],
    [['scar-zones'], 30],
    [['swim-or-sweat'], 39],
    [['dark-saturated'], 48],
    [['daily-care'], 48],
    [['oily-scalp', 'high-sun', 'scar-zones'], 24],
    [['dark-saturated', 'daily-care'], 54],
    [['oily-scalp', 'oily-scalp'], 36],
    [['no-such-factor'], 42],
  ])('%j give %i months', (factors, guess) => {
    expect(windowFor(...factors)).toMatchObject({ kind: 'window', months: { guess } });
  });

  test('is three months to either side, as dates and as seasons', () => {
    expect(inWords(windowFor('oily-scalp'))).toMatchObject({
      from: '2029-08-21',
      until: '2030-02-21',
      text: 'about summer 2029 to winter 2029/30',
    });
  });

  test('never leaves the 2 to 5 years of the guideline, whatever the factors', () => {
    assert(
      property(
        subarray(ids),
        integer({ min: 0, max: 120 }),
        integer({ min: 0, max: 12 }),
        (factors, base, spread) => {
          const limits = {
            ...protocol.limits,
            dueBaseMonths: { ...protocol.limits.dueBaseMonths, value: base },
            dueSpreadMonths: { ...protocol.limits.dueSpreadMonths, value: spread },
          };
          const due = dueWindowOf({
            protocol: { ...protocol, limits },
            factorIds: factors,
            day0,
            locale: 'en-GB',
          });
          if (due.kind === 'replan') return false;
          const { from, guess, until } = due.months;
          return (
            from >= 24 &&
            until <= 60 &&
            from <= guess &&
            guess <= until &&
            due.from >= addMonths(day0, 24) &&
            due.until <= addMonths(day0, 60)
          );
        },
      ),
      { seed: 20261121 },
    );
  });

  test('a factor that shortens never makes the guess later', () => {
    assert(
      property(
        subarray(ids),
        constantFrom(...protocol.dueFactors.filter(({ months }) => months < 0).map(({ id }) => id)),
        (factors, more) => {
          const [without, including] = [
            windowFor(...factors.filter((id) => id !== more)),
            windowFor(...factors, more),
          ];
          return (
            without.kind === 'window' &&
            including.kind === 'window' &&
            including.months.guess <= without.months.guess
          );
        },
      ),
      { seed: 20261121 },
    );
  });

  test('at the edges the window is cut, not moved', () => {
    expect(windowFor('scar-zones', 'high-sun')).toMatchObject({ months: { from: 24, guess: 24, until: 27 } });
  });

  test('ongoing hair loss gives no date, whatever else holds', () => {
    const due = windowFor('ongoing-loss', 'daily-care');
    expect(due.kind).toBe('replan');
    expect(inEnglish(due.text)).not.toMatch(/\d/);
    expect(due).not.toHaveProperty('from');
  });

  test('says why, factor by factor', () => {
    expect(windowFor('oily-scalp').reasons).toEqual([
      { id: 'oily-scalp', months: -6, reason: 'Oily scalp: fades sooner' },
    ]);
  });

  test('paper shows the window but none of its reasons', () => {
    const line = touchUpLine(protocol.aftercare, windowFor('scar-zones', 'oily-scalp'), paper);
    expect(line).toBe('You may want a touch-up about autumn 2028 to winter 2028/29. This is an estimate.');
    expect(touchUpLine(protocol.aftercare, windowFor('ongoing-loss'), paper)).toBe(
      'We plan your next touch-up together at your review.',
    );
  });
});

describe('factors from the facts of the session', () => {
  test.each<readonly [string, DueFacts, readonly string[]]>([
    ['nothing known', {}, []],
    ['oily', { sebum: 'oily' }, ['oily-scalp']],
    ['much sun', { sun: 'high' }, ['high-sun']],
    ['some sun', { sun: 'med' }, []],
    ['outdoor work', { outdoorWork: 'high' }, ['high-sun']],
    ['no SPF', { spfHabit: false }, ['high-sun']],
    ['daily SPF', { spfHabit: true }, ['daily-care']],
    ['fair and light', { fitzpatrick: 'II', dilutionParts: [12, 24] }, ['fair-light-dilution']],
    ['fair, not so light', { fitzpatrick: 'II', dilutionParts: [23.5] }, []],
    ['medium and light', { fitzpatrick: 'III', dilutionParts: [30] }, []],
    ['dark and saturated', { fitzpatrick: 'VI', dilutionParts: [8] }, ['dark-saturated']],
    ['dark, lighter shade', { fitzpatrick: 'VI', dilutionParts: [16] }, []],
    ['dry', { sebum: 'dry' }, ['dry-or-exfoliating']],
    ['flaking', { scalpSurface: ['flaking'] }, ['dry-or-exfoliating']],
    ['acids often', { ahaRetinoid: 'med' }, ['dry-or-exfoliating']],
    ['swims now and then', { swimmer: 'low' }, []],
    ['sweats', { sweating: 'high' }, ['swim-or-sweat']],
    ['scar', { scarTreated: true }, ['scar-zones']],
    ['losing hair', { ongoingLoss: true }, ['ongoing-loss']],
  ])('%s', (_, facts, expected) => {
    expect(dueFactorIdsOf(facts, protocol.limits)).toEqual(expected);
  });

  test('names only factors the starting protocol has', () => {
    const all = dueFactorIdsOf(
      {
        sebum: 'oily',
        sun: 'high',
        fitzpatrick: 'I',
        dilutionParts: [30],
        scalpSurface: ['flaking'],
        scarTreated: true,
        swimmer: 'high',
        spfHabit: true,
        ongoingLoss: true,
      },
      protocol.limits,
    );
    expect(all.filter((id) => !protocol.dueFactors.some((factor) => factor.id === id))).toEqual([]);
  });
});

describe('seasons', () => {
  test.each([
    ['2029-03-01', 'spring 2029'],
    ['2029-05-31', 'spring 2029'],
    ['2029-06-01', 'summer 2029'],
    ['2029-08-31', 'summer 2029'],
    ['2029-09-01', 'autumn 2029'],
    ['2029-11-30', 'autumn 2029'],
    ['2029-12-01', 'winter 2029/30'],
    ['2030-01-15', 'winter 2029/30'],
    ['2028-02-29', 'winter 2027/28'],
    ['2100-01-01', 'winter 2099/00'],
  ])('%s is %s', (date, season) => {
    expect(seasonOf(date as LocalDate, 'en-GB')).toBe(season);
  });

  test('America says fall', () => {
    expect(seasonOf('2029-10-01' as LocalDate, 'en-US')).toBe('fall 2029');
  });

  test('one season is said once', () => {
    expect(inEnglish(seasonsBetween('2029-03-01' as LocalDate, '2029-05-01' as LocalDate, 'en-GB'))).toBe(
      'about spring 2029',
    );
  });
});
