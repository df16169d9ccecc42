import { existsSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allOf } from '../../../electron/background.ts';
import { createClientNames } from '../../../electron/people/client-names.ts';
import { createDirectory } from '../../../electron/people/directory.ts';
import type { Listed } from '../../../electron/people/directory.ts';
import { createDirectoryFile, directoryFileOf } from '../../../electron/people/directory-file.ts';
import type { Snapshot } from '../../../electron/people/directory-file.ts';
import { createNamesKept } from '../../../electron/people/names-kept.ts';
import type { ClientId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { setUpStore } from '../store/setup-store.ts';

const upTo = { seq: 7, hash: 'a'.repeat(64) };
const idOf = (index: number): ClientId =>
  `00000000-0000-4000-8000-${String(index).padStart(12, '0')}` as ClientId;
/** So many clients, some of whom were named so that a careless reader stumbles. */
const people = (count: number): readonly Listed[] => {
  const odd = ['],[', 'Ann ",\n" Bell', '\n],', 'محمد علي', '{"clients":[', '𝒵oë\u2028Łuczak'];
  const directory = createDirectory();
  for (let index = 0; index < count; index += 1)
    directory.put({
      id: idOf(index),
      fullName: odd[index % 50] ?? `Client ${index}`,
      phone: '07700 900461',
      dateOfBirth: '1988-04-02' as LocalDate,
    });
  return directory.all();
};
const breaksOf = <T>(bits: Generator<undefined, T>): { readonly answer: T; readonly breaks: number } => {
  for (let breaks = 0; ; breaks += 1) {
    const { done, value } = bits.next();
    if (done === true) return { answer: value as T, breaks };
  }
};
const fileOn = () => {
  const { dataDir, vault } = setUpStore();
  const file = createDirectoryFile(dataDir, vault);
  const kept = (): Required<Snapshot> | undefined => {
    const opened = file.open(() => true);
    return opened && allOf(opened.content());
  };
  return { vault, file, path: directoryFileOf(dataDir), kept };
};

test.each([0, 1, 499, 500, 501, 2300])(
  '%i names are kept and read again a few hundred between two breaks, whatever people are called',
  (count) => {
    const { file, kept } = fileOn();
    const [draft, unnamed] = [idOf(90_001), idOf(90_002)];
    const snapshot = { upTo, clients: people(count), drafts: [draft], unnamed: [unnamed], leaving: [] };
    const written = breaksOf(file.writing(snapshot, () => false));
    expect(written.answer?.ok).toBe(true);
    expect(written.breaks).toBeGreaterThanOrEqual(Math.ceil(count / 500));
    expect(kept()).toEqual(snapshot);
    const opened = file.open(() => true);
    expect(breaksOf(opened!.content()).breaks).toBeGreaterThanOrEqual(Math.ceil(count / 500));
  },
);

test('names kept in another form are none: they are gathered from the record', () => {
  const { vault, file, path } = fileOn();
  for (const format of ['stipple-directory-2', 'stipple-directory-4', '']) {
    const line = `${JSON.stringify({ format, ...upTo })}\n`;
    const text = JSON.stringify({ clients: [], drafts: [], unnamed: [], leaving: [] });
    const sealed = must(vault.sealPiece('directory', `${line}${vault.deviceId}`, Buffer.from(text)));
    writeFileSync(path, Buffer.concat([Buffer.from(line), sealed]));
    expect(file.open(() => true)).toBeUndefined();
  }
});

/** Names of which some are being written, with the writing in hand. */
const underWay = () => {
  const on = fileOn();
  const now = { names: createClientNames(), heard: 0 };
  for (const one of people(1200)) now.names.directory.take(one);
  const waiting: Generator<undefined, void>[] = [];
  const keeping = createNamesKept({
    file: on.file,
    log: { write: () => 'REF' },
    mayWrite: () => true,
    asOf: ({ names }: typeof now) => ({ upTo, ...names.snapshot() }),
    behind: (bits) => void waiting.push(bits),
  });
  const erase = (client: ClientId): void => {
    now.names.leave(client);
    keeping.shred(now);
  };
  return { ...on, now, keeping, waiting, erase };
};
const namesIn = (kept: Snapshot | undefined): ReadonlySet<ClientId> =>
  new Set(kept?.clients.map(({ id }) => id));

test('whoever is erased is not in the file when that is said, and the others are kept again behind it', () => {
  const { now, keeping, waiting, erase, path, kept } = underWay();
  keeping.write(now);
  expect(namesIn(kept()).size).toBe(1200);
  erase(idOf(8));
  expect(existsSync(path)).toBe(false);
  waiting.forEach((bits) => allOf(bits));
  expect(namesIn(kept()).size).toBe(1199);
  expect(namesIn(kept())).not.toContain(idOf(8));
});

test('nobody comes back into the file who was erased while it was being written, at whichever break that was', () => {
  for (let at = 0; at < 6; at += 1) {
    const { now, keeping, waiting, erase, kept } = underWay();
    keeping.soon(now);
    for (let turn = 0; turn <= at; turn += 1) waiting[0]?.next();
    erase(idOf(8));
    const seen: ReadonlySet<ClientId>[] = [];
    for (const bits of waiting) for (; bits.next().done !== true;) seen.push(namesIn(kept()));
    expect(seen.some((ids) => ids.has(idOf(8)))).toBe(false);
    expect(namesIn(kept()).size, `break ${at}`).toBe(1199);
  }
});

test('two who leave one after the other cost one writing more, and the last is gone too', () => {
  const { now, keeping, waiting, erase, kept } = underWay();
  keeping.soon(now);
  waiting[0]?.next();
  erase(idOf(8));
  erase(idOf(9));
  expect(waiting).toHaveLength(1);
  allOf(waiting[0]!);
  expect(namesIn(kept()).size).toBe(1198);
  expect(now.heard).toBe(0);
});

test('what is entered while the names are laid out is still to be kept', () => {
  const { now, keeping, waiting } = underWay();
  now.heard = 300;
  keeping.soon(now);
  waiting[0]?.next();
  now.heard += 2;
  allOf(waiting[0]!);
  expect(now.heard).toBe(2);
});
