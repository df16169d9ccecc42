import { expect, test } from 'vitest';
import { createCompletedStore } from '../../../renderer/desk/completed-store.ts';
import type { CompletedList, CompletedRow } from '../../../shared/ipc/pages.ts';
import { ok } from '../../../shared/result.ts';

/** Main with so many ended sessions, the newest first; `held` answers wait until they are let go. */
const mainWith = (count: number) => {
  let total = count;
  const asked: { text: string; before: number | null; limit: number }[] = [];
  const held: (() => void)[] = [];
  const page = (before: number | null, limit: number, text: string): CompletedList => {
    const from = before === null ? total : before - 1;
    const rows = Array.from(
      { length: Math.max(0, Math.min(limit, from)) },
      (_none, at) => ({ session: `${text}${from - at}` }) as unknown as CompletedRow,
    );
    const last = from - rows.length + 1;
    return {
      rows,
      next: last > 1 ? last : null,
      total,
      found: total,
      counts: { all: 0, toReview: 0, returned: 0, sample: 0 },
      people: [],
      lacks: null,
    };
  };
  let holds = false;
  const list = async (question: { text: string; before: number | null; limit: number }) => {
    asked.push(question);
    if (holds) await new Promise<void>((go) => held.push(go));
    return ok(page(question.before, question.limit, question.text));
  };
  return {
    store: createCompletedStore({ 'completed.list': list as never }),
    asked,
    hold: (on: boolean): void => {
      holds = on;
    },
    letGo: (which: number): void => held[which]?.(),
    another: (): void => {
      total += 1;
    },
  };
};
const shown = ({ now }: { readonly now: () => { readonly list: CompletedList | null } }) =>
  now().list?.rows.map(({ session }) => Number(session)) ?? [];
const from = (first: number, last: number): readonly number[] =>
  Array.from({ length: first - last + 1 }, (_none, at) => first - at);

test('the list grows page by page, each session once, until the last one', async () => {
  const { store, asked } = mainWith(250);
  await store.again();
  expect(shown(store)).toEqual(from(250, 151));
  // A table asks at every drawing; only one question is on its way.
  await Promise.all([store.more(), store.more(), store.more()]);
  await store.more();
  await store.more();
  expect(shown(store)).toEqual(from(250, 1));
  expect(asked.map(({ before }) => before)).toEqual([null, 151, 51]);
});

test('asked again it keeps what was read further back, and shows what is new in front', async () => {
  const { store, another, asked } = mainWith(800);
  await store.again();
  for (let page = 0; page < 6; page += 1) await store.more();
  expect(shown(store)).toHaveLength(700);
  another();
  await store.again();
  expect(asked.at(-1)?.limit).toBe(500);
  expect(shown(store)).toEqual(from(801, 101));
  await store.more();
  expect(shown(store)).toEqual(from(801, 1));
});

test('other words begin at the top, and an answer to older words is dropped', async () => {
  const { store, hold, letGo } = mainWith(300);
  await store.again();
  store.scrolled(4_000);
  hold(true);
  store.ask({ text: '1' });
  store.ask({ text: '2' });
  expect(store.top()).toBe(0);
  letGo(1);
  await expect.poll(() => store.now().list?.rows[0]?.session).toBe('2300');
  letGo(0);
  await Promise.resolve();
  expect(store.now().list?.rows[0]?.session).toBe('2300');
  expect(store.now().text).toBe('2');
});

test('left and looked at again it stands where it stood', async () => {
  const { store } = mainWith(300);
  await store.again();
  await store.more();
  store.scrolled(6_000);
  await store.again();
  expect(shown(store)).toHaveLength(200);
  expect(store.top()).toBe(6_000);
});
