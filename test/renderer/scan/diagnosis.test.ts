import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import bwip from 'bwip-js/node';
import { describe, expect, test } from 'vitest';
import type { Pressed } from '../../../renderer/scan/burst.ts';
import { createDecoder } from '../../../renderer/scan/decode.ts';
import { diagnosisOf, isWellSet } from '../../../renderer/scan/diagnosis.ts';
import { keyboardIds, letterAt, places } from '../../../shared/stock/keyboards.ts';
import type { KeyboardId } from '../../../shared/stock/keyboards.ts';

/** What the drawn test codes hold, as a scanner sends it, and as it was drawn. */
const testText = '01040123456789011727113010QWAZYM-qwazym/_+;\u001d211';
const testElements = '(01)04012345678901(17)271130(10)QWAZYM-qwazym/_+;(21)1';

const pressed = (text: string, scanner: KeyboardId, computer: KeyboardId, seen = true): readonly Pressed[] =>
  [...text].map((letter) => {
    for (const shift of [false, true])
      for (const place of places)
        if (letterAt(scanner, place, shift) === letter)
          return {
            letter: letterAt(computer, place, shift) ?? letter,
            code: seen ? place : '',
            shift: seen && shift,
          };
    return { letter, code: '', shift: false };
  });
const scanned = (keys: readonly Pressed[], end = 'Enter', longestGapMs = 8) =>
  diagnosisOf({ keys, end, longestGapMs });

describe('a scan of the test code', () => {
  test('by a scanner that agrees with the computer finds nothing to change', () => {
    for (const prefix of ['', ']d2', ']C1']) {
      const found = scanned(pressed(`${prefix}${testText}`, 'us', 'us'));
      expect(found).toMatchObject({ keyboard: null, capsLock: false, separator: 'sent', prefix });
      expect(isWellSet(found)).toBe(true);
      expect(found.rows.every(({ expected, came }) => expected === came)).toBe(true);
    }
  });
  test.each(keyboardIds.filter((id) => id !== 'us' && id !== 'gb'))(
    'by an American scanner at a %s computer finds the keyboard, with its keys or without',
    (computer) => {
      expect(scanned(pressed(testText, 'us', computer)).keyboard).toMatchObject({ scanner: 'us' });
      const unseen = scanned(pressed(testText, 'us', computer, false));
      expect(unseen.keyboard).not.toBe('none');
      expect(unseen.keyboard).not.toBeNull();
    },
  );
  test('by a German scanner at an American computer finds that too', () =>
    expect(scanned(pressed(testText, 'de', 'us')).keyboard).toMatchObject({ scanner: 'de', computer: 'us' }));
  test('shows key by key what came', () => {
    const { rows } = scanned(pressed(testText, 'us', 'de'));
    expect(rows.filter(({ expected, came }) => expected !== came)).toEqual(
      expect.arrayContaining([
        { expected: 'Y', came: 'Z' },
        { expected: 'Z', came: 'Y' },
        { expected: '-', came: 'ß' },
        { expected: '/', came: '-' },
      ]),
    );
  });
  test('with locked capitals says so', () =>
    expect(
      scanned(
        pressed(testText, 'us', 'us', false).map(({ letter, ...key }) => ({
          ...key,
          letter: letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
        })),
      ),
    ).toMatchObject({ keyboard: null, capsLock: true }));
  test.each([
    ['that drops the separator', '', 'lost'],
    ['that sends another sign for it', '~', '~'],
    ['that spells it', '<GS>', '<GS>'],
  ])('by a scanner %s says so', (_what, sign, separator) => {
    const found = scanned(pressed(testText.replace('\u001d', sign), 'us', 'us'));
    expect(found).toMatchObject({ keyboard: null, separator });
    expect(isWellSet(found)).toBe(separator !== 'lost');
  });
  test('without an end or too slowly is not set well', () => {
    expect(isWellSet(scanned(pressed(testText, 'us', 'us'), ''))).toBe(false);
    expect(isWellSet(scanned(pressed(testText, 'us', 'us'), 'Enter', 140))).toBe(false);
  });
  test('of something else is said to be something else', () =>
    expect(scanned(pressed('4012345678901', 'us', 'us')).keyboard).toBe('none'));
});

describe('the drawn test codes', () => {
  const { PNG } = createRequire(import.meta.url)('pngjs') as {
    readonly PNG: {
      readonly sync: {
        readonly read: (file: Uint8Array) => {
          readonly data: Uint8Array;
          readonly width: number;
          readonly height: number;
        };
      };
    };
  };
  const decode = createDecoder(async () => {
    const file = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
    return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
  });
  test.each([
    ['square', 'gs1datamatrix', ']d2'],
    ['bars', 'gs1-128', ']C1'],
  ])('%s holds what the page compares with', async (name, bcid, prefix) => {
    const options = { bcid, text: testElements, padding: 8, backgroundcolor: 'ffffff' };
    expect(readFileSync(`renderer/scan/test-codes/${name}.svg`, 'utf8').trim()).toBe(
      bwip.toSVG(options).trim(),
    );
    const { data, width, height } = PNG.sync.read(await bwip.toBuffer({ ...options, scale: 3 }));
    expect(await decode({ data: new Uint8ClampedArray(data), width, height })).toEqual([
      `${prefix}${testText}`,
    ]);
  });
});
