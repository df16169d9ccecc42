import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportRecord } from '../../../electron/tools/export-record.ts';
import { writeStudio } from '../../../electron/practice/studio/write-studio.ts';
import type { CompletedRow } from '../../../shared/ipc/pages.ts';
import type { SampleDrawn } from '../../../shared/ipc/sample-pages.ts';
import type { Result } from '../../../shared/result.ts';
import { must } from '../../../shared/result.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { asKilled, completed, machineOn, newFolder, noKeyring } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';

let folder: string;
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'stipple-sample-')), 'data');
  writeStudio({
    dataDir: folder,
    clients: 60,
    sessions: 160,
    regular: 0,
    photos: 0,
    whole: false,
    short: true,
    seed: 5,
    until: '2026-11-20' as LocalDate,
    passphrase: 'generated studio',
  });
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const opened = (dataDir: string, startMs = Date.parse('2026-11-22T09:00:00Z')): Machine => {
  const machine = machineOn({ dataDir, keyring: noKeyring, testPassphrase: 'generated studio', startMs });
  machine.life.begin();
  return machine;
};
const copy = (): Machine => opened(asKilled({ dataDir: folder } as Machine));
const monthOf = ({ endedAt }: CompletedRow): string => (endedAt ?? '').slice(0, 7);
/** A month in which somebody had more than two sessions. */
const busy = (rows: readonly CompletedRow[]): string =>
  rows
    .map(monthOf)
    .find((month) => month < '2026-11' && rows.filter((row) => monthOf(row) === month).length > 3) ?? '';
const noOf = (reply: Result<SampleDrawn, unknown>): string =>
  reply.ok ? '' : inEnglish((reply.error as { says: never }).says);

const script = join(import.meta.dirname, '../../shared/journal/draw-sample.py');
const hasPython = spawnSync('python3', ['-c', 'import hashlib, json']).status === 0;
const drawnAgain = (out: string): readonly { readonly month: string; readonly differs: string[] }[] => {
  const done = spawnSync('python3', [script, out], { encoding: 'utf8' });
  expect(done.stderr).toBe('');
  return done.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { month: string; differs: string[] });
};
const exported = ({ dataDir }: Machine): string => {
  const out = join(newFolder(), 'record.ndjson');
  expect(exportRecord(dataDir, out).code).toBe(0);
  return out;
};

test('a month that is over is drawn once, each drawn session says so in the desk, and the record stays whole', async () => {
  const machine = copy();
  const { desk, store } = machine.open();
  const all = await completed(machine);
  const month = busy(all);
  expect(desk.monthsOver().find((one) => one.month === month)).toEqual({ month, isDrawn: false });
  const drawn = must(await desk.drawSample(month));
  const chosen = drawn.people.flatMap((one) => one.drawn.map(({ session }) => session));
  const ended = all.filter((row) => monthOf(row) === month);
  expect(drawn.people.reduce((sum, one) => sum + one.sessions, 0)).toBe(ended.length);
  for (const session of chosen) expect(ended.map((row) => row.session)).toContain(session);
  expect(chosen.length).toBeGreaterThan(1);

  const list = await desk.list({ text: '', before: null, limit: 99, show: 'sample' });
  expect(list.rows.map(({ session }) => session).toSorted()).toEqual(chosen.toSorted());
  expect(list.counts.sample).toBe(chosen.length);
  for (const { why } of list.rows)
    expect(inEnglish(why.at(-1)?.says ?? '')).toMatch(/^Random sample of \w+ \d{4}$/);
  const open = await desk.list({ text: '', before: null, limit: 500, show: 'toReview' });
  for (const session of chosen) expect(open.rows.map((row) => row.session)).toContain(session);

  const entries = store.head().seq;
  expect(must(await desk.drawSample(month))).toEqual(drawn);
  const twice = await Promise.all([desk.drawSample(month), desk.drawSample(month)]);
  for (const one of twice) expect(must(one)).toEqual(drawn);
  expect(store.head().seq).toBe(entries);
  expect(desk.monthsOver().find((one) => one.month === month)).toEqual({ month, isDrawn: true });
  expect((await machine.life.verify()).state).toBe('intact');
  // Lists that are made anew know it too.
  must(store.remakeLists());
  must(store.fillLists(() => true));
  expect((await desk.list({ text: '', before: null, limit: 99, show: 'sample' })).rows).toHaveLength(
    chosen.length,
  );
});

test('somebody else draws the same from an export, and sees it where a session was exchanged', async () => {
  if (!hasPython) return;
  const machine = copy();
  const months = machine.open().desk.monthsOver().slice(0, 3);
  for (const { month } of months) await machine.open().desk.drawSample(month);
  machine.life.close();
  const out = exported(machine);
  const told = drawnAgain(out);
  expect(told.length).toBeGreaterThan(1);
  for (const one of told) expect(one.differs, one.month).toEqual([]);

  // The same record with a session that somebody would rather have looked at.
  const lines = readFileSync(out, 'utf8').split('\n');
  const at = lines.findIndex((line) => line.includes('sample.drawn'));
  const stored = JSON.parse(lines[at] ?? '') as { line: string };
  const entry = JSON.parse(stored.line) as { body: { people: { drawn: string[] }[] } };
  const first = entry.body.people[0]?.drawn ?? [];
  first[0] = first[1] ?? '';
  lines[at] = JSON.stringify({ ...stored, line: JSON.stringify(entry) });
  const forged = join(newFolder(), 'forged.ndjson');
  writeFileSync(forged, lines.join('\n'));
  expect(drawnAgain(forged)[0]?.differs).toContain('people');
});

test('a month that still runs, one that is to come, one without sessions and one that is none are refused in words, and nothing is entered', async () => {
  const machine = copy();
  const { desk, store } = machine.open();
  const before = store.head().seq;
  expect(noOf(await desk.drawSample('2026-11'))).toBe(
    'Nov 2026 is not over yet. Its random sample can be drawn from 1 Dec 2026 on.',
  );
  expect(noOf(await desk.drawSample('2031-02'))).toContain('is not over yet');
  expect(noOf(await desk.drawSample('1999-02'))).toContain('No session ended in Feb 1999.');
  for (const none of ['2026-13', 'October', '2026-1', ''])
    expect(noOf(await desk.drawSample(none))).toContain('no month');
  expect(store.head().seq).toBe(before);
  expect(desk.monthsOver().map(({ month }) => month)).not.toContain('2026-11');
});

test('where nothing was entered since the month was over, asking is the first thing, and the draw can still be made again', async () => {
  const machine = opened(asKilled({ dataDir: folder } as Machine), Date.parse('2026-12-05T09:00:00Z'));
  const { desk, store } = machine.open();
  const drawn = must(await desk.drawSample('2026-11'));
  expect(store.countOf('sample.asked')).toBe(1);
  expect(drawn.seed.at >= drawn.until).toBe(true);
  machine.life.close();
  if (hasPython) expect(drawnAgain(exported(machine))[0]?.differs).toEqual([]);
});

test('a clock that was put right back into the month takes the mark behind what was entered since', async () => {
  const machine = opened(asKilled({ dataDir: folder } as Machine), Date.parse('2026-12-05T09:00:00Z'));
  const { store, writer, studio } = machine.open();
  const author = studio.person()?.id ?? 'device';
  const enter = (at: string): number => {
    const stamp = { at, wall: at } as never;
    return (
      must(writer.append(author, [{ kind: 'tablet.locked', body: { why: 'test' } }], stamp))[0]?.seq ?? 0
    );
  };
  enter('2026-12-05T09:10:00.000Z');
  const from = store.head().at;
  const to = '2026-11-25T09:00:00.000Z';
  must(
    writer.append(
      author,
      [{ kind: 'clock.corrected', body: { from: from ?? '', to, by: author, since: store.head().seq } }],
      { at: to, wall: to } as never,
    ),
  );
  const lastOfMonth = enter('2026-11-25T09:05:00.000Z');
  enter('2026-12-05T08:00:00.000Z');
  expect(store.byTime.lastBefore('2026-12-01T00:00:00.000Z' as never)).toBe(lastOfMonth);
  const drawn = must(await machine.open().desk.drawSample('2026-11'));
  expect(drawn.seed.seq).toBe(lastOfMonth + 1);
  machine.life.close();
  if (hasPython) expect(drawnAgain(exported(machine))[0]?.differs).toEqual([]);
});

/** A studio in which a month draws more sessions than are told of in one transaction. */
const large = (): Machine => {
  const dataDir = join(newFolder(), 'data');
  writeStudio({
    dataDir,
    clients: 420,
    sessions: 420,
    regular: 0,
    photos: 0,
    whole: false,
    short: true,
    seed: 9,
    until: '2026-11-20' as LocalDate,
    passphrase: 'generated studio',
  });
  return opened(dataDir);
};
const notedIn = ({ store }: ReturnType<Machine['open']>): readonly string[] =>
  [...store.read({ kind: 'review.sampled' })].map(({ session }) => String(session));

test('of many drawn sessions each says so once, whatever a kill or a full disk left out', async () => {
  const machine = large();
  const { store, studio, writer, desk } = machine.open();
  // One in two, so that there are many: what is noted does not ask how they were chosen.
  const sessions = store.sessions({ endedOnly: true, limit: 150 }).map(({ session }) => session);
  const month = '2026-05';
  const people = [{ practitioner: studio.person()?.id ?? '', sessions: 300, drawn: sessions }];
  const moment = {
    timeZone: 'Europe/London',
    from: '2026-04-30T23:00:00.000Z',
    until: '2026-05-31T23:00:00.000Z',
  };
  const seed = { seq: 1, at: store.head().at ?? '', hash: '', digest: '' };
  const body = { rule: 'stipple-sample-1', month, ...moment, seed, oneIn: 2, least: 2, people };
  must(writer.append('device', [{ kind: 'sample.drawn', body: body as never }]));
  const steps = desk.finishSamples();
  for (let step = 0; step < 3; step += 1) expect(steps.next().done).toBe(false);
  const before = notedIn(machine.open());
  expect(before.length).toBeGreaterThan(0);
  expect(before.length).toBeLessThan(sessions.length);

  const again = opened(asKilled(machine), Date.parse('2026-11-22T10:00:00Z'));
  for (const _step of again.open().desk.finishSamples());
  expect(notedIn(again.open()).toSorted()).toEqual(sessions.toSorted());
  const list = await again.open().desk.list({ text: '', before: null, limit: 500, show: 'sample' });
  expect(list.rows.map(({ session }) => session).toSorted()).toEqual(sessions.toSorted());
  const end = again.open().store.head().seq;
  for (const _step of again.open().desk.finishSamples());
  expect(must(await again.open().desk.drawSample(month)).people[0]?.drawn).toHaveLength(sessions.length);
  expect(again.open().store.head().seq).toBe(end);

  // Who asks for the month again in the folder of the kill hears the same, and nothing is said twice.
  const other = opened(asKilled(machine), Date.parse('2026-11-22T10:00:00Z'));
  must(await other.open().desk.drawSample(month));
  expect(notedIn(other.open()).toSorted()).toEqual(sessions.toSorted());
});
