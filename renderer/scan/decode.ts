import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { ReaderOptions } from 'zxing-wasm/reader';

/** Red, green, blue and alpha of every pixel, as a canvas gives them. */
export interface Pixels {
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/**
 * What packs of studios carry, square and linear. Left out are kinds that a blurred picture gives by chance (Codabar, film edges), and
 * Code 39 with small letters, which would take the `+A` of a health industry code for an `a`.
 */
const formats = [
  ...(['DataMatrix', 'QRCode', 'MicroQRCode', 'Aztec', 'PDF417'] as const),
  ...(['Code128', 'Code39Std', 'Code93', 'EANUPC', 'ITF14', 'DataBar'] as const),
  ...(['DataBarOmni', 'DataBarStk', 'DataBarStkOmni', 'DataBarLtd', 'DataBarExp', 'DataBarExpStk'] as const),
] as const satisfies ReaderOptions['formats'];

const options: ReaderOptions = {
  formats: [...formats],
  textMode: 'Plain',
  maxNumberOfSymbols: 8,
  tryHarder: true,
  tryRotate: true,
};

/**
 * Reads every code out of pixels: each as text with the symbology's prefix and the separators in it, as a scanner would type it, from
 * top to bottom. `wasm`: the library's own file, so that nothing is asked of a network.
 */
export const createDecoder = (
  wasm: () => Promise<ArrayBuffer>,
): ((pixels: Pixels) => Promise<readonly string[]>) => {
  let ready: Promise<unknown> | null = null;
  return async ({ data, width, height }) => {
    ready ??= wasm().then((wasmBinary) =>
      prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true }),
    );
    await ready;
    const found = await readBarcodes(imageOf(data, width, height), options);
    const codes = found
      .filter(({ isValid }) => isValid)
      .toSorted((a, b) => a.position.topLeft.y - b.position.topLeft.y)
      .map(({ symbologyIdentifier, text }) => `${symbologyIdentifier}${text}`);
    return [...new Set(codes)];
  };
};

/** Outside a window there is no ImageData; the library only looks at what lies in it. */
const imageOf = (data: Uint8ClampedArray<ArrayBuffer>, width: number, height: number): ImageData =>
  (typeof ImageData === 'undefined'
    ? { data, width, height, colorSpace: 'srgb' }
    : new ImageData(data, width, height)) as ImageData;
