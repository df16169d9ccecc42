/** JPEG files put together byte by byte, so that a test knows every place where words could hide. */
type Bytes = readonly number[];

const word = (value: number): Bytes => [value >> 8, value & 0xff];
export const text = (words: string): Bytes => [...words].map((letter) => letter.charCodeAt(0));
/** A marker with its length and body. */
export const segment = (marker: number, body: Bytes): Bytes => [
  0xff,
  marker,
  ...word(body.length + 2),
  ...body,
];

export const jfif = segment(0xe0, [...text('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]);
export const jfifWithPreview = segment(0xe0, [...text('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9]);
export const adobe = segment(0xee, [...text('Adobe'), 0, 100, 0, 0, 0, 0, 1]);
export const xmp = segment(0xe1, text('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Marcus</x:xmpmeta>'));
export const iptc = segment(0xed, text('Photoshop 3.0\0Marcus Example'));
export const icc = segment(0xe2, text('ICC_PROFILE\0\u0001\u0001Marcus\u0027s screen'));
export const comment = segment(0xfe, text('shot on Marcus phone'));
const quantisation = segment(0xdb, [0, ...Array.from({ length: 64 }, () => 1)]);
const huffman = segment(0xc4, [0, ...Array.from({ length: 16 }, () => 0)]);
const restart = segment(0xdd, [0, 4]);
export const frame = (width = 640, height = 480, { marker = 0xc0, bits = 8, colours = 3 } = {}): Bytes =>
  segment(marker, [
    bits,
    ...word(height),
    ...word(width),
    colours,
    ...Array.from({ length: colours }, (_one, index) => [index + 1, 0x11, 0]).flat(),
  ]);
/** A scan with a stuffed zero, a restart marker and a fill byte in it. */
export const scan: Bytes = [
  ...segment(0xda, [1, 1, 0, 0, 63, 0]),
  1,
  2,
  0xff,
  0x00,
  3,
  0xff,
  0xd0,
  4,
  0xff,
  0xff,
  0x00,
  5,
];

export interface JpegParts {
  readonly before?: Bytes;
  readonly frame?: Bytes;
  readonly behind?: Bytes;
  readonly end?: Bytes;
}
/** A whole file; `before` stands behind the start, `behind` after the end. */
export const jpegOf = ({
  before = jfif,
  frame: shape = frame(),
  end = [0xff, 0xd9],
  behind = [],
}: JpegParts = {}): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xd8,
    ...before,
    ...quantisation,
    ...shape,
    ...huffman,
    ...restart,
    ...scan,
    ...end,
    ...behind,
  ]);

/** EXIF with the time it was taken, in either byte order, and a place and a name beside it. */
export const exif = (
  taken: string,
  order: 'II' | 'MM' = 'II',
  tag: 'original' | 'changed' = 'original',
): Bytes => {
  const short = (value: number): Bytes => (order === 'II' ? [value & 0xff, value >> 8] : word(value));
  const long = (value: number): Bytes =>
    order === 'II' ? [value & 0xff, value >> 8, 0, 0] : [0, 0, ...word(value)];
  const entry = (id: number, type: number, count: number, value: number): Bytes => [
    ...short(id),
    ...short(type),
    ...long(count),
    ...long(value),
  ];
  const first = tag === 'original' ? entry(0x8769, 4, 1, 26) : entry(0x0132, 2, 20, 44);
  const tiff = [
    ...text(order),
    ...short(42),
    ...long(8),
    ...short(1),
    ...first,
    ...long(0),
    ...short(1),
    ...entry(0x9003, 2, 20, 44),
    ...long(0),
    ...text(`${taken}\0`),
    ...text('Marcus Example, London'),
  ];
  return segment(0xe1, [...text('Exif\0\0'), ...tiff]);
};
