import type { Random } from './random.ts';

/**
 * A grey picture of squares, eight pixels each, as a baseline JPEG that every decoder reads: a soft head shape with grain. Stands in
 * for a photo where only size and number matter. Sides are rounded up to whole squares.
 */
export const mosaic = (random: Random, width: number, height: number): Uint8Array => {
  const across = Math.ceil(width / 8);
  const down = Math.ceil(height / 8);
  const bits: number[] = [];
  const put = (value: number, length: number): void => {
    for (let at = length - 1; at >= 0; at -= 1) bits.push((value >> at) & 1);
  };
  let before = 0;
  for (let row = 0; row < down; row += 1) {
    for (let column = 0; column < across; column += 1) {
      const away = Math.hypot((column / across - 0.5) * 2.4, (row / down - 0.5) * 2);
      const grey = Math.round((away < 0.8 ? 150 - away * 50 : 225) + random.next() * 14) - 128;
      const difference = grey - before;
      before = grey;
      const size = difference === 0 ? 0 : Math.floor(Math.log2(Math.abs(difference))) + 1;
      put(size, 4);
      if (size > 0) put(difference > 0 ? difference : difference + (1 << size) - 1, size);
      put(0, 1);
    }
  }
  while (bits.length % 8 !== 0) bits.push(1);
  const scan: number[] = [];
  for (let at = 0; at < bits.length; at += 8) {
    const byte = bits.slice(at, at + 8).reduce((sum, bit) => (sum << 1) | bit, 0);
    scan.push(byte);
    if (byte === 0xff) scan.push(0);
  }
  return Uint8Array.from([
    0xff,
    0xd8,
    // Every coefficient in steps of 8: the first one is then the mean grey of its square.
    0xff,
    0xdb,
    0,
    67,
    0,
    ...Array.from<number>({ length: 64 }).fill(8),
    0xff,
    0xc0,
    0,
    11,
    8,
    (down * 8) >> 8,
    (down * 8) & 255,
    (across * 8) >> 8,
    (across * 8) & 255,
    1,
    1,
    0x11,
    0,
    // Sizes 0 to 9 by codes of four bits; the rest of a square by one bit: nothing more.
    0xff,
    0xc4,
    0,
    29,
    0x00,
    0,
    0,
    0,
    10,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    0xff,
    0xc4,
    0,
    20,
    0x10,
    1,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0xff,
    0xda,
    0,
    8,
    1,
    1,
    0,
    0,
    63,
    0,
    ...scan,
    0xff,
    0xd9,
  ]);
};
