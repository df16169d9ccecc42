import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  drawnDifferenceMm,
  evenly,
  hairlineBinding,
  hairlineHandles,
  hairlinePhotos,
  smoothPath,
  startingHairline,
} from '../../../shared/photos/hairline.ts';
import type { PhotoPoint } from '../../../shared/photos/hairline.ts';
import { photo } from '../../builders/photo.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const points = fc.array(fc.tuple(share, share), { minLength: 2, maxLength: 60 });

describe('a drawn line becomes a line with handles', () => {
  test('the ends stay, and the handles lie at even distances', () => {
    const line = evenly(
      [
        [0.2, 0.3],
        [0.3, 0.3],
        [0.8, 0.3],
      ],
      4,
      1.5,
    );
    expect(line).toEqual([
      [0.2, 0.3],
      [0.4, 0.3],
      [0.6, 0.3],
      [0.8, 0.3],
    ]);
  });
  test('drawn from right to left it is the same line', () => {
    const drawn: readonly PhotoPoint[] = [
      [0.2, 0.4],
      [0.5, 0.2],
      [0.8, 0.4],
    ];
    expect(evenly(drawn.toReversed(), 5, 1)).toEqual(evenly(drawn, 5, 1));
  });
  test('whatever is scribbled, every handle lies in the picture', () => {
    fc.assert(
      fc.property(points, fc.double({ min: 0.3, max: 3, noNaN: true }), (drawn, aspect) => {
        const line = evenly(drawn, hairlineHandles, aspect);
        expect(line).toHaveLength(hairlineHandles);
        for (const [x, y] of line) expect(x >= 0 && x <= 1 && y >= 0 && y <= 1).toBe(true);
      }),
      { seed: 20_261_122 },
    );
  });
  test('the path goes through the first and the last point', () => {
    const path = smoothPath(
      [
        [0, 0.5],
        [0.5, 0.25],
        [1, 0.5],
      ],
      400,
      200,
    );
    expect(path.startsWith('M0.0 100.0')).toBe(true);
    expect(path.endsWith('400.0 100.0')).toBe(true);
  });
});

describe('left and right on the picture', () => {
  test('an even line differs by nothing', () => expect(drawnDifferenceMm(startingHairline, 70)).toBe(0));
  test('a side that stands lower is measured with the height as the scale', () => {
    // Middle 0.2 of the picture above the glabella is 80 mm; the left end hangs 0.05 lower, that is 20 mm.
    expect(
      drawnDifferenceMm(
        {
          points: [
            [0.3, 0.35],
            [0.5, 0.3],
            [0.7, 0.3],
          ],
          glabella: [0.5, 0.5],
        },
        80,
      ),
    ).toBe(20);
  });
  test('without a height, or with a line that does not cross over the glabella, nothing is said', () => {
    expect(drawnDifferenceMm(startingHairline, undefined)).toBeUndefined();
    expect(drawnDifferenceMm({ ...startingHairline, glabella: [0.9, 0.5] }, 70)).toBeUndefined();
    expect(drawnDifferenceMm({ ...startingHairline, glabella: [0.5, 0.1] }, 70)).toBeUndefined();
  });
});

test('a line is drawn on the front before the work is done, not on what is destroyed, and not on a close-up', () => {
  const gone = photo({ id: 'gone', destroyed: { at: photo().at, why: 'mistake' } });
  const list = [
    photo(),
    gone,
    photo({ view: 'top' }),
    photo({ id: 'after', stage: 'fineTune' }),
    photo({ id: 'again' }),
  ];
  expect(hairlinePhotos(list).map(({ id }) => id)).toEqual([photo().id, 'again']);
});

test('what is signed names the photo by its hash, the glabella and every point', () => {
  const drawing = { ...startingHairline, photo: 'p1', photoHash: 'a'.repeat(64) };
  expect(hairlineBinding(drawing)).toEqual([
    'stipple-hairline-1',
    'a'.repeat(64),
    [0.5, 0.46],
    ...startingHairline.points,
  ]);
});
