import { describe, expect, test } from 'vitest';
import { inkOfHue, neutralInk } from '../../../shared/scalp/grade-inks.ts';
import { densitySwatch, swatchOf } from '../../../shared/scalp/grade-swatches.ts';
import type { Swatch } from '../../../shared/scalp/grade-swatches.ts';
import { fieldById } from '../../../shared/session/fields.ts';

const graded = ['fade', 'unevenness', 'hue', 'hueSeverity', 'migration', 'scarBlend'];
const all = graded.flatMap((id) =>
  (fieldById.get(id)?.choices ?? []).map((choice) => [id, choice.id] as const),
);
const countOf = (swatch: Swatch | undefined): number =>
  (swatch?.dots ?? []).reduce((sum, { points }) => sum + points.length, 0);
/** The patch, or the widest dots: rings of one dot lie on each other. */
const coveredBy = (swatch: Swatch | undefined): number =>
  (swatch?.patches.length ?? 0) * 2800 +
  Math.max(0, ...(swatch?.dots ?? []).map(({ points, radius }) => points.length * Math.PI * radius * radius));

test('every answer of every grade has its drawing', () => {
  expect(all).toHaveLength(5 + 4 + 6 + 4 + 4 + 4);
  for (const [id, value] of all) expect(swatchOf(id, value), `${id} ${value}`).toBeDefined();
});

test.each(all)(
  '%s %s is drawn inside its box, the same every time, and unlike its neighbours',
  (id, value) => {
    const swatch = swatchOf(id, value);
    expect(swatchOf(id, value)).toEqual(swatch);
    const { width = 0, height = 0 } = swatch ?? {};
    for (const { x, y } of swatch?.dots.flatMap(({ points }) => points) ?? []) {
      expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
    }
    const others = all
      .filter(([field, other]) => field === id && other !== value)
      .map(([field, other]) => JSON.stringify(swatchOf(field, other)));
    expect(others).not.toContain(JSON.stringify(swatch));
  },
);

describe('a drawing shows what its grade says', () => {
  test('fade and unevenness lose dots from grade to grade', () => {
    for (const [id, last] of [
      ['fade', 4],
      ['unevenness', 3],
    ] as const) {
      const counts = Array.from({ length: last + 1 }, (_, grade) => countOf(swatchOf(id, String(grade))));
      expect(
        counts.every((count, index) => index === 0 || count < (counts[index - 1] ?? 0)),
        `${id} ${counts.join()}`,
      ).toBe(true);
    }
  });

  test('blur covers more skin from grade to grade', () => {
    const covered = ['0', '1', '2', '3'].map((grade) => coveredBy(swatchOf('migration', grade)));
    expect(covered).toEqual(covered.toSorted((a, b) => a - b));
  });

  test('a badly blended scar is barer and paler', () => {
    const scars = ['0', '1', '2', '3'].map((grade) => swatchOf('scarBlend', grade));
    expect(scars.map(countOf)).toEqual(scars.map(countOf).toSorted((a, b) => b - a));
    expect(scars.map((one) => one?.patches[0]?.opacity)).toEqual([0.25, 0.6, 0.85, 1]);
  });

  test('severity goes from neutral to the whole shift of the hue that was chosen', () => {
    const inks = ['0', '1', '2', '3'].map(
      (grade) => swatchOf('hueSeverity', grade, 'green')?.dots[0]?.colour,
    );
    expect(inks[0]).toBe(neutralInk);
    expect(inks[3]).toBe(inkOfHue('green', 1));
    expect(new Set(inks).size).toBe(4);
    expect(swatchOf('hueSeverity', '3', 'neutral')).toEqual(swatchOf('hueSeverity', '3', 'blue'));
  });
});

test.each([0, 1, 2, 40, 70, 249, 250])(
  'a window of %d dots per cm² holds exactly so many, and none lies on another',
  (count) => {
    const points = densitySwatch(count).dots[0]?.points ?? [];
    const radius = densitySwatch(count).dots[0]?.radius ?? 0;
    expect(points).toHaveLength(count);
    for (const [index, a] of points.entries()) {
      for (const b of points.slice(index + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(radius);
    }
  },
);

test('a count beyond what can be entered is drawn at the nearest that can', () => {
  expect(densitySwatch(9000)).toEqual(densitySwatch(250));
  expect(densitySwatch(-3)).toEqual(densitySwatch(0));
});

test('fields without a picture have none', () => {
  expect(swatchOf('plan', 'treat')).toBeUndefined();
});
