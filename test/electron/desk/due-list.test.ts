import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ClientId } from '../../../shared/brand.ts';
import type { ReminderWay } from '../../../shared/people/reminders.ts';
import { must } from '../../../shared/result.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { readCsv } from '../pack/read-csv.ts';
import { closedSession } from '../session/closed-session.ts';
import { completed, newFolder } from '../session/setup-app.ts';

const nobody = { count: 0, events: 0 };
/** Somebody whose session is closed; their review falls into December. */
const afterASession = async (fields: Readonly<Record<string, string>> = {}, saveTo: string = newFolder()) => {
  const { machine } = closedSession({ saveTo, startMs: Date.parse('2026-11-30T13:00:00Z') });
  await completed(machine);
  await expect.poll(() => machine.open().summaries.owed(), { timeout: 600_000 }).toBe(0);
  const { clients, desk, store } = machine.open();
  const client = store.sessions()[0]?.client as ClientId;
  if (Object.keys(fields).length > 0) must(clients.amend(client, fields));
  const lists = await desk.lists();
  return {
    machine,
    desk,
    lists,
    table: async () => {
      must(await lists.due({ how: 'table', printer: null }));
      return readCsv(readFileSync(join(saveTo, 'Due and overdue.csv'), 'utf8').slice(1));
    },
    exported: () => [...store.read({ kind: 'list.exported' })].map(({ body }) => body),
  };
};

test('whoever closed a session is due for the review their sheet promised, and not asked means not reminded', async () => {
  const { desk } = await afterASession();
  expect(await desk.dueList()).toMatchObject({
    today: '2026-11-30',
    coming: 0,
    rows: [{ what: 'review', isOverdue: false, name: 'Marcus Okonkwo-Lindqvist', way: null, where: '' }],
  });
});

test('a number leaves the studio only with a yes to that way, on the screen and in the table', async () => {
  for (const [reminders, says] of [
    ['call', 'call 020 7946 0991'],
    ['message', 'text 020 7946 0991'],
    ['none', 'said no: do not remind'],
  ] satisfies readonly (readonly [ReminderWay, string])[]) {
    const { table, desk } = await afterASession({ reminders, phone: '020 7946 0991' });
    const [row] = (await desk.dueList()).rows;
    expect(row?.where).toBe(reminders === 'none' ? '' : '020 7946 0991');
    const [head, line] = await table();
    expect(head).toEqual(['Client', 'Why', 'overdue', 'Last visit', 'Remind']);
    expect(line?.[4]).toBe(says);
  }
});

test('a name that a spreadsheet would run stays a text, and a comma and a quote in it stay one cell', async () => {
  for (const fullName of ['=HYPERLINK("http://x";"A")', '+44', '-1, "A"', '@sum']) {
    const { table } = await afterASession({ fullName });
    expect((await table())[1]?.[0]).toBe(`'${fullName}`);
  }
});

test('that a list left stands in the record, without a name', async () => {
  const { lists, exported, machine } = await afterASession();
  expect(exported()).toEqual([]);
  must(await lists.due({ how: 'save', printer: null }));
  must(await lists.due({ how: 'print', printer: null }));
  const { week, papers } = machine.open().home(undefined, true);
  if (week === null) throw new Error('no week');
  must(await lists.week({ how: 'save', printer: null }, { week, papers, lately: nobody }));
  expect(machine.printed).toHaveLength(1);
  expect(exported()).toEqual([
    { list: 'due', how: 'save', rows: 1 },
    { list: 'due', how: 'print', rows: 1 },
    { list: 'week', how: 'save', rows: 1 },
  ]);
});

test('a place that is gone is told with a reference, and nothing half written is left', async () => {
  const gone = join(newFolder(), 'no stick');
  const { lists } = await afterASession({}, gone);
  const reply = await lists.due({ how: 'table', printer: null });
  expect(reply).toMatchObject({ ok: false, error: { kind: 'failure', what: 'cannot-write-file' } });
  if (!reply.ok && 'says' in reply.error) expect(inEnglish(reply.error.says)).not.toBe('');
  expect(existsSync(gone)).toBe(false);
});
