import { describe, expect, test } from 'vitest';
import { readPackCode } from '../../../shared/stock/gs1.ts';

const year = 2026;

describe('a plain code that carries the label as it is printed', () => {
  test.each([
    ['LOT:AB12 EXP:2027-03', { lot: 'AB12', expiry: '2027-03-31' }],
    ['Lot No. AB12\nUse by 03/2027', { lot: 'AB12', expiry: '2027-03-31' }],
    ['BATCH=7741;EXP=20270331', { lot: '7741', expiry: '2027-03-31' }],
    ['{"lot":"AB-12","exp":"2027-03-15"}', { lot: 'AB-12', expiry: '2027-03-15' }],
    ['Ch.-B. 88/21 verw. bis 31.12.2027', { lot: '88/21', expiry: '2027-12-31' }],
    ['LOTE: P 1 | CAD: MAR 2027', { lot: 'P 1', expiry: '2027-03-31' }],
    ['REF 4410, LOT 2201A, EXP 15 Jun 2027', { lot: '2201A', expiry: '2027-06-15' }],
    ['lot=AB12&exp=270331&sn=5', { lot: 'AB12', expiry: '2027-03-31', serial: '5' }],
    ['LOT AB12', { lot: 'AB12' }],
    ['lot no: 55 (exp 2027-03)', { lot: '55', expiry: '2027-03-31' }],
    ['(LOT) AB12 (EXP) 2027-03', { lot: 'AB12', expiry: '2027-03-31' }],
    ['L: 2201 E: 03/27', { lot: '2201', expiry: '2027-03-31' }],
    ['LOT#A1 EXP#0327', { lot: 'A1', expiry: '2027-03-31' }],
    ['PN:123 LN:AB12', { lot: 'AB12' }],
    ['AB12 EXP 2027-03', { lot: 'AB12', expiry: '2027-03-31' }],
    ['N° de lot : AB12 À utiliser avant : 03/2027', { lot: 'AB12', expiry: '2027-03-31' }],
    ['批号:AB12 有效期至:2027-03', { lot: 'AB12', expiry: '2027-03-31' }],
    ['ＬＯＴ：ＡＢ１２', { lot: 'AB12' }],
    ['EXP: 2027/03 LOT: 0X9', { lot: '0X9', expiry: '2027-03-31' }],
    ['GTIN:04012345678901 LOT:AB12', { gtin: '04012345678901', lot: 'AB12' }],
    ['LOT:AB12 MFG:2026-01 EXP:2027-01', { lot: 'AB12', production: '2026-01-31', expiry: '2027-01-31' }],
    ['[LOT]AB12[EXP]2027-03', { lot: 'AB12', expiry: '2027-03-31' }],
    ['<lot>AB12</lot><exp>2027-03</exp>', { lot: 'AB12', expiry: '2027-03-31' }],
    ['P/N 4410 L/N AB12 EXP 2027-03', { lot: 'AB12', expiry: '2027-03-31' }],
    ['LOT:AB12 EXP:31.12.27', { lot: 'AB12', expiry: '2027-12-31' }],
    ['LOT AB12 EXP DEC-2027', { lot: 'AB12', expiry: '2027-12-31' }],
    ['Batch AB12 BB 03.2027', { lot: 'AB12', expiry: '2027-03-31' }],
    ['серия AB12 годен до 03.2027', { lot: 'AB12', expiry: '2027-03-31' }],
    ['MFD 2026-03 LOT AB12', { lot: 'AB12', production: '2026-03-31' }],
    ['LOT: EXP:2027-03', { expiry: '2027-03-31' }],
  ])('%s', (code, read) => expect(readPackCode(code, year)).toEqual({ is: 'gs1', lotMayBe: [], ...read }));

  test('a day that may be a month is not guessed: the lot is read, the date is typed', () =>
    expect(readPackCode('LOT:AB12 EXP:03/04/2027', year)).toEqual({ is: 'gs1', lotMayBe: [], lot: 'AB12' }));

  test('a word that is glued to the lot may be a part of it: both are looked for', () =>
    expect(readPackCode('LOT4711 EXP 2027-03', year)).toEqual({
      is: 'gs1',
      lot: '4711',
      lotMayBe: ['4711', 'LOT4711'],
      expiry: '2027-03-31',
    }));

  test.each(['AB12|2027-03', 'AB12;2027-03-31', 'AB12 2027-03', 'AB12, 03/2027', 'P-7/2\t2027.03'])(
    '%j: the word may be the lot, and so may all of it',
    (code) => {
      const read = readPackCode(code, year);
      expect(read).toMatchObject({ is: 'gs1', expiry: '2027-03-31' });
      expect(read.is === 'gs1' ? read.lotMayBe : []).toEqual([code.split(/[|;,\s]/)[0], code]);
    },
  );

  test.each(['REF:4410 QTY:5', 'ref=4410&qty=5', 'SN:5512', '"sku": "B-7"'])('%s names no lot', (code) =>
    expect(readPackCode(code, year)).toMatchObject({ is: 'noLot', says: { id: 'codes.noLotNamed' } }),
  );

  test('an expiry without a lot is kept, and no lot is made of it', () =>
    expect(readPackCode('EXP:2027-03', year)).toEqual({ is: 'gs1', lotMayBe: [], expiry: '2027-03-31' }));

  test('two lots in one code are not chosen between', () =>
    expect(readPackCode('LOT:AB12 LOT:CD34', year)).toMatchObject({ is: 'wrong' }));

  test.each(['AB12', 'LOT2024A', 'BN-4471', 'EXP2', '1/21/26', 'P1', 'Ref 12', 'Lotus 7', 'SN5512'])(
    '%s is a lot as it stands',
    (lot) => expect(readPackCode(lot, year)).toMatchObject({ is: 'text', text: lot }),
  );
});
