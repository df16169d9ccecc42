import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCode } from '../../../shared/stock/gs1.ts';
import { hibcCheck } from '../../../shared/stock/hibc.ts';
import { holds } from '../../builders/property.ts';

const year = 2026;
/** With its check letter, as it is printed. */
const whole = (text: string): string => `+${text}${hibcCheck(`+${text}`) ?? '?'}`;

test('the check letter is that of the standard’s own example', () =>
  expect(hibcCheck('+A123BJC5D6E71')).toBe('G'));

describe('maker and product alone', () => {
  test.each([
    ['plain', '+A123BJC5D6E71G'],
    ['with the prefix of Code 128', ']C0+A123BJC5D6E71G'],
    ['with the stars of Code 39', '*+A123BJC5D6E71G*'],
    ['with locked capitals', '+a123bjc5d6e71g'],
    ['with Enter behind it', '+A123BJC5D6E71G\r\n'],
  ])('%s: the product, and no lot', (_what, code) =>
    expect(readCode(code, year)).toEqual({ is: 'hibc', hibc: 'A123BJC5D6E71', lotMayBe: [] }),
  );
});

describe('lot and date behind a slash', () => {
  test.each([
    ['month and year', '$$112710X3', { lot: '10X3', expiry: '2027-11-30' }],
    ['month, day, year', '$$211152710X3', { lot: '10X3', expiry: '2027-11-15' }],
    ['year, month, day', '$$327111510X3', { lot: '10X3', expiry: '2027-11-15' }],
    ['year, month, day, hour', '$$42711152210X3', { lot: '10X3', expiry: '2027-11-15' }],
    ['year and day of the year', '$$52731910X3', { lot: '10X3', expiry: '2027-11-15' }],
    ['year, day of the year, hour', '$$6273192210X3', { lot: '10X3', expiry: '2027-11-15' }],
    ['no date', '$$710X3', { lot: '10X3' }],
    ['a quantity of two digits', '$$824112710X3', { lot: '10X3', expiry: '2027-11-30' }],
    ['a quantity of five digits', '$$900024327111510X3', { lot: '10X3', expiry: '2027-11-15' }],
    ['the old form', '2731910X3', { lot: '10X3', expiry: '2027-11-15' }],
    ['a lot alone', '$10X3', { lot: '10X3' }],
    ['a serial number with its date', '$$+32711150001X', { serial: '0001X', expiry: '2027-11-15' }],
    ['a serial number alone', '$+0001X', { serial: '0001X' }],
    ['the last day of a leap February', '$$022810X3', { lot: '10X3', expiry: '2028-02-29' }],
    ['day 366', '$$52836610X3', { lot: '10X3', expiry: '2028-12-31' }],
    ['a day and nothing else', '$$3271115', { expiry: '2027-11-15' }],
  ])('with %s', (_what, part, read) =>
    expect(readCode(whole(`A123BJC5D6E71/${part}`), year)).toEqual({
      is: 'hibc',
      hibc: 'A123BJC5D6E71',
      lotMayBe: [],
      ...read,
    }),
  );
  test('with more values behind it', () =>
    expect(readCode('+A99912345/$$52001510X3/16D20111212/S77DE1G45-', 2026)).toEqual({
      is: 'hibc',
      hibc: 'A99912345',
      lot: '10X3',
      expiry: '2020-01-15',
      production: '2011-12-12',
      serial: '77DE1G45',
      lotMayBe: [],
    }));
});

test('lot and date by themselves end with the letter that links them to the other code', () => {
  for (const [part, read] of [
    ['$$327111510X3', { lot: '10X3', expiry: '2027-11-15' }],
    ['$10X3', { lot: '10X3' }],
    ['2731910X3', { lot: '10X3', expiry: '2027-11-15' }],
  ] as const)
    expect(readCode(whole(`${part}G`), year)).toEqual({ is: 'hibc', ...read, lotMayBe: ['10X3G'] });
});

test('a check letter that is a space counts, and a space too many does not', () => {
  const text = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    .flatMap((a) => [...'ABCDEFGH'].map((b) => `A123${a}${b}1`))
    .find((one) => hibcCheck(`+${one}`) === ' ');
  expect(text).toBeDefined();
  expect(readCode(`+${text} \r`, year)).toMatchObject({ is: 'hibc', hibc: text });
  expect(readCode(`${whole('A123BJC5D6E71')} `, year)).toMatchObject({ is: 'hibc' });
});

test.each([
  ['a letter that was misread', '+A123BJC5D6E71H'],
  ['a month that does not exist', whole('A123BJC5D6E71/$$132710X3')],
  ['day 367', whole('A123BJC5D6E71/$$52836710X3')],
  ['an unknown way to write a date', whole('A123BJC5D6E71/$$X10X3')],
  ['half a code', '+A123BJC5D6E71/$$3271115'],
])('%s is said, and nothing is made of it', (_what, code) =>
  expect(readCode(code, year)).toMatchObject({ is: 'wrong', says: { id: 'codes.unreadable' } }),
);

test.each(['+44 7700 900461', '+447700900461', '+12', '+', '+a', '2+2', '+PX'])(
  '"%s" is no such code and stays a text',
  (text) => expect(readCode(text, year)).toMatchObject({ is: 'text', text }),
);

const alnum = (min: number, max: number) => fc.stringMatching(new RegExp(`^[A-Z0-9]{${min},${max}}$`));

test('whatever maker, product, lot and day are printed, they come out again; one wrong letter never gives another lot', () => {
  holds(
    fc.property(
      fc.stringMatching(/^[A-Z][A-Z0-9]{3}$/),
      alnum(1, 18),
      alnum(1, 18),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      fc.nat(),
      (maker, product, lot, day, month, bend) => {
        const two = (value: number): string => String(value).padStart(2, '0');
        const code = whole(`${maker}${product}0/$$327${two(month)}${two(day)}${lot}`);
        expect(readCode(code, year)).toMatchObject({
          is: 'hibc',
          hibc: `${maker}${product}0`,
          lot,
          expiry: `2027-${two(month)}-${two(day)}`,
        });
        const at = 1 + (bend % (code.length - 1));
        const bent = `${code.slice(0, at)}${code[at] === 'Q' ? 'R' : 'Q'}${code.slice(at + 1)}`;
        const read = readCode(bent, year);
        expect(read.is === 'hibc' && read.lot !== lot).toBe(false);
      },
    ),
  );
});
