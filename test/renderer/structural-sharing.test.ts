import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareStructure } from '../../renderer/structural-sharing.ts';

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
/** As JSON carries it: it knows no minus nought. */
const json = fc.jsonValue().map(copy);

test('what says the same is the same', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(shareStructure(value, copy(value))).toBe(value);
    }),
  );
});

test('what comes out says what came in, whatever was shown before', () => {
  fc.assert(
    fc.property(json, json, (shown, next) => {
      const [before, coming] = [copy(shown), copy(next)];
      expect(shareStructure(shown, next)).toEqual(coming);
      expect([shown, next]).toEqual([before, coming]);
    }),
  );
});

test('one tick changes its own branch and leaves the others alone', () => {
  const shown = {
    seq: 1,
    data: {
      ticks: { hands: { value: true }, bed: { value: false } },
      fields: { gloves: { value: 'nitrile' } },
    },
    stages: [{ id: 'consultation' }, { id: 'application' }],
  };
  const next = copy(shown);
  next.seq = 2;
  next.data.ticks.bed.value = true;
  const kept = shareStructure(shown, next);
  expect(kept).toEqual(next);
  expect(kept).not.toBe(shown);
  expect(kept.data.ticks.bed).not.toBe(shown.data.ticks.bed);
  expect(kept.data.ticks.hands).toBe(shown.data.ticks.hands);
  expect(kept.data.fields).toBe(shown.data.fields);
  expect(kept.stages).toBe(shown.stages);
});

test.each([
  ['one more at the end', [1, 2], [1, 2, 3]],
  ['one less at the end', [1, 2, 3], [1, 2]],
  ['a list that was a record', { 0: 'a' }, ['a']],
  ['a name that is gone', { a: 1, b: 2 }, { a: 1 }],
  ['a name that stands for nothing instead of being absent', { a: 1 }, { a: 1, b: null }],
  ['another name with the same value', { a: 1 }, { b: 1 }],
])('%s is a change', (_what, shown, next) => {
  expect(shareStructure(shown, next)).toEqual(next);
  expect(shareStructure(shown, next)).not.toBe(shown);
});
