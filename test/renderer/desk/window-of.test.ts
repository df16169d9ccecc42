import { expect, test } from 'vitest';
import { windowOf } from '../../../renderer/desk/window-of.ts';

test('the rows in sight are drawn and the rest keeps its height', () => {
  for (const top of [0, 1000, 50_000, 111_400]) {
    const { first, last, above, below } = windowOf(2000, 56, top, 600);
    expect(above + (last - first) * 56 + below).toBe(2000 * 56);
    expect(first * 56).toBeLessThanOrEqual(top);
    expect(last * 56).toBeGreaterThanOrEqual(Math.min(top + 600, 2000 * 56));
    expect(last - first).toBeLessThan(60);
  }
});

test('a list shorter than its window is drawn whole', () => {
  expect(windowOf(3, 56, 0, 600)).toEqual({ first: 0, last: 3, above: 0, below: 0 });
  expect(windowOf(0, 56, 0, 600)).toEqual({ first: 0, last: 0, above: 0, below: 0 });
});

test('a filter that leaves few rows shows them although the list was scrolled far down', () => {
  const { first, last } = windowOf(4, 56, 50_000, 600);
  expect(last).toBe(4);
  expect(first).toBeLessThan(4);
});
