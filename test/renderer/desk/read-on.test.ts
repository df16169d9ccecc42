import { expect, test } from 'vitest';
import { createReadOn, rowAt } from '../../../renderer/desk/read-on.ts';
import { ROWS_AT_ONCE } from '../../../shared/ipc/long-list.ts';
import { err, ok } from '../../../shared/result.ts';
import { failure } from '../../../shared/words/failures.ts';

const rows = Array.from({ length: 1_050 }, (_, at) => `client ${at}`);
const list = { first: rows.slice(0, ROWS_AT_ONCE), count: rows.length, kept: 'answer 1' };

const mainWith = (answers: boolean | 'locked' = true) => {
  const asked: number[] = [];
  let gone = 0;
  const read = createReadOn<string>(
    {
      'rows.more': (({ from }: { from: number }) => {
        asked.push(from);
        return Promise.resolve(
          answers === true
            ? ok({ rows: rows.slice(from, from + ROWS_AT_ONCE) })
            : err(
                answers === 'locked'
                  ? { kind: 'not-allowed', says: 'Locked', why: 'locked' }
                  : failure('not-found', 'list'),
              ),
        );
      }) as never,
    },
    'stock.recallReach',
    list,
    () => {
      gone += 1;
    },
  );
  return { read, asked, gone: () => gone };
};

test('the first rows are there at once and nothing is asked for them', async () => {
  const { read, asked } = mainWith();
  await read.see(0, 40);
  expect(rowAt(read.now(), 99)).toBe('client 99');
  expect(rowAt(read.now(), 100)).toBeUndefined();
  expect(asked).toEqual([]);
});

test('what comes into sight is asked for once, wherever somebody jumps to', async () => {
  const { read, asked } = mainWith();
  await read.see(680, 720);
  await read.see(690, 730);
  await read.see(1_030, 1_050);
  expect(asked).toEqual([600, 700, 1_000]);
  expect(rowAt(read.now(), 719)).toBe('client 719');
  expect(rowAt(read.now(), 1_049)).toBe('client 1049');
  expect(rowAt(read.now(), 1_050)).toBeUndefined();
});

test('all of it, read to the end, is every row in its place', async () => {
  const { read } = mainWith();
  for (let at = 0; at < rows.length; at += 30) await read.see(at, at + 30);
  expect(rows.map((_, at) => rowAt(read.now(), at))).toEqual(rows);
});

test('where main has the answer no more it is asked anew; behind the lock it waits', async () => {
  const lost = mainWith(false);
  await lost.read.see(300, 320);
  expect(lost.gone()).toBe(1);
  const locked = mainWith('locked');
  await locked.read.see(300, 320);
  await locked.read.see(300, 320);
  expect(locked.gone()).toBe(0);
  expect(locked.asked).toEqual([300, 300]);
});
