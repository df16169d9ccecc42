import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCode } from '../../../shared/stock/gs1.ts';
import { checkDigitFits, gtinOf } from '../../../shared/stock/trade-number.ts';
import { holds } from '../../builders/property.ts';

const year = 2026;
const gs = '\u001d';
const gtin = '04012345678901';

describe('numbers under retail bars', () => {
  test.each([
    ['EAN-13', ']E04012345678901', gtin],
    ['EAN-8', ']E440123455', '00000040123455'],
    ['UPC-A as 13 digits', ']E00012345678905', '00012345678905'],
    ['UPC-A', ']E0012345678905', '00012345678905'],
    ['UPC-E', ']E001234565', '00012345000065'],
    ['EAN-13 with an extra of five', ']E3401234567890152495', gtin],
    ['ITF-14', ']I104012345678901', gtin],
    ['DataBar', ']e00104012345678901', gtin],
  ])('%s from a scanner: the product, and no lot', (_what, code, product) =>
    expect(readCode(code, year)).toEqual({ is: 'gs1', gtin: product, lotMayBe: [] }),
  );
  test.each([
    ['4012345678901', gtin],
    ['40123455', '00000040123455'],
    ['012345678905', '00012345678905'],
    ['01234565', '00012345000065'],
    ['04012345678901', gtin],
  ])('%s without a prefix may be one', (text, product) =>
    expect(readCode(text, year)).toEqual({ is: 'text', text, gtin: product }),
  );
  test.each([']E04012345678902', ']E440123456', ']E0401234567890', ']e00104012345678902'])(
    '%s does not add up',
    (code) => expect(readCode(code, year)).toMatchObject({ is: 'wrong', says: { id: 'codes.badGtin' } }),
  );
  test('UPC-E comes back to the number it was made from', () => {
    for (const [short, long] of [
      ['01234505', '012000003455'],
      ['01234514', '012100003454'],
      ['01234523', '012200003453'],
      ['01234531', '012300000451'],
      ['01234543', '012340000053'],
      ['01234565', '012345000065'],
    ] as const)
      expect(gtinOf(short)).toBe(long.padStart(14, '0'));
  });
});

test('DataBar Expanded carries lot and expiry', () =>
  expect(readCode(`]e001${gtin}1727113010PX-2291`, year)).toMatchObject({
    gtin,
    lot: 'PX-2291',
    expiry: '2027-11-30',
  }));

describe('a separator in another spelling', () => {
  test.each([
    '<GS>',
    '{GS}',
    '[GS]',
    '(GS)',
    '<FNC1>',
    '{FNC1}',
    '^]',
    '\\x1d',
    '&#29;',
    '_x001D_',
    '%1D',
    '\u241d',
    '~',
    '|',
    '#',
    '@',
    '^',
    '$',
    '¦',
    'è',
  ])('%s parts the lot from what follows', (sign) => {
    const read = { gtin, lot: 'PX-2291', expiry: '2027-11-30', serial: '7' };
    for (const prefix of [']d2', ']C1', ''])
      expect(readCode(`${prefix}01${gtin}10PX-2291${sign}1727113021${'7'}`, year)).toMatchObject({
        ...read,
        lotMayBe: [],
      });
  });
});

describe('without prefix and without separators', () => {
  test.each([
    ['the lot last', `01${gtin}1727113010PX-2291`, 'PX-2291', []],
    ['the lot before the expiry', `01${gtin}10PX-229117271130`, 'PX-229117271130', ['PX-2291']],
    ['the serial before the lot', `01${gtin}21SER110PX-2291`, undefined, ['PX-2291']],
    ['the expiry first', '1727113010PX-2291', 'PX-2291', []],
  ])('%s', (_what, code, lot, others) => {
    const read = readCode(code, year);
    expect(read).toMatchObject({ is: 'gs1', lotMayBe: others });
    expect(read.is === 'gs1' ? read.lot : null).toBe(lot);
  });
  test('each other reading says what follows its lot', () =>
    expect(readCode(`01${gtin}10PX-2291172711302145`, year)).toMatchObject({
      readings: expect.arrayContaining([{ lot: 'PX-2291', expiry: '2027-11-30', serial: '45' }]) as unknown,
    }));
  test('the true reading is always among them', () => {
    const lots = fc.stringMatching(/^[A-Z0-9]{1,8}$/);
    holds(
      fc.property(lots, lots, fc.integer({ min: 1, max: 28 }), (lot, serial, day) => {
        const date = `2711${String(day).padStart(2, '0')}`;
        for (const code of [
          `10${lot}17${date}21${serial}`,
          `21${serial}10${lot}17${date}`,
          `17${date}21${serial}10${lot}`,
        ]) {
          const read = readCode(`01${gtin}${code}`, year);
          if (read.is !== 'gs1') throw new Error(`not read: ${code}`);
          const all = [{ lot: read.lot, expiry: read.expiry, serial: read.serial }, ...(read.readings ?? [])];
          // Twelve ways are enough for a person; the true one is left out only among many more.
          if (all.length < 12)
            expect(all).toContainEqual({ lot, serial, expiry: `2027-11-${String(day).padStart(2, '0')}` });
        }
      }),
    );
  });
});

test('best before is a use-by date where there is no other', () => {
  expect(readCode('(01)04012345678901(15)271130(10)A', year)).toMatchObject({ expiry: '2027-11-30' });
  expect(readCode('(01)04012345678901(15)270101(17)271130(10)A', year)).toMatchObject({
    expiry: '2027-11-30',
  });
});

test('capitals that a locked keyboard has exchanged are put back where the prefix proves it', () => {
  expect(readCode(`]D201${gtin}1727113010px-2291`, year)).toMatchObject({ is: 'gs1', lot: 'PX-2291' });
  expect(readCode(`]c101${gtin}1727113010Px`, year)).toMatchObject({ lot: 'pX' });
});

test('letters that GS1 does not have are said, not stored', () => {
  for (const lot of ['PXß2291', 'ÖX', 'PX°1', 'PX\u00b41'])
    expect(readCode(`]d201${gtin}1727113010${lot}`, year)).toMatchObject({
      is: 'wrong',
      says: { id: 'codes.strangeLetters', values: { value: lot } },
    });
});

test('a message with data identifiers is read', () => {
  const code = ['[)>\u001e06', '9N110375286414', '1TPX-2291', 'D271130', 'S12345\u001e\u0004'].join(gs);
  expect(readCode(code, year)).toEqual({
    is: 'gs1',
    lot: 'PX-2291',
    expiry: '2027-11-30',
    serial: '12345',
    lotMayBe: [],
  });
});

test('the number of a German medicine is said to be no lot', () =>
  expect(readCode(']A0-12345678', year).is).toBe('noLot'));

test('one wrong digit in a product number is always noticed', () => {
  holds(
    fc.property(
      fc.stringMatching(/^\d{12}$/),
      fc.nat(12),
      fc.integer({ min: 1, max: 9 }),
      (start, at, by) => {
        const check = [...'0123456789'].find((last) => checkDigitFits(`${start}${last}`)) ?? '';
        const whole = `${start}${check}`;
        const bent = [...whole]
          .map((digit, index) => (index === at ? String((Number(digit) + by) % 10) : digit))
          .join('');
        expect(readCode(`]E0${whole}`, year)).toMatchObject({ is: 'gs1' });
        expect(readCode(`]E0${bent}`, year)).toMatchObject({ is: 'wrong' });
      },
    ),
  );
});
