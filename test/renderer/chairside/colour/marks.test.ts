import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { alsoMarked, grown, placed, startingMarks } from '../../../../renderer/chairside/colour/marks.ts';
import { cardRead, discRead } from '../../../builders/colour.ts';
import { at } from '../../../builders/data.ts';
import { holds } from '../../../builders/property.ts';

const ids = () => {
  let next = 0;
  return () => `mark-${(next += 1)}`;
};

test('a mark stays whole inside the photo, wherever a finger takes it', () => {
  const share = fc.double({ min: -1, max: 2, noNaN: true });
  const side = fc.integer({ min: 100, max: 4000 });
  holds(
    fc.property(
      share,
      share,
      fc.double({ min: 0, max: 2, noNaN: true }),
      side,
      side,
      (x, y, r, wide, high) => {
        const mark = placed({ x, y, r }, wide, high);
        const radius = mark.r * Math.min(wide, high);
        expect(mark.x * wide - radius).toBeGreaterThanOrEqual(-0.001);
        expect(mark.y * high - radius).toBeGreaterThanOrEqual(-0.001);
        expect(mark.x * wide + radius).toBeLessThanOrEqual(wide + 0.001);
        expect(mark.y * high + radius).toBeLessThanOrEqual(high + 0.001);
      },
    ),
  );
});

test('a mark that grows and shrinks again has its size back', () => {
  const mark = { id: 'card', kind: 'card', x: 0.5, y: 0.5, r: 0.05 } as const;
  expect(grown(mark, 1).r).toBeGreaterThan(mark.r);
  expect(grown(grown(mark, 1), -1).r).toBeCloseTo(mark.r, 9);
});

test('a photo that was not measured begins with card, skin, the healed dots of its zone and stubble', () => {
  const { model, marks } = startingMarks(undefined, ['MID', 'VTX'], 'VTX', ids());
  expect(model).toBe('grey18');
  expect(marks.map(({ kind, zone }) => [kind, zone])).toEqual([
    ['card', undefined],
    ['skin', undefined],
    ['smpHealed', 'VTX'],
    ['stubble', undefined],
  ]);
  expect(new Set(marks.map(({ id }) => id)).size).toBe(4);
});

test('one that was measured shows its marks where they lay', () => {
  const before = {
    photo: 'photo-1',
    algorithm: 'grey-card-1',
    at: at(60),
    card: cardRead({ model: 'neutral5', disc: { x: 0.1, y: 0.2, r: 0.03 } }),
    samples: [
      { sample: 'skin-1', kind: 'skin' as const, ...discRead({ disc: { x: 0.6, y: 0.7, r: 0.04 } }) },
    ],
  };
  expect(startingMarks(before, ['VTX'], 'VTX', ids())).toEqual({
    model: 'neutral5',
    marks: [
      { id: 'card', kind: 'card', x: 0.1, y: 0.2, r: 0.03 },
      { id: 'skin-1', kind: 'skin', x: 0.6, y: 0.7, r: 0.04 },
    ],
  });
});

test('for fresh dots only card and dots are marked: skin round them is red, and the one read before stays', () => {
  const { marks } = startingMarks(undefined, ['MID', 'VTX'], 'VTX', ids(), 'fresh');
  expect(marks.map(({ kind, zone }) => [kind, zone])).toEqual([
    ['card', undefined],
    ['smpFresh', 'VTX'],
  ]);
  expect(alsoMarked(marks, ['MID', 'VTX'], 'fresh')).toEqual([{ kind: 'smpFresh', zone: 'MID' }]);
  expect(alsoMarked(marks, ['SCR-1'], 'match').at(-1)).toEqual({ kind: 'scar', zone: 'SCR-1' });
  expect(alsoMarked(marks.slice(0, 1), ['VTX'], 'match')).toEqual([
    { kind: 'skin' },
    { kind: 'smpHealed', zone: 'VTX' },
    { kind: 'stubble' },
  ]);
});
