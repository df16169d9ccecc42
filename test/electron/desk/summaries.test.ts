import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sealSummary } from '../../../electron/desk/sealed-summary.ts';
import { createSummaries } from '../../../electron/desk/summaries.ts';
import type { Told } from '../../../electron/desk/told.ts';
import { openDatabase } from '../../../electron/store/open-database.ts';
import type { RecordReader } from '../../../electron/store/store.ts';
import { must } from '../../../shared/result.ts';
import { summaryFormat } from '../../../shared/session/summary.ts';
import { closedSession } from '../session/closed-session.ts';
import { asKilled, completed, machineOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import { listsMadeAgain } from '../store/setup-store.ts';

const reopened = (dataDir: string): Machine => {
  const machine = machineOn({ dataDir, startMs: Date.parse('2026-11-22T14:00:00Z') });
  machine.life.begin();
  return machine;
};
/** Changes the file as somebody who has it could; answers how many summaries there were and how many were owed. */
const onFile = (dataDir: string, change = ''): { readonly kept: number; readonly owed: number } => {
  const db = openDatabase(join(dataDir, 'record.db'));
  const count = (table: string): number => Number(db.get(`SELECT count(*) AS n FROM ${table}`)?.['n'] ?? -1);
  const before = { kept: count('session_summary'), owed: count('summary_owed') };
  db.exec(change);
  db.close();
  return before;
};
const summariesOf = (machine: Machine, reader?: RecordReader) => {
  const { store, studio, vault } = machine.open();
  return createSummaries({
    shelf: store.summaries,
    reader: reader ?? store,
    studio,
    vault,
    onMade: () => undefined,
  });
};

test('the list that was kept is the list that a replay gives, in this run and after a restart', async () => {
  const { machine } = closedSession();
  const replayed = await completed(machine);
  expect(replayed).toMatchObject([{ summary: 'there', stagesReached: { length: 6 } }]);
  expect(await completed(machine)).toEqual(replayed);
  const dataDir = asKilled(machine);
  expect(onFile(dataDir)).toEqual({ kept: 1, owed: 0 });
  const { desk } = reopened(dataDir).open();
  expect(await desk.list({ text: '', before: null, limit: 9 })).toMatchObject({
    rows: replayed,
    next: null,
    total: 1,
    found: 1,
    lacks: null,
  });
});

test('what an ended session owes is written with its ending: a kill before the summary loses nothing', async () => {
  const { machine } = closedSession();
  const dataDir = asKilled(machine);
  expect(onFile(dataDir)).toEqual({ kept: 0, owed: 1 });
  const again = reopened(dataDir);
  // The list is there at once, and says what it lacks.
  expect(await again.open().desk.list({ text: '', before: null, limit: 9 })).toMatchObject({
    rows: [{ summary: 'coming', ending: 'closed', recordNumber: 'SMP-2026-0001', missing: [] }],
    lacks: { lists: null, summaries: 1, unsearched: 0 },
  });
  // Nobody asks: it is made behind the first screen.
  await again.life.verify();
  await expect.poll(() => again.open().summaries.owed(), { timeout: 600_000 }).toBe(0);
  expect((await again.open().desk.list({ text: '', before: null, limit: 9 })).lacks).toBeNull();
});

test.each([
  ['changed', "UPDATE session_summary SET sealed = x'00112233445566778899aabbccddeeff00112233445566778899'"],
  ['of another session', 'UPDATE session_summary SET visit = visit + 1'],
  ['of another ending', 'UPDATE session_list SET ended_seq = ended_seq - 1'],
  ['gone, table and all', 'DROP TABLE session_summary'],
  [
    'of another format',
    `UPDATE projection SET version = ${summaryFormat + 1} WHERE name = 'session_summary'`,
  ],
])('a summary that is %s is not believed and is made again', async (_what, change) => {
  const { machine } = closedSession();
  const replayed = await completed(machine);
  const dataDir = asKilled(machine);
  expect(onFile(dataDir, change)).toEqual({ kept: 1, owed: 0 });
  const again = reopened(dataDir);
  await again.open().desk.list({ text: '', before: null, limit: 9 });
  // A list that was tampered with is made anew by the check of the record.
  if (change.includes('session_list')) listsMadeAgain(again.open().store);
  expect(await completed(again)).toEqual(replayed);
});

test('with the key of an erased client its summary is gone, and it is owed no more', async () => {
  const { machine, session } = closedSession();
  await completed(machine);
  const { client } = must(machine.open().sessions.view(session));
  must(machine.open().erasure.erase(client.id, 'clientAsked'));
  const { desk, summaries } = machine.open();
  const [row] = await completed(machine);
  expect(row).toMatchObject({
    clientName: { id: 'recall.erased' },
    summary: 'none',
    overrides: [],
    missing: [],
  });
  expect(summaries.owed()).toBe(0);
  expect(JSON.stringify(await desk.list({ text: 'okonkwo', before: null, limit: 9 }))).not.toContain(
    'Okonkwo',
  );
  expect(onFile(asKilled(machine))).toEqual({ kept: 0, owed: 0 });
});

test('a session that is kept is not replayed: its entries are not read again', async () => {
  const { machine } = closedSession();
  await completed(machine);
  const again = reopened(asKilled(machine));
  const { store } = again.open();
  const unread: RecordReader = {
    ...store,
    read: () => {
      throw new Error('an entry was read');
    },
  };
  const told = summariesOf(again, unread).of(store.sessions());
  expect([...told.values()].map(({ recordNumber }: Told) => recordNumber)).toEqual(['SMP-2026-0001']);
});

test('of a damaged record nothing is kept or believed, and what stands on the page is read for it', async () => {
  const { machine } = closedSession();
  const rows = await completed(machine);
  const dataDir = asKilled(machine);
  // A byte of the chain, in an entry that no session needs.
  onFile(
    dataDir,
    `DROP TRIGGER journal_never_changes; UPDATE journal SET line = CAST(replace(CAST(line AS TEXT), '"body":{}', '"body":[]') AS BLOB) WHERE kind = 'setup.finished'`,
  );
  const broken = reopened(dataDir);
  expect(await broken.life.verify()).toMatchObject({ state: 'broken' });
  expect(broken.open().summaries.of(broken.open().store.sessions()).size).toBe(0);
  expect((await broken.open().desk.list({ text: '', before: null, limit: 9 })).rows).toEqual(rows);
});

test('the size of a sealed summary does not tell how much was missing or overridden', () => {
  const { machine, session } = closedSession();
  const client = must(machine.open().sessions.view(session)).client.id;
  const bound = { session, client, endedSeq: 9, hash: 'ab', corrected: '' };
  const sizes = new Set<number>();
  for (let many = 0; many < 40; many += 1) {
    const sentences = Array.from(
      { length: many },
      (_none, at) => `Tick when done: the ${at}th thing of these.`,
    );
    const told = { missing: sentences, overrides: sentences.slice(0, many / 4) } as unknown as Told;
    sizes.add(sealSummary(machine.open().vault, bound, told)?.length ?? 0);
  }
  expect(sizes.size).toBe(1);
});
