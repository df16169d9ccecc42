import { describe, expect, test } from 'vitest';
import { filterLots } from '../../../renderer/stock/filter-lots.ts';
import type { LotFilter } from '../../../renderer/stock/filter-lots.ts';
import type { Instant, LocalDate } from '../../../shared/time.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { aRow, cartridgeProduct } from '../../builders/lot-rows.ts';

const today = '2026-11-22' as LocalDate;
const water = {
  id: '0b7b7c1e-0000-4000-8000-000000000002',
  kind: 'diluent',
  manufacturer: 'Aqua',
  name: 'Sterile ampoule',
  paoMonths: null,
  sterile: true,
} as const;
const rows = [
  aRow({ lot: 'C-1' }),
  aRow(
    { lot: 'C-2', quarantined: { at: '2026-11-20T09:00:00.000Z' as Instant, reason: 'torn packs' } },
    cartridgeProduct(),
    'Lot C-2 is in quarantine (torn packs): choose another lot.',
  ),
  aRow({ lot: 'W-1', openedOn: '2026-11-01' as LocalDate }, water, undefined, '2027-01-21'),
  aRow({ lot: 'W-2' }, water, undefined, '2027-01-22'),
];
const found = (filter: Partial<LotFilter>): readonly string[] =>
  filterLots(rows, { kind: 'all', show: 'all', text: '', ...filter }, today, inEnglish).map(
    ({ lot }) => lot.lot,
  );

describe('the list of lots', () => {
  test('is whole unless something is asked', () => expect(found({})).toEqual(['C-1', 'C-2', 'W-1', 'W-2']));
  test('by kind', () => expect(found({ kind: 'diluent' })).toEqual(['W-1', 'W-2']));
  test('of usable ones', () => expect(found({ show: 'usable' })).toEqual(['C-1', 'W-1', 'W-2']));
  test('of opened ones', () => expect(found({ show: 'open' })).toEqual(['W-1']));
  test('of those that run out within 60 days, the sixtieth included', () =>
    expect(found({ show: 'soon' })).toEqual(['W-1']));
  test('of those that cannot be used', () => expect(found({ show: 'blocked' })).toEqual(['C-2']));
  test('by words in any order, whatever their case or accents', () => {
    expect(found({ text: 'AQUÁ w-2' })).toEqual(['W-2']);
    expect(found({ text: 'torn fineline' })).toEqual(['C-2']);
    expect(found({ text: 'no such lot' })).toEqual([]);
  });
});
