import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSureCode, readCode } from '../../../shared/stock/gs1.ts';
import { hibcCheck } from '../../../shared/stock/hibc.ts';
import { keyboardIds, letterAt, places, retyped } from '../../../shared/stock/keyboards.ts';
import { unscramble } from '../../../shared/stock/scrambled.ts';
import { holds } from '../../builders/property.ts';

const year = 2026;
const gtin = '04012345678901';
const code = `]d201${gtin}1727113010PX-2291`;

describe('an American scanner at a computer with another keyboard', () => {
  test.each(['de', 'fr'] as const)('%s: is none as it stands, and named as what it is', (computer) => {
    const typed = retyped(code, 'us', computer) ?? '';
    expect(readCode(typed, year).is).not.toBe('gs1');
    expect(unscramble(typed, year)).toMatchObject({ code, scanner: 'us' });
  });
  test('what a German computer makes of it is known letter by letter', () => {
    expect(retyped(code, 'us', 'de')).toBe(`+d201${gtin}1727113010PXß2291`);
    expect(retyped('YZ/_', 'us', 'de')).toBe('ZY-?');
  });
  test('what a French computer makes of it is known letter by letter', () => {
    expect(retyped('0104', 'us', 'fr')).toBe("à&à'");
    expect(retyped('AQ-M;', 'us', 'fr')).toBe('QA)?m');
  });
  // Two keyboards may write the same letters for a code; any of them reads it back.
  test.each(keyboardIds.filter((id) => id !== 'us'))('%s is put back, letter by letter', (computer) => {
    const typed = retyped(code, 'us', computer) ?? '';
    const read = isSureCode(typed, year) ? { code: typed } : unscramble(typed, year);
    expect(read).toMatchObject({ code });
  });
  test.each(['de', 'fr', 'it', 'se', 'cz'] as const)(
    'a code of the health industry on %s is put back',
    (computer) => {
      const hibc = `+A123BJC5D6E71/$$3271130PX2291`;
      const whole = `${hibc}${hibcCheck(hibc) ?? ''}`;
      expect(unscramble(retyped(whole, 'us', computer) ?? '', year)).toMatchObject({ code: whole });
    },
  );
  test('an address is put back', () => {
    const link = `https://id.gs1.org/01/${gtin}/10/PX-2291?17=271130`;
    expect(unscramble(retyped(link, 'us', 'de') ?? '', year)).toMatchObject({ code: link });
  });
});

test.each(['fr', 'be', 'cz'] as const)('a %s scanner at an American computer is put back', (scanner) => {
  const plain = `01${gtin}1727113010PX-2291`;
  expect(unscramble(retyped(plain, scanner, 'us') ?? '', year)).toMatchObject({
    code: plain,
    computer: 'us',
  });
});

test.each(['fr', 'be', 'cz'] as const)('the digits of retail bars on %s are put back', (computer) => {
  for (const digits of ['4006381333931', '036000291452', '14012345678908'])
    expect(unscramble(retyped(digits, 'us', computer) ?? '', year)).toMatchObject({ code: digits });
  // One digit off adds up to no product: nothing is proven.
  expect(unscramble(retyped('4006381333932', 'us', computer) ?? '', year)).toBeUndefined();
});

test('what is sound, short, or no code at all is left alone', () => {
  for (const text of [
    code,
    'PX-2291',
    '4012345678901',
    'Nordlys Supplies Limited',
    'Müller & Söhne, Straße 12',
    'z'.repeat(40),
    '+44 7700 900461',
    'invoice 2026-0042 of 3 May',
  ])
    expect(unscramble(text, year)).toBeUndefined();
});

test('nothing that people write is ever taken for a scrambled code', () => {
  const word = fc.constantFrom(
    'lot',
    'PX-2291',
    'cream',
    '2026',
    'Öl',
    'été',
    '12,5 %',
    'Straße',
    'dose 3',
    '07700',
    'ß',
    '(new)',
  );
  holds(
    fc.property(fc.array(word, { minLength: 1, maxLength: 10 }), (words) => {
      expect(unscramble(words.join(' '), year)).toBeUndefined();
    }),
    300,
  );
});

test('every keyboard writes two letters at each of its places', () => {
  for (const id of keyboardIds)
    for (const place of places)
      for (const shifted of [false, true]) expect([...(letterAt(id, place, shifted) ?? '')]).toHaveLength(1);
});

test('any lot in a code with its prefix is among what it may be', () => {
  holds(
    fc.property(
      fc.stringMatching(/^[A-Za-z0-9/._+-]{1,20}$/),
      fc.constantFrom(...keyboardIds.filter((id) => id !== 'us' && id !== 'gb')),
      (lot, computer) => {
        const whole = `]d201${gtin}1727113010${lot}`;
        const typed = retyped(whole, 'us', computer) ?? '';
        const read = unscramble(typed, year);
        expect([read?.code, ...(read?.others.map((one) => one.code) ?? [])]).toContain(whole);
      },
    ),
  );
});
