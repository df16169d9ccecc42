import { describe, expect, test } from 'vitest';
import { drawingBox } from '../../../shared/scalp/drawing-box.ts';
import { flatten, isInside, type Point } from '../../../shared/scalp/polygon.ts';
import { dotRadius, stipple } from '../../../shared/scalp/stipple.ts';
import { distanceToBorder } from '../../../shared/scalp/polygon.ts';
import { bestViewOf, isSeen, viewIds, views, zonesSeen } from '../../../shared/scalp/views.ts';
import { mapZoneCodes } from '../../../shared/scalp/zones.ts';
import type { MapZoneCode } from '../../../shared/scalp/zones.ts';

const pathOf = (view: (typeof viewIds)[number], code: MapZoneCode): string => views[view].zones[code] ?? '';
const flip = ({ x, y }: Point) => `${Math.round((drawingBox.width - x) * 10)},${Math.round(y * 10)}`;
const plain = ({ x, y }: Point) => `${Math.round(x * 10)},${Math.round(y * 10)}`;
const otherSide = (code: MapZoneCode): MapZoneCode =>
  code.replace(/-([LR])$/, (_, side: string) => (side === 'L' ? '-R' : '-L')) as MapZoneCode;

test.each(mapZoneCodes)('%s is seen in at least one view, and best where it is seen', (code) => {
  expect(viewIds.filter((view) => isSeen(view, code)).length).toBeGreaterThan(0);
  expect(isSeen(bestViewOf(code), code)).toBe(true);
});

test('the view from above shows every zone', () => {
  expect(zonesSeen('top')).toEqual(mapZoneCodes);
});

test('each side shows its own temple, point and side, never the other', () => {
  expect(zonesSeen('left').filter((code) => code.endsWith('-R'))).toEqual([]);
  expect(zonesSeen('right').filter((code) => code.endsWith('-L'))).toEqual([]);
});

describe.each(viewIds)('the view "%s"', (view) => {
  const { zones, labels, head, crop } = views[view];
  const seen = zonesSeen(view);
  const outline = flatten(head.outline, 64);
  const polygons = seen.map((code) => [code, flatten(zones[code] ?? '')] as const);

  test('holds only what screen and page both draw', () => {
    for (const path of [...Object.values(zones), ...head.behind, head.outline])
      expect(path).toMatch(/^M[\d. ]+( [LC][\d. ]+)+ Z$/);
    for (const path of head.features) expect(path).toMatch(/^M[\d. ]+( [LC][\d. ]+)+( Z)?$/);
  });

  test('keeps every zone inside the head and the head inside what is shown', () => {
    for (const [code, polygon] of polygons)
      expect(
        polygon.filter((point) => !isInside(outline, point)),
        code,
      ).toEqual([]);
    for (const { x, y } of outline) {
      expect(
        x >= crop.x && x <= crop.x + crop.width && y >= crop.y && y <= crop.y + crop.height,
        `${x} ${y}`,
      ).toBe(true);
    }
  });

  test('names every zone inside its zone', () => {
    for (const [code, polygon] of polygons)
      expect(isInside(polygon, labels[code] ?? { x: -1, y: -1 }), code).toBe(true);
  });

  test('gives every place to one zone at most', () => {
    for (let x = 1.3; x < drawingBox.width; x += 3) {
      for (let y = 1.7; y < drawingBox.height; y += 3) {
        const owners = polygons.filter(([, polygon]) => isInside(polygon, { x, y })).map(([code]) => code);
        expect(owners.length, `${x} ${y} ${owners.join()}`).toBeLessThan(2);
      }
    }
  });

  test('has room for dots in every zone, each whole inside', () => {
    for (const [code, polygon] of polygons) {
      const dots = stipple(code, pathOf(view, code), 3);
      expect(dots.length, code).toBeGreaterThan(0);
      expect(
        dots.filter((dot) => !isInside(polygon, dot) || distanceToBorder(polygon, dot) < dotRadius),
        code,
      ).toEqual([]);
    }
  });
});

describe('mirror images', () => {
  test.each(['top', 'front', 'back'] as const)('left and right of the view "%s"', (view) => {
    for (const code of zonesSeen(view)) {
      expect(new Set(flatten(pathOf(view, code)).map(flip)), code).toEqual(
        new Set(flatten(pathOf(view, otherSide(code))).map(plain)),
      );
    }
    expect(new Set(flatten(views[view].head.outline).map(flip))).toEqual(
      new Set(flatten(views[view].head.outline).map(plain)),
    );
  });

  test('the right side is the left side in the mirror', () => {
    expect(zonesSeen('right')).toEqual(mapZoneCodes.filter((code) => isSeen('left', otherSide(code))));
    for (const code of zonesSeen('left')) {
      expect(flatten(pathOf('left', code)).map(flip), code).toEqual(
        flatten(pathOf('right', otherSide(code))).map(plain),
      );
    }
  });

  test("the client's left is on the left from above and behind, and on the right from the front", () => {
    const middle = drawingBox.width / 2;
    expect(views.top.labels['PAR-L']?.x).toBeLessThan(middle);
    expect(views.back.labels['PAR-L']?.x).toBeLessThan(middle);
    expect(views.front.labels['PAR-L']?.x).toBeGreaterThan(middle);
    for (const view of ['top', 'front', 'back'] as const) {
      const { sides, labels } = views[view];
      expect(Math.sign((sides?.left.x ?? middle) - middle), view).toBe(
        Math.sign((labels['PAR-L']?.x ?? middle) - middle),
      );
    }
  });

  test('the nose points left on the left side and right on the right side', () => {
    const nose = (path: string, way: 'min' | 'max') =>
      Math[way](
        ...flatten(path)
          .filter(({ y }) => y > 270 && y < 310)
          .map(({ x }) => x),
      );
    expect(nose(views.left.head.outline, 'min')).toBeLessThan(110);
    expect(nose(views.right.head.outline, 'max')).toBeGreaterThan(410);
  });
});
