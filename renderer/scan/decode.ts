import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** Red, green, blue and alpha of every pixel, as a canvas gives them. */
export interface Pixels {
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/**
 * Reads a code out of pixels: DataMatrix, Code 128 and QR, plain or GS1. Answers its text with the symbology's prefix and the
 * separators in it, as a scanner would type it; `null` where there is none. `wasm`: the library's own file, so that nothing is asked of a network.
 */
export const createDecoder = (
  wasm: () => Promise<ArrayBuffer>,
): ((pixels: Pixels) => Promise<string | null>) => {
  let ready: Promise<unknown> | null = null;
  return async ({ data, width, height }) => {
    ready ??= wasm().then((wasmBinary) =>
      prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true }),
    );
    await ready;
    const found = await readBarcodes(imageOf(data, width, height), {
      formats: ['DataMatrix', 'Code128', 'QRCode'],
      textMode: 'Plain',
      maxNumberOfSymbols: 1,
      tryHarder: true,
    });
    const [first] = found.filter(({ isValid }) => isValid);
    return first === undefined ? null : `${first.symbologyIdentifier}${first.text}`;
  };
};

/** Outside a window there is no ImageData; the library only looks at what lies in it. */
const imageOf = (data: Uint8ClampedArray<ArrayBuffer>, width: number, height: number): ImageData =>
  (typeof ImageData === 'undefined'
    ? { data, width, height, colorSpace: 'srgb' }
    : new ImageData(data, width, height)) as ImageData;
