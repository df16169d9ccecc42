import { describe, expect, test } from 'vitest';
import { topZones } from '../../../shared/scalp/outlines-top.ts';
import { distanceToBorder, flatten, isInside } from '../../../shared/scalp/polygon.ts';
import { dotRadius, stipple, type FadeGrade } from '../../../shared/scalp/stipple.ts';
import { mapZoneCodes } from '../../../shared/scalp/zones.ts';

const grades: readonly FadeGrade[] = [0, 1, 2, 3, 4];
const dotsOf = (code: (typeof mapZoneCodes)[number], grade: FadeGrade) =>
  stipple(code, topZones[code], grade);

describe('stipple', () => {
  test.each(mapZoneCodes)('every dot of %s lies whole inside its zone', (code) => {
    const polygon = flatten(topZones[code]);
    for (const grade of grades) {
      const outside = dotsOf(code, grade).filter(
        (dot) => !isInside(polygon, dot) || distanceToBorder(polygon, dot) < dotRadius,
      );
      expect(outside, `grade ${grade}`).toEqual([]);
    }
  });

  test.each(mapZoneCodes)('%s shows fewer dots the more it has faded, and never none', (code) => {
    const counts = grades.map((grade) => dotsOf(code, grade).length);
    expect(counts.every((count, index) => index === 0 || count < (counts[index - 1] ?? 0))).toBe(true);
    expect(counts.at(-1)).toBeGreaterThan(0);
  });

  test('the same zone and grade give the same dots for ever', () => {
    expect(dotsOf('VTX', 3)).toEqual(dotsOf('VTX', 3));
    // Recorded: a change here changes every sheet that was ever printed.
    expect(
      dotsOf('TPT-L', 2)
        .map(({ x, y }) => `${x},${y}`)
        .join(' '),
    ).toMatchInlineSnapshot(
      `"122.6,152.3 126.7,159.9 122.6,169.4 133.1,171.6 115.5,179.6 129.7,179.1 109.5,189.9 122.4,188.6"`,
    );
  });

  test('left and right are dotted each in its own way', () => {
    expect(dotsOf('TMP-L', 2).map(({ x }) => 520 - x)).not.toEqual(dotsOf('TMP-R', 2).map(({ x }) => x));
  });

  test('no two dots touch', () => {
    for (const code of mapZoneCodes) {
      const dots = dotsOf(code, 0);
      const touching = dots.filter((a, index) =>
        dots.slice(index + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) < 2 * dotRadius),
      );
      expect(touching, code).toEqual([]);
    }
  });
});
