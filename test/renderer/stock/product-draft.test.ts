import { describe, expect, test } from 'vitest';
import { askOf, draftOf } from '../../../renderer/stock/product-draft.ts';
import { productFacts, productKinds } from '../../../shared/stock/product.ts';
import type { Product } from '../../../shared/stock/product.ts';
import { cartridgeProduct } from '../../builders/lot-rows.ts';

const id = '0b7b7c1e-0000-4000-8000-000000000009';
const pigment: Product = {
  id,
  kind: 'pigment',
  manufacturer: 'Nordlys',
  name: 'Carbon Black',
  gtin: '04012345678901',
  paoMonths: 12,
  family: 'carbon black',
  base: 'water',
  ciNumbers: ['77266'],
  ingredients: ['aqua', 'glycerin'],
  tone: 'neutral',
  ratioFrom: 6,
  ratioTo: 20,
  useStatement: true,
  nickelStatement: null,
  chromiumStatement: false,
  masstoneLab: { L: 18.5, a: 0.2, b: -1.1 },
};
const cream: Product = {
  id,
  kind: 'anaesthetic',
  manufacturer: 'Dermo',
  name: 'Cream',
  paoMonths: null,
  actives: [
    { name: 'Lidocaine', percent: 2.5 },
    { name: 'Prilocaine', percent: 2.5 },
  ],
  licence: '',
  card: 'emla-type',
};

describe('the label of a product', () => {
  test.each([
    ['a pigment', pigment],
    ['a cream', cream],
    ['a cartridge', cartridgeProduct()],
  ])('%s comes out of the form as it went in', (_what, product) => {
    const { id: _id, ...facts } = product;
    expect(productFacts.parse(askOf(product.kind, draftOf(product.kind, product)))).toEqual(facts);
  });
  test('typed with other marks between means the same', () => {
    expect(
      askOf('anaesthetic', { ...draftOf('anaesthetic', cream), actives: 'Lidocaine 2,5 %\nPrilocaine 2.5' }),
    ).toMatchObject({
      actives: [
        { name: 'Lidocaine', percent: 2.5 },
        { name: 'Prilocaine', percent: 2.5 },
      ],
    });
    expect(askOf('pigment', { ...draftOf('pigment', pigment), ciNumbers: '77266; 77491, ' })).toMatchObject({
      ciNumbers: ['77266', '77491'],
    });
  });
  test.each(productKinds)('an empty form of %s is answered at its fields', (kind) => {
    const read = productFacts.safeParse(askOf(kind, draftOf(kind)));
    expect(read.success).toBe(false);
    expect(read.error?.issues.map(({ path }) => path[0])).toEqual(
      expect.arrayContaining(['manufacturer', 'name']),
    );
  });
  test('a scanned number is in the form already', () =>
    expect(draftOf('cartridge', undefined, '04012345678901')['gtin']).toBe('04012345678901'));
});
