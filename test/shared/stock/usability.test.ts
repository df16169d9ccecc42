import { expect, test } from 'vitest';
import type { StockBody } from '../../../shared/stock/fold.ts';
import { lotIssues } from '../../../shared/stock/lot-issues.ts';
import type { Product } from '../../../shared/stock/product.ts';
import { usabilityOf } from '../../../shared/stock/usability.ts';
import type { UseRules } from '../../../shared/stock/usability.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { inEnglish, inWords } from '../../builders/in-words.ts';
import { added, idOf, ledgerOf, productOf, received, rulesOn } from '../../builders/stock.ts';
import type { StockSaid } from '../../builders/stock.ts';

const lot = idOf('lot', 1);
const says = (
  day: string,
  parts: Partial<StockBody<'lot.received'>> = {},
  {
    product = productOf('pigment'),
    later = [],
    rules = {},
  }: { product?: Product; later?: readonly StockSaid[]; rules?: Partial<UseRules> } = {},
): string => {
  const state = ledgerOf(added(product), received({ product: product.id, ...parts }), ...later);
  const answer = usabilityOf(state.lots.get(lot)!, product, rulesOn(day, rules));
  return answer.usable ? 'usable' : inEnglish(answer.says);
};

test.each([
  ['2027-03-31', '2027-03', 'usable'],
  ['2027-04-01', '2027-03', 'in date until Mar 2027'],
  ['2028-02-29', '2028-02', 'usable'],
  ['2028-03-01', '2028-02', 'in date until Feb 2028'],
  ['2027-03-14', '2027-03-14', 'usable'],
  ['2027-03-15', '2027-03-14', 'in date until 14 Mar 2027'],
])('on %s a lot that expires %s is: %s', (day, expiry, answer) => {
  expect(inWords(says(day, { expiry }))).toContain(answer);
});

test.each([
  ['2026-08-15', '2026-02-15', 'usable'],
  ['2026-08-16', '2026-02-15', 'for 6 months after opening, until 15 Aug 2026'],
  ['2026-03-01', '2026-02-15', 'usable'],
  // A month too short for the day ends it: never a day of the next month.
  ['2027-02-28', '2026-08-31', 'usable'],
  ['2027-03-01', '2026-08-31', 'for 6 months after opening, until 28 Feb 2027'],
  ['2028-02-29', '2027-08-30', 'usable'],
  ['2028-03-01', '2027-08-31', 'for 6 months after opening, until 29 Feb 2028'],
  ['2027-04-30', '2026-10-31', 'usable'],
  ['2027-05-01', '2026-10-31', 'for 6 months after opening, until 30 Apr 2027'],
  ['2026-12-31', '2026-06-30', 'for 6 months after opening, until 30 Dec 2026'],
  ['2026-08-29', '2026-02-28', 'for 6 months after opening, until 28 Aug 2026'],
])('on %s a bottle opened %s with six months is: %s', (day, openedOn, answer) => {
  expect(inWords(says(day, { openedOn, expiry: '2029-12' }))).toContain(answer);
});

test('a bottle that was never opened has only its expiry', () => {
  expect(says('2027-03-31')).toBe('usable');
});

test("the lot's own time after opening counts before the product's, and the studio's where a pigment names none", () => {
  expect(says('2026-05-01', { openedOn: '2026-03-01', paoMonths: 1 })).toContain('for 1 months');
  expect(
    says(
      '2026-11-01',
      { openedOn: '2026-03-01' },
      { product: productOf('pigment', { paoMonths: null }), rules: { pigmentMonths: 3 } },
    ),
  ).toContain('for 3 months');
  expect(says('2026-11-01', { openedOn: '2026-03-01' }, { product: productOf('antiseptic') })).toBe('usable');
});

test('a new pack of the same lot begins its own time', () => {
  expect(
    says(
      '2026-12-01',
      { openedOn: '2026-02-15' },
      { later: [['lot.opened', { id: lot, on: '2026-11-01' }]] },
    ),
  ).toBe('usable');
});

test('quarantine holds until it is lifted, a recall likewise', () => {
  expect(says('2026-11-22', {}, { later: [['lot.quarantined', { id: lot, reason: 'cloudy' }]] })).toContain(
    'quarantine (cloudy)',
  );
  expect(
    says(
      '2026-11-22',
      {},
      {
        later: [
          ['lot.quarantined', { id: lot, reason: 'cloudy' }],
          ['lot.released', { id: lot, reason: 'checked' }],
        ],
      },
    ),
  ).toBe('usable');
  expect(
    says(
      '2026-11-22',
      {},
      {
        later: [
          ['lot.quarantined', { id: lot, reason: 'cloudy' }],
          ['lot.recalled', { id: lot, reason: 'microbes', notice: 'N-4' }],
        ],
      },
    ),
  ).toContain('recalled (microbes)');
});

test('used up and retired lots are not offered, but the bottle in hand stays what it was', () => {
  expect(says('2026-11-22', {}, { later: [['lot.emptied', { id: lot }]] })).toContain('used up');
  expect(says('2026-11-22', {}, { later: [['lot.retired', { id: lot, reason: 'leaking' }]] })).toContain(
    'out of use (leaking)',
  );
  expect(says('2026-11-22', {}, { later: [['lot.emptied', { id: lot }]], rules: { inHand: true } })).toBe(
    'usable',
  );
  expect(
    says(
      '2026-11-22',
      {},
      { later: [['lot.recalled', { id: lot, reason: 'microbes', notice: '' }]], rules: { inHand: true } },
    ),
  ).toContain('recalled');
});

test('diluent that is not sterile is never usable', () => {
  expect(says('2026-11-22', {}, { product: productOf('diluent', { sterile: false }) })).toContain(
    'not sterile',
  );
});

test('a label without the use statement stops a pigment where the country asks for it', () => {
  const product = productOf('pigment', { useStatement: false });
  expect(says('2026-11-22', {}, { product })).toContain('tattoos or permanent make-up');
  expect(says('2026-11-22', {}, { product, rules: { statementRequired: false } })).toBe('usable');
});

test.each([
  [{ openedOn: '2027-04-01' }, 'openedOn', 'in the future'],
  [{ openedOn: '2026-03-01', expiry: '2026-02' }, 'openedOn', 'after the expiry'],
  [{ openedOn: '2026-01-01' }, 'openedOn', 'before the day it was received'],
  [{ receivedOn: '2026-12-01' }, 'receivedOn', 'in the future'],
] as const)('dates that cannot be together are told at their field: %o', (parts, field, sentence) => {
  const issues = lotIssues(
    { expiry: '2027-03', receivedOn: '2026-01-10', ...parts },
    '2026-11-22' as LocalDate,
  );
  expect(inWords(issues)).toContainEqual({ field, says: expect.stringContaining(sentence) as string });
});

test('old stock with an expiry in the past may be entered', () => {
  expect(
    lotIssues(
      { expiry: '2025-03', receivedOn: '2024-01-10', openedOn: '2025-03-31' },
      '2026-11-22' as LocalDate,
    ),
  ).toEqual([]);
});
