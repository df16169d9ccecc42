import { mkdtempSync, rmSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import { cleanJpeg } from '../../../shared/photos/jpeg-segments.ts';
import { daysBetween } from '../../../shared/time.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { planVisits } from '../../../electron/practice/studio/calendar.ts';
import { mosaic } from '../../../electron/practice/studio/mosaic.ts';
import { createRandom } from '../../../electron/practice/studio/random.ts';
import { writeStudio } from '../../../electron/practice/studio/write-studio.ts';
import type { WrittenStudio } from '../../../electron/practice/studio/write-studio.ts';
import { verifyFolder } from '../../../electron/tools/verify-folder.ts';
import { replaySession } from '../../../electron/session/live-sessions.ts';
import { machineOn, noKeyring } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';

const until = '2026-11-20' as LocalDate;
const plan = {
  clients: 12,
  sessions: 24,
  regular: 6,
  photos: 5,
  whole: false,
  seed: 7,
  until,
  passphrase: 'for tests',
};
let folder: string;
let written: WrittenStudio;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stipple-studio-'));
  written = writeStudio({ ...plan, dataDir: folder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const opened = (): Machine => {
  const machine = machineOn({
    dataDir: folder,
    keyring: noKeyring,
    testPassphrase: plan.passphrase,
    startMs: Date.parse('2026-11-22T09:00:00Z'),
  });
  machine.life.begin();
  return machine;
};

test('the folder opens as any other, and its record is intact from the first entry', async () => {
  expect(written).toMatchObject({ clients: 12, sessions: 24 });
  expect((await verifyFolder(folder, {})).lines[0]).toBe(`intact: ${written.entries} entries`);
  const machine = opened();
  expect(machine.life.state()).toMatchObject({ phase: 'ready', studioName: 'Generated Studio' });
  expect(machine.open().clients.count()).toBe(12);
  expect(machine.open().clients.find(written.regular?.fullName ?? '')).toMatchObject([
    { id: written.regular?.id },
  ]);
  machine.life.close();
});

test('it says of itself that it was made up, and holds no name in clear', () => {
  const bytes = readFileSync(join(folder, 'record.db'));
  expect(bytes.includes('generated-studio')).toBe(true);
  // The whole name: three letters of a first name stand in base64 by chance.
  expect(bytes.includes(written.regular?.fullName ?? '')).toBe(false);
});

test("every visit replays, and the regular's page holds all of them with their photos", async () => {
  const machine = opened();
  const { store, studio, history, media, desk } = machine.open();
  const rows = store.sessions();
  expect(rows).toHaveLength(24);
  expect(rows.filter(({ session }) => replaySession(store, studio, session).is !== 'live')).toEqual([]);
  expect(
    desk
      .recent(3)
      .every(({ recordNumber, endedAt }) => recordNumber.startsWith('SMP-20') && endedAt !== null),
  ).toBe(true);
  const regular = written.regular?.id as never;
  const { visits, zones } = must(await history(regular));
  expect(visits).toHaveLength(6);
  expect(zones[0]?.grades[0]?.points).toHaveLength(6);
  expect(zones[0]?.last?.recipes).toHaveLength(1);
  expect(zones[0]?.last?.visit).toBe(visits[0]?.on);
  const photos = must(await media.list(regular)).flatMap((visit) => visit.photos);
  expect(photos).toHaveLength(5);
  const shown = await media.picture(
    visits.find((visit) => visit.photos.length > 0)?.session as never,
    photos[0]?.id ?? '',
    'small',
  );
  expect(cleanJpeg(shown ?? new Uint8Array())).toMatchObject({
    ok: true,
    value: { width: 320, height: 240 },
  });
  machine.life.close();
});

test('a folder with something in it is left alone', () => {
  expect(() => writeStudio({ ...plan, dataDir: folder })).toThrow('not empty');
});

test('the same seed gives the same days and pictures, another seed others', () => {
  const size = { clients: 30, sessions: 90, until, regular: 0 };
  expect(planVisits(createRandom(3), size)).toEqual(planVisits(createRandom(3), size));
  expect(planVisits(createRandom(3), size)).not.toEqual(planVisits(createRandom(4), size));
  expect(Buffer.from(mosaic(createRandom(3), 64, 48))).toEqual(Buffer.from(mosaic(createRandom(3), 64, 48)));
});

test('visits come in the order of days, everybody has one before anybody a second, and none too soon after another', () => {
  const visits = planVisits(createRandom(5), { clients: 40, sessions: 130, until, regular: 30 });
  expect(visits).toHaveLength(130);
  expect(visits.map(({ day }) => day)).toEqual(visits.map(({ day }) => day).toSorted());
  expect(visits.filter(({ client }) => client === 0)).toHaveLength(30);
  expect(new Set(visits.map(({ client }) => client)).size).toBe(40);
  for (let client = 0; client < 40; client += 1) {
    const days = visits.filter((visit) => visit.client === client).map(({ day }) => day);
    days
      .slice(1)
      .forEach((day, index) => expect(daysBetween(days[index] as LocalDate, day)).toBeGreaterThanOrEqual(42));
  }
});

test('visits told short are whole sessions to the lists, to a recall and to a replay', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'stipple-studio-'));
  const short = writeStudio({ ...plan, regular: 0, photos: 0, short: true, dataDir });
  expect(short.entries).toBeLessThan(24 * 30);
  expect((await verifyFolder(dataDir, {})).lines[0]).toBe(`intact: ${short.entries} entries`);
  const machine = machineOn({
    dataDir,
    keyring: noKeyring,
    testPassphrase: plan.passphrase,
    startMs: Date.parse('2026-11-22T09:00:00Z'),
  });
  machine.life.begin();
  const { store, studio } = machine.open();
  const rows = store.sessions({ endedOnly: true });
  expect(rows).toHaveLength(24);
  expect(rows.filter(({ session }) => replaySession(store, studio, session).is !== 'live')).toEqual([]);
  expect(store.lotTotals().length).toBeGreaterThan(3);
  machine.life.close();
  rmSync(dataDir, { recursive: true, force: true });
});
