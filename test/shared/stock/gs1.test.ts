import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCode } from '../../../shared/stock/gs1.ts';
import { checkDigitFits } from '../../../shared/stock/trade-number.ts';
import { inWords } from '../../builders/in-words.ts';
import { holds } from '../../builders/property.ts';

const gs = '\u001d';
const year = 2026;
const gtin = '04012345678901';
const whole = { is: 'gs1', gtin, expiry: '2027-11-30', lot: 'PX-2291', lotMayBe: [] };

test.each([
  ['a GS1 DataMatrix with its prefix', `]d201${gtin}1727113010PX-2291`],
  ['a GS1-128 with its prefix', `]C101${gtin}1727113010PX-2291`],
  ['a GS1 QR code with its prefix', `]Q301${gtin}1727113010PX-2291`],
  ['a scanner that sends no prefix', `01${gtin}1727113010PX-2291`],
  ['a separator before the first value', `${gs}01${gtin}1727113010PX-2291`],
  ['the lot before the expiry, with its separator', `01${gtin}10PX-2291${gs}17271130`],
  ['a separator too many', `01${gtin}${gs}17271130${gs}${gs}10PX-2291${gs}`],
  ['Enter at the end', `01${gtin}1727113010PX-2291\r\n`],
  ['the text printed under the code', `(01)${gtin}(17)271130(10)PX-2291`],
  ['the printed text with spaces', ` (01) ${gtin} (17) 271130 (10) PX-2291 `],
  ['a separator spelled out', `01${gtin}10PX-2291<GS>17271130`],
  ['a control picture for the separator', `01${gtin}10PX-2291\u241d17271130`],
  ['blanks inside the printed digits', '(01) 0401 2345 6789 01 (17) 271130 (10) PX-2291'],
  ['blanks where brackets were', `01${gtin} 17271130 10PX-2291`],
  ['an envelope of format 05', `[)>\u001e05${gs}01${gtin}${gs}17271130${gs}10PX-2291\u001e\u0004`],
  ['a link without its beginning', `maker.example/01/${gtin}/10/PX-2291?17=271130`],
])('%s gives product, lot and expiry', (_what, code) => {
  expect(readCode(code, year)).toEqual(whole);
});

test('day 00 is the last day of the month, in a leap year too', () => {
  expect(readCode('(17)280200(10)A', year)).toMatchObject({ expiry: '2028-02-29' });
  expect(readCode('(17)270400(10)A', year)).toMatchObject({ expiry: '2027-04-30' });
});

test.each([
  ['75', '2075'],
  ['76', '2076'],
  ['77', '1977'],
  ['99', '1999'],
  ['00', '2000'],
])('the year %s is read as %s in 2026', (short, long) => {
  expect(readCode(`(17)${short}0630(10)A`, year)).toMatchObject({ expiry: `${long}-06-30` });
});

test('near a turn of the century a year may be ahead of it', () => {
  expect(readCode('(17)020630(10)A', 2098)).toMatchObject({ expiry: '2102-06-30' });
});

test('production date and serial number are read as well', () => {
  expect(readCode(`01${gtin}1126010110PX-2291${gs}21SER1`, year)).toMatchObject({
    production: '2026-01-01',
    lot: 'PX-2291',
    serial: 'SER1',
  });
});

test('where the separator was lost the shorter lots are offered too', () => {
  expect(readCode(`01${gtin}10PX-229117271130`, year)).toMatchObject({
    lot: 'PX-229117271130',
    lotMayBe: ['PX-2291'],
  });
  expect(readCode(`01${gtin}10AB21SER1`, year)).toMatchObject({ lot: 'AB21SER1', lotMayBe: ['AB'] });
});

test.each([
  ['a lot typed by hand', 'PX-2291'],
  ['a lot of digits', '17261130'],
  ['a lot that begins like an identifier', '1012345'],
  ['sixteen digits that add up to no product', '0112345678901234'],
  ['a word in brackets', '(new) 12'],
])('%s stays a text', (_what, text) => {
  expect(readCode(text, year)).toEqual({ is: 'text', text });
});

test('the digits under a retail code may be a product number', () => {
  expect(readCode('4012345678901', year)).toEqual({ is: 'text', text: '4012345678901', gtin });
  expect(readCode(']E04012345678901', year)).toEqual({ is: 'gs1', gtin, lotMayBe: [] });
});

test.each([
  [
    'a product number that does not add up',
    `]d20104012345678902${'17271130'}`,
    /product number in this code does not add up/,
  ],
  ['an expiry in month 13', `]d201${gtin}17271330`, /expiry in this code is no date \(271330\)/],
  ['an expiry on 31 April', '(17)270431(10)A', /expiry in this code is no date/],
  ['a production date that is none', '(11)269900(10)A', /production date in this code is no date/],
  ['half a code', `]d201${gtin.slice(0, 9)}`, /could not be read whole/],
])('%s is said in a sentence', (_what, code, says) => {
  expect(inWords(readCode(code, year))).toEqual({ is: 'wrong', says: expect.stringMatching(says) as string });
});

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));
const aGtin = digits(13).map(
  (start) => `${start}${[...'0123456789'].find((last) => checkDigitFits(`${start}${last}`)) ?? ''}`,
);
const aLot = fc.stringMatching(/^[A-Za-z0-9/.+-]{1,20}$/);
const aDay = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2070-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const short = (day: string): string => day.replaceAll('-', '').slice(2);

test('whatever pack is scanned, in whatever order, its values come out again', () => {
  holds(
    fc.property(
      aGtin,
      aLot,
      aDay,
      aLot,
      fc.constantFrom(']d2', ']C1', ']Q3', gs),
      (product, lot, day, serial, prefix) => {
        const parts = [`01${product}`, `10${lot}${gs}`, `17${short(day)}`, `21${serial}${gs}`];
        for (const order of [
          [0, 1, 2, 3],
          [3, 2, 1, 0],
          [2, 0, 3, 1],
        ]) {
          const code = `${prefix}${order.map((at) => parts[at]).join('')}`;
          expect(readCode(code, year)).toMatchObject({ is: 'gs1', gtin: product, lot, expiry: day, serial });
        }
      },
    ),
  );
});

test('a separator that was lost never hides the true lot', () => {
  holds(
    fc.property(aGtin, fc.stringMatching(/^[A-Z0-9]{2,10}$/), aDay, (product, lot, day) => {
      const read = readCode(`01${product}10${lot}17${short(day)}`, year);
      expect(read).toMatchObject({ is: 'gs1', lotMayBe: expect.arrayContaining([lot]) as string[] });
    }),
  );
});

test('any text at all is read without a throw, and a text keeps its letters', () => {
  holds(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const read = readCode(text, year);
      if (read.is === 'text' && /^[\w .-]*$/.test(text))
        expect(read.text).toBe(text.replace(/^\][A-Za-z]\d/, '').trim());
    }),
    100,
  );
});

test('one wrong digit in a product number is always noticed', () => {
  holds(
    fc.property(aGtin, fc.nat(13), fc.integer({ min: 1, max: 9 }), (product, at, by) => {
      const bent = [...product]
        .map((digit, index) => (index === at ? String((Number(digit) + by) % 10) : digit))
        .join('');
      expect(checkDigitFits(product)).toBe(true);
      expect(checkDigitFits(bent)).toBe(false);
    }),
  );
});

interface Theirs {
  readonly parsedCodeItems: readonly { readonly ai: string; readonly data: unknown; readonly raw: string }[];
}
const theirs = createRequire(import.meta.url)('gs1-barcode-parser-mod') as {
  readonly parseBarcode?: (code: string) => Theirs;
} & ((code: string) => Theirs);

test('a known library reads whole codes the same way', () => {
  const parse = theirs.parseBarcode ?? theirs;
  holds(
    fc.property(aGtin, aLot, aDay, aLot, (product, lot, day, serial) => {
      const code = `]d201${product}17${short(day)}10${lot}${gs}21${serial}`;
      const read = new Map(parse(code).parsedCodeItems.map(({ ai, data }) => [ai, data]));
      expect(readCode(code, year)).toMatchObject({
        gtin: read.get('01'),
        lot: read.get('10'),
        serial: read.get('21'),
      });
    }),
    100,
  );
});
