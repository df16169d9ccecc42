import type { HealthRow } from '../../schema.ts';

type Starts = 'clearance' | 'asked' | 'validForDays' | 'note' | 'owner' | 'blocks';
type RowText = Omit<HealthRow, Starts> & Partial<Pick<HealthRow, Starts>>;

/** Asked again at every visit; these stay true for one day only, all others 28 days (brief 1.4). */
const sameDay: ReadonlySet<string> = new Set(['C02', 'C03', 'C04', 'C18', 'C30']);

/** Fills what most rows of brief 1.4 share: asked of the client, a studio default, blocking the whole session when it blocks. */
export const row = (given: RowText): HealthRow => ({
  clearance: 'none',
  asked: 'client',
  validForDays: sameDay.has(given.code) ? 0 : 28,
  note: '',
  owner: 'P',
  blocks: given.outcome === 'caution' || given.outcome === 'info' ? [] : ['session'],
  ...given,
});
