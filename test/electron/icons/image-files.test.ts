import { inflateSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { icnsOf, icoOf, pngOf } from '../../../electron/icons/image-files.ts';

const icons = join(import.meta.dirname, '../../../electron/icons');

test('a PNG gives back the pixels that went in', () => {
  const png = pngOf(2, Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]));
  const start = png.indexOf('IDAT');
  const data = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
  expect([...data]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 9, 10, 11, 12, 13, 14, 15, 16]);
  expect(png.readUInt32BE(16)).toBe(2);
});
test('a Windows icon points at each picture it holds', () => {
  const ico = icoOf(
    new Map([
      [16, Buffer.from('small')],
      [256, Buffer.from('large one')],
    ]),
    [16, 256],
  );
  expect([ico.readUInt16LE(2), ico.readUInt16LE(4), ico[6], ico[22]]).toEqual([1, 2, 16, 0]);
  const [length, offset] = [ico.readUInt32LE(30), ico.readUInt32LE(34)];
  expect(ico.subarray(offset, offset + length).toString()).toBe('large one');
});
test('a macOS icon states its own length', () => {
  const icns = icnsOf(new Map([[32, Buffer.from('x')]]));
  expect(icns.subarray(0, 4).toString()).toBe('icns');
  expect(icns.readUInt32BE(4)).toBe(icns.length);
});
test('every icon a platform asks for is there and large enough', () => {
  expect(readFileSync(join(icons, 'linux/512x512.png')).readUInt32BE(16)).toBe(512);
  expect(readFileSync(join(icons, 'icon.ico')).readUInt16LE(4)).toBeGreaterThanOrEqual(6);
  expect(readFileSync(join(icons, 'icon.icns')).includes('ic10')).toBe(true);
});
