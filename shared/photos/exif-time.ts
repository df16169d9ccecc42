import { segmentsOf } from './jpeg-segments.ts';

/**
 * When a JPEG says it was taken: `2026-11-22T09:12:00`, the camera's own wall time without a zone, or nothing. Reads the EXIF tags
 * DateTimeOriginal and, failing that, DateTime; nothing else of the metadata is looked at (brief 1.7: photos with EXIF time).
 */
export const exifTimeOf = (bytes: Uint8Array): string | undefined => {
  const read = segmentsOf(bytes);
  if (!read.ok) return undefined;
  for (const { marker, from, to } of read.value) {
    if (marker !== 0xe1) continue;
    const body = bytes.subarray(from + 4, to);
    if (textAt(body, 0, 6) === 'Exif\0\0') return timeIn(body.subarray(6));
  }
  return undefined;
};

const DATE_TIME = 0x0132;
const EXIF_FOLDER = 0x8769;
const DATE_TIME_ORIGINAL = 0x9003;

/** A TIFF structure: byte order, then folders of twelve-byte entries. Offsets count from its start; wild ones find nothing. */
const timeIn = (tiff: Uint8Array): string | undefined => {
  const order = textAt(tiff, 0, 2);
  if (order !== 'II' && order !== 'MM') return undefined;
  const little = order === 'II';
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const word = (at: number): number => (at >= 0 && at + 2 <= tiff.length ? view.getUint16(at, little) : 0);
  const long = (at: number): number => (at >= 0 && at + 4 <= tiff.length ? view.getUint32(at, little) : 0);
  const valueIn = (folder: number, wanted: number): number | undefined => {
    if (folder === 0) return undefined;
    const count = Math.min(word(folder), 200);
    for (let entry = folder + 2; entry < folder + 2 + count * 12; entry += 12)
      if (word(entry) === wanted) return long(entry + 8);
    return undefined;
  };
  const first = long(4);
  const original = valueIn(valueIn(first, EXIF_FOLDER) ?? 0, DATE_TIME_ORIGINAL);
  return isoOf(textAt(tiff, original ?? 0, 19)) ?? isoOf(textAt(tiff, valueIn(first, DATE_TIME) ?? 0, 19));
};

/** `2026:11:22 09:12:00` → `2026-11-22T09:12:00`. */
const isoOf = (text: string): string | undefined => {
  const found = /^(\d{4}):(\d{2}):(\d{2}) (\d{2}:\d{2}:\d{2})$/.exec(text);
  return found === null ? undefined : `${found[1]}-${found[2]}-${found[3]}T${found[4]}`;
};

const textAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));
