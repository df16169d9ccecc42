import { describe, expect, test } from 'vitest';
import { readDelivery } from '../../../renderer/stock/read-delivery.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { inWords } from '../../builders/in-words.ts';
import { cartridgeProduct } from '../../builders/lot-rows.ts';

const stock = { products: [cartridgeProduct()], today: '2026-11-22' as LocalDate };
const { id } = cartridgeProduct();

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
  test('whose number does not add up changes nothing', () => {
    expect(inWords(readDelivery(']d201040123456789021728113010C-5520', stock))).toMatchObject({
      change: {},
      says: expect.stringContaining('does not add up') as string,
    });
  });
});
