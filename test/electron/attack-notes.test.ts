import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentsOf, usedStudio } from './backup/setup-backup.ts';
import { personForm, studioForm } from './session/session-script.ts';
import { keyringFor, machineOn, newFolder, passphrase } from './session/setup-app.ts';

/** Keys of clients and sealed files: what a note of pending work could destroy. */
const precious = (dataDir: string) =>
  [...contentsOf(dataDir)].filter(([name]) => /^(keys[\\/]clients|media)/.test(name)).toSorted();

const put = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

interface Used {
  readonly dataDir: string;
  readonly client: string;
  /** Path of a sealed file below `media/`. */
  readonly file: string;
  readonly seq: number;
}
const used = (): Used => {
  const { machine, other } = usedStudio();
  const { seq } = machine.open().store.head();
  machine.life.close();
  const { dataDir } = machine;
  const file = readdirSync(join(dataDir, 'media'), { recursive: true, encoding: 'utf8' }).find((name) =>
    /[0-9a-f]{64}$/.test(name),
  );
  if (file === undefined) throw new Error('the studio has no photo');
  return { dataDir, client: other, file, seq };
};
const asJson = (value: object): string => JSON.stringify(value);

/** What a stranger without any key lays into the folder, so that Stipple may take it for work that it left undone. */
const notes: readonly (readonly [what: string, lay: (one: Used) => void])[] = [
  [
    'a note beside the key of a client',
    ({ dataDir, client }) => put(join(dataDir, 'keys/clients', `${client}.json.leaving`), ''),
  ],
  ['one that names the client', ({ dataDir, client }) => put(join(dataDir, 'keys/clients/.leaving'), client)],
  ['one beside a photo', ({ dataDir, file }) => put(join(dataDir, 'media', `${file}.leaving`), '')],
  [
    'a list of erasures to do',
    ({ dataDir, client }) =>
      put(join(dataDir, 'erasures.json'), asJson([{ client, ends: 'client.erased', reason: 'clientAsked' }])),
  ],
  [
    'the same among the keys',
    ({ dataDir, client }) => put(join(dataDir, 'keys/erasures.json'), asJson({ erase: [client] })),
  ],
  [
    'a tombstone as a file',
    ({ dataDir, client }) =>
      put(join(dataDir, 'keys/clients', `${client}.erased`), asJson({ client, reason: 'clientAsked' })),
  ],
  [
    'a half-written key beside the key',
    ({ dataDir, client }) => put(join(dataDir, 'keys/clients', `${client}.json.new`), '\0'.repeat(200)),
  ],
  ['a half-written list of names', ({ dataDir }) => put(join(dataDir, 'directory.bin.new'), 'x')],
  [
    'a restored record that waits for its place',
    ({ dataDir, client }) => put(join(dataDir, 'restored/keys/clients', `${client}.json`), '\0'),
  ],
  ['one that is being unpacked', ({ dataDir }) => put(join(dataDir, 'restoring/record.db'), 'x')],
  [
    'a folder of what was set aside, full of key files',
    ({ dataDir, client }) => put(join(dataDir, 'set-aside', `${client}.json`), '\0'),
  ],
  [
    'a note of a backup that knows more',
    ({ dataDir }) =>
      put(join(dataDir, 'backup.json'), asJson({ at: '2099-01-01T00:00:00.000Z', seq: 999_999 })),
  ],
  [
    'a line of another tablet that says the client was erased there',
    ({ dataDir, client }) =>
      put(
        join(
          dataDir,
          'others/11111111-1111-4111-8111-111111111111',
          `000000001-000000001-${'a'.repeat(16)}.ndjson`,
        ),
        `${asJson({ line: asJson({ v: 2, seq: 1, kind: 'client.erased', client, body: { reason: 'x' } }), hash: 'a'.repeat(64) })}\n`,
      ),
  ],
  [
    'a key that another tablet is said to have handed over for the client',
    ({ dataDir, client }) => put(join(dataDir, 'others/keys', `${client}.json`), '\0'.repeat(200)),
  ],
  [
    'what a kill is said to have left of a practice studio beside the record',
    ({ dataDir, client }) => put(join(`${dataDir}-practice`, 'keys/clients', `${client}.json.leaving`), ''),
  ],
  [
    'a record set aside with a write-ahead file of nobody',
    ({ dataDir }) => put(join(dataDir, 'set-aside/1/record.db-wal'), 'x'.repeat(9000)),
  ],
  [
    'a mark that nobody was asked about, in each place where marks lie',
    ({ dataDir, seq }) => {
      const mark = asJson({ format: 'stipple-head-2', seq: seq + 9, hash: 'a'.repeat(64), signature: 'x' });
      for (const name of ['check.json', 'here.json.new', 'last-mark.json']) put(join(dataDir, name), mark);
    },
  ],
  [
    'a count of tries and a list of what to destroy beside it',
    ({ dataDir, client }) => {
      put(join(dataDir, 'tries.json'), asJson({ wrong: 1e300 }));
      put(join(dataDir, 'media/outgoing.json'), asJson([client]));
      put(join(dataDir, 'keys/clients/erased.json'), asJson([client]));
    },
  ],
  [
    'a photo on its way in for another session',
    ({ dataDir, file }) =>
      put(join(dataDir, 'media/incoming', '44444444-4444-4444-8444-444444444444', file.slice(-64)), 'x'),
  ],
];

describe('a note that anybody can write destroys nothing and signs nothing', () => {
  test.each(notes)('%s', (_what, lay) => {
    const one = used();
    const before = precious(one.dataDir);
    lay(one);
    // The second start is the one that would go on with what the first had begun.
    for (let start = 0; start < 2; start += 1) {
      const machine = machineOn({ dataDir: one.dataDir });
      expect(machine.life.begin().phase).toBe('ready');
      const { store, vault } = machine.open();
      expect(store.damage()).toBeUndefined();
      for (const kind of [
        'erasure.begun',
        'client.erased',
        'client.discarded',
        'photo.destroyed',
        'device.replaced',
      ] as const)
        expect(store.countOf(kind), kind).toBe(0);
      expect(vault.hasClient(one.client as never)).toBe(true);
      machine.life.close();
    }
    const after = new Map(precious(one.dataDir));
    for (const [name, bytes] of before) expect(after.get(name), name).toBe(bytes);
  });
});

const setUp = { studio: studioForm, pack: 'uk', practitioner: personForm, passphrase } as const;

/** What is left of a record whose keys are gone. */
const remains: readonly (readonly [what: string, left: readonly string[]])[] = [
  ['all but its keys', ['record.db', 'head.json', 'last-mark.json', 'directory.bin', 'media']],
  ['the database', ['record.db']],
  ['its head', ['head.json']],
  ['the mark of its last transaction', ['last-mark.json']],
  ['the names', ['directory.bin']],
  ['photos', ['media']],
  ['the mark and the photos', ['last-mark.json', 'media']],
];
/** The same of files that lie there in some studios only. */
const seldom: readonly (readonly [what: string, lay: (dataDir: string) => void])[] = [
  ['how far the weekly look has come', (dataDir) => put(join(dataDir, 'check.json'), '{}')],
  ['when the last backup was made', (dataDir) => put(join(dataDir, 'backup.json'), '{}')],
  ['what was set aside', (dataDir) => put(join(dataDir, 'set-aside/1/record.db-wal'), 'x')],
  [
    'the lines of another tablet',
    (dataDir) => put(join(dataDir, 'others/5/000000001-000000009-0123456789abcdef.ndjson'), ''),
  ],
  ['a write-ahead file alone', (dataDir) => put(join(dataDir, 'record.db-wal'), 'x')],
  ['an empty database', (dataDir) => put(join(dataDir, 'record.db'), '')],
];

describe('no studio is set up where something of a record lies and its keys do not', () => {
  const leftOf = (left: readonly string[]): string => {
    const { dataDir } = used();
    const there = newFolder();
    for (const name of left) cpSync(join(dataDir, name), join(there, name), { recursive: true });
    return there;
  };
  test.each(remains)('%s', (_what, left) => {
    const dataDir = leftOf(left);
    const before = contentsOf(dataDir);
    const machine = machineOn({ dataDir, keyring: keyringFor('this') });
    expect(machine.life.begin().phase).toBe('failed');
    expect(machine.life.setUp(setUp)).toMatchObject({ ok: false, error: { what: 'not-first-start' } });
    expect([...contentsOf(dataDir)]).toEqual([...before]);
  });
  test.each(seldom)('%s', (_what, lay) => {
    const dataDir = newFolder();
    lay(dataDir);
    const before = contentsOf(dataDir);
    const machine = machineOn({ dataDir, keyring: keyringFor('this') });
    expect(machine.life.begin().phase).toBe('failed');
    expect(machine.life.setUp(setUp)).toMatchObject({ ok: false, error: { what: 'not-first-start' } });
    expect([...contentsOf(dataDir)]).toEqual([...before]);
  });
  test.each(seldom.filter(([what]) => what !== 'an empty database'))(
    '%s, beside keys that no client has: the record was taken away, and none is begun with them',
    (_what, lay) => {
      const { dataDir } = used();
      const there = newFolder();
      cpSync(join(dataDir, 'keys'), join(there, 'keys'), { recursive: true });
      cpSync(join(dataDir, 'here.json'), join(there, 'here.json'));
      rmSync(join(there, 'keys/clients'), { recursive: true });
      lay(there);
      const before = contentsOf(there);
      const machine = machineOn({ dataDir: there, keyring: keyringFor('this') });
      expect(['failed', 'readOnly']).toContain(machine.life.begin().phase);
      expect(machine.life.setUp(setUp)).toMatchObject({ ok: false, error: { what: 'not-first-start' } });
      machine.life.close();
      expect([...contentsOf(there)]).toEqual([...before]);
    },
  );
  test.each([
    ['a device of a later format', 'device.json', '"stipple-device-2"', '"stipple-device-9"'],
    ['a way in of a later format', 'master-keyring.json', '"stipple-key-2"', '"stipple-key-9"'],
  ])('where there is %s, nothing is opened and nothing begun', (_what, name, is, later) => {
    const { dataDir } = used();
    const file = join(dataDir, 'keys', name);
    if (!existsSync(file)) return expect(name).toBe('master-keyring.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace(is, later));
    const before = contentsOf(dataDir);
    const machine = machineOn({ dataDir, keyring: keyringFor('this') });
    expect(['failed', 'locked']).toContain(machine.life.begin().phase);
    expect(machine.life.setUp(setUp)).toMatchObject({ ok: false, error: { what: 'not-first-start' } });
    expect([...contentsOf(dataDir)]).toEqual([...before]);
    return undefined;
  });
  test.each([
    ['an empty key folder', (keys: string) => mkdirSync(keys)],
    [
      'a key folder with the clients only',
      (keys: string) => mkdirSync(join(keys, 'clients'), { recursive: true }),
    ],
    ['a file where the key folder should be', (keys: string) => writeFileSync(keys, 'x')],
    ['a key folder whose device file is empty', (keys: string) => put(join(keys, 'device.json'), '')],
    ['a key folder of something else', (keys: string) => put(join(keys, 'id_ed25519'), 'x')],
  ])('beside %s', (_what, make) => {
    const dataDir = leftOf(['record.db', 'head.json']);
    make(join(dataDir, 'keys'));
    const before = readFileSync(join(dataDir, 'record.db'));
    const machine = machineOn({ dataDir, keyring: keyringFor('this') });
    expect(machine.life.begin().phase).toBe('failed');
    expect(machine.life.setUp(setUp)).toMatchObject({ ok: false, error: { what: 'not-first-start' } });
    expect(readFileSync(join(dataDir, 'record.db'))).toEqual(before);
  });
});
