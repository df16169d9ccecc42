import { expect, test } from 'vitest';
import fc from 'fast-check';
import { cleanJpeg, withEndMarker } from '../../../shared/photos/jpeg-segments.ts';
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
import { holds } from '../../builders/property.ts';
import { bytesOf, realJpegs } from '../../builders/real-jpeg.ts';

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

const real = Object.keys(realJpegs) as (keyof typeof realJpegs)[];
const withoutEnd = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length - 2);
const words = 'Marcus Example, London, +44 7700 900461';
const trailers: readonly (readonly [what: string, bytes: readonly number[]])[] = [
  ['nothing', []],
  ['a film of a moving photo', [0, 0, 0, 24, ...text(`ftypmp42${words}`)]],
  ['what a phone keeps of its own', [...text('SEFH'), 0, 1, 2, ...text(words), ...text('SEFT')]],
  ['a second picture', [...jpegOf({ before: [...jfif, ...comment, ...segment(0xe1, text(words))] })]],
  ['another end', [0xff, 0xd9, ...text(words), 0xff, 0xd9]],
  ['zeros and words', [...Array.from({ length: 40 }, () => 0), ...text(words)]],
  ['broken markers and words', [0xff, 0x4d, 0xff, ...text(words), 0xff]],
];

test.each(real.flatMap((name) => trailers.map(([what, behind]) => [name, what, behind] as const)))(
  'a picture (%s) with %s behind it is taken in, with or without its end marker, and nothing else of it',
  (name, _what, behind) => {
    const whole = must(cleanJpeg(bytesOf(name)));
    expect(must(cleanJpeg(Uint8Array.from([...bytesOf(name), ...behind]))).bytes).toEqual(whole.bytes);
    const cut = must(cleanJpeg(Uint8Array.from([...withoutEnd(bytesOf(name)), ...behind])));
    expect(asText(cut.bytes)).not.toContain('Marcus');
    expect({ width: cut.width, height: cut.height }).toEqual({ width: whole.width, height: whole.height });
    // A progressive picture is whole without its last pass; every other comes out byte for byte.
    if (name !== 'progressive') expect(cut.bytes).toEqual(whole.bytes);
  },
);

test.each(real)('a picture (%s) that breaks off before it is all there is damaged', (name) => {
  const bytes = bytesOf(name);
  for (const share of [0.6, 0.7, 0.8])
    expect(cleanJpeg(bytes.subarray(0, Math.floor(bytes.length * share)))).toEqual({
      ok: false,
      error: 'broken',
    });
});

test('half of an end marker is none, and the picture is whole', () => {
  for (const name of real) {
    const bytes = bytesOf(name);
    const read = must(cleanJpeg(bytes.subarray(0, -1)));
    if (name !== 'progressive') expect(read.bytes).toEqual(must(cleanJpeg(bytes)).bytes);
  }
});

test.each([
  ['bytes that belong to nothing', text('hello')],
  ['a restart marker', [0xff, 0xd3]],
  ['zeros behind a 0xFF', [0xff, 0x00, 0xff, 0x00]],
  ['a marker without a body', [0xff, 0x01]],
  ['words of no length', [0xff, 0xe5, 0, 0]],
  ['words of a length that is none', [0xff, 0xfe, 0, 1]],
  ['a long row of 0xFF', [0xff, 0xff, 0xff, 0xff]],
])('%s between two segments, which browsers read over, are left out', (_what, between) => {
  expect(must(cleanJpeg(jpegOf({ before: [...jfif, ...between] }))).bytes).toEqual(jpegOf());
});

test('a browser that wants an end marker is given one, and a file that has one stays as it is', () => {
  for (const name of real) {
    const bytes = Uint8Array.from(bytesOf(name));
    expect(withEndMarker(bytes)).toBe(bytes);
    if (name !== 'progressive') expect(withEndMarker(bytes.slice(0, -2))).toEqual(bytes);
    expect(must(cleanJpeg(withEndMarker(bytes.slice(0, -2)))).width).toBe(must(cleanJpeg(bytes)).width);
  }
  const none = Uint8Array.from(text('GIF89a'));
  expect(withEndMarker(none)).toBe(none);
});

test('words planted anywhere but in the picture itself never come through', () => {
  holds(
    fc.property(
      fc.constantFrom(...real),
      fc.array(fc.constantFrom(...trailers.map(([, bytes]) => bytes)), { maxLength: 3 }),
      fc.boolean(),
      fc.constantFrom<readonly number[]>(
        [],
        segment(0xe1, text(words)),
        segment(0xfe, text(words)),
        text(words),
      ),
      (name, behind, hasEnd, before) => {
        const bytes = [...bytesOf(name)];
        const bent = [
          ...bytes.slice(0, 2),
          ...segment(0xe5, text('x')),
          ...before,
          ...bytes.slice(2, hasEnd ? undefined : -2),
          ...behind.flat(),
        ];
        expect(asText(must(cleanJpeg(Uint8Array.from(bent))).bytes)).not.toContain('Marcus');
      },
    ),
  );
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
