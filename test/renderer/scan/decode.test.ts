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
    await bwip.toBuffer({
      bcid,
      text,
      scale: 3,
      padding: 12,
      backgroundcolor: 'ffffff',
      rotate,
      dontlint: true,
    } as never),
  );
  return { data: new Uint8ClampedArray(data), width, height };
};
const label = '(01)04012345678901(17)271130(10)PX-2291';
const pack = { is: 'gs1', gtin: '04012345678901', lot: 'PX-2291', expiry: '2027-11-30' };
const read = async (bcid: string, text: string, rotate: 'N' | 'R' = 'N') =>
  (await decode(await drawn(bcid, text, rotate))).map((code) => readCode(code, 2026));

/** Two pictures above each other, as two codes on one pack. */
const stacked = (above: Pixels, below: Pixels): Pixels => {
  const width = Math.max(above.width, below.width);
  const height = above.height + below.height;
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const [one, top] of [
    [above, 0],
    [below, above.height],
  ] as const)
    for (let y = 0; y < one.height; y += 1)
      data.set(one.data.subarray(y * one.width * 4, (y + 1) * one.width * 4), (top + y) * width * 4);
  return { data, width, height };
};

test.each(['gs1datamatrix', 'gs1-128', 'gs1qrcode', 'databarexpanded', 'databarexpandedstacked'])(
  '%s on a label gives product, lot and expiry',
  async (kind) => expect(await read(kind, label)).toMatchObject([pack]),
);

test.each([
  ['gs1dlqrcode', 'https://id.gs1.org/01/04012345678901/10/PX-2291?17=271130'],
  ['qrcode', 'https://nordlys.example/01/04012345678901/10/PX-2291?17=271130'],
  ['datamatrix', 'HTTPS://ID.GS1.ORG/01/04012345678901/10/PX-2291?17=271130'],
])('an address in a %s gives the same', async (kind, text) =>
  expect(await read(kind, text)).toMatchObject([pack]),
);

test.each(['hibccode128', 'hibccode39', 'hibcdatamatrix', 'hibcqrcode', 'hibcazteccode', 'hibcpdf417'])(
  '%s gives the product of the health industry',
  async (kind) =>
    expect(await read(kind, 'A123BJC5D6E71')).toMatchObject([{ is: 'hibc', hibc: 'A123BJC5D6E71' }]),
);

test('a code of the health industry with lot and date is read whole', async () =>
  expect(await read('hibcdatamatrix', 'A123BJC5D6E71/$$327113010X3')).toMatchObject([
    { is: 'hibc', hibc: 'A123BJC5D6E71', lot: '10X3', expiry: '2027-11-30' },
  ]));

test.each([
  ['ean13', '4012345678901', '04012345678901'],
  ['ean8', '40123455', '00000040123455'],
  ['upca', '012345678905', '00012345678905'],
  ['upce', '01234565', '00012345000065'],
  ['itf14', '04012345678901', '04012345678901'],
  ['databaromni', '(01)04012345678901', '04012345678901'],
  ['databarlimited', '(01)04012345678901', '04012345678901'],
  ['databarstacked', '(01)04012345678901', '04012345678901'],
])('%s gives the product, and no lot', async (kind, text, gtin) =>
  expect(await read(kind, text)).toEqual([{ is: 'gs1', gtin, lotMayBe: [] }]),
);

test('a lot before the expiry keeps its end', async () =>
  expect(await read('gs1datamatrix', '(01)04012345678901(10)PX-2291(17)271130')).toMatchObject([
    { lot: 'PX-2291', expiry: '2027-11-30', lotMayBe: [] },
  ]));

test.each(['code128', 'code39', 'datamatrix', 'qrcode', 'azteccode', 'pdf417'])(
  '%s that is no code of a standard stays a text',
  async (kind) => expect(await read(kind, 'PX-2291')).toEqual([{ is: 'text', text: 'PX-2291' }]),
);

test.each(['gs1-128', 'ean13', 'code128'])('%s that lies on its side is read too', async (kind) =>
  expect(
    await read(kind, kind === 'ean13' ? '4012345678901' : kind === 'code128' ? 'PX-2291' : label, 'R'),
  ).toHaveLength(1),
);

test('two codes in one picture both come out, from top to bottom', async () => {
  const both = stacked(
    await drawn('ean13', '4012345678901'),
    await drawn('gs1datamatrix', '(17)271130(10)PX-2291'),
  );
  expect((await decode(both)).map((code) => readCode(code, 2026))).toMatchObject([
    { gtin: '04012345678901' },
    { lot: 'PX-2291', expiry: '2027-11-30' },
  ]);
  const bars = stacked(
    await drawn('gs1-128', '(01)04012345678901'),
    await drawn('gs1-128', '(17)271130(10)PX-2291'),
  );
  expect(await decode(bars)).toHaveLength(2);
});

test('a picture without a code gives nothing', async () => {
  expect(
    await decode({ data: new Uint8ClampedArray(200 * 100 * 4).fill(200), width: 200, height: 100 }),
  ).toEqual([]);
});
