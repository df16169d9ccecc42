import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parcelsInFolder } from '../../electron/sharing/parcels.ts';
import { shredDurably, writeDurably } from '../../electron/store/durable-file.ts';
import { whyOf } from '../../electron/store/failure.ts';
import { windowFolderOf } from '../../electron/window-folder.ts';
import type { SessionId } from '../../shared/brand.ts';
import { must } from '../../shared/result.ts';
import { backedUp, contentsOf, usedStudio } from './backup/setup-backup.ts';
import { photoSession, orderFor } from './media/setup-photos.ts';
import { asStranger, lineAt } from '../builders/stranger.ts';
import { personForm, studioForm } from './session/session-script.ts';
import { machineOn, newFolder, passphrase } from './session/setup-app.ts';
import { openedOn, setUpOn } from '../soak/app.ts';

/**
 * A link, a second name of a file, a pipe or a device in the place of something of ours: whatever Stipple overwrites, removes or reads at
 * that name must stay within what it made, and nothing may be waited for without end.
 */

interface Used {
  readonly dataDir: string;
  readonly client: string;
  /** Path of a sealed photo below `media/`. */
  readonly photo: string;
  readonly session: string;
}
let [made, client, session] = ['', '', ''];
beforeAll(() => {
  made = mkdtempSync(join(tmpdir(), 'stipple-links-'));
  const {
    machine,
    other,
    session: id,
  } = usedStudio({
    dataDir: made,
    saveTo: made,
    atEnd: () => undefined,
  });
  [client, session] = [String(other), String(id)];
  machine.life.close();
});
afterAll(() => rmSync(made, { recursive: true, force: true }));
const used = (): Used => {
  const dataDir = join(newFolder(), 'data');
  cpSync(made, dataDir, { recursive: true });
  const photo = readdirSync(join(dataDir, 'media'), { recursive: true, encoding: 'utf8' }).find((name) =>
    /[0-9a-f]{64}$/.test(name),
  );
  if (photo === undefined) throw new Error('the studio has no photo');
  return { dataDir, client, photo, session };
};
const hashOf = (photo: string): string => photo.slice(-64);
const put = (path: string, text: string | Buffer = ''): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
const linked = (to: string, path: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(to, path);
};
const named = (to: string, path: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  linkSync(to, path);
};
/** Keys and sealed files of the record, but for what lies on its way in or out. */
const precious = (dataDir: string): readonly (readonly [string, string])[] =>
  [...contentsOf(dataDir)].filter(([name]) => /^(keys|media[\\/][0-9a-f]{2}[\\/])/.test(name)).toSorted();
const incoming = (dataDir: string, name: string): string => join(dataDir, 'media/incoming', name);
const gone = `${'4'.repeat(8)}-4444-4444-8444-${'4'.repeat(12)}.${'ab'.repeat(32)}`;

const lures: readonly (readonly [what: string, lay: (one: Used) => void])[] = [
  [
    'rubbish that says it is a photo on its way in',
    ({ dataDir, photo, session: id }) => put(incoming(dataDir, `${id}.${hashOf(photo)}`), 'rubbish'),
  ],
  [
    'the same on its way out',
    ({ dataDir, photo, session: id }) =>
      put(join(dataDir, 'media/outgoing', `${id}.${hashOf(photo)}`), 'rubbish'),
  ],
  [
    'a link to the photo itself',
    ({ dataDir, photo, session: id }) =>
      linked(join(dataDir, 'media', photo), incoming(dataDir, `${id}.${hashOf(photo)}`)),
  ],
  [
    'a link to the key of a client, as what a kill left behind',
    ({ dataDir, client: id }) => linked(join(dataDir, 'keys/clients', `${id}.json`), incoming(dataDir, gone)),
  ],
  [
    'a second name of the key of a client there',
    ({ dataDir, client: id }) => named(join(dataDir, 'keys/clients', `${id}.json`), incoming(dataDir, gone)),
  ],
  [
    'a second name of the staff key there, on its way out',
    ({ dataDir }) => named(join(dataDir, 'keys/staff.json'), join(dataDir, 'media/outgoing', gone)),
  ],
  [
    'a second name of a photo under the hash of nothing',
    ({ dataDir, photo }) => named(join(dataDir, 'media', photo), incoming(dataDir, gone)),
  ],
  [
    'a link to the keys of all clients in the place of the folder itself',
    ({ dataDir }) => linked('../keys/clients', join(dataDir, 'media/incoming')),
  ],
  [
    'a link to the key folder in the place of the folder of what goes out',
    ({ dataDir }) => linked('../keys', join(dataDir, 'media/outgoing')),
  ],
  [
    'a link to a folder of photos in its place',
    ({ dataDir, photo }) => linked(dirname(photo), join(dataDir, 'media/incoming')),
  ],
  [
    'a folder where a file should be, and a file of no name of ours',
    ({ dataDir, photo, session: id }) => {
      mkdirSync(incoming(dataDir, `${id}.${hashOf(photo)}`), { recursive: true });
      put(incoming(dataDir, 'thumbs.db'), 'mine');
    },
  ],
];

describe('what lies among the photos on their way destroys no key and no photo', () => {
  test.each(lures)('%s', (_what, lay) => {
    const one = used();
    const before = precious(one.dataDir);
    rmSync(join(one.dataDir, 'media/incoming'), { recursive: true, force: true });
    rmSync(join(one.dataDir, 'media/outgoing'), { recursive: true, force: true });
    lay(one);
    for (let start = 0; start < 2; start += 1) {
      const machine = machineOn({ dataDir: one.dataDir });
      expect(machine.life.begin().phase).toBe('ready');
      machine.life.close();
    }
    expect(precious(one.dataDir)).toEqual(before);
  });
});

test('a photo that is taken beside a link comes into its own folder, and a leftover behind a strange one is settled too', () => {
  const { dataDir } = used();
  rmSync(join(dataDir, 'media/incoming'), { recursive: true, force: true });
  linked('../keys/clients', join(dataDir, 'media/incoming'));
  const keys = readdirSync(join(dataDir, 'keys/clients'));
  const machine = machineOn({ dataDir });
  machine.life.begin();
  const id = photoSession(machine);
  must(machine.open().media.add(orderFor(id)));
  machine.life.close();
  expect(readdirSync(join(dataDir, 'keys/clients')).filter((name) => !keys.includes(name))).toHaveLength(1);
  mkdirSync(incoming(dataDir, 'a.b'), { recursive: true });
  put(incoming(dataDir, gone), 'left by a kill');
  const again = machineOn({ dataDir });
  again.life.begin();
  again.life.close();
  expect(existsSync(incoming(dataDir, gone))).toBe(false);
});

describe('an erasure destroys the key, wherever somebody has put it, and nothing else', () => {
  const erased = (one: Used): void => {
    const machine = machineOn({ dataDir: one.dataDir });
    machine.life.begin();
    must(machine.open().erasure.erase(one.client as never, 'clientAsked'));
    machine.life.close();
  };
  const keyOf = ({ dataDir, client: id }: Used): string => join(dataDir, 'keys/clients', `${id}.json`);
  test('a key behind a link, and one with a second name', () => {
    for (const tie of [
      (from: string, to: string) => (renameSync(from, to), symlinkSync(to, from)),
      (from: string, to: string) => linkSync(from, to),
    ]) {
      const one = used();
      const elsewhere = join(newFolder(), 'key.json');
      tie(keyOf(one), elsewhere);
      erased(one);
      expect(existsSync(keyOf(one))).toBe(false);
      expect([...readFileSync(elsewhere)].every((byte) => byte === 0)).toBe(true);
    }
  });
  test('a file of somebody else behind the link, another key with that name too, a folder in its place', () => {
    for (const tie of [
      (path: string, other: string) => symlinkSync(other, path),
      (path: string, other: string) => linkSync(other, path),
      (path: string, other: string) => (mkdirSync(path), linkSync(other, join(path, 'kept'))),
    ])
      for (const text of ['a thesis', undefined]) {
        const one = used();
        const other = join(dirname(one.dataDir), 'other');
        if (text === undefined) cpSync(join(one.dataDir, 'keys/staff.json'), other);
        else writeFileSync(other, text);
        const before = readFileSync(other);
        // The app holds the key already: it was opened before the file was exchanged.
        const machine = machineOn({ dataDir: one.dataDir });
        machine.life.begin();
        expect(machine.open().vault.hasClient(one.client as never)).toBe(true);
        rmSync(keyOf(one));
        tie(keyOf(one), other);
        must(machine.open().erasure.erase(one.client as never, 'clientAsked'));
        expect(
          machine
            .open()
            .vault.clients()
            .has(one.client as never),
        ).toBe(false);
        machine.life.close();
        expect(readFileSync(other)).toEqual(before);
      }
  });
});

describe('a link in the backup leads out of nothing', () => {
  const backedUpOnce = async () => {
    const one = used();
    const folder = newFolder();
    expect((await backedUp(one, folder)).ok).toBe(true);
    return { one, folder, home: join(folder, 'stipple-backup') };
  };
  const cases: readonly (readonly [what: string, tie: (home: string, one: Used) => void, kind: string])[] = [
    [
      'the keys of the record in the place of those of the clients',
      (home, { dataDir }) => {
        rmSync(join(home, 'keys/clients'), { recursive: true });
        symlinkSync(join(dataDir, 'keys/clients'), join(home, 'keys/clients'));
      },
      'linked',
    ],
    [
      'the key folder of the record in the place of its own',
      (home, { dataDir }) => {
        rmSync(join(home, 'keys'), { recursive: true });
        symlinkSync(join(dataDir, 'keys'), join(home, 'keys'));
      },
      'linked',
    ],
    [
      'the photos of the record in the place of its own',
      (home, { dataDir }) => {
        rmSync(join(home, 'media'), { recursive: true });
        symlinkSync(join(dataDir, 'media'), join(home, 'media'));
      },
      'linked',
    ],
    [
      'the record itself in the place of the whole backup',
      (home, { dataDir }) => {
        cpSync(home, dataDir, { recursive: true, force: false });
        rmSync(home, { recursive: true });
        symlinkSync(dataDir, home);
      },
      'inside',
    ],
    [
      'another folder in the place of the lines',
      (home) => {
        renameSync(join(home, 'journal'), join(dirname(home), 'elsewhere'));
        symlinkSync(join(dirname(home), 'elsewhere'), join(home, 'journal'));
      },
      'linked',
    ],
  ];
  test.each(cases)('%s', async (_what, tie, kind) => {
    const { one, folder, home } = await backedUpOnce();
    tie(home, one);
    const before = precious(one.dataDir);
    const machine = machineOn({ dataDir: one.dataDir });
    machine.life.begin();
    // Something new to back up, with a photo, and something to destroy.
    const id = photoSession(machine);
    must(machine.open().media.add(orderFor(id)));
    must(machine.open().erasure.erase(one.client as never, 'clientAsked'));
    machine.life.close();
    expect(await backedUp(one, folder, { days: 3 })).toMatchObject({ ok: false, error: { kind } });
    const after = new Map(precious(one.dataDir));
    for (const [name, bytes] of before)
      if (!name.includes(one.client)) expect(after.get(name), name).toBe(bytes);
  });

  test('second names of what the record needs are taken away there, and not written over', async () => {
    const { one, folder, home } = await backedUpOnce();
    const before = precious(one.dataDir);
    linkSync(join(one.dataDir, 'keys/staff.json'), join(home, 'keys', `mine.${'0'.repeat(16)}.json`));
    linkSync(
      join(one.dataDir, 'keys/clients', `${one.client}.json`),
      join(home, 'keys/clients', `old.${'0'.repeat(16)}.json`),
    );
    symlinkSync(join(one.dataDir, 'keys/device.json'), join(home, 'keys', `way.${'0'.repeat(16)}.json`));
    put(join(home, 'keys/notes of mine.txt'), 'kept');
    expect((await backedUp(one, folder, { days: 3 })).ok).toBe(true);
    expect(precious(one.dataDir)).toEqual(before);
    expect(readFileSync(join(home, 'keys', `mine.${'0'.repeat(16)}.json`))).toHaveLength(0);
    expect(readFileSync(join(home, 'keys/notes of mine.txt'), 'utf8')).toBe('kept');
  });
});

test('a folder of parcels that is a link holds no parcels', async () => {
  const { dataDir, client: key } = used();
  const [from, to] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
  const folder = newFolder();
  linked(join(dataDir, 'keys/clients'), join(folder, 'stipple-studio/keys', from, to));
  expect(await parcelsInFolder(folder).list(from)).toEqual([]);
  const other = newFolder();
  linked(join(folder, 'stipple-studio/keys', from), join(other, 'stipple-studio/keys', from));
  expect(await parcelsInFolder(other).list(from)).toEqual([]);
  const third = newFolder();
  mkdirSync(join(third, 'stipple-studio/keys', from, to), { recursive: true });
  symlinkSync(
    join(dataDir, 'keys/clients', `${key}.json`),
    join(third, 'stipple-studio/keys', from, to, `${key}.json`),
  );
  const before = readFileSync(join(dataDir, 'keys/clients', `${key}.json`));
  await parcelsInFolder(third).remove({ from, to, key });
  expect(readFileSync(join(dataDir, 'keys/clients', `${key}.json`))).toEqual(before);
});

test('a file written whole or not at all goes through no link that waits under its other name', () => {
  const folder = newFolder();
  const thesis = join(folder, 'thesis');
  for (const lie of [
    (path: string) => symlinkSync(thesis, path),
    (path: string) => linkSync(thesis, path),
    (path: string) => symlinkSync(join(folder, 'not there'), path),
  ]) {
    writeFileSync(thesis, 'years of work');
    lie(join(folder, 'head.json.new'));
    writeDurably(join(folder, 'head.json'), 'mark');
    expect(readFileSync(join(folder, 'head.json'), 'utf8')).toBe('mark');
    expect(readFileSync(thesis, 'utf8')).toBe('years of work');
    expect(readdirSync(folder).toSorted()).toEqual(['head.json', 'thesis']);
  }
  mkdirSync(join(folder, 'head.json.new/mine'), { recursive: true });
  expect(() => writeDurably(join(folder, 'head.json'), 'another')).toThrow(/head\.json\.new/);
  expect(readFileSync(join(folder, 'head.json'), 'utf8')).toBe('mark');
  expect(existsSync(join(folder, 'head.json.new/mine'))).toBe(true);
});

test('the room that is tried, by the window at each start and where a disk refuses, is no file that a link leads to', () => {
  const dataDir = newFolder();
  const [thesis, record] = [join(dataDir, 'thesis'), join(dataDir, 'record.db')];
  mkdirSync(join(dataDir, 'window'));
  for (const lie of [symlinkSync, linkSync])
    for (const file of [thesis, record]) {
      writeFileSync(file, 'years of work');
      lie(file, join(dataDir, 'window/.room'));
      lie(file, join(dataDir, '.room'));
      expect(windowFolderOf(dataDir, newFolder())).toBe(join(dataDir, 'window'));
      expect(whyOf(new Error('disk I/O error'), dataDir)).toBe('unknown');
      expect(readFileSync(file, 'utf8')).toBe('years of work');
      expect(existsSync(join(dataDir, 'window/.room'))).toBe(false);
    }
});

test('what is shredded is overwritten where it is that file, and only loses its name where it is another', () => {
  const folder = newFolder();
  const [path, thesis] = [join(folder, 'key'), join(folder, 'thesis')];
  shredDurably(path);
  writeFileSync(thesis, 'years of work');
  for (const lie of [() => symlinkSync(thesis, path), () => linkSync(thesis, path)]) {
    lie();
    shredDurably(path, (bytes) => bytes.toString() === 'a key');
    expect(lstatSync(path, { throwIfNoEntry: false })).toBeUndefined();
    expect(readFileSync(thesis, 'utf8')).toBe('years of work');
    lie();
    shredDurably(path, (bytes) => bytes.toString() === 'years of work');
    expect([...readFileSync(thesis)].every((byte) => byte === 0)).toBe(true);
    writeFileSync(thesis, 'years of work');
  }
});

/** Each small file of a used folder, with something in its place that is waited for or read without end. */
const endless: readonly (readonly [what: string, lie: (path: string) => void])[] = [
  ['a pipe', (path) => execFileSync('mkfifo', [path])],
  ['a link to a device that never ends', (path) => symlinkSync('/dev/zero', path)],
  ['a link to itself', (path) => symlinkSync(path, path)],
  ['a link to a terminal', (path) => symlinkSync('/dev/tty', path)],
  ['a folder', (path) => mkdirSync(join(path, 'in it'), { recursive: true })],
];
const worthLittle = [
  'head.json',
  'last-mark.json',
  'here.json',
  'check.json',
  'tries.json',
  'backup.json',
  'directory.bin',
  'record.db-wal',
  'record.db-journal',
  'directory.bin.new',
  'keys/directory.json',
  'keys/master-recovery.json',
  'keys/exchange.json',
] as const;

describe.skipIf(process.platform !== 'linux')(
  'in the place of every file that the record can do without',
  () => {
    test.each(endless)('%s is never waited for, and the record opens', (_what, lie) => {
      const dataDir = newFolder();
      setUpOn(dataDir).life.close();
      const clear = (name: string): void => {
        rmSync(join(dataDir, name), { recursive: true, force: true });
        lie(join(dataDir, name));
      };
      worthLittle.forEach(clear);
      for (let start = 0; start < 2; start += 1) {
        const machine = openedOn(dataDir);
        expect(machine.life.state().phase).toBe('ready');
        machine.life.close();
      }
      // Written anew, as files.
      for (const name of ['head.json', 'last-mark.json', 'here.json'])
        expect(lstatSync(join(dataDir, name)).isFile(), name).toBe(true);
      for (const name of ['keys/staff.json', 'keys/device.json']) {
        clear(name);
        const machine = openedOn(dataDir);
        expect(machine.life.state().phase, name).toBe('failed');
        machine.life.close();
      }
    });
  },
);

describe('an entry changed in the middle, its hash left as it was, destroys nothing of anybody else before the check has come to it', () => {
  /** Two clients with photos; the entry about those of the first one names something else. */
  const changed = (other: (photo: { readonly hash: string }) => string) => {
    const dataDir = newFolder();
    const machine = machineOn({ dataDir, startMs: Date.parse('2026-11-22T09:00:00Z') });
    const { session: first } = usedStudioOn(machine);
    const second = photoSession(machine);
    must(machine.open().media.add(orderFor(second)));
    const stored = [...machine.open().store.read({ kind: 'photo.stored' })];
    const [mine, theirs] = stored as [(typeof stored)[number], (typeof stored)[number]];
    machine.life.close();
    const hash = other(theirs.body as { hash: string });
    asStranger(dataDir, (db) => {
      const line = lineAt(db, mine.seq).replace((mine.body as { hash: string }).hash, hash);
      db.run('UPDATE journal SET line = ? WHERE seq = ?', [Buffer.from(line), mine.seq]);
    });
    const again = machineOn({ dataDir, startMs: Date.parse('2026-11-22T15:00:00Z') });
    expect(again.life.begin().phase).toBe('ready');
    return {
      again,
      dataDir,
      first,
      client: mine.client!,
      photo: (mine.body as { photo: string }).photo,
      mine,
    };
  };
  const usedStudioOn = (machine: ReturnType<typeof machineOn>): { readonly session: SessionId } => {
    machine.life.begin();
    const { recoveryCode } = must(
      machine.life.setUp({ studio: studioForm, pack: 'uk', practitioner: personForm, passphrase }),
    );
    must(machine.life.finishSetUp(recoveryCode.slice(-5)));
    const session = photoSession(machine);
    must(machine.open().media.add(orderFor(session)));
    must(
      machine.open().sessions.apply(session, 'consultation', {
        type: 'session.declined',
        reason: 'Hopes',
        noteForClient: 'Not this time',
      }),
    );
    return { session };
  };
  test.each<readonly [what: string, other: (photo: { readonly hash: string }) => string]>([
    ["another client's photo", ({ hash }) => hash],
    ['the key of the staff', () => './../keys/staff.json'],
    ['a file of the user', () => '././../../thesis'],
  ])('%s', (_what, other) => {
    for (const by of ['erasing the client', 'destroying the photo'] as const) {
      const { again, dataDir, first, client: id, photo, mine } = changed(other);
      const before = precious(dataDir);
      const { erasure, media, store } = again.open();
      const done =
        by === 'erasing the client'
          ? erasure.erase(id, 'clientAsked')
          : media.destroy(first, photo, 'clientAsked');
      expect(done.ok, by).toBe(false);
      expect(store.damage(), by).toMatchObject({ seq: mine.seq, damage: 'changed' });
      again.life.close();
      expect(precious(dataDir), by).toEqual(before);
    }
  });
});
