import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeStudio } from '../../../electron/practice/studio/write-studio.ts';
import type { ChannelName } from '../../../shared/ipc/contract.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import { ROWS_AT_ONCE } from '../../../shared/ipc/long-list.ts';
import type { LongList } from '../../../shared/ipc/long-list.ts';
import { must } from '../../../shared/result.ts';
import { readCupboard } from '../../../renderer/stock/read-cupboard.ts';
import { productTitle } from '../../../shared/stock/product.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { machineOn, noKeyring } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import { doorOf, requests, unknown } from './every-channel.ts';

const passphrase = 'generated studio';
let folder: string;
const sizes = { few: 150, many: 600 } as const;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stipple-sizes-'));
  for (const [name, sessions] of Object.entries(sizes))
    writeStudio({
      dataDir: join(folder, name),
      clients: sessions,
      sessions,
      regular: 0,
      photos: 0,
      whole: false,
      short: true,
      seed: 4,
      until: '2026-11-20' as LocalDate,
      passphrase,
    });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const opened = (name: keyof typeof sizes): Machine => {
  const machine = machineOn({
    dataDir: join(folder, name),
    keyring: noKeyring,
    testPassphrase: passphrase,
    // Years later, so that the files of those who did not come again are due.
    startMs: Date.parse('2026-11-22T09:00:00Z'),
  });
  machine.life.begin();
  return machine;
};

/** Asked for what they do and not for what they list, or of a session and a client alone. */
const acts =
  /^(setup|unlock|practice|clock|app\.|settings|passphrase|people\.(?!page)|lock\.act|keys\.(?!page)|backup\.(?!view)|tablets\.(?!visits|view|fresh|twice)|session|photos|sheet|paper|hub\.(?!view)|studios\.(?!view|list|recall|figures)|colour|adverse|calls|review|keeping\.(page|hold|lift)|pack|due\.paper|week|record\.(verify|seal)|exposures\.record|protocol\.(look|release|saveDraft)|clients\.(?!find|open)|stock\.(?!list|lot|offer|match|recallReach)|rows)/;

/** The longest that is asked here is the whole text of the rules. */
const LONGEST_BYTES = 256 * 1024;

/** The product that reached most people: all its lots are asked for. */
const everywhere = ({ stock }: ReturnType<Machine['open']>) => {
  const [most] = stock
    .page()
    .products.map((one) => ({ text: `All lots of ${productTitle(one)}`, product: one.id }))
    .map((question) => ({
      question,
      reached: stock.reach(question.text, question.product).sessions.length,
    }))
    .toSorted((a, b) => b.reached - a.reached);
  if (most === undefined) throw new Error('the made studio has no product');
  return most.question;
};
const askedOf = (machine: Machine) => {
  const [last] = machine.open().store.sessions({ endedOnly: true, limit: 1 });
  return {
    ...requests({ client: String(last?.client), session: String(last?.session), open: unknown }),
    'stock.recallReach': [everywhere(machine.open()), { text: '20', product: null }],
    'completed.list': [{ text: '', before: null, limit: 100 }],
    'clients.find': [{ text: '' }, { text: 'a' }],
    'sample.draw': [{ month: '2026-05' }],
  };
};
const bytesOf = async (machine: Machine): Promise<ReadonlyMap<string, number>> => {
  const ask = doorOf(machine);
  await machine.open().stock.read();
  const asked = askedOf(machine);
  const bytes = new Map<string, number>();
  for (const name of Object.keys(contract) as ChannelName[]) {
    if (acts.test(name)) continue;
    const texts = await Promise.all(
      asked[name].map(async (request) => JSON.stringify(await ask(name, request))),
    );
    bytes.set(name, Math.max(...texts.map(({ length }) => length)));
  }
  return bytes;
};

test('no answer grows with the studio', async () => {
  const few = opened('few');
  const small = await bytesOf(few);
  few.life.close();
  const many = opened('many');
  const large = await bytesOf(many);
  const grown = [...large].flatMap(([name, bytes]) => {
    return bytes > (small.get(name) ?? 0) * 1.3 + 4_000
      ? [`${name}: ${small.get(name)} bytes of ${sizes.few} sessions, ${bytes} of ${sizes.many}`]
      : [];
  });
  expect(grown).toEqual([]);
  expect(large.size).toBeGreaterThan(25);
  expect(Math.max(...large.values())).toBeLessThan(LONGEST_BYTES);
  many.life.close();
});

test('whoever reads on in the cupboard finds every lot of the ledger, in its order and as its own page has it', async () => {
  const machine = opened('many');
  const ask = doorOf(machine);
  const { stock } = machine.open();
  const [first] = (await stock.list()).products;
  for (let lot = 0; lot < 2 * ROWS_AT_ONCE; lot += 1)
    must(
      stock.receive(
        {
          product: first?.id ?? '',
          lot: `${lot}-${'XYZW'.repeat(4).slice(0, 2 + (lot % 7))}${lot * 7919}`,
          expiry: '2029-12',
          receivedOn: '2026-11-20',
          quantity: 1 + (lot % 9),
          supplier: 'Supplier',
          invoice: `R-${lot}`,
        },
        true,
      ),
    );
  const page = await stock.list();
  expect(page.lots.length).toBeGreaterThan(2 * ROWS_AT_ONCE);
  const client = {
    'stock.list': (request: null) => ask('stock.list', request),
    'rows.more': (request: object) => ask('rows.more', request),
  } as unknown as Parameters<typeof readCupboard>[0];
  const read = must(await readCupboard(client));
  expect(read).toEqual({
    ...page,
    lots: page.lots.map(({ lot: { history: _history, ...lot }, ...row }) => ({ ...row, lot })),
  });
  const [last] = page.lots.slice(-1);
  expect(await ask('stock.lot', { id: last?.lot.id })).toMatchObject({
    value: { today: page.today, row: last },
  });
  machine.life.close();
});

test('whoever reads on in a recall sees everybody whom the paper names, in the same order', async () => {
  const machine = opened('many');
  const ask = doorOf(machine);
  await machine.open().stock.read();
  const question = everywhere(machine.open());
  const reach = machine.open().stock.reach(question.text, question.product);
  expect(reach.sessions.length).toBeGreaterThan(2 * ROWS_AT_ONCE);
  const answer = (await ask('stock.recallReach', question)).value as {
    readonly sessions: LongList<{ readonly session: string }>;
    readonly clients: LongList<{ readonly client: string }>;
    readonly letters: string;
  };
  const all = async <T>({ first, count, kept }: LongList<T>): Promise<readonly T[]> => {
    const rows = [...first];
    while (rows.length < count) {
      const more = await ask('rows.more', { of: 'stock.recallReach', kept, from: rows.length });
      rows.push(...(more.value as { readonly rows: readonly T[] }).rows);
    }
    return rows;
  };
  expect(answer.sessions.first).toHaveLength(ROWS_AT_ONCE);
  expect(await all(answer.sessions)).toEqual(reach.sessions);
  expect(await all(answer.clients)).toEqual(reach.clients);
  // What is printed needs these letters of a font, whether they are on the screen or not.
  for (const letter of new Set(reach.clients.map(({ name }) => name ?? '').join('')))
    expect(answer.letters).toContain(letter);
  machine.life.close();
});

test('an answer is read on in only under its own name, and not after somebody was erased', async () => {
  const machine = opened('many');
  const ask = doorOf(machine);
  await machine.open().stock.read();
  const { sessions } = (await ask('stock.recallReach', everywhere(machine.open()))).value as {
    readonly sessions: LongList<unknown>;
  };
  const more = (of: string, kept: unknown) => ask('rows.more', { of, kept, from: 100 });
  expect((await more('stock.recallReach', sessions.kept)).ok).toBe(true);
  expect((await more('due.list', sessions.kept)).ok).toBe(false);
  expect((await more('stock.recallReach', unknown)).ok).toBe(false);
  expect((await more('home.page', sessions.kept)).error?.kind).toBe('bad-request');
  await ask('clients.erase', { id: unknown, reason: 'clientAsked' });
  expect((await more('stock.recallReach', sessions.kept)).ok).toBe(false);
  machine.life.close();
});
