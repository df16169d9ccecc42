import { describe, expect, test } from 'vitest';
import { topHead, topLabels, topView, topZones } from '../../../shared/scalp/outlines-top.ts';
import { boundsOf, flatten, isInside, type Point } from '../../../shared/scalp/polygon.ts';
import { mapZoneCodes } from '../../../shared/scalp/zones.ts';

const polygons = mapZoneCodes.map((code) => [code, flatten(topZones[code])] as const);
const centre = { x: topView.width / 2, y: topView.height / 2 };
const pulled = (point: Point): Point => ({
  x: point.x + (centre.x - point.x) * 0.002,
  y: point.y + (centre.y - point.y) * 0.002,
});
const flip = ({ x, y }: Point) => `${Math.round((topView.width - x) * 10)},${Math.round(y * 10)}`;
const plain = ({ x, y }: Point) => `${Math.round(x * 10)},${Math.round(y * 10)}`;

describe('scalp from above', () => {
  test.each([...Object.values(topZones), ...topHead.ears, topHead.nose, topHead.outline])(
    '%s holds only what screen and page both draw',
    (path) => {
      expect(path).toMatch(/^M[\d. ]+( [LC][\d. ]+)+ Z$/);
    },
  );

  test.each(polygons)('%s lies inside the head', (_, polygon) => {
    const head = flatten(topHead.outline, 64);
    expect(polygon.map(pulled).filter((point) => !isInside(head, point))).toEqual([]);
  });

  test.each(mapZoneCodes)('the name of %s stands inside its zone', (code) => {
    expect(isInside(flatten(topZones[code]), topLabels[code])).toBe(true);
  });

  test("the client's left is on the left of the drawing", () => {
    for (const code of mapZoneCodes.filter((one) => one.endsWith('-L')))
      expect(boundsOf(flatten(topZones[code])).right).toBeLessThan(centre.x);
  });

  test('every place on the drawing belongs to one zone at most', () => {
    for (let x = 1.3; x < topView.width; x += 4) {
      for (let y = 1.7; y < topView.height; y += 4) {
        const owners = polygons.filter(([, polygon]) => isInside(polygon, { x, y })).map(([code]) => code);
        expect(owners.length, `${x} ${y} ${owners.join()}`).toBeLessThan(2);
      }
    }
  });

  test('left and right are mirror images, and the middle zones mirror themselves', () => {
    for (const [code, polygon] of polygons) {
      const other = code.endsWith('-L') ? flatten(topZones[code.replace(/L$/, 'R') as 'TMP-R']) : polygon;
      if (code.endsWith('-R')) continue;
      expect(new Set(polygon.map(flip)), code).toEqual(new Set(other.map(plain)));
    }
  });

  test('front is up: hairline above crown above nape', () => {
    const middle = (['FHL', 'FRO', 'MID', 'VTX', 'OCC', 'NAP'] as const).map((code) => topLabels[code].y);
    expect(middle).toEqual(middle.toSorted((a, b) => a - b));
  });
});
