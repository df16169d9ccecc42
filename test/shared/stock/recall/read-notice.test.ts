import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainLot } from '../../../../shared/stock/look-alike.ts';
import { readNotice } from '../../../../shared/stock/recall/read-notice.ts';
import type { RecallTerm } from '../../../../shared/stock/recall/term.ts';
import { holds } from '../../../builders/property.ts';

const products = [
  { id: 'carbon', title: 'Nordlys Carbon Black' },
  { id: 'grey', title: 'Nordlys Warm Grey', gtin: '04006381333931' },
  { id: null, title: 'Maker carbon-black' },
];
const lots = ['P1', 'P4', 'SD1124', 'PX-2291', '1/21/26', '12/1/26', 'AB 12 C', '229104', '0815-A'];
const read = (text: string) => readNotice(text, { lots: new Set(lots.map(plainLot)), products });
const said = (term: RecallTerm): string =>
  term.is === 'lot'
    ? term.lot
    : term.is === 'begins'
      ? `${term.with}*`
      : term.is === 'range'
        ? `${term.from} to ${term.to}`
        : `all of ${term.title}`;
const termsOf = (text: string): readonly string[] => read(text).terms.map(said);

describe('what a notice says is found', () => {
  test.each([
    ['Lot P1', ['P1']],
    ['LOT: p-1', ['p-1']],
    ['lot no. P1', ['P1']],
    ['Lot# P1', ['P1']],
    ['Lot Number: P1.', ['P1']],
    ['(Lot P1)', ['P1']],
    ['Batch #1 Lot P1', ['1', 'P1']],
    ['Batch/Lot: SD1124', ['SD1124']],
    ['Charge SD1124', ['SD1124']],
    ['Ch.-B.: SD1124', ['SD1124']],
    ['N° de lot : SD1124', ['SD1124']],
    ['Lote SD1124', ['SD1124']],
    ['Lotto n. SD1124', ['SD1124']],
    ['P1, SD1124', ['P1', 'SD1124']],
    ['P1; SD1124', ['P1', 'SD1124']],
    ['P1 and SD1124', ['P1', 'SD1124']],
    ['P1 SD1124', ['P1', 'SD1124']],
    ['X7 X8', ['X7 X8', 'X7', 'X8']],
    ['P1 & SD1124', ['P1', 'SD1124']],
    ['P1\nSD1124\nX9', ['P1', 'SD1124', 'X9']],
    ['• P1\n• SD1124', ['P1', 'SD1124']],
    ['Lots P1, P4 and SD1124', ['P1', 'P4', 'SD1124']],
    ['Lots: P1/P4/P9', ['P1', 'P4', 'P9']],
    ['lots P1–P9', ['P1 to P9']],
    ['Lots P1 to P9', ['P1 to P9']],
    ['Lots P1-P9', ['P1 to P9']],
    ['lots P1 through P9 and SD1124', ['P1 to P9', 'SD1124']],
    ['Chargen 2291 bis 2299', ['2291 to 2299']],
    ['SD11*', ['SD11*']],
    ['Lot SD11xx', ['SD11*', 'SD11xx']],
    ['Lot 1/21/26', ['1/21/26']],
    ['1/21/26 and 12/1/26', ['1/21/26', '12/1/26']],
    ['lot AB 12 C', ['AB 12 C']],
    ['AB 12 C', ['AB 12 C']],
    ['Lot ABCD', ['ABCD']],
    ['“P1”', ['P1']],
    ['Ｌｏｔ Ｐ１', ['P1']],
    ['recall P1', ['P1']],
    ['Lot P1 has been recalled', ['P1']],
    ['Los-Nr. SD1124', ['SD1124']],
    ['Lot-Nr.: SD1124', ['SD1124']],
    ['批号 SD1124', ['SD1124']],
    ['ロット番号：P1', ['P1']],
    ['партия SD1124', ['SD1124']],
    ['No. 2291', ['2291']],
    ['#2291', ['2291']],
    ['P1…P9', ['P1 to P9']],
    ['P1..P9', ['P1 to P9']],
    ['2291 .. 2299', ['2291 to 2299']],
    ['L: P1', ['L: P1', 'P1']],
    ['BN-P1', ['BN-P1']],
    ['B: SD1124', ['B: SD1124', 'SD1124']],
    ['P1 – P9', ['P1 to P9']],
    ['Lots P1-9', ['P1 to 9', 'P1-9']],
    ['Lots 2291-2299', ['2291 to 2299', '2291-2299']],
    ['Lot beginning with SD', ['SD*']],
    ['Lot P1 (15 ml), exp. 11/2027', ['P1']],
    ['batch code L2291 B', ['L2291 B', 'L2291']],
    ['LOTP1', ['P1', 'LOTP1']],
    ['LOT 2291 EXP 2027-11-30 REF 1123', ['2291']],
    // A name typed at the chair may be the same product: better one call too many.
    ['all lots of Nordlys Carbon Black', ['all of Nordlys Carbon Black', 'all of Maker carbon-black']],
    ['All batches of Carbon Black', ['all of Nordlys Carbon Black', 'all of Maker carbon-black']],
    ['every lot of Nordlys Warm Grey', ['all of Nordlys Warm Grey']],
    ['(01)04012345678901(17)271130(10)PX-2291', ['PX-2291']],
    [']d201040123456789011727113010PX-2291', ['PX-2291']],
    ['UDI: (01)04012345678901(17)271130(10)PX-2291', ['PX-2291']],
    ['Stop using https://example.com/01/04012345678901/10/PX-2291 at once', ['PX-2291']],
    // The name of a lot, as makers of many countries write it.
    ['Batch number: B.N. 12345', ['12345']],
    ['Ch. B. 123A', ['123A']],
    ['Numéros de lots: 123A, 123B et 124A', ['123A', '123B', '124A']],
    ['Número de lote: 123A', ['123A']],
    ['Nr partii: 01AB22', ['01AB22']],
    ['numery serii: 01AB22, 02AB23 oraz 03AB24', ['01AB22', '02AB23', '03AB24']],
    ['رقم التشغيلة P1، P4، SD1124', ['P1', 'P4', 'SD1124']],
    ['الدفعات من P1 إلى P9', ['P1 to P9']],
    ['αριθμός παρτίδας: 123A', ['123A']],
    ['Номер серии: 123A', ['123A']],
    ['批号：123A、124B', ['123A', '124B']],
    ['제조번호: 123A', ['123A']],
    ['№SD1124', ['SD1124']],
    ['LOT NUMBERS AFFECTED ARE P1 AND P4', ['P1', 'P4']],
    ['batch reference: P1', ['P1']],
    ['Serial/Lot P1', ['P1']],
    ['Lot&nbsp;<b>P1</b>', ['P1']],
    ['Lot P1 EXP NOV 2027', ['P1']],
    // Rows of lots that share a part.
    ['Lots 10012A to 10015A', ['10012A to 10015A']],
    ['Lots 10012A-10015A', ['10012A to 10015A', '10012A-10015A']],
    ['lots 2291A through 2291F', ['2291A to 2291F']],
    ['Lots PX 2291 to PX 2299', ['PX 2291 to PX 2299']],
    ['lots from 2291 up to and including 2299', ['2291 to 2299']],
    ['Lots between P1 and P9', ['P1 to P9']],
    ['lotes P1 até P9', ['P1 to P9']],
    ['Lots 10-12', ['10 to 12', '10-12']],
    ['**Lot:** *P1*', ['P1']],
    ['Lot: <P1>', ['P1']],
    ['Lot -> P1', ['P1']],
    ['{"lots":["P1","P4"]}', ['P1', 'P4']],
    ['Lot(s): P1 and P4', ['P1', 'P4']],
    ['Lot P1 thru P9', ['P1 to P9']],
    ['LOT: P1; LOT: P4; LOT: SD1124', ['P1', 'P4', 'SD1124']],
    ['Carbon Black - all lots', ['all of Nordlys Carbon Black', 'all of Maker carbon-black']],
    ['Lots 2291-99', ['2291 to 2299', '2291-99']],
    ['PX-2291, 2292', ['PX-2291', '2292', 'PX-2292']],
    ['Lots AB-01, -02', ['AB-01', '02', 'AB-02']],
    ['Lots PX-2291/92', ['PX-2291', 'PX-2292', 'PX-2291/92']],
    ['Lot 0815-A/B', ['0815-A', '0815-B', '0815-A/B']],
    ['Lots starting with PX or SD', ['PX*', 'SD*']],
    ['AB0...', ['AB0*']],
    ['Affected lot numbers:\n1. P1\n2. P4\n3. SD1124', ['P1', 'P4', 'SD1124']],
    ['Batch number / Barcode: P1 / 4012345678901', ['P1', '4012345678901']],
    // Of a product.
    ['Every bottle of Nordlys Warm Grey', ['all of Nordlys Warm Grey']],
    ['Nordlys Warm Grey', ['all of Nordlys Warm Grey']],
    ['Product: Nordlys Warm Grey\nLots: ALL', ['all of Nordlys Warm Grey']],
    ['4006381333931', ['all of Nordlys Warm Grey']],
  ])('%j', (text, expected) => {
    expect(termsOf(text)).toEqual(expected);
    expect(read(text).isSure, JSON.stringify(read(text))).toBe(true);
  });
});

describe('one lot, or a part of one, as a person types it', () => {
  test.each(['P1', 'p 1', 'PX', 'px-22', '22', '2291', '229 104', 'P-1'])('%j', (text) => {
    expect(termsOf(text)).toEqual([text]);
    expect(read(text).terms[0]).toMatchObject({ isPart: true });
    expect(read(text).isSure).toBe(true);
  });
});

describe('a pasted notice', () => {
  const paragraph = `URGENT: Product recall
Nordlys GmbH recalls the pigment Nordlys Carbon Black (15 ml), lot numbers: PX-2291, PX-2292 and SD1124,
expiry 11/2027, Ref. 40-1123. Distributed between 03/2026 and 09/2026. Call 0800 123 4567 or write to us.`;
  test('every lot in it is found, and nothing else is taken for one', () => {
    expect(termsOf(paragraph)).toEqual(['PX-2291', 'PX-2292', 'SD1124']);
  });
  test('what may still be a lot is shown', () => {
    expect(read(`${paragraph} Also check 40-1124.`).leftOut).toEqual(['40-1124']);
    expect(read(`${paragraph} Also check 40-1124.`).isSure).toBe(false);
  });
  test('a lot on record is found where nothing calls it one', () =>
    expect(
      termsOf('We have found germs in bottles marked SD1124 of our grey ink and ask you to stop using them.'),
    ).toEqual(['SD1124']));
  test('several products are found in one text', () =>
    expect(
      termsOf(
        'Nordlys Carbon Black: Lot P1 (exp. 11/2027). Nordlys Warm Grey: Lots SD1124, SD1130 (exp. 12/2027).',
      ),
    ).toEqual(['P1', 'SD1124', 'SD1130']));
  test('all lots of several products', () =>
    expect(
      termsOf('We recall all lots of Nordlys Carbon Black and Nordlys Warm Grey sold since May.'),
    ).toEqual(['all of Nordlys Carbon Black', 'all of Nordlys Warm Grey', 'all of Maker carbon-black']));
});

describe('rows of a table', () => {
  test.each([
    ['Product\tLot\tExpiry\nCarbon Black\tP1\t2027-11\nWarm Grey\tSD1124\t2027-12'],
    [
      '| Product | Lot No. | Expiry |\n|---|---|---|\n| Carbon Black | P1 | 2027-11 |\n| Warm Grey | SD1124 | 2027-12 |',
    ],
    ['Product;Batch number;Expiry\nCarbon Black;P1;2027-11\nWarm Grey;SD1124;2027-12'],
    ['Product   Batch   Expiry\nCarbon Black   P1   2027-11\nWarm Grey   SD1124   2027-12'],
    ['Artikel\tChargen-Nr.\tVerfall\nCarbon Black\tP1\t11.2027\nWarm Grey\tSD1124\t12.2027'],
  ])('%j', (text) => {
    expect(termsOf(text)).toEqual(['P1', 'SD1124']);
    expect(read(text).isSure).toBe(true);
  });
  test('a cell may hold a range, or say that all are meant', () => {
    expect(termsOf('Lot  |  Product\nP1 to P4, SD1124  |  Carbon Black')).toEqual(['P1 to P4', 'SD1124']);
    expect(termsOf('Product | Lot\nNordlys Warm Grey | All')).toEqual(['all of Nordlys Warm Grey']);
  });
  test('rows without headings are searched for what is on record, and the rest is shown', () => {
    const text = 'Carbon Black\tP1\t11/2027\nWarm Grey\tSD1124\t12/2027';
    expect(termsOf(text)).toEqual(['P1', 'SD1124']);
  });
});

describe('a text that was not understood is never taken for an answer', () => {
  test.each([
    ['the black one from last year', true],
    ['Marcus', false],
    ['all lots', true],
    ['all lots of Sunset Orange', true],
    ['every batch of the brown ink', true],
    ['Lot', true],
    ['lot number unknown', true],
    ['?', true],
    ['see the attached letter', true],
    ['Lot P1 but only the small bottles', false],
    ['LOT UNKNOWN', true],
    ['Lot: N/A', true],
    ['LOT: SEE ATTACHED LIST', true],
    ['Lot P1 or higher', false],
    ['Lots before P9', false],
    ['Chargen ab P4', false],
    ['lots < P9', false],
    ['lots ≥ P4', false],
    ['Lot numbers <= SD1124', false],
    ['Charge > 229104', false],
    ['all lots ≤P4', false],
    ['Lots P1, P4, and others', false],
    ['Lots ending in 24', false],
    ['P1 etc', false],
    ['Lot P1 is safe', false],
    ['all lots manufactured in May 2026', true],
    ['all lots of Nordlys Carbon Black other than P4', false],
    ['Batch P1 may contain bacteria. Batches P4 and SD1124 are not affected and may be used.', false],
    ['tous les lots sauf P1', false],
    ['4012345678901', true],
    ['+A123BJC5D6E71', true],
    ['https://example.com/recall', true],
    ['', true],
  ])('%j', (text, isEmpty) => {
    const reading = read(text);
    expect(reading.isSure, JSON.stringify(reading)).toBe(false);
    if (isEmpty) expect(reading.terms).toEqual([]);
  });
  test('the words that were left are shown', () => {
    expect(read('Lot P1 but only the small bottles').leftOut).toEqual(['but', 'small']);
    expect(read('all lots of Sunset Orange')).toMatchObject({ asksForAll: true });
  });
});

test('any text at all is read without a throw, and a lot on record behind its name is always found', () => {
  holds(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...lots), (noise, lot) => {
      expect(() => read(noise)).not.toThrow();
      const reading = read(`${noise.replace(/[\p{L}\p{N}]/gu, ' ')}\nLot ${lot}\n`);
      expect(reading.terms.map(said)).toContain(lot);
    }),
  );
});

test('lots in a list are all found, whatever stands between them', () => {
  holds(
    fc.property(
      fc.uniqueArray(fc.stringMatching(/^[A-Z]{1,2}[1-9]\d{2,4}$/), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(', ', '; ', ' and ', '\n', ' & ', ' / ', ',\n'),
      fc.constantFrom('Lots ', 'Lot numbers: ', 'Batches ', 'Chargen: '),
      (many, between, name) => {
        const found = termsOf(`${name}${many.join(between)}.`);
        for (const lot of many) expect(found).toContain(lot);
      },
    ),
  );
});
