import { describe, expect, test } from 'vitest';
import { readDelivery as readMessages } from '../../../renderer/stock/read-delivery.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { inEnglish, inWords } from '../../builders/in-words.ts';
import { cartridgeProduct } from '../../builders/lot-rows.ts';

const stock = { products: [cartridgeProduct()], today: '2026-11-22' as LocalDate };
const { id } = cartridgeProduct();
const readDelivery = (...ask: Parameters<typeof readMessages>) => {
  const read = readMessages(...ask);
  return { ...read, says: read.says === null ? null : inEnglish(read.says) };
};

describe('a pack that is scanned when it comes in', () => {
  test('fills product, lot and use-by date', () => {
    expect(readDelivery(']d201040123456789011728113010C-5520', stock)).toMatchObject({
      isCode: true,
      change: { product: id, lot: 'C-5520', expiry: '2028-11-30' },
      newGtin: '',
      otherLots: [],
    });
  });
  test('of a product nobody knows yet keeps its lot and offers to add the product', () => {
    const read = readDelivery('(01)04012345678918(17)281130(10)X-1', stock);
    expect(read).toMatchObject({ change: { lot: 'X-1', expiry: '2028-11-30' }, newGtin: '04012345678918' });
    expect(read.change).not.toHaveProperty('product');
    expect(inWords(read.says)).toContain('No product with the number 04012345678918 yet');
  });
  test('that is meant for another place says what it is', () => {
    const read = readDelivery('(01)04012345678901(17)281130(10)C-1', stock, 'pigment');
    expect(inWords(read.says)).toBe('This is Fineline Micro 3RL, which is not used here.');
    expect(read.change).not.toHaveProperty('product');
  });
  test('with the retail code only brings the product, and asks for the lot', () => {
    expect(inWords(readDelivery('4012345678901', stock))).toMatchObject({
      change: { product: id, lot: '' },
      says: 'Product read: Fineline Micro 3RL. Now scan or type the lot.',
    });
  });
  test('with a bare lot brings the lot', () => {
    expect(readDelivery('C-5520', stock)).toMatchObject({
      isCode: false,
      change: { lot: 'C-5520' },
      says: null,
    });
  });
  test('without a date says what is left to type', () => {
    expect(inWords(readDelivery('(01)04012345678901(10)C-1', stock).says)).toBe(
      'Read from the code. Still to type: the use-by date.',
    );
  });
  test('by a scanner that dropped the separator offers the shorter lot', () => {
    expect(readDelivery('010401234567890110C-552017281130', stock)).toMatchObject({
      change: { lot: 'C-552017281130' },
      otherLots: ['C-5520'],
    });
  });
  test('by a scanner that dropped the separator says what follows each of its lots', () =>
    expect(readDelivery('010401234567890110C-552017281130', stock).readings).toEqual([
      { lot: 'C-5520', expiry: '2028-11-30' },
    ]));
  test('with digits that are no known product asks whether they are the lot', () =>
    expect(readDelivery('4012345678918', stock)).toMatchObject({
      isCode: false,
      change: { lot: '4012345678918' },
      newGtin: '04012345678918',
      perhapsLot: '4012345678918',
      says: '4012345678918 may be the number under the bars, which is that of the product. Is it the lot?',
    }));
  test('of the health industry fills product, lot and use-by date', () => {
    const own = { ...stock, products: [cartridgeProduct({ hibc: 'A99912345' })] };
    expect(readDelivery('+A99912345/$$52001510X33', own)).toMatchObject({
      change: { product: id, lot: '10X3', expiry: '2020-01-15' },
      newGtin: '',
    });
    expect(readDelivery('+A99912345/$$52001510X33', stock)).toMatchObject({ newGtin: '+A99912345' });
  });
  test('with an address of GS1 fills the same', () =>
    expect(readDelivery('https://id.gs1.org/01/04012345678901/10/C-5520?17=281130', stock)).toMatchObject({
      change: { product: id, lot: 'C-5520', expiry: '2028-11-30' },
    }));
  test('that is a web address and nothing else changes nothing', () =>
    expect(readDelivery('https://nordlys.example', stock)).toMatchObject({
      change: {},
      says: 'This code is a web address and names no lot. Scan the other code on the pack, or type the lot.',
    }));
  test('of a product whose number was typed in another length is found', () => {
    for (const gtin of ['4012345678901', '04012345678901'])
      expect(
        readDelivery(']d201040123456789011728113010C-1', { ...stock, products: [cartridgeProduct({ gtin })] })
          .change.product,
      ).toBe(id);
    expect(
      readDelivery(']E001234565', { ...stock, products: [cartridgeProduct({ gtin: '012345000065' })] }).change
        .product,
    ).toBe(id);
  });
  test('whose number does not add up changes nothing', () => {
    expect(inWords(readDelivery(']d201040123456789021728113010C-5520', stock))).toMatchObject({
      change: {},
      says: expect.stringContaining('does not add up') as string,
    });
  });
});
