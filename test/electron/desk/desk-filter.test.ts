import { inEnglish } from '../../builders/in-words.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ListAsked } from '../../../electron/desk/desk-list.ts';
import { createDeskList } from '../../../electron/store/desk-list.ts';
import { openDatabase } from '../../../electron/store/open-database.ts';
import { writeStudio } from '../../../electron/practice/studio/write-studio.ts';
import { reasonIds } from '../../../shared/desk/reasons.ts';
import type { CompletedList, CompletedRow } from '../../../shared/ipc/pages.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { asKilled, completed, machineOn, noKeyring } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';

let folder: string;
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'stipple-desk-')), 'data');
  writeStudio({
    dataDir: folder,
    clients: 8,
    sessions: 40,
    regular: 0,
    photos: 0,
    whole: false,
    seed: 11,
    until: '2026-11-20' as LocalDate,
    passphrase: 'generated studio',
  });
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const opened = (dataDir: string): Machine => {
  const machine = machineOn({
    dataDir,
    keyring: noKeyring,
    testPassphrase: 'generated studio',
    startMs: Date.parse('2026-11-22T09:00:00Z'),
  });
  machine.life.begin();
  return machine;
};
const copy = (): Machine => opened(asKilled({ dataDir: folder } as Machine));
const whole = async (
  { open }: Machine,
  asked: Partial<ListAsked>,
  only?: string,
): Promise<{ readonly rows: readonly CompletedRow[]; readonly first: CompletedList }> => {
  const rows: CompletedRow[] = [];
  let first: CompletedList | undefined;
  // The first answer to a word does not wait until everything was looked through.
  const isWhole = async () =>
    (await open().desk.list({ text: '', limit: 7, ...asked, before: null }, only)).lacks;
  await expect.poll(isWhole, { timeout: 600_000 }).toBeNull();
  for (let before: number | null = null; ;) {
    const page: CompletedList = await open().desk.list({ text: '', limit: 7, ...asked, before }, only);
    first ??= page;
    rows.push(...page.rows);
    before = page.next;
    if (before === null) return { rows, first };
  }
};

test('each filter finds what looking at every row finds, page by page, and counts it', async () => {
  const machine = copy();
  const all = await completed(machine);
  expect(all).toHaveLength(40);
  const days = all.map(({ date }) => date).toSorted();
  const person = all[0]?.practitionerId ?? '';
  const filters: readonly [Partial<ListAsked>, (row: CompletedRow) => boolean][] = [
    [{}, () => true],
    [{ show: 'toReview' }, ({ why }) => why.length > 0],
    [{ practitioner: person }, ({ practitionerId }) => practitionerId === person],
    [{ practitioner: 'nobody' }, () => false],
    [{ from: days[10] as LocalDate }, ({ date }) => date >= (days[10] ?? '')],
    [{ to: days[10] as LocalDate }, ({ date }) => date <= (days[10] ?? '')],
    [
      { from: days[5] as LocalDate, to: days[30] as LocalDate, show: 'toReview' },
      ({ date, why }) => date >= (days[5] ?? '') && date <= (days[30] ?? '') && why.length > 0,
    ],
    ...reasonIds.map((reason): [Partial<ListAsked>, (row: CompletedRow) => boolean] => [
      { reason },
      ({ why }) => why.some((one) => one.reason === reason),
    ]),
    [
      { text: 'closed', reason: 'firstOfPerson' },
      ({ endingSays, why }) =>
        inEnglish(endingSays) === 'Closed' && why.some(({ reason }) => reason === 'firstOfPerson'),
    ],
  ];
  for (const [asked, fits] of filters) {
    const { rows, first } = await whole(machine, asked);
    const wanted = all.filter(fits);
    expect(rows, JSON.stringify(asked)).toEqual(wanted);
    expect(first.found, JSON.stringify(asked)).toBe(wanted.length);
  }
  const { first } = await whole(machine, {});
  expect(first.counts).toEqual({
    all: 40,
    toReview: all.filter(({ why }) => why.length > 0).length,
    returned: 0,
    sample: 0,
    answered: 0,
  });
  expect(first.people.map(({ id }) => id).toSorted()).toEqual(
    [...new Set(all.map(({ practitionerId }) => practitionerId))].toSorted(),
  );
});

test('counted some visits at a time, with breaks between, and none where there is no list', async () => {
  const machine = copy();
  await completed(machine);
  const db = openDatabase(join(asKilled(machine), 'record.db'));
  const counted = createDeskList({ db: () => db }, { runs: () => [] }, 7);
  const steps = counted.counting({});
  let breaks = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) breaks += 1;
  expect(breaks).toBe(6);
  expect(step.value.all).toBe(40);
  db.exec('DROP TABLE desk_list');
  expect(counted.counting({}).next()).toEqual({
    done: true,
    value: { all: 0, toReview: 0, returned: 0, sample: 0, answered: 0 },
  });
  expect(counted.paging({ show: 'all' }, null, 3).next()).toEqual({ done: true, value: [] });
  expect(counted.waiting()).toMatchObject({ toReview: 0, answered: 0 });
  db.close();
});

test('somebody who sees sessions of their own hears of no others, not even how many there are', async () => {
  const machine = copy();
  const { rows, first } = await whole(machine, {}, 'somebody else');
  expect(rows).toEqual([]);
  expect(first).toMatchObject({
    total: 0,
    found: 0,
    counts: { all: 0, toReview: 0, returned: 0, sample: 0 },
    people: [],
  });
  const all = await completed(machine);
  const own = all[0]?.practitionerId ?? '';
  const mine = await whole(machine, { practitioner: 'somebody else' }, own);
  expect(mine.rows).toEqual(all.filter(({ practitionerId }) => practitionerId === own));
  expect(mine.first.total).toBe(mine.rows.length);
  expect(mine.first.people).toEqual([]);
  expect(machine.open().desk.recent(8, 'somebody else')).toEqual([]);
});

test.each([
  ['cleared', 'UPDATE desk_list SET reasons = 0, noted = 0'],
  ['set', 'UPDATE desk_list SET reasons = 1023'],
])(
  'reasons that somebody has %s in the file are put right when the rows are seen',
  async (_what, change) => {
    const untouched = copy();
    await completed(untouched);
    const before = await whole(untouched, { show: 'toReview' });
    const dataDir = asKilled(untouched);
    const db = openDatabase(join(dataDir, 'record.db'));
    db.exec(change);
    db.close();
    const machine = opened(dataDir);
    await machine.life.verify();
    await completed(machine);
    const { rows } = await whole(machine, { show: 'toReview' });
    expect(rows.map(({ session }) => session)).toEqual(before.rows.map(({ session }) => session));
  },
  600_000,
);

test('of an erased client the file keeps no reason to look that only sealed entries told', async () => {
  const machine = copy();
  const all = await completed(machine);
  const { store, erasure } = machine.open();
  const reasonsIn = (dataDir: string): readonly number[] => {
    const db = openDatabase(join(dataDir, 'record.db'));
    const rows = db.all('SELECT reasons FROM desk_list ORDER BY visit');
    db.close();
    return rows.map(({ reasons }) => Number(reasons));
  };
  await whole(machine, { show: 'toReview' });
  expect(reasonsIn(asKilled(machine)).some((reasons) => reasons > 0)).toBe(true);
  for (const client of new Set(store.sessions().map((session) => session.client)))
    expect(erasure.erase(client, 'clientAsked')).toMatchObject({ ok: true });
  const dataDir = asKilled(machine);
  expect(reasonsIn(dataDir)).toEqual(all.map(() => 0));
  // Looking at the rows afterwards brings none of them back.
  const again = opened(dataDir);
  await completed(again);
  await whole(again, { show: 'toReview' });
  expect(reasonsIn(asKilled(again))).toEqual(all.map(() => 0));
});
