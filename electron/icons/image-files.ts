import { crc32, deflateSync } from 'node:zlib';

const text = (value: string): Buffer => Buffer.from(value, 'latin1');
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
};

/** A square PNG from `size` × `size` pixels of red, green, blue, alpha. */
export const pngOf = (size: number, pixels: Uint8Array): Buffer => {
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.concat([Buffer.from([0]), pixels.subarray(row * size * 4, (row + 1) * size * 4)]),
  );
  const chunk = (name: string, data: Buffer): Buffer => {
    const named = Buffer.concat([text(name), data]);
    return Buffer.concat([u32(data.length), named, u32(crc32(named))]);
  };
  const header = Buffer.concat([u32(size), u32(size), Buffer.from([8, 6, 0, 0, 0])]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** A Windows icon holding the PNGs of these sizes (at most 256). */
export const icoOf = (pictures: ReadonlyMap<number, Uint8Array>, sizes: readonly number[]): Buffer => {
  const header = Buffer.alloc(6 + 16 * sizes.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(sizes.length, 4);
  const images = sizes.map((size) => pictures.get(size) ?? new Uint8Array());
  let offset = header.length;
  for (const [i, image] of images.entries()) {
    const at = 6 + 16 * i;
    header.writeUInt8((sizes[i] ?? 0) % 256, at);
    header.writeUInt8((sizes[i] ?? 0) % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(image.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += image.length;
  }
  return Buffer.concat([header, ...images]);
};

/** Apple's names for PNGs of a size, plain and for dense screens. */
const icnsNames = { ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 };

/** A macOS icon from the PNGs of 32 to 1024. */
export const icnsOf = (pictures: ReadonlyMap<number, Uint8Array>): Buffer => {
  const parts = Object.entries(icnsNames).map(([name, size]) => {
    const image = pictures.get(size) ?? new Uint8Array();
    return Buffer.concat([text(name), u32(image.length + 8), image]);
  });
  const body = Buffer.concat(parts);
  return Buffer.concat([text('icns'), u32(body.length + 8), body]);
};
