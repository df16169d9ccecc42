import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDesk } from '../../../electron/desk/completed.ts';
import { createKeptSummaries } from '../../../electron/desk/kept-summaries.ts';
import { openDatabase } from '../../../electron/store/open-database.ts';
import { closedSession } from '../session/closed-session.ts';
import { asKilled, machineOn } from '../session/setup-app.ts';

const reopened = (dataDir: string) => {
  const machine = machineOn({ dataDir });
  machine.life.begin();
  return machine;
};
/** Changes the shelf as somebody with the file could; answers how many rows there were. */
const onShelf = (dataDir: string, change: string): number => {
  const db = openDatabase(join(dataDir, 'record.db'));
  const rows = db.all('SELECT session FROM summary_shelf').length;
  db.exec(change);
  db.close();
  return rows;
};
const listAndReads = (machine: ReturnType<typeof machineOn>) => {
  const { desk, store } = machine.open();
  const pieces = store.summaries.all().size;
  return { rows: desk.list(), pieces };
};

test('the list that was kept is the list that a replay gives, in this run and after a restart', () => {
  const { machine } = closedSession();
  const replayed = machine.open().desk.list();
  expect(machine.open().desk.list()).toEqual(replayed);
  const { rows, pieces } = listAndReads(reopened(asKilled(machine)));
  expect(pieces).toBe(1);
  expect(rows).toEqual(replayed);
});

test('without what was kept the list is the same', () => {
  const { machine } = closedSession();
  const replayed = machine.open().desk.list();
  const dataDir = asKilled(machine);
  expect(onShelf(dataDir, 'DROP TABLE summary_shelf')).toBe(1);
  expect(listAndReads(reopened(dataDir))).toEqual({ rows: replayed, pieces: 0 });
});

test.each([
  ['changed', "UPDATE summary_shelf SET sealed = x'00112233445566778899aabbccddeeff00112233445566778899'"],
  ['of an older state', 'UPDATE summary_shelf SET seq = seq - 1'],
  ['of another session', "UPDATE summary_shelf SET session = '99999999-9999-4999-8999-999999999999'"],
])('a piece that is %s is not believed', (_what, change) => {
  const { machine } = closedSession();
  const replayed = machine.open().desk.list();
  const dataDir = asKilled(machine);
  onShelf(dataDir, change);
  expect(reopened(dataDir).open().desk.list()).toEqual(replayed);
});

test('a session that is kept is not replayed: its entries are not read again', () => {
  const { machine } = closedSession();
  const replayed = machine.open().desk.list();
  const { store, studio, vault, clients, paper } = reopened(asKilled(machine)).open();
  const unread = {
    ...store,
    read: () => {
      throw new Error('an entry was read');
    },
  };
  const deskOf = (version: string) =>
    createDesk({
      reader: unread,
      studio,
      summaries: createKeptSummaries({ shelf: store.summaries, reader: store, vault, version }),
      clientName: clients.nameOf,
      sealOf: paper.sealOf,
      copiesOf: paper.copiesOf,
    });
  expect(deskOf('0.1.0').list()).toEqual(replayed);
  // Another version may tell it in other words, so it reads for itself.
  expect(() => deskOf('0.2.0').list()).toThrow('an entry was read');
});
