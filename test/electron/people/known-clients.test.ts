import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
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
  const reader: Pick<RecordReader, 'read' | 'head' | 'hashAt' | 'expect' | 'damage' | 'isErased'> = {
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
  ['something else', () => Buffer.from('{"format":"stipple-directory-2","seq":"x"}\nhello')],
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
  const kept = createDirectoryFile(next.dataDir, vault).read(() => true);
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

test('many new entries are kept in the file before the app is closed', () => {
  const machine = studioOn();
  const id = registered(machine);
  for (let turn = 0; turn < 210; turn += 1)
    must(machine.open().clients.amend(id, { phone: `07700 ${900_000 + turn}` }));
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
