import { expect, test } from 'vitest';
import { fitInto } from '../../../shared/photos/bounds.ts';

test.each([
  [4000, 3000, 2560, { width: 2560, height: 1920 }],
  [3000, 4000, 2560, { width: 1920, height: 2560 }],
  [640, 480, 2560, { width: 640, height: 480 }],
  [9000, 1, 360, { width: 360, height: 1 }],
])('%d by %d within %d keeps its shape and is never enlarged', (width, height, side, fitted) => {
  expect(fitInto(width, height, side)).toEqual(fitted);
});
