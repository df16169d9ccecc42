import { expect, test } from 'vitest';
import { pictureSizeOf } from '../../../shared/photos/picture-size.ts';
import { bytesOf } from '../../builders/real-jpeg.ts';
import { frame, jpegOf, text } from '../../builders/jpeg.ts';

test('a picture says its size before it is opened', () => {
  expect(pictureSizeOf(jpegOf({ frame: frame(4000, 3000, { colours: 4 }) }), 'jpeg')).toEqual({
    width: 4000,
    height: 3000,
  });
  const png = Uint8Array.from([
    0x89,
    ...text('PNG\r\n\u001a\n'),
    0,
    0,
    0,
    13,
    ...text('IHDR'),
    0,
    0,
    0x75,
    0x30,
    0,
    0,
    0,
    9,
  ]);
  expect(pictureSizeOf(png, 'png')).toEqual({ width: 30_000, height: 9 });
});

test('one without an end marker says it as well', () =>
  expect(pictureSizeOf(bytesOf('halfColour').subarray(0, -2), 'jpeg')).toEqual({ width: 37, height: 29 }));

test('one whose head cannot be read has none', () => {
  expect(pictureSizeOf(jpegOf({ frame: [] }), 'jpeg')).toBeUndefined();
  expect(pictureSizeOf(jpegOf({ end: [] }), 'jpeg')).toBeUndefined();
  expect(pictureSizeOf(Uint8Array.from([0x89, 0x50]), 'png')).toBeUndefined();
  expect(pictureSizeOf(jpegOf(), 'gif')).toBeUndefined();
});
