import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCode } from '../../../shared/stock/gs1.ts';
import { holds } from '../../builders/property.ts';

const year = 2026;
const gtin = '04012345678901';
const read = { is: 'gs1', gtin, lot: 'PX-2291', expiry: '2027-11-30', lotMayBe: [] };

test.each([
  ['on the server of GS1', `https://id.gs1.org/01/${gtin}/10/PX-2291?17=271130`],
  ['on the maker’s server', `https://nordlys.example/01/${gtin}/10/PX-2291?17=271130`],
  ['without a lock', `http://nordlys.example/01/${gtin}/10/PX-2291?17=271130`],
  ['in capitals', `HTTPS://ID.GS1.ORG/01/${gtin}/10/PX-2291?17=271130`],
  ['behind a path of its own', `https://nordlys.example/en/inks/01/${gtin}/10/PX-2291?17=271130`],
  ['with a port', `https://nordlys.example:8443/01/${gtin}/10/PX-2291?17=271130`],
  ['with names for numbers', `https://nordlys.example/gtin/${gtin}/lot/PX-2291?exp=271130`],
  ['with 13 digits', `https://id.gs1.org/01/4012345678901/10/PX-2291?17=271130`],
  ['with letters spelled in percent', `https://id.gs1.org/01/${gtin}/10/PX%2D2291?17=271130`],
  ['with the lot behind the question mark', `https://id.gs1.org/01/${gtin}?10=PX-2291&17=271130`],
  [
    'with what only the server reads',
    `https://id.gs1.org/01/${gtin}/10/PX-2291?17=271130&linkType=gs1:sds#top`,
  ],
  ['with semicolons', `https://id.gs1.org/01/${gtin}/10/PX-2291?17=271130;3103=000195`],
  ['without the scheme', `id.gs1.org/01/${gtin}/10/PX-2291?17=271130`],
  ['with the prefix of a QR code', `]Q1https://id.gs1.org/01/${gtin}/10/PX-2291?17=271130`],
  ['with day 00', `https://id.gs1.org/01/${gtin}/10/PX-2291?17=271100`],
])('an address %s is read', (_what, code) => expect(readCode(code, year)).toEqual(read));

test('serial number and variant are told apart from the lot', () =>
  expect(readCode(`https://id.gs1.org/01/${gtin}/22/2A/10/PX-2291/21/SER1`, year)).toMatchObject({
    lot: 'PX-2291',
    serial: 'SER1',
  }));

test('an address with a product and no lot says no lot', () =>
  expect(readCode(`https://id.gs1.org/01/${gtin}`, year)).toEqual({ is: 'gs1', gtin, lotMayBe: [] }));

test.each([
  ['a product number that does not add up', 'https://id.gs1.org/01/04012345678902/10/PX', 'codes.badGtin'],
  ['a day that is none', `https://id.gs1.org/01/${gtin}/10/PX?17=271330`, 'codes.badExpiry'],
  ['half a date', `https://id.gs1.org/01/${gtin}/10/PX?17=2711`, 'codes.badExpiry'],
])('%s is said', (_what, code, id) =>
  expect(readCode(code, year)).toMatchObject({ is: 'wrong', says: { id } }),
);

test.each([
  'https://nordlys.example',
  'https://nordlys.example/safety/carbon-black.pdf',
  'https://id.gs1.org/01/12/10/A',
  'http://x.example/?lot=PX-2291',
  'https://id.gs1.org/8004/ABC',
  'WWW.NORDLYS.EXAMPLE',
  'WIFI:T:WPA;S:Studio;P:secret;;',
  'mailto:hello@nordlys.example',
  'BEGIN:VCARD\nN:Berger',
  'tel:+44207946',
])('"%s" is said to name no lot', (code) => expect(readCode(code, year).is).toBe('noLot'));

test('any lot that may stand in a code may stand in an address', () => {
  holds(
    fc.property(fc.stringMatching(/^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/), (lot) => {
      const code = `https://id.gs1.org/01/${gtin}/10/${encodeURIComponent(lot)}?17=271130`;
      expect(readCode(code, year)).toEqual({ ...read, lot });
    }),
  );
});

test('no address at all makes it throw', () => {
  holds(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.webUrl(), (text, url) => {
      for (const code of [`https://id.gs1.org/01/${gtin}/${text}`, `https://${text}`, url])
        expect(['gs1', 'noLot', 'wrong', 'text', 'hibc']).toContain(readCode(code, year).is);
    }),
    100,
  );
});
