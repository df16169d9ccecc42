import { expect, test } from 'vitest';
import fc from 'fast-check';
import { exifTimeOf } from '../../../shared/photos/exif-time.ts';
import { comment, exif, jfif, jpegOf, xmp } from '../../builders/jpeg.ts';

test.each(['II', 'MM'] as const)('the time a photo was taken is read in byte order %s', (order) => {
  expect(exifTimeOf(jpegOf({ before: [...jfif, ...comment, ...exif('2026:11:22 09:12:05', order)] }))).toBe(
    '2026-11-22T09:12:05',
  );
});

test('the time of the last change stands in where the first is missing', () => {
  expect(exifTimeOf(jpegOf({ before: exif('2026:11:22 09:12:05', 'II', 'changed') }))).toBe(
    '2026-11-22T09:12:05',
  );
});

test('no time, a time that is none, and other metadata give nothing', () => {
  expect(exifTimeOf(jpegOf())).toBeUndefined();
  expect(exifTimeOf(jpegOf({ before: xmp }))).toBeUndefined();
  expect(exifTimeOf(jpegOf({ before: exif('    :  :     :  :  ') }))).toBeUndefined();
  expect(exifTimeOf(Uint8Array.of(1, 2, 3))).toBeUndefined();
});

test('wild offsets find nothing and never throw', () => {
  const whole = jpegOf({ before: exif('2026:11:22 09:12:05') });
  fc.assert(
    fc.property(fc.nat(110), fc.integer({ min: 0, max: 255 }), (at, byte) => {
      const bent = whole.slice();
      bent[at] = byte;
      const found = exifTimeOf(bent);
      expect(found === undefined || /^\d{4}-\d{2}-\d{2}T/.test(found)).toBe(true);
    }),
  );
});
