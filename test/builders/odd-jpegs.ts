import { exif, segment, text } from './jpeg.ts';

type Bytes = readonly number[];
interface Odd {
  readonly what: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** A part of the picture is not there: a browser shows the rest, and a record of what was seen takes no half. */
  readonly isCut: boolean;
}

const END = [0xff, 0xd9];
/** Where the first marker of that kind stands; markers inside a segment are not looked at. */
const markerAt = (bytes: Uint8Array, wanted: number): number => {
  let at = 2;
  while (at < bytes.length && bytes[at + 1] !== wanted)
    at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
  return at;
};
const zeros = (count: number): Bytes => Array.from({ length: count }, () => 0);

/**
 * One whole JPEG bent as phones, cameras, messengers and bad cards bend them. What a browser makes of each is asked of the browser, not
 * written down here.
 */
export const oddJpegs = (whole: Uint8Array, small: Uint8Array): readonly Odd[] => {
  const open = whole.subarray(0, -2);
  const table = markerAt(whole, 0xdb);
  const scan = markerAt(whole, 0xda);
  const behindStart = (...more: Bytes): Bytes => [...whole.subarray(0, 2), ...more, ...whole.subarray(2)];
  const before = (at: number, ...more: Bytes): Bytes => [
    ...whole.subarray(0, at),
    ...more,
    ...whole.subarray(at),
  ];
  const mpf = segment(0xe2, [...text('MPF\0II*\0'), ...zeros(60)]);
  const thumbnail = segment(0xe1, [...text('Exif\0\0II*\0'), 8, 0, 0, 0, ...zeros(6), ...small]);
  const bent: readonly (readonly [what: string, bytes: Bytes])[] = [
    ['as it was taken', [...whole]],
    ['without its end marker', [...open]],
    ['with half of its end marker', [...open, 0xff]],
    [
      'without its end marker, with a film behind it',
      [...open, ...text('\0\0\0\u0018ftypmp42 Marcus at home')],
    ],
    ['with a megabyte of zeros behind its end', [...whole, ...zeros(1_000_000)]],
    ['two pictures in one file (MPF)', [...behindStart(...mpf), ...small]],
    ['two pictures in one file, the first without its end', [...open, ...small]],
    ['three pictures in one file', [...whole, ...small, ...whole]],
    ['with a thumbnail in its Exif', behindStart(...thumbnail)],
    ['with a thumbnail in its Exif, without its end', behindStart(...thumbnail).slice(0, -2)],
    ['with a place and a name in its Exif', behindStart(...exif('2026:11:22 08:30:00'))],
    ['with bytes that belong to nothing between two segments', before(table, 1, 2, 3, 4, 5)],
    ['with five thousand zeros between two segments', before(table, ...zeros(5000))],
    ['with a text between two segments', before(table, ...text('this should not stand here'))],
    ['with a hundred fill bytes before a marker', before(table, ...Array.from({ length: 100 }, () => 0xff))],
    ['with the longest comment there can be', behindStart(...segment(0xfe, zeros(65_533)))],
    ['with a restart marker between two segments', before(table, 0xff, 0xd3)],
    ['with a second start', behindStart(0xff, 0xd8)],
    ['with an end right behind its start', behindStart(...END)],
    ['with a byte before its start', [0, ...whole]],
    ['with a line end before its start', [13, 10, ...whole]],
    ['with its scan gone', [...whole.subarray(0, scan), ...END]],
    ['with an empty scan', [...whole.subarray(0, scan + 14), ...END]],
    ['cut off in the middle', [...whole.subarray(0, Math.floor(whole.length / 2))]],
    [
      'cut off in the middle, with an end marker',
      [...whole.subarray(0, Math.floor(whole.length / 2)), ...END],
    ],
    ['cut off ten bytes before its end', [...open.subarray(0, -10)]],
    ['with its tables gone', [...whole.subarray(0, table), ...whole.subarray(scan)]],
    ['with a segment that says it is longer than the file', before(table, 0xff, 0xe5, 0xff, 0xff)],
    ['with a segment of no length', before(table, 0xff, 0xe5, 0, 0)],
  ];
  return bent.map(([what, bytes]) => ({
    what,
    bytes: Uint8Array.from(bytes),
    // With an end marker nobody can tell it from a picture whose lower half is grey.
    isCut: what.startsWith('cut off') && !what.endsWith('with an end marker'),
  }));
};
