import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import bwip from 'bwip-js/node';
import { expect, test } from 'vitest';
import { createDecoder } from '../../../renderer/scan/decode.ts';
import type { Pixels } from '../../../renderer/scan/decode.ts';
import { readCode } from '../../../shared/stock/gs1.ts';

interface Picture {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}
// The library has no types of its own.
const { PNG } = createRequire(import.meta.url)('pngjs') as {
  readonly PNG: { readonly sync: { readonly read: (file: Uint8Array) => Picture } };
};

const decode = createDecoder(async () => {
  const file = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
});
const drawn = async (bcid: string, text: string, rotate: 'N' | 'R' = 'N'): Promise<Pixels> => {
  const { data, width, height } = PNG.sync.read(
    await bwip.toBuffer({ bcid, text, scale: 3, padding: 12, backgroundcolor: 'ffffff', rotate }),
  );
  return { data: new Uint8ClampedArray(data), width, height };
};
const label = '(01)04012345678901(17)271130(10)PX-2291';

test.each(['gs1datamatrix', 'gs1-128', 'gs1qrcode'])(
  '%s on a label gives product, lot and expiry',
  async (kind) => {
    const code = await decode(await drawn(kind, label));
    expect(readCode(code ?? '', 2026)).toMatchObject({
      is: 'gs1',
      gtin: '04012345678901',
      lot: 'PX-2291',
      expiry: '2027-11-30',
    });
  },
);

test('a lot before the expiry keeps its end', async () => {
  const code = await decode(await drawn('gs1datamatrix', '(01)04012345678901(10)PX-2291(17)271130'));
  expect(readCode(code ?? '', 2026)).toMatchObject({ lot: 'PX-2291', expiry: '2027-11-30', lotMayBe: [] });
});

test.each(['code128', 'datamatrix', 'qrcode'])('%s that is no GS1 code stays a text', async (kind) => {
  expect(readCode((await decode(await drawn(kind, 'PX-2291'))) ?? '', 2026)).toEqual({
    is: 'text',
    text: 'PX-2291',
  });
});

test('a label that lies on its side is read too', async () => {
  expect(await decode(await drawn('gs1-128', label, 'R'))).toContain('PX-2291');
});

test('a picture without a code gives nothing', async () => {
  expect(
    await decode({ data: new Uint8ClampedArray(200 * 100 * 4).fill(200), width: 200, height: 100 }),
  ).toBeNull();
});
