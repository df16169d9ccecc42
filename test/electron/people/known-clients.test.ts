import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { allOf } from '../../../electron/background.ts';
import type { ClientId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import { createDirectoryFile, directoryFileOf } from '../../../electron/people/directory-file.ts';
import { openKnownClients } from '../../../electron/people/known-clients.ts';
import type { KnownClients } from '../../../electron/people/known-clients.ts';
import type { RecordReader } from '../../../electron/store/store.ts';
import { asKilled, machineOn, registered, studioOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';

const people = ['Žofia Łuczak', 'Marcus Okonkwo-Lindqvist', 'محمد علي', 'Priya Raman'];

/** A studio that knows four people and was closed in peace. */
const closedStudio = (): {
  readonly machine: Machine;
  readonly ids: readonly ClientId[];
  readonly file: string;
} => {
  const machine = studioOn();
  const ids = people.map((fullName, index) =>
    registered(machine, { fullName, firstName: 'A', phone: `07700 90046${index}` }),
  );
  machine.life.close();
  return { machine, ids, file: directoryFileOf(machine.dataDir) };
};

/** The same folder opened again; `opened` counts the entries that were read to know the names. */
const again = (
  dataDir: string,
): { readonly known: KnownClients; readonly opened: () => number; readonly machine: Machine } => {
  const machine = machineOn({ dataDir });
  machine.life.begin();
  const { store, vault } = machine.open();
  let opened = 0;
  const reader: Pick<
    RecordReader,
    'read' | 'head' | 'hashAt' | 'expect' | 'damage' | 'isErased' | 'countOf'
  > = {
    ...store,
    read: function* (filter) {
      for (const entry of store.read(filter)) {
        opened += 1;
        yield entry;
      }
    },
  };
  const known = openKnownClients({ dataDir, reader, vault, log: { write: () => 'REF' } });
  return { known, opened: () => opened, machine };
};

const namesOf = ({ directory }: KnownClients): readonly string[] =>
  directory
    .all()
    .map(({ fullName }) => fullName)
    .toSorted();

test('after a quiet end the next start knows everybody without opening one entry of a client', () => {
  const { machine } = closedStudio();
  const { known, opened } = again(machine.dataDir);
  expect(namesOf(known)).toEqual(people.toSorted());
  expect(known.directory.find('lucz', 9)).toMatchObject([
    { fullName: 'Žofia Łuczak', phone: '07700 900460' },
  ]);
  expect(opened()).toBe(0);
});

test('no name, number or birthday is in the file in clear', () => {
  const { file } = closedStudio();
  const bytes = readFileSync(file);
  for (const word of ['Marcus', 'Okonkwo', 'محمد', '1988-04-02', '900461', 'okonkwo'])
    expect(bytes.includes(word)).toBe(false);
});

test('what was written after the file was kept is read from the journal, and only that', () => {
  const { machine, ids } = closedStudio();
  const next = machineOn({ dataDir: machine.dataDir });
  next.life.begin();
  registered(next, { fullName: 'Nina New' });
  must(next.open().clients.amend(ids[3] as ClientId, { fullName: 'Priya Raman-Gold' }));
  const { known, opened } = again(asKilled(next));
  expect(namesOf(known)).toEqual([
    'Marcus Okonkwo-Lindqvist',
    'Nina New',
    'Priya Raman-Gold',
    'Žofia Łuczak',
    'محمد علي',
  ]);
  expect(opened()).toBe(2);
});

test.each([
  ['gone', () => undefined],
  ['empty', () => Buffer.alloc(0)],
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 9)],
  [
    'changed by one bit',
    (bytes: Buffer) =>
      Buffer.from(bytes.map((byte, index) => (index === bytes.length - 30 ? byte ^ 4 : byte))),
  ],
  [
    'said to be of another entry',
    (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace(/"seq":\d+/, '"seq":3'), 'latin1'),
  ],
  [
    'of another journal',
    (bytes: Buffer) =>
      Buffer.from(bytes.toString('latin1').replace(/"hash":"....../, '"hash":"000000'), 'latin1'),
  ],
  ['something else', () => Buffer.from('{"format":"stipple-directory-3","seq":"x"}\nhello')],
])(
  'a file that is %s is never believed: the journal is read instead, and the file made anew',
  (_how, change) => {
    const { machine, file } = closedStudio();
    const changed = change(readFileSync(file));
    writeFileSync(file, changed ?? '');
    const { known, opened, machine: next } = again(machine.dataDir);
    expect(namesOf(known)).toEqual(people.toSorted());
    expect(opened()).toBe(4);
    next.life.close();
    expect(again(machine.dataDir).opened()).toBe(0);
  },
);

test('whose key is gone is nobody, though an older file still holds the name', () => {
  const { machine, ids } = closedStudio();
  const next = machineOn({ dataDir: machine.dataDir });
  next.life.begin();
  must(next.open().vault.eraseClient(ids[1] as ClientId));
  const { known } = again(asKilled(next));
  expect(namesOf(known)).not.toContain('Marcus Okonkwo-Lindqvist');
  expect(known.directory.get(ids[1] as ClientId)).toBeUndefined();
});

test('forgetting somebody takes the name out of memory and out of the file at once', () => {
  const { machine, ids, file } = closedStudio();
  const { known, machine: next } = again(machine.dataDir);
  const before = readFileSync(file);
  known.forget(ids[0] as ClientId);
  expect(namesOf(known)).not.toContain('Žofia Łuczak');
  expect(readFileSync(file).equals(before)).toBe(false);
  const { vault } = next.open();
  const opened = createDirectoryFile(next.dataDir, vault).open(() => true);
  const kept = opened && allOf(opened.content());
  expect(kept?.clients.map(({ fullName }) => fullName).toSorted()).toEqual(people.slice(1).toSorted());
});

test('a registration that was begun keeps its place over a start, its words only under its own key', () => {
  const machine = studioOn();
  const { id } = must(machine.open().clients.newDraft());
  must(machine.open().clients.saveDraft(id, { fullName: 'Wanda Unsure' }));
  machine.life.close();
  expect(existsSync(directoryFileOf(machine.dataDir))).toBe(true);
  const next = machineOn({ dataDir: machine.dataDir });
  next.life.begin();
  expect(must(next.open().clients.newDraft())).toEqual({ id, fields: { fullName: 'Wanda Unsure' } });
  expect(next.open().clients.count()).toBe(0);
});

test('many new entries are kept in the file before the app is closed, behind what is tapped', async () => {
  const machine = studioOn();
  const id = registered(machine);
  for (let turn = 0; turn < 210; turn += 1)
    must(machine.open().clients.amend(id, { phone: `07700 ${900_000 + turn}` }));
  await vi.waitFor(() => expect(existsSync(directoryFileOf(machine.dataDir))).toBe(true));
  const { known, opened } = again(asKilled(machine));
  expect(known.directory.get(id)?.phone).toBe('07700 900209');
  expect(opened()).toBeLessThan(20);
});

test('a damaged record is read from its journal alone, and nothing is written beside it', () => {
  const { machine, file } = closedStudio();
  const next = machineOn({ dataDir: machine.dataDir });
  next.life.begin();
  const { store, vault } = next.open();
  const before = readFileSync(file);
  const known = openKnownClients({
    dataDir: machine.dataDir,
    reader: { ...store, damage: () => ({ seq: 2, damage: 'changed', says: '' }) as never },
    vault,
    log: { write: () => 'REF' },
  });
  expect(namesOf(known)).toEqual(people.toSorted());
  known.keep();
  known.catchUp();
  expect(readFileSync(file).equals(before)).toBe(true);
});

/** More people than are read before the first screen, and no file that knows them. */
const manyClients = (): { readonly machine: Machine; readonly ids: readonly ClientId[] } => {
  const machine = studioOn();
  const ids = Array.from({ length: 62 }, (_one, index) =>
    registered(machine, { fullName: `Client ${String(index).padStart(2, '0')}`, firstName: 'C' }),
  );
  return { machine, ids };
};

test('of many clients a start reads nobody: one is read alone, the others bit by bit, and nobody is lost', () => {
  const { machine, ids } = manyClients();
  const first = again(asKilled(machine));
  expect([first.known.isWhole(), first.opened(), first.known.count()]).toEqual([false, 0, 62]);
  expect(first.known.get(ids[40] as ClientId)).toMatchObject({ fullName: 'Client 40' });
  expect([first.known.isWhole(), first.opened()]).toEqual([false, 1]);

  // Who was found so far can be searched, and it is known how many are still to come.
  const bits = first.known.reading();
  for (let turn = 0; turn < 4; turn += 1) bits.next();
  const { done, of, found } = first.known.partly() ?? (undefined as never);
  expect([done > 0, done < 62, of]).toEqual([true, true, 62]);
  expect(found.find('client', 99)).toHaveLength(done);
  // Who comes in meanwhile is there in the end.
  registered(first.machine, { fullName: 'Nina New' });
  for (const _bit of bits);
  expect([first.known.isWhole(), first.known.partly()]).toEqual([true, undefined]);
  expect(namesOf(first.known)).toHaveLength(63);
  expect(namesOf(first.known)).toContain('Nina New');

  // Whoever needs everybody at once gets everybody, though the reading is under way.
  const { known } = again(asKilled(machine));
  known.reading().next();
  expect(known.directory.find('client 61', 99).map(({ fullName }) => fullName)).toContain('Client 61');
  expect(known.isWhole()).toBe(true);
});

test('whose key is gone and who was erased is nobody, before everybody is read', () => {
  const { machine, ids } = manyClients();
  const { erasure, vault } = machine.open();
  const [lost, erased] = ids as readonly [ClientId, ClientId];
  must(erasure.erase(erased, 'clientAsked'));
  must(vault.eraseClient(lost));
  const left = asKilled(machine);
  rmSync(directoryFileOf(left), { force: true });
  const { known } = again(left);
  expect(known.isWhole()).toBe(false);
  expect([known.get(lost), known.get(erased)]).toEqual([undefined, undefined]);
  expect(known.lostOne(lost)).toMatchObject({ id: lost });
  expect(known.lostOne(erased)).toBeUndefined();
  expect(known.count()).toBe(61);
});
