import { cpSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import type { SessionId } from '../../../shared/brand.ts';
import type { Studios } from '../../../electron/studios/studios.ts';
import { practiceSwitch } from '../../../electron/practice/practice-record.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { asKilled, machineOn, newFolder, script, sessionOn, studioOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import { inTurn, startedAgain } from '../sharing/chairs.ts';
import { joinedBy, seenOf, studioNamed, studiosOf } from './setup-studios.ts';

/** The evening of that day, on whatever folder. */
const startMs = Date.parse('2026-11-22T22:00:00Z');
/** A manager with a studio of their own, and the closed folder of another one with a session in it. */
const twoStudios = (name = 'Studio North') => {
  const own = studioNamed('Studio South', newFolder());
  const north = studioNamed(name, newFolder());
  const session = sessionOn(north, script);
  north.life.close();
  return { own, north, session };
};
const added = async (own: Machine, ...folders: readonly string[]): Promise<Studios> => {
  const studios = studiosOf(own, folders, { startMs });
  for (const _ of folders) must(await studios.add());
  return studios;
};
const all = (studios: Studios) => studios.list({ studio: null, show: 'all', text: '', limit: 100 });
const sessionsOf = async (studios: Studios) => (await all(studios)).rows.map(({ row }) => row.session);
const wordsOf = (studios: Studios) => studios.view().studios.map(({ says }) => says && inEnglish(says));
const approve = (studios: Studios, studio: string, session: SessionId) =>
  studios.say(studio, 'review.approved', { session, words: '' });
const openedAgain = (dataDir: string): Machine => {
  const again = machineOn({ dataDir, startMs });
  again.life.begin();
  return again;
};
const reviewIn = (machine: Machine, session: SessionId) =>
  [...machine.open().store.read({ session })].filter(({ kind }) => kind.startsWith('review.')).length;

test('a drive that is pulled while its studio is open is said, nothing is acknowledged meanwhile, and it goes on when it is back', async () => {
  const { own, north, session } = twoStudios();
  const studios = await added(own, north.dataDir);
  expect(await sessionsOf(studios)).toEqual([session]);
  const { id } = seenOf(studios, 'Studio North');
  const away = join(newFolder(), 'away');
  renameSync(north.dataDir, away);
  expect(await approve(studios, id, session)).toMatchObject({ ok: false });
  expect(studios.view().studios[1]).toMatchObject({ state: 'closed' });
  expect(await all(studios)).toMatchObject({ rows: [], lacks: [{}] });
  renameSync(away, north.dataDir);
  expect(seenOf(studios, 'Studio North').state).toBe('open');
  must(await approve(studios, id, session));
  studios.close();
  expect(reviewIn(startedAgain(north), session)).toBe(1);
});

test('another record put in the place of a studio that is open is read as that other one, and what was there before stays as it was', async () => {
  const { own, north, session } = twoStudios();
  const east = studioNamed('Studio East', newFolder());
  const other = sessionOn(east, script);
  // As a kill leaves it: its newest lines are in the write-ahead file.
  const left = asKilled(east);
  east.life.close();
  const studios = await added(own, north.dataDir);
  expect(await sessionsOf(studios)).toEqual([session]);
  const { id } = seenOf(studios, 'Studio North');
  const away = join(newFolder(), 'away');
  renameSync(north.dataDir, away);
  cpSync(left, north.dataDir, { recursive: true });
  expect(await approve(studios, id, session)).toMatchObject({ ok: false });
  expect(await sessionsOf(studios)).toEqual([other]);
  expect(studios.view().studios.map(({ name }) => name)).toEqual(['Studio South', 'Studio East']);
  studios.close();
  for (const dataDir of [away, north.dataDir])
    expect(openedAgain(dataDir).open().store.damage(), dataDir).toBeUndefined();
});

test('a copy of a folder that is on the list, and one of the open record, are not opened beside it, and nothing is counted twice', async () => {
  const { own, north, session } = twoStudios();
  const [copy, ownCopy] = [newFolder(), newFolder()];
  cpSync(north.dataDir, copy, { recursive: true });
  cpSync(own.dataDir, ownCopy, { recursive: true });
  const before = readFileSync(join(copy, 'record.db'));
  const studios = await added(own, north.dataDir, copy, ownCopy);
  expect(wordsOf(studios)).toEqual([
    null,
    null,
    expect.stringMatching(/copy of that of Studio North/),
    expect.stringMatching(/copy of that of Studio South/),
  ]);
  expect(await sessionsOf(studios)).toEqual([session]);
  expect((await all(studios)).counts.all).toBe(1);
  const [, , second] = studios.view().studios;
  expect(await approve(studios, second?.id ?? '', session)).toMatchObject({ ok: false });
  expect(readFileSync(join(copy, 'record.db'))).toEqual(before);
  // Whoever takes the first one off the list goes on with the other.
  must(studios.leave(seenOf(studios, 'Studio North').id));
  expect(studios.view().studios[1]).toMatchObject({ name: 'Studio North', state: 'open' });
  expect(await sessionsOf(studios)).toEqual([session]);
});

test('two tablets of one studio are one studio: the second folder is named, and its sessions count once', async () => {
  const place = newFolder();
  const own = studioNamed('Studio South', newFolder());
  const north = studioNamed('Studio North', place);
  const mine = await joinedBy(north, place);
  sessionOn(north, script);
  mine.advance(600);
  await inTurn(north, mine, north, mine);
  for (const one of [north, mine]) one.life.close();
  const studios = await added(own, mine.dataDir, north.dataDir);
  expect((await all(studios)).counts.all).toBe(1);
  expect((await studios.figures(null)).studios).toHaveLength(2);
  expect(wordsOf(studios)[2]).toMatch(/another tablet of Studio North/);
  expect((await studios.recall({ text: 'A1', limit: 10 })).isComplete).toBe(false);
});

test('a link to the open folder is that folder, and one to another folder is on the list once', async () => {
  const { own, north } = twoStudios();
  const place = newFolder();
  const [toOwn, toNorth] = [join(place, 'own'), join(place, 'north')];
  symlinkSync(own.dataDir, toOwn);
  symlinkSync(north.dataDir, toNorth);
  const studios = studiosOf(own, [toOwn, toNorth, north.dataDir]);
  expect(await studios.add()).toMatchObject({ ok: false });
  must(await studios.add());
  expect(await studios.add()).toMatchObject({ ok: false });
  expect(studios.view().studios).toHaveLength(2);
});

test('a record of a newer Stipple is left alone and said, and the others are read', async () => {
  const { own, north } = twoStudios();
  const file = join(north.dataDir, 'record.db');
  const bytes = readFileSync(file);
  bytes.writeUInt32BE(99, 60);
  writeFileSync(file, bytes);
  const here = sessionOn(own, script);
  const studios = await added(own, north.dataDir);
  expect(wordsOf(studios)[1]).toMatch(/newer Stipple/);
  expect(await sessionsOf(studios)).toEqual([here]);
  expect((await studios.figures(null)).lacks).toHaveLength(1);
  expect(readFileSync(file)).toEqual(bytes);
});

/** Bytes of a word in the record, changed where they stand. */
const flipped = (word: string) => (dataDir: string) => {
  const file = join(dataDir, 'record.db');
  const bytes = readFileSync(file);
  const at = bytes.lastIndexOf(word);
  expect(at, word).toBeGreaterThan(0);
  bytes[at + 12]! ^= 1;
  writeFileSync(file, bytes);
};
test.each([
  ['in a client', flipped('"kind":"client.registered"')],
  ['in a session', flipped('"kind":"session.opened"')],
  ['in its first entry', flipped('"kind":"journal.begun"')],
])(
  'a record of a studio that is damaged %s is never counted as complete, and takes no word',
  async (_where, damage) => {
    const { own, north, session } = twoStudios();
    damage(north.dataDir);
    const studios = await added(own, north.dataDir);
    const { id } = studios.view().studios[1] ?? { id: '' };
    const recall = await studios.recall({ text: 'A1', limit: 10 });
    expect(recall.isComplete).toBe(false);
    expect(recall.studios[1]?.lacks && inEnglish(recall.studios[1].lacks)).toMatch(
      /damaged|could not be read/,
    );
    expect(await approve(studios, id, session)).toMatchObject({ ok: false });
    expect(await studios.draw(id, '2026-11')).toMatchObject({ ok: false });
    expect((await studios.figures(null)).lacks).not.toEqual([]);
  },
);

test('a folder that somebody else had open is opened once they are gone and all studios are heard again', async () => {
  const own = studioNamed('Studio South', newFolder());
  const north = studioNamed('Studio North', newFolder());
  const studios = await added(own, north.dataDir);
  expect(studios.view().studios[1]).toMatchObject({ state: 'closed' });
  north.life.close();
  await studios.hear();
  expect(seenOf(studios, 'Studio North').state).toBe('open');
});

test('a studio that is taken off the list while it is being read is left out of the answer, and nothing breaks', async () => {
  const { own, north, session } = twoStudios();
  const studios = await added(own, north.dataDir);
  const { id } = studios.view().studios[1] ?? { id: '' };
  const asked = [
    all(studios),
    studios.figures(null),
    studios.recall({ text: 'A1', limit: 10 }),
    studios.session(id, session),
    approve(studios, id, session),
    studios.draw(id, '2026-11'),
    studios.hear(),
  ];
  must(studios.leave(id));
  const answers = await Promise.allSettled(asked);
  expect(answers.map(({ status }) => status)).toEqual(asked.map(() => 'fulfilled'));
  expect(reviewIn(startedAgain(north), session)).toBe(0);
});

test('practice shows no real studio, adds none, and closes those that were open', async () => {
  const { own, north, session } = twoStudios();
  let shown = own;
  const made = studioOn({ testSwitches: [practiceSwitch] });
  const studios = studiosOf({ ...own, life: { ...own.life, workspace: () => shown.life.workspace() } }, [
    north.dataDir,
    north.dataDir,
  ]);
  must(await studios.add());
  expect(await sessionsOf(studios)).toEqual([session]);
  shown = made;
  expect(await sessionsOf(studios)).toEqual([]);
  expect(studios.view().studios).toHaveLength(1);
  const refusal = await studios.add();
  expect(refusal).toMatchObject({ ok: false, error: { kind: 'tablets-refused' } });
  // Nobody holds its folder any more.
  startedAgain(north).life.close();
  shown = own;
  expect(await sessionsOf(studios)).toEqual([session]);
});

test('a folder that is deleted under the open record is told at the next tap, which is not acknowledged', () => {
  const own = studioOn();
  const { store, clients } = own.open();
  const { seq } = store.head();
  rmSync(own.dataDir, { recursive: true });
  expect(clients.newDraft()).toMatchObject({ ok: false });
  expect(store.head().seq).toBe(seq);
});
