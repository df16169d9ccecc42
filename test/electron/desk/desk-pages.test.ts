import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Step } from '../../../electron/background.ts';
import { writeStudio } from '../../../electron/practice/studio/write-studio.ts';
import type { CompletedRow } from '../../../shared/ipc/pages.ts';
import { plainText } from '../../../shared/people/letters.ts';
import { must } from '../../../shared/result.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { asKilled, completed, machineOn, noKeyring } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';

let folder: string;
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'stipple-desk-')), 'data');
  writeStudio({
    dataDir: folder,
    clients: 12,
    sessions: 60,
    regular: 0,
    photos: 0,
    whole: false,
    seed: 7,
    until: '2026-11-20' as LocalDate,
    passphrase: 'generated studio',
  });
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const opened = (): Machine => {
  const machine = machineOn({
    dataDir: asKilled({ dataDir: folder } as Machine),
    keyring: noKeyring,
    testPassphrase: 'generated studio',
    startMs: Date.parse('2026-11-22T09:00:00Z'),
  });
  machine.life.begin();
  return machine;
};
/** Every page, one after the other, as somebody scrolls. */
const scrolled = async ({ open }: Machine, text: string, limit: number): Promise<readonly CompletedRow[]> => {
  const rows: CompletedRow[] = [];
  // The first answer to a word does not wait until everything was looked through.
  if (text !== '')
    await expect
      .poll(async () => (await open().desk.list({ text, before: null, limit })).lacks, { timeout: 600_000 })
      .toBeNull();
  for (let before: number | null = null; ;) {
    const page = await open().desk.list({ text, before, limit });
    expect(page.rows.length).toBeLessThanOrEqual(limit);
    rows.push(...page.rows);
    before = page.next;
    if (before === null) return rows;
  }
};
const times = async (step: Step, count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await step(() => false);
};

test('page by page the whole list is there, newest first, each session once', async () => {
  const machine = opened();
  const all = await completed(machine);
  expect(all).toHaveLength(60);
  expect(all.map(({ openedAt }) => openedAt)).toEqual(
    all.map(({ openedAt }) => openedAt).toSorted((a, b) => (a < b ? 1 : -1)),
  );
  for (const limit of [1, 7, 30, 60, 100]) expect(await scrolled(machine, '', limit)).toEqual(all);
});

test('a filter finds what looking at every row finds, page by page', async () => {
  const machine = opened();
  const all = await completed(machine);
  const textOf = (row: CompletedRow): string =>
    plainText(
      [
        row.clientName,
        row.practitioner,
        row.recordNumber,
        row.date,
        inEnglish(row.endingSays),
        ...[...row.overrides, ...row.notChecked, ...row.missing].map(inEnglish),
        ...row.why.map(({ says }) => inEnglish(says)),
      ].join('\n'),
    );
  const questions = [
    inEnglish(all[3]?.clientName ?? '').split(' ')[0] ?? '',
    all[9]?.recordNumber ?? '',
    all[20]?.date ?? '',
    'deferred',
    'dana closed',
    'signature missing',
    'NOT checked stock',
    'nothing like it',
  ];
  for (const question of questions) {
    const words = plainText(question).split(' ');
    const fits = all.filter((row) => words.every((word) => textOf(row).includes(word)));
    expect(await scrolled(machine, question, 8), question).toEqual(fits);
    expect((await machine.open().desk.list({ text: question, before: null, limit: 5 })).found, question).toBe(
      fits.length,
    );
  }
});

test('the list shows at once what is there, newest first, and grows; a kill in between loses nothing', async () => {
  const machine = opened();
  const first = await machine.open().desk.list({ text: '', before: null, limit: 60 });
  expect(first.lacks).toEqual({ lists: null, summaries: 60, unsearched: 0 });
  expect(first.rows.every(({ summary }) => summary === 'coming')).toBe(true);
  expect(
    first.rows.every(({ clientName, endingSays }) => clientName !== '' && inEnglish(endingSays) !== ''),
  ).toBe(true);
  const making = machine.open().summaries.making();
  while (machine.open().summaries.owed() > 40) await times(making, 1);
  const { rows } = await machine.open().desk.list({ text: '', before: null, limit: 60 });
  expect(rows.findIndex(({ summary }) => summary === 'coming')).toBe(20);
  const again = machineOn({
    dataDir: asKilled(machine),
    keyring: noKeyring,
    testPassphrase: 'generated studio',
    startMs: Date.parse('2026-11-22T09:00:00Z'),
  });
  again.life.begin();
  expect(again.open().summaries.owed()).toBe(40);
  expect(await completed(again)).toEqual(await completed(machine));
});

test('whoever taps has a turn between finding a page and each thing that is counted for it', async () => {
  const { desk } = opened().open();
  for (const more of [{}, { show: 'toReview' as const }, { text: 'closed' }]) {
    let [turns, isOver] = [0, false];
    const turn = (): void => {
      turns += 1;
      if (!isOver) setImmediate(turn);
    };
    setImmediate(turn);
    await desk.list({ text: '', before: null, limit: 5, ...more });
    isOver = true;
    expect(turns).toBeGreaterThanOrEqual(3);
  }
});

test('while the lists themselves are made the desk has the newest sessions, and says so', async () => {
  const machine = opened();
  const { store, desk } = machine.open();
  const all = await completed(machine);
  must(store.remakeLists());
  let left = 15;
  must(store.fillLists(() => (left -= 1) > 0));
  desk.listsGrew();
  const part = await desk.list({ text: '', before: null, limit: 100 });
  expect(part.rows.map(({ session }) => session)).toEqual(all.slice(0, 15).map(({ session }) => session));
  expect(part.lacks?.lists).toMatchObject({ made: 15, of: 60 });
  while (must(store.fillLists(() => true)));
  desk.listsGrew();
  expect(await completed(machine)).toEqual(all);
});

test('a session that ends is found at once, with all that is known of it a moment later', async () => {
  const machine = opened();
  await completed(machine);
  const { desk, clients, sessions, start } = machine.open();
  expect((await desk.list({ text: 'unrealistic wish', before: null, limit: 5 })).found).toBe(0);
  const [who] = clients.find('');
  const { session } = must(start(who?.id ?? ('' as never), 'touch_up'));
  must(
    sessions.apply(session, 'consultation', {
      type: 'session.declined',
      reason: 'Unrealistic',
      noteForClient: 'No.',
    }),
  );
  const name = who?.fullName.split(' ')[0] ?? '';
  const found = await desk.list({ text: `${name} declined`, before: null, limit: 5 });
  expect(found.rows[0]).toMatchObject({ session, ending: 'declined' });
  await expect.poll(() => machine.open().summaries.owed(), { timeout: 60_000 }).toBe(0);
  const whole = await desk.list({ text: `${name} declined 2026-11-22 signature`, before: null, limit: 5 });
  expect(whole.rows[0]).toMatchObject({ session, summary: 'there' });
});

test('somebody who sees sessions of their own gets whole pages of them, and hears of no others, not even how many there are', async () => {
  const machine = opened();
  const all = await completed(machine);
  const { desk } = machine.open();
  const own = all[0]?.practitionerId ?? '';
  const mine = all.filter(({ practitionerId }) => practitionerId === own);
  for (const text of ['', 'closed']) {
    const fits = (await scrolled(machine, text, 100)).filter(({ practitionerId }) => practitionerId === own);
    const page = await desk.list({ text, before: null, limit: 100 }, own);
    expect(page.rows).toEqual(fits);
    expect(page).toMatchObject({ total: mine.length, found: fits.length });
    expect(await desk.list({ text, before: null, limit: 100 }, 'somebody else')).toMatchObject({
      rows: [],
      next: null,
      total: 0,
      found: 0,
    });
  }
  expect(desk.recent(8, own).every(({ practitionerId }) => practitionerId === own)).toBe(true);
  expect(desk.recent(8, 'somebody else')).toEqual([]);
});
