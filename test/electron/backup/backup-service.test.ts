import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { must } from '../../../shared/result.ts';
import { instantOf } from '../../../shared/time.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { photoSession } from '../media/setup-photos.ts';
import { machineOn, newFolder, registered } from '../session/setup-app.ts';
import { usedStudio } from './setup-backup.ts';

const studioWithDrive = async () => {
  const drive = join(newFolder(), 'drive');
  mkdirSync(drive);
  const studio = usedStudio({ askFolder: () => Promise.resolve(drive) });
  const { backup } = studio.machine.open();
  const said = (): string => inEnglish(backup.view().says);
  return { ...studio, drive, backup, said };
};

test('before a folder is chosen the screen says that there is no backup', async () => {
  const { backup, said } = await studioWithDrive();
  expect(said()).toContain('No backup is set up');
  expect(backup.view()).toMatchObject({ folder: null, tone: 'caution', isRehearsalDue: false });
  expect(await backup.now()).toMatchObject({ folder: null });
});

test('a folder counts once a first backup lies in it; one that is gone is said and does not', async () => {
  const { backup, drive, said } = await studioWithDrive();
  rmSync(drive, { recursive: true });
  const refused = must(await backup.choose());
  expect(refused.folder).toBe(null);
  expect(inEnglish(refused.problem ?? '')).toContain('is not there');
  mkdirSync(drive);
  expect(must(await backup.choose())).toMatchObject({ folder: drive, problem: null, tone: 'good' });
  expect(said()).toContain('Since then 1 entry');
  await backup.now();
  expect(said()).toContain('everything up to the last entry');
});

test('after a session ended, and each hour, a backup is made by itself', async () => {
  const { backup, machine, said } = await studioWithDrive();
  must(await backup.choose());
  const session = photoSession(machine);
  must(
    machine.open().sessions.apply(session, 'consultation', {
      type: 'session.declined',
      reason: 'Not today',
      noteForClient: 'Another time',
    }),
  );
  await vi.waitFor(() => expect(said()).toContain('everything up to'), { timeout: 600_000 });
  registered(machine, { fullName: 'Later Person' });
  machine.advance(30);
  backup.tick();
  expect(backup.view().running).toBe(null);
  machine.advance(31);
  backup.tick();
  expect(backup.view().running).not.toBe(null);
  await vi.waitFor(() => expect(said()).toContain('everything up to'), { timeout: 600_000 });
});

test('a drive that is not plugged in is said, becomes a warning after the limit, and is made good when it is back', async () => {
  const { backup, machine, drive, said } = await studioWithDrive();
  must(await backup.choose());
  renameSync(drive, `${drive} elsewhere`);
  mkdirSync(drive);
  const gone = await backup.now();
  expect(inEnglish(gone.problem ?? '')).toContain('is not there');
  expect(readdirSync(drive)).toEqual([]);
  machine.advance(3 * 24 * 60 + 1);
  expect(said()).toContain('longer ago than 3 days');
  must(backup.limit(7));
  expect(said()).toContain('Since then');
  rmSync(drive, { recursive: true });
  renameSync(`${drive} elsewhere`, drive);
  expect(await backup.now()).toMatchObject({ problem: null, tone: 'good', limitDays: 7 });
});

test('a rehearsal with the code is kept in the record, is due again after 90 days, and refuses another code', async () => {
  const { backup, machine, recoveryCode } = await studioWithDrive();
  must(await backup.choose());
  expect(backup.view().isRehearsalDue).toBe(true);
  expect(await backup.rehearse('nothing')).toMatchObject({ ok: false, error: { kind: 'wrong-secret' } });
  expect(must(await backup.rehearse(recoveryCode)).isRehearsalDue).toBe(false);
  const [entry] = machine.open().store.read({ kind: 'backup.rehearsed' });
  expect(entry?.body).toMatchObject({ generation: 1, sessions: 1 });
  machine.advance(90 * 24 * 60 + 1);
  expect(backup.view().isRehearsalDue).toBe(true);
});

test('the app can be closed while a backup goes on, and the next one is made all the same', async () => {
  const { backup, machine } = await studioWithDrive();
  must(await backup.choose());
  registered(machine, { fullName: 'Later Person' });
  const going = backup.now();
  machine.life.close();
  await going.catch(() => undefined);
  expect(machine.logged).toEqual([]);
});

test('a clock that was years ahead neither puts off the next backup nor passes an old one for a new one', async () => {
  const drive = join(newFolder(), 'drive');
  mkdirSync(drive);
  const { machine } = usedStudio({
    askFolder: () => Promise.resolve(drive),
    startMs: Date.parse('2036-11-22T09:00:00Z'),
  });
  const { backup } = machine.open();
  must(await backup.choose());
  machine.clock.step(instantOf(Date.parse('2026-11-23T09:00:00Z')));
  expect(backup.view().tone).toBe('caution');
  expect(inEnglish(backup.view().says)).toContain('still to come');
  machine.advance(61);
  backup.tick();
  expect(backup.view().running).not.toBe(null);
  await vi.waitFor(() => expect(backup.view()).toMatchObject({ tone: 'good', running: null }), {
    timeout: 60_000,
  });
});

test.each([
  ['without any word', { at: '2026-11-22T12:00:00.000Z', seq: 9999 }],
  ['with a signature of nobody', { at: '2026-11-22T12:00:00.000Z', seq: 9999, signature: 'AAAA' }],
  ['with no time', { at: 'now', seq: 1, signature: '' }],
  ['with the signature of another one', undefined],
])('a note of a backup that nobody made, %s, is no backup', async (_what, forged) => {
  const { machine, backup, drive } = await studioWithDrive();
  must(await backup.choose());
  const file = join(machine.dataDir, 'backup.json');
  const kept = JSON.parse(readFileSync(file, 'utf8')) as object;
  machine.life.close();
  writeFileSync(file, JSON.stringify(forged ?? { ...kept, at: '2026-11-25T12:00:00.000Z' }));
  const again = machineOn({ dataDir: machine.dataDir, askFolder: () => Promise.resolve(drive) });
  again.life.begin();
  expect(inEnglish(again.open().backup.view().says)).toContain('No backup has been made yet');
  writeFileSync(file, JSON.stringify(kept));
  again.life.close();
  const third = machineOn({ dataDir: machine.dataDir });
  third.life.begin();
  expect(inEnglish(third.open().backup.view().says)).toContain('Last good backup');
});
