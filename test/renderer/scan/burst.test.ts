import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hearStroke, noBurst } from '../../../renderer/scan/burst.ts';
import type { Heard } from '../../../renderer/scan/burst.ts';
import { holds } from '../../builders/property.ts';

/** Types keys with the given ms between them; what the last one meant. */
const typed = (keys: readonly string[], gapMs: number): Heard => {
  let heard: Heard = { is: 'other', burst: noBurst };
  keys.forEach((key, index) => {
    heard = hearStroke(heard.burst, {
      key: key.replace('Ctrl+', ''),
      atMs: 1_000 + index * gapMs,
      ctrl: key.startsWith('Ctrl+'),
      held: false,
    });
  });
  return heard;
};

test('keys that come faster than fingers and end with Enter are a code', () => {
  expect(typed([...'PX-2291', 'Enter'], 3)).toMatchObject({ is: 'code', code: 'PX-2291' });
});

test('capitals and signs that need Shift are part of it', () => {
  expect(typed(['Shift', 'P', 'X', '-', '2', '2', '9', '1', 'Enter'], 5)).toMatchObject({
    is: 'code',
    code: 'PX-2291',
  });
});

test('the separator arrives, however the scanner sends it', () => {
  for (const key of ['\u001d', 'F8', 'Ctrl+]'])
    expect(typed([...'0110AB', key, ...'17271130', 'Enter'], 3)).toMatchObject({
      is: 'code',
      code: '0110AB\u001d17271130',
    });
});

test('a person who types and presses Enter is left alone', () => {
  expect(typed([...'PX-2291', 'Enter'], 80)).toMatchObject({ is: 'other' });
});

test('a short quick word is a person', () => {
  expect(typed([...'yes', 'Enter'], 3)).toMatchObject({ is: 'other' });
});

test('a pause in the middle begins anew', () => {
  const half = typed([...'ABCDEF'], 3);
  expect(hearStroke(half.burst, { key: 'Enter', atMs: 9_000, ctrl: false, held: false }).is).toBe('other');
});

test.each(['PageDown', 'ArrowDown', 'Escape', ' '])('%s inside a code presses nothing', (key) => {
  expect(typed([...'PX-2291', key], 3).is).toBe('swallowed');
});

test('a space inside a code stays in it', () => {
  expect(typed([...'LOT 2291', 'Enter'], 3)).toMatchObject({ is: 'code', code: 'LOT 2291' });
});

test('Tab leaves a field as ever', () => {
  expect(typed([...'PX-2291', 'Tab'], 3)).toMatchObject({ is: 'other', burst: noBurst });
});

test('whatever a scanner types comes out letter by letter', () => {
  holds(
    fc.property(fc.stringMatching(/^[\x20-\x7e]{6,60}$/), fc.integer({ min: 0, max: 40 }), (text, gapMs) => {
      expect(typed([...text, 'Enter'], gapMs)).toMatchObject({ is: 'code', code: text });
    }),
  );
});

/** Keys with the time each came behind the one before. */
const timed = (keys: readonly (readonly [key: string, gapMs: number])[]): Heard => {
  let heard: Heard = { is: 'other', burst: noBurst };
  let atMs = 1_000;
  for (const [key, gapMs] of keys) {
    atMs += gapMs;
    heard = hearStroke(heard.burst, { key, atMs, ctrl: false, held: false });
  }
  return heard;
};

test.each<readonly [what: string, keys: readonly (readonly [string, number])[]]>([
  ['five letters', [...'AB123'].map((key) => [key, 3] as const)],
  [
    'a fast typist',
    [...'PX-2291'].map((key, index) => [key, [95, 60, 105, 70, 120, 55, 90][index] ?? 80] as const),
  ],
  [
    'two keys rolled over by two fingers',
    [...'thelot1'].map((key, index) => [key, index % 2 === 0 ? 140 : 12] as const),
  ],
  [
    'a pause before the last letters',
    [...'PX-2291'].map((key, index) => [key, index === 4 ? 700 : 3] as const),
  ],
  ['slow, even and short', [...'1234567'].map((key) => [key, 60] as const)],
])('a person, not a scanner: %s', (_what, keys) => {
  expect(timed([...keys, ['Enter', 60]]).is).toBe('other');
});

test.each<readonly [what: string, keys: readonly (readonly [string, number])[], code: string]>([
  ['over radio, one key every 60 ms', [...'PX-229100'].map((key) => [key, 60] as const), 'PX-229100'],
  [
    'over radio at the very end of what is even',
    [...'PX-229100'].map((key, index) => [key, 60 + (index % 2) * 24] as const),
    'PX-229100',
  ],
  [
    'a stumble in the middle',
    [...'0104012345'].map((key, index) => [key, index === 5 ? 90 : 4] as const),
    '0104012345',
  ],
  [
    'a moment after what a person had typed',
    [
      ...[...'ab'].map((key) => [key, 105] as const),
      ...[...'PX-2291'].map((key, index) => [key, index === 0 ? 300 : 4] as const),
    ],
    'PX-2291',
  ],
  ['as fast as the clock can tell', [...'PX-2291'].map((key) => [key, 0] as const), 'PX-2291'],
])('a scanner: %s', (_what, keys, code) => {
  expect(timed([...keys, ['Enter', 4]])).toMatchObject({ is: 'code', code });
});
