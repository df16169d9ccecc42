import { expect, test } from 'vitest';
import { batterySays } from '../../../shared/home/battery.ts';
import { inEnglish } from '../../builders/in-words.ts';

const said = (level: number, charging = false): string | null => {
  const one = batterySays({ level, charging });
  return one === null ? null : `${one.tone}: ${inEnglish(one.says)}`;
};

test.each([
  [1, null],
  [0.21, null],
  [0.2, 'caution: Battery 20 %: plug in'],
  [0.129, 'caution: Battery 12 %: plug in'],
  [0.08, 'caution: Battery 8 %: plug in'],
  [0.07, 'stop: Battery 7 %: plug in now'],
  [0.004, 'stop: Battery 0 %: plug in now'],
  [0, 'stop: Battery 0 %: plug in now'],
] as const)('a battery at %f says: %s', (level, says) => {
  expect(said(level)).toBe(says);
});

test('with the cable in, without a battery, or where the system tells no number, nothing is said', () => {
  expect(said(0.05, true)).toBeNull();
  expect(said(Number.NaN)).toBeNull();
  expect(batterySays(null)).toBeNull();
});
