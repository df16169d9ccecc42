import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { batchOf, darkerBy, dropsOf, lighterBy } from '../../../shared/colour/dilution.ts';
import { followUpOf, freshTone, healedTone, healingOf } from '../../../shared/colour/healing.ts';
import { defaultColour } from '../../../shared/protocol/default/colour.ts';
import { holds } from '../../builders/property.ts';
import { studioHealing } from '../../builders/studio-healing.ts';

const skin = { L: 65, a: 13, b: 17 };
const black = { L: 20, a: 0, b: 0 };
const start = healingOf(defaultColour, undefined);
const parts = fc.integer({ min: 0, max: 80 }).map((half) => half / 2);

test('six tenths of the fresh contrast stay, and it goes a little cooler', () => {
  expect(healedTone(skin, { L: 45, a: 8, b: 12 }, start)).toEqual({ L: 53, a: 10, b: 13 });
});

test('more water never makes a mix heal darker, and none heals lighter than the skin', () => {
  holds(
    fc.property(parts, parts, (one, other) => {
      const [strong, thin] = [Math.min(one, other), Math.max(one, other)].map(
        (each) => healedTone(skin, freshTone(skin, black, each, defaultColour.halfParts.value), start).L,
      ) as [number, number];
      expect(thin).toBeGreaterThanOrEqual(strong);
      expect(thin).toBeLessThanOrEqual(skin.L);
    }),
  );
});

test('the starting value stands until there are twenty follow-ups of the studio', () => {
  const studio = (n: number) => ({ n, share: 0.5, low: 0.45, high: 0.55, bShift: -2 });
  expect(healingOf(defaultColour, studio(19))).toMatchObject({ from: 'start', share: 0.6, n: 19 });
  expect(healingOf(defaultColour, studio(20))).toMatchObject({
    from: 'studio',
    share: 0.5,
    low: 0.45,
    high: 0.55,
    bShift: -2,
    n: 20,
  });
});

test('a follow-up gives back the share it was made with', () => {
  holds(
    fc.property(
      fc.double({ min: 0.1, max: 1.2, noNaN: true }),
      fc.double({ min: -5, max: 5, noNaN: true }),
      (share, bShift) => {
        const fresh = { L: 45, a: 8, b: 12 };
        const seen = followUpOf(skin, fresh, healedTone(skin, fresh, { share, bShift }));
        expect(seen?.share).toBeCloseTo(share, 6);
        expect(seen?.bShift).toBeCloseTo(bShift, 6);
      },
    ),
  );
});

test('work that hardly differed from the skin says nothing', () => {
  expect(followUpOf(skin, { L: 63, a: 13, b: 17 }, { L: 64, a: 13, b: 17 })).toBeUndefined();
  expect(followUpOf(skin, { L: 45, a: 8, b: 12 }, { L: 70, a: 13, b: 17 })).toBeUndefined();
});

test('the studio counts its median, and how far the middle half spreads', () => {
  expect(studioHealing([])).toBeUndefined();
  expect(studioHealing([0.5, 0.9, 0.6, 0.55, 0.65].map((share) => ({ share, bShift: -share })))).toEqual({
    n: 5,
    share: 0.6,
    low: 0.55,
    high: 0.65,
    bShift: -0.6,
  });
});

test('a batch is never less than asked for, in the ratio of the mix', () => {
  holds(
    fc.property(fc.double({ min: 0.05, max: 20, noNaN: true }), parts, (ml, ratio) => {
      const { pigmentMl, diluentMl } = batchOf(ml, ratio, 20);
      expect(pigmentMl + diluentMl).toBeGreaterThanOrEqual(ml - 0.01);
      expect(Math.abs(diluentMl - pigmentMl * ratio)).toBeLessThanOrEqual(0.005001);
    }),
  );
  expect(batchOf(2.6, 12, 20)).toEqual({ pigmentMl: 0.2, diluentMl: 2.4 });
  expect(dropsOf(0.2, 20)).toBe(4);
});

test('one step lighter is more water, one darker less, within what the product allows', () => {
  holds(
    fc.property(parts, (ratio) => {
      expect(lighterBy(ratio, [0, 40])).toBeGreaterThanOrEqual(Math.min(40, ratio));
      expect(darkerBy(ratio, [0, 40])).toBeLessThanOrEqual(ratio);
    }),
  );
  expect([
    lighterBy(12, [5, 20]),
    darkerBy(12, [5, 20]),
    lighterBy(20, [5, 20]),
    darkerBy(5, [5, 20]),
  ]).toEqual([15, 9.5, 20, 5]);
});
