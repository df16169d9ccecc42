import { expect, test } from 'vitest';
import { holdSaid, isHeld } from '../../../shared/retention/hold.ts';
import type { HoldKind } from '../../../shared/retention/hold.ts';

const said = (...kinds: readonly HoldKind[]) => kinds.map((kind, at) => ({ kind, seq: at + 1 }));

test('the last word about a hold counts, in whatever order the words come', () => {
  expect(isHeld([])).toBe(false);
  expect(isHeld(said('hold.placed'))).toBe(true);
  expect(isHeld(said('hold.placed', 'hold.lifted'))).toBe(false);
  expect(isHeld(said('hold.placed', 'hold.lifted', 'hold.placed'))).toBe(true);
  expect(isHeld(said('hold.placed', 'hold.lifted').toReversed())).toBe(false);
});

test('a hold whose reason cannot be opened counts all the same', () => {
  const entry = {
    seq: 9,
    at: '2026-11-22T09:00:00.000Z',
    by: 'p1',
    kind: 'hold.placed',
    state: 'noKey',
    body: null,
  };
  expect(holdSaid(entry as never)).toMatchObject({ kind: 'hold.placed', reason: null });
  expect(holdSaid({ ...entry, state: 'open', body: { reason: 'Claim' } } as never)).toMatchObject({
    reason: 'Claim',
  });
  expect(holdSaid({ ...entry, kind: 'note.prepared' } as never)).toBeUndefined();
});
