import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnswerText } from '../../../electron/ipc/answer-text.ts';
import { PIECE_UNITS, wholeAnswer } from '../../../shared/ipc/pieces.ts';

/** An answer as the window puts it together, and the texts that crossed for it. */
const across = async (answer: unknown, text = createAnswerText()) => {
  const crossed = [await text.of(answer)];
  const whole = await wholeAnswer(crossed[0] ?? '', (id, at) => {
    const piece = text.rest(id, at);
    crossed.push(piece);
    return Promise.resolve(piece);
  });
  return { whole, crossed, text };
};
const people = (count: number, name = 'Žofia Łuczak 👩🏽‍🦲') =>
  Array.from({ length: count }, (_, at) => ({ at, name, phone: null, left: undefined }));

test('whatever main answers reaches the window word for word', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.jsonValue({ maxDepth: 5 }),
      fc.array(fc.jsonValue({ maxDepth: 2 }), { minLength: 65, maxLength: 200 }),
      async (one, many) => {
        const answer = { ok: true, value: { one, list: many, by: { month: many } } };
        expect((await across(answer)).whole).toBe(JSON.stringify(answer));
      },
    ),
    { numRuns: 60 },
  );
});

test.each([
  ['a list of fifty thousand', { ok: true, value: { sessions: people(50_000) } }],
  ['a list of lists', { ok: true, value: { by: { month: people(9_000), zone: people(9_000) } } }],
  ['one text that is very long', { ok: true, value: { text: 'Łuczak 👩🏽‍🦲'.repeat(200_000) } }],
  [
    'a long list of what may be left out',
    { ok: true, value: { rows: people(60_000).map(({ left }) => left) } },
  ],
  ['a list at the top', { ok: true, value: people(30_000, '"\\\u2028') }],
])('%s crosses in pieces that nobody waits for, and is whole', async (_what, answer) => {
  const { whole, crossed } = await across(answer);
  expect(whole).toBe(JSON.stringify(answer));
  expect(crossed.length).toBeGreaterThan(1);
  for (const piece of crossed) {
    expect(piece.length).toBeLessThanOrEqual(PIECE_UNITS + 64);
    // No letter is cut in two.
    expect(Buffer.from(piece, 'utf8').toString('utf8')).toBe(piece);
  }
});

test('other work has its turn while a long answer is written', async () => {
  const text = createAnswerText();
  let turns = 0;
  let isOver = false;
  const turn = (): void => {
    turns += 1;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  await text.of({ ok: true, value: { sessions: people(400_000) } });
  isOver = true;
  expect(turns).toBeGreaterThan(1);
});

test('a piece is handed over until the last one; what nobody fetches is let go', async () => {
  const { text, crossed } = await across({ ok: true, value: people(5_000) });
  const id = crossed[0]?.slice(1, 37);
  expect(text.rest(id, 1)).toBe('');
  const [first = ''] = (await across({ ok: true, value: people(5_000) }, { ...text, rest: () => '' }))
    .crossed;
  const waiting = first.slice(1, 37);
  expect(text.rest(waiting, 1)).not.toBe('');
  for (let other = 0; other < 16; other += 1) await text.of({ ok: true, value: people(5_000) });
  expect(text.rest(waiting, 1)).toBe('');
  for (const asked of [null, 'no name', 7, {}, '']) expect(text.rest(asked, 0)).toBe('');
  for (const at of [null, -1, 0.5, 1e9, '0']) expect(text.rest(waiting, at)).toBe('');
});

test('a short answer crosses as it is', async () => {
  const answer = { ok: true, value: { rows: people(20) } };
  expect(await createAnswerText().of(answer)).toBe(JSON.stringify(answer));
});
