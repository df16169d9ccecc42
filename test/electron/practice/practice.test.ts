import { existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createPractice } from '../../../electron/practice/practice.ts';
import { practiceFolderOf } from '../../../electron/practice/practice-folder.ts';
import { practiceParts, practicePlan } from '../../../electron/practice/practice-studio.ts';
import { writeStudio } from '../../../electron/practice/studio/write-studio.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { nine } from '../../builders/data.ts';
import { filesIn } from '../../builders/words-in-files.ts';
import {
  keyringFor,
  machineOn,
  newFolder,
  noKeyring,
  passphrase,
  registered,
  studioOn,
} from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';

const today = nine.slice(0, 10) as LocalDate;

/** One computer on which somebody practises; a few visits are enough to tell. */
const computer = ({ real = {} as Parameters<typeof machineOn>[0], write = undefined as never }) => {
  const dataDir = real?.dataDir ?? join(newFolder(), 'record');
  const practiceDir = practiceFolderOf(dataDir);
  const lives: Machine[] = [];
  const failures: string[] = [];
  let reloads = 0;
  const practice = createPractice({
    practiceDir,
    live: (of) => {
      const { keyring, testPassphrase } = practiceParts(practiceDir);
      const machine =
        of === 'real'
          ? machineOn({ ...real, dataDir })
          : machineOn({ dataDir: practiceDir, keyring: keyring(), testPassphrase });
      lives.push(machine);
      return machine.life;
    },
    write:
      write ??
      (() => {
        writeStudio({
          ...practicePlan(practiceDir, today, 'Europe/London'),
          clients: 3,
          sessions: 4,
          regular: 0,
          photos: 0,
        });
        return Promise.resolve();
      }),
    reload: () => {
      reloads += 1;
    },
    log: {
      write: (what) => {
        failures.push(what);
        return 'REF';
      },
    },
  });
  practice.life.begin();
  return {
    practice,
    dataDir,
    practiceDir,
    failures,
    reloads: () => reloads,
    now: () => lives.at(-1) as Machine,
  };
};

test('a first start is tried out and comes back as it was: nothing of the trial is left, nothing of the real record begun', async () => {
  const { practice, dataDir, practiceDir, reloads, now } = computer({});
  const { life } = practice;
  expect(life.state()).toMatchObject({ phase: 'firstStart' });
  expect(life.state().practice).toBeUndefined();
  const before = filesIn(dataDir);

  expect(await practice.begin()).toMatchObject({
    ok: true,
    value: { phase: 'ready', practice: true, studioName: 'Practice studio' },
  });
  const open = life.workspace();
  expect(open?.dataDir).toBe(practiceDir);
  expect(open?.clients.count()).toBe(3);
  expect(open?.home().recent.length).toBeGreaterThan(2);
  // A cupboard in use, and somebody new can be taken in.
  expect((await open?.stock.list())?.lots.length).toBeGreaterThan(3);
  registered(now());
  expect(open?.clients.count()).toBe(4);
  // Again by a second tap: the same one goes on.
  await practice.begin();
  expect(life.workspace()?.clients.count()).toBe(4);

  expect(practice.leave()).toMatchObject({ phase: 'firstStart' });
  expect(life.state().practice).toBeUndefined();
  expect(existsSync(practiceDir)).toBe(false);
  expect(filesIn(dataDir)).toEqual(before);
  expect(reloads()).toBe(2);
});

test('a real studio is closed while somebody practises, and opens again with its own people, clients and nothing else', async () => {
  const real = { dataDir: join(newFolder(), 'record'), keyring: keyringFor('this') };
  const first = studioOn(real);
  registered(first, { fullName: 'Ana Petrova', firstName: 'Ana' });
  first.life.close();
  const { practice, dataDir, practiceDir, now } = computer({ real });
  expect(practice.life.state()).toMatchObject({ phase: 'ready', studioName: 'Northlight SMP Studio' });
  const entries = now().open().store.head().seq;

  await practice.begin();
  // Its lock is free: nobody holds the real record meanwhile.
  expect(readdirSync(dataDir)).not.toContain('in-use.json');
  expect(practice.life.workspace()?.studio.studio()?.name).toBe('Practice studio');
  registered(now(), { fullName: 'Nobody Real', firstName: 'Nobody' });

  practice.leave();
  const open = now().open();
  expect(open.store.head().seq).toBe(entries);
  expect(open.clients.count()).toBe(1);
  expect(practice.life.state().practice).toBeUndefined();
  expect(existsSync(practiceDir)).toBe(false);
});

test('a studio without a keyring asks for its passphrase again after practice, never the practice studio', async () => {
  const real = { dataDir: join(newFolder(), 'record'), keyring: noKeyring };
  studioOn(real).life.close();
  const { practice } = computer({ real: { ...real, testPassphrase: passphrase } });
  expect(await practice.begin()).toMatchObject({ value: { phase: 'ready', practice: true } });
  expect(practice.leave()).toMatchObject({ phase: 'ready', studioName: 'Northlight SMP Studio' });
});

test('nobody practises while a client is in the chair, and the session goes on untouched', async () => {
  const real = { dataDir: join(newFolder(), 'record'), keyring: keyringFor('this') };
  studioOn(real).life.close();
  const { practice, practiceDir, now } = computer({ real });
  const { session } = (() => {
    const started = now().open().start(registered(now()), 'touch_up');
    if (!started.ok) throw new Error('not started');
    return started.value;
  })();
  expect(await practice.begin()).toMatchObject({ ok: false, error: { what: 'practice-busy' } });
  expect(existsSync(practiceDir)).toBe(false);
  expect(now().open().sessions.current()?.session).toBe(session);
});

test('where the studio cannot be made, the real record stays open and the next try may work', async () => {
  const real = { dataDir: join(newFolder(), 'record'), keyring: keyringFor('this') };
  studioOn(real).life.close();
  let tries = 0;
  const { practice, practiceDir, failures } = computer({
    real,
    write: (() => {
      tries += 1;
      return Promise.reject(new Error('ENOSPC'));
    }) as never,
  });
  expect(await practice.begin()).toMatchObject({
    ok: false,
    error: { what: 'practice-failed', reference: 'REF' },
  });
  expect(practice.life.state()).toMatchObject({ phase: 'ready', studioName: 'Northlight SMP Studio' });
  expect(existsSync(practiceDir)).toBe(false);
  expect(failures).toEqual(['practice studio']);
  await practice.begin();
  expect(tries).toBe(2);
});

test('what a killed run left behind is gone after the next start, and closing leaves nothing', async () => {
  const { practice, practiceDir } = computer({});
  await practice.begin();
  practice.tidy();
  expect(existsSync(practiceDir)).toBe(true);
  practice.close();
  expect(existsSync(practiceDir)).toBe(false);

  const left = computer({});
  writeStudio({
    ...practicePlan(left.practiceDir, today, 'Europe/London'),
    clients: 1,
    sessions: 1,
    regular: 0,
    photos: 0,
  });
  left.practice.tidy();
  expect(existsSync(left.practiceDir)).toBe(false);
});

test('a practice record says that it is one wherever it is opened', () => {
  const dataDir = join(newFolder(), 'copied');
  const plan = practicePlan(dataDir, today, 'Europe/London');
  writeStudio({ ...plan, clients: 1, sessions: 1, regular: 0, photos: 0 });
  const { life } = machineOn({ dataDir, keyring: noKeyring, testPassphrase: plan.passphrase });
  expect(life.begin()).toMatchObject({ phase: 'ready', practice: true });
  rmSync(dataDir, { recursive: true, force: true });
});

const others: readonly (readonly [what: string, make: (folder: string) => void])[] = [
  [
    'the real record of another studio',
    (folder) => {
      const machine = studioOn({ dataDir: folder });
      registered(machine, { fullName: 'Ana Petrova', firstName: 'Ana' });
      machine.life.close();
    },
  ],
  [
    'a first start of another studio that was cut off with a client in it',
    (folder) => {
      mkdirSync(join(folder, 'keys/clients'), { recursive: true });
      writeFileSync(join(folder, 'keys/clients/a.json'), 'key');
    },
  ],
  [
    'a record whose database is not there for the moment',
    (folder) => {
      mkdirSync(join(folder, 'media'), { recursive: true });
      writeFileSync(join(folder, 'head.json'), '{}');
    },
  ],
  [
    'a database that cannot be read',
    (folder) => {
      mkdirSync(folder);
      writeFileSync(join(folder, 'record.db'), 'x');
    },
  ],
  [
    'letters and bills',
    (folder) => {
      mkdirSync(folder);
      writeFileSync(join(folder, 'bill.pdf'), '%PDF');
    },
  ],
  ['a file', (folder) => writeFileSync(folder, 'notes')],
  ['a link to a folder', (folder) => symlinkSync(newFolder(), folder)],
];
test.each(others)(
  'a folder that only bears the name, with %s in it, is never touched, and somebody can practise all the same',
  async (_what, make) => {
    const dataDir = join(newFolder(), 'Smith');
    const named = `${dataDir}-practice`;
    make(named);
    const held = (): readonly string[] => (statSync(named).isDirectory() ? filesIn(named) : [named]);
    const before = held();
    const { practice, practiceDir } = computer({ real: { dataDir } });
    expect(practiceDir).toBe(`${named}-2`);
    practice.tidy();
    expect(await practice.begin()).toMatchObject({ ok: true, value: { practice: true } });
    practice.leave();
    practice.tidy();
    practice.close();
    expect(existsSync(practiceDir)).toBe(false);
    expect(held()).toEqual(before);
  },
);

test('what a kill left of a practice studio that was being made is cleared away', () => {
  const { practice, practiceDir } = computer({});
  mkdirSync(join(practiceDir, 'keys/clients'), { recursive: true });
  writeFileSync(join(practiceDir, 'here.json'), '{}');
  writeFileSync(join(practiceDir, 'record.db.new'), 'half');
  practice.tidy();
  expect(existsSync(practiceDir)).toBe(false);
});
