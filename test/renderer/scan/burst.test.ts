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
