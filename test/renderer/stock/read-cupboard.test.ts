import { expect, test } from 'vitest';
import { readCupboard } from '../../../renderer/stock/read-cupboard.ts';
import { ROWS_AT_ONCE } from '../../../shared/ipc/long-list.ts';
import { err, must, ok } from '../../../shared/result.ts';
import { failure } from '../../../shared/words/failures.ts';

const lots = Array.from({ length: 430 }, (_, at) => ({ title: 'Black', lot: { id: `${at}`, product: 'p' } }));
const head = { today: '2026-11-22', products: [{ id: 'p', name: 'Black' }] };

/** Main with a cupboard of so many lots, which lets go of an answer after so many pieces of it. */
const mainWith = (many: number, keepsFor = Infinity) => {
  const asked: string[] = [];
  let pieces = 0;
  const client = {
    'stock.list': () => {
      asked.push('list');
      pieces = 0;
      const rows = lots.slice(0, many);
      const kept = many > ROWS_AT_ONCE ? `answer ${asked.length}` : null;
      return Promise.resolve(
        ok({ ...head, lots: { first: rows.slice(0, ROWS_AT_ONCE), count: many, kept } }),
      );
    },
    'rows.more': ({ from }: { readonly from: number }) => {
      asked.push(`${from}`);
      pieces += 1;
      return Promise.resolve(
        pieces > keepsFor && asked.filter((one) => one === 'list').length < 2
          ? err(failure('not-found', 'list'))
          : ok({ rows: lots.slice(0, many).slice(from, from + ROWS_AT_ONCE) }),
      );
    },
  };
  return { client: client as never, asked };
};
const idsOf = async (client: never): Promise<readonly string[]> =>
  must(await readCupboard(client)).lots.map(({ lot }) => lot.id);

test.each([0, 1, 99, 100, 101, 200, 430])(
  'of %i lots each comes once, in its order, with its product',
  async (many) => {
    const { client, asked } = mainWith(many);
    const read = must(await readCupboard(client));
    expect(read.lots.map(({ lot }) => lot.id)).toEqual(lots.slice(0, many).map(({ lot }) => lot.id));
    expect(read.lots.every(({ product }) => product.name === 'Black')).toBe(true);
    expect(asked).toHaveLength(Math.max(1, Math.ceil(many / ROWS_AT_ONCE)));
  },
);

test('where main has let go of the answer in between, all of it is asked anew and nothing is told twice', async () => {
  const { client, asked } = mainWith(430, 2);
  expect(await idsOf(client)).toEqual(lots.map(({ lot }) => lot.id));
  expect(asked.filter((one) => one === 'list')).toHaveLength(2);
});

test('what main cannot answer at all is said, not taken for an empty cupboard', async () => {
  const locked = { kind: 'not-allowed', says: 'Locked', why: 'locked' };
  expect(await readCupboard({ 'stock.list': () => Promise.resolve(err(locked)) } as never)).toEqual(
    err(locked),
  );
  const { client } = mainWith(430);
  const half = {
    ...(client as object),
    'rows.more': () => Promise.resolve(err(failure('not-found', 'list'))),
  };
  expect((await readCupboard(half as never)).ok).toBe(false);
});
