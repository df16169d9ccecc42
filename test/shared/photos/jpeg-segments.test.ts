import { expect, test } from 'vitest';
import fc from 'fast-check';
import { cleanJpeg } from '../../../shared/photos/jpeg-segments.ts';
import { must } from '../../../shared/result.ts';
import {
  adobe,
  comment,
  exif,
  frame,
  icc,
  iptc,
  jfif,
  jfifWithPreview,
  jpegOf,
  segment,
  text,
  xmp,
} from '../../builders/jpeg.ts';

const asText = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

test.each([
  ['camera data', exif('2026:11:22 09:12:00')],
  ['a colour profile', icc],
  ['editing notes', xmp],
  ['a caption', iptc],
  ['a comment', comment],
  ['a preview', jfifWithPreview],
  ['an unknown maker', segment(0xef, text('Marcus Example'))],
  ['words in the place of JFIF', segment(0xe0, text('Marcus'))],
])('%s is taken out, and the picture stays byte for byte', (_what, before) => {
  const cleaned = must(cleanJpeg(jpegOf({ before: [...jfif, ...before] })));
  expect(cleaned.bytes).toEqual(jpegOf());
  expect(cleaned.removed).toHaveLength(1);
  expect(asText(cleaned.bytes)).not.toContain('Marcus');
});

test('what lies behind the end is cut off', () => {
  const { bytes, removed } = must(cleanJpeg(jpegOf({ behind: text('a whole film of Marcus') })));
  expect(bytes).toEqual(jpegOf());
  expect(removed).toEqual([0]);
});

test('a picture without any words comes through as it is, with its size', () => {
  const plain = jpegOf({ before: [...jfif, ...adobe], frame: frame(1200, 900) });
  expect(must(cleanJpeg(plain))).toEqual({ bytes: plain, width: 1200, height: 900, removed: [] });
  expect(must(cleanJpeg(jpegOf({ frame: frame(8, 9, { marker: 0xc2, colours: 1 }) }))).height).toBe(9);
});

test('fill bytes before a marker are read over', () => {
  expect(must(cleanJpeg(jpegOf({ before: [0xff, 0xff, ...jfif] }))).width).toBe(640);
});

test.each([
  ['no JPEG', text('GIF89a'), 'not-jpeg'],
  ['nothing', [], 'not-jpeg'],
  ['cut off in the scan', [...jpegOf({ end: [] })], 'broken'],
  ['cut off in a table', [...jpegOf().subarray(0, 60)], 'broken'],
  ['without a frame', [...jpegOf({ frame: [] })], 'broken'],
  ['with two frames', [...jpegOf({ frame: [...frame(), ...frame()] })], 'broken'],
  ['of no size', [...jpegOf({ frame: frame(0, 10) })], 'broken'],
  ['a start inside', [...jpegOf({ before: [0xff, 0xd8] })], 'broken'],
  ['of four colours', [...jpegOf({ frame: frame(9, 9, { colours: 4 }) })], 'unsupported'],
  ['of 12 bits', [...jpegOf({ frame: frame(9, 9, { bits: 12 }) })], 'unsupported'],
  ['lossless', [...jpegOf({ frame: frame(9, 9, { marker: 0xc3 }) })], 'unsupported'],
] as const)('a file that is %s is refused', (_what, bytes, problem) => {
  expect(cleanJpeg(Uint8Array.from(bytes))).toEqual({ ok: false, error: problem });
});

test('no cut and no flipped byte makes it throw or let words through', () => {
  const whole = jpegOf({ before: [...jfif, ...exif('2026:11:22 09:12:00'), ...comment] });
  fc.assert(
    fc.property(
      fc.nat(whole.length - 1),
      fc.integer({ min: 0, max: 255 }),
      fc.nat(whole.length),
      (at, byte, length) => {
        const bent = whole.slice(0, length);
        if (at < bent.length) bent[at] = byte;
        const read = cleanJpeg(bent);
        if (read.ok) expect(must(cleanJpeg(read.value.bytes)).removed).toEqual([]);
      },
    ),
  );
});
