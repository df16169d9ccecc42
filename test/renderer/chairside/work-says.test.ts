import { expect, test } from 'vitest';
import { lastWorkLines, workSays } from '../../../renderer/chairside/work-says.ts';
import { inEnglish } from '../../builders/in-words.ts';
import type { LastWork } from '../../../shared/session/topics/history/data.ts';

const work = (diluentParts: number, config = '3RL', healed?: string): LastWork =>
  ({
    visit: '2023-03-14',
    addedDensity: 20,
    recipes: [{ pigment: 'Carbon black', manufacturer: 'M', diluentParts, pigmentLot: 'P', diluentLot: 'W' }],
    needles: [{ config, diameterMm: 0.25, manufacturer: 'M', lot: 'C' }],
    ...(healed === undefined ? {} : { healed: { result: healed, judgedOn: '2023-05-01' } }),
  }) as unknown as LastWork;
const names: Readonly<Record<string, string>> = { VTX: 'Crown', MID: 'Middle', FHL: 'Hairline' };
const linesOf = (zones: Readonly<Record<string, LastWork>>, today: Readonly<Record<string, string>> = {}) =>
  lastWorkLines(
    zones,
    (zone) => names[zone] ?? zone,
    (zone) => today[zone] ?? '',
  ).map(({ label, value }) => `${inEnglish(label)}: ${inEnglish(value)}`);

test('one zone says shade, needle and how it healed', () => {
  expect(linesOf({ VTX: work(12, '3RL', 'lighter') })).toEqual([
    'Shade, Crown: 1 : 12',
    'Needle, Crown: 3RL, 0.25',
    'Healed result, Crown: One step light',
  ]);
});

test('zones that agree share a line, and one line for all needs no names', () => {
  expect(linesOf({ VTX: work(12), MID: work(12), FHL: work(15) })).toEqual([
    'Shade, Crown, Middle: 1 : 12',
    'Shade, Hairline: 1 : 15',
    'Needle: 3RL, 0.25',
    'Healed result: not judged yet',
  ]);
});

test('what this visit judged is shown before what an earlier one did', () => {
  expect(linesOf({ VTX: work(12, '3RL', 'lighter') }, { VTX: 'patchy' }).at(-1)).toBe(
    'Healed result, Crown: Patchy',
  );
});

test('pigment that was used pure says so, and no work says nothing', () => {
  expect(inEnglish(workSays(work(0)))).toBe('Carbon black pure · 3RL, 0.25');
  expect(linesOf({})).toEqual([]);
});
