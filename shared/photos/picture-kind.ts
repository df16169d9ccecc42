export type PictureKind =
  'jpeg' | 'png' | 'webp' | 'gif' | 'bmp' | 'tiff' | 'heic' | 'avif' | 'pdf' | 'empty' | 'unknown';

/** What a file is, by its first bytes; a name can say anything. */
export const pictureKindOf = (bytes: Uint8Array): PictureKind => {
  if (bytes.length === 0) return 'empty';
  const starts = (...wanted: readonly number[]): boolean =>
    wanted.every((byte, index) => bytes[index] === byte);
  const text = (from: number, length: number): string =>
    String.fromCharCode(...bytes.subarray(from, from + length));
  if (starts(0xff, 0xd8, 0xff)) return 'jpeg';
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (text(0, 4) === 'RIFF' && text(8, 4) === 'WEBP') return 'webp';
  if (text(0, 4) === 'GIF8') return 'gif';
  if (text(0, 2) === 'BM') return 'bmp';
  if (starts(0x49, 0x49, 0x2a, 0x00) || starts(0x4d, 0x4d, 0x00, 0x2a)) return 'tiff';
  if (text(0, 5) === '%PDF-') return 'pdf';
  if (text(4, 4) === 'ftyp') return brandKind(text(8, 4));
  return 'unknown';
};

const heicBrands: ReadonlySet<string> = new Set([
  'heic',
  'heix',
  'hevc',
  'hevx',
  'heim',
  'heis',
  'mif1',
  'msf1',
]);
const brandKind = (brand: string): PictureKind => {
  if (brand === 'avif' || brand === 'avis') return 'avif';
  return heicBrands.has(brand) ? 'heic' : 'unknown';
};

/** Kinds a window opens and turns into a JPEG of its own. */
export const isReadable = (kind: PictureKind): boolean => kind === 'jpeg' || kind === 'png';
