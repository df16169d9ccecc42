import { err, ok } from '../result.ts';
import { pictureAlone } from './jpeg-scan.ts';
import type { Result } from '../result.ts';
import type { Segment } from './jpeg-segment.ts';

type JpegProblem = 'not-jpeg' | 'broken' | 'unsupported';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;

/**
 * Takes a JPEG apart (ITU T.81, annex B), as forgiving as the decoders of browsers: bytes that belong to nothing are passed over, and a
 * picture that is all there needs no end marker. A scan belongs to its SOS segment; what lies behind the end is not read.
 */
export const segmentsOf = (bytes: Uint8Array): Result<readonly Segment[], JpegProblem> => {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return err('not-jpeg');
  const segments: Segment[] = [{ marker: SOI, from: 0, to: 2 }];
  const withoutEnd = (): Result<readonly Segment[], JpegProblem> => {
    const whole = pictureAlone(bytes, segments);
    return whole === undefined ? err('broken') : ok(whole);
  };
  let at = 2;
  for (;;) {
    const next = nextMarker(bytes, at);
    if (next === undefined) return withoutEnd();
    at = next;
    // Any number of 0xFF may stand before a marker.
    while (bytes[at + 1] === 0xff) at += 1;
    const from = at;
    const marker = bytes[at + 1];
    if (marker === undefined) return withoutEnd();
    if (marker === EOI) return ok([...segments, { marker, from, to: at + 2 }]);
    if (marker === SOI || (marker > TEM && marker < 0xc0)) return withoutEnd();
    if (marker === TEM || isRestart(marker)) {
      at += 2;
      continue;
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    let to = at + 2 + length;
    // Words of no length: decoders go on behind the two bytes that say so.
    if (length < 2 && isWords(marker)) {
      at += 4;
      continue;
    }
    if (length < 2 || to > bytes.length) return withoutEnd();
    if (marker === SOS) to = endOfScan(bytes, to);
    segments.push({ marker, from, to });
    at = to;
  }
};

/** The 0xFF of the next marker; zeros behind a 0xFF are no marker. */
const nextMarker = (bytes: Uint8Array, start: number): number | undefined => {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    let end = at + 1;
    while (bytes[end] === 0xff) end += 1;
    if (bytes[end] !== 0x00) return at;
    at = end;
  }
  return undefined;
};

const TEM = 0x01;
/** APPn and comments. */
const isWords = (marker: number): boolean => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;

/** The 0xFF of the first marker after a scan; stuffed zeros and restart markers belong to the scan. */
const endOfScan = (bytes: Uint8Array, start: number): number => {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) return at;
    if (next !== 0x00 && next !== 0xff && !isRestart(next)) return at;
  }
  return bytes.length;
};

/** The same file with an end marker where it has none, and nothing behind it: a browser shows it without, and draws it only with one. */
export const withEndMarker = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
  const read = segmentsOf(bytes);
  const last = read.ok ? read.value.at(-1) : undefined;
  return last === undefined || last.marker === EOI ? bytes : ended(bytes.subarray(0, last.to));
};
const ended = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(bytes.length + 2);
  whole.set(bytes);
  whole.set([0xff, EOI], bytes.length);
  return whole;
};

export interface CleanJpeg {
  readonly bytes: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Markers of the segments that were left out, and `0` for bytes behind the end. */
  readonly removed: readonly number[];
}

/**
 * The picture and nothing but the picture: tables, frame and scans stay; every place where a camera, a phone or a program could
 * have written words (APPn with EXIF, XMP, IPTC, ICC and previews, comments, bytes behind the end) is left out.
 * Baseline and progressive, 8 bits, grey or three colours; anything else is `unsupported`.
 */
export const cleanJpeg = (bytes: Uint8Array): Result<CleanJpeg, JpegProblem> => {
  const read = segmentsOf(bytes);
  if (!read.ok) return read;
  const segments = read.value;
  const frames = segments.filter(({ marker }) => isFrame(marker));
  const frame = frames[0];
  if (frame === undefined || frames.length > 1 || !segments.some(({ marker }) => marker === SOS))
    return err('broken');
  const size = sizeOf(bytes, frame);
  if (!size.ok) return size;
  // An end may also be that of a trailer, behind a scan that never ended.
  const isSure = !segments.some((one) => one.marker === SOS && hasWords(bytes, one));
  const whole = isSure ? segments : pictureAlone(bytes, segments);
  if (whole === undefined) return err('broken');
  const kept = whole.filter((segment) => isPicture(bytes, segment));
  const removed = whole.filter((segment) => !kept.includes(segment)).map(({ marker }) => marker);
  const end = whole.at(-1)?.to ?? 0;
  return ok({
    bytes: whole.at(-1)?.marker === EOI ? joined(bytes, kept) : ended(joined(bytes, kept)),
    ...size.value,
    removed: end < bytes.length ? [...removed, 0] : removed,
  });
};

/** So many letters in a row read like words: no chance of a picture, unless an even surface is the same one again and again. */
const LETTERS = 24;
const hasWords = (bytes: Uint8Array, { from, to }: Segment): boolean => {
  const isLetter = (at: number): boolean => (bytes[at] ?? 0) >= 0x20 && (bytes[at] ?? 0) < 0x7f;
  // A row as long as that crosses every so many bytes; nothing between them has to be looked at.
  for (let at = from + LETTERS - 1; at < to; at += LETTERS) {
    if (!isLetter(at)) continue;
    let [first, last] = [at, at + 1];
    while (first > from && isLetter(first - 1)) first -= 1;
    while (last < to && isLetter(last)) last += 1;
    if (last - first >= LETTERS && new Set(bytes.subarray(first, last)).size > 4) return true;
    at = Math.max(at, last - LETTERS);
  }
  return false;
};

/** Pixels as the frame says, whatever kind of JPEG it is; undefined without a readable frame. */
export const sizeOfFrame = (
  bytes: Uint8Array,
  segments: readonly Segment[],
): { readonly width: number; readonly height: number } | undefined => {
  const frame = segments.find(({ marker }) => isFrame(marker));
  if (frame === undefined || frame.to - bodyAt(bytes, frame.from) < 6) return undefined;
  const at = bodyAt(bytes, frame.from);
  const word = (offset: number): number => ((bytes[at + offset] ?? 0) << 8) | (bytes[at + offset + 1] ?? 0);
  return word(1) > 0 && word(3) > 0 ? { width: word(3), height: word(1) } : undefined;
};

/** SOF0 to SOF15 without DHT, JPG and DAC, which share their numbers. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

const sizeOf = (
  bytes: Uint8Array,
  { marker, from, to }: Segment,
): Result<{ readonly width: number; readonly height: number }, JpegProblem> => {
  if (marker > 0xc2) return err('unsupported');
  const size = sizeOfFrame(bytes, [{ marker, from, to }]);
  if (size === undefined) return err('broken');
  const at = bodyAt(bytes, from);
  const [bits, colours] = [bytes[at], bytes[at + 5]];
  return bits !== 8 || (colours !== 1 && colours !== 3) ? err('unsupported') : ok(size);
};

/** First byte behind marker and length. */
const bodyAt = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while (bytes[at + 1] === 0xff) at += 1;
  return at + 4;
};

// DHT, DQT, DRI and the frame are tables; JFIF says what the numbers mean and Adobe's mark how colours are coded.
const tables: ReadonlySet<number> = new Set([SOI, EOI, SOS, 0xc0, 0xc1, 0xc2, 0xc4, 0xdb, 0xdd]);
const isPicture = (bytes: Uint8Array, segment: Segment): boolean =>
  tables.has(segment.marker) ||
  (segment.marker === 0xe0 && isJfif(bytes, segment)) ||
  (segment.marker === 0xee && isAdobe(bytes, segment));

/** Exactly its 14 bytes: a longer one carries a preview. */
const isJfif = (bytes: Uint8Array, { from, to }: Segment): boolean =>
  to - bodyAt(bytes, from) === 14 && says(bytes, bodyAt(bytes, from), 'JFIF\0');
const isAdobe = (bytes: Uint8Array, { from, to }: Segment): boolean =>
  to - bodyAt(bytes, from) === 12 && says(bytes, bodyAt(bytes, from), 'Adobe');
const says = (bytes: Uint8Array, at: number, text: string): boolean =>
  [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));

const joined = (bytes: Uint8Array, segments: readonly Segment[]): Uint8Array => {
  const whole = new Uint8Array(segments.reduce((sum, { from, to }) => sum + to - from, 0));
  let at = 0;
  for (const { from, to } of segments) {
    whole.set(bytes.subarray(from, to), at);
    at += to - from;
  }
  return whole;
};
