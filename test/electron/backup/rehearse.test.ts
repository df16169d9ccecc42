import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { rehearse } from '../../../electron/backup/rehearse.ts';
import { backUpFolder, rehearseFrom } from '../../../electron/tools/backup-record.ts';
import { openTarget } from '../../../electron/backup/target.ts';
import { must } from '../../../shared/result.ts';
import { newFolder } from '../session/setup-app.ts';
import { backedUp, contentsOf, noPause, usedStudio } from './setup-backup.ts';
import { inWords } from '../../builders/in-words.ts';

const tool = join(import.meta.dirname, '../../../electron/tools/record.ts');
const run = (input: string, temporary: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary },
  });
  return { status, stdout, stderr };
};

test('a rehearsal opens the backup with the code from paper, tells every session, and leaves nothing behind', async () => {
  const { machine, recoveryCode } = usedStudio();
  const usb = newFolder();
  must(await backedUp(machine, usb));
  const temporary = newFolder();
  const [before, backup] = [contentsOf(machine.dataDir), contentsOf(usb)];
  const steps: string[] = [];
  const { store } = machine.open();
  const rehearsed = await rehearse({
    target: openTarget(usb),
    recoveryCode,
    temporary,
    live: store,
    pace: noPause,
    told: ({ step }) => void steps.push(step),
  });
  expect(must(rehearsed)).toMatchObject({
    entries: store.head().seq,
    sessions: 1,
    erased: 0,
    clients: 2,
    files: 2,
    missing: 0,
    isCompared: true,
  });
  expect([...new Set(steps)]).toEqual(['reading', 'writing', 'replaying']);
  expect(readdirSync(temporary)).toEqual([]);
  expect(contentsOf(machine.dataDir)).toEqual(before);
  expect(contentsOf(usb)).toEqual(backup);
});

test('another code, or one with a slip, is said to be that, and leaves nothing behind', async () => {
  const { machine, recoveryCode } = usedStudio();
  const usb = newFolder();
  must(await backedUp(machine, usb));
  const temporary = newFolder();
  const other = usedStudio().recoveryCode;
  for (const [code, says] of [
    [other, 'belongs to another record'],
    [recoveryCode.slice(0, -1), '40 characters'],
  ] as const) {
    const answer = await rehearse({ target: openTarget(usb), recoveryCode: code, temporary, pace: noPause });
    expect(inWords(answer)).toMatchObject({ ok: false, error: { says: expect.stringContaining(says) } });
  }
  expect(readdirSync(temporary)).toEqual([]);
});

test('a record that was changed since by hand is not what the backup says', async () => {
  const { machine, recoveryCode } = usedStudio();
  const usb = newFolder();
  must(await backedUp(machine, usb));
  const { store } = machine.open();
  const changed = rehearse({
    target: openTarget(usb),
    recoveryCode,
    temporary: newFolder(),
    pace: noPause,
    live: { ...store, hashAt: () => 'ab'.repeat(32) },
  });
  await expect(changed).rejects.toMatchObject({ problem: { kind: 'different' } });
});

test('by command, without a window: back up, rehearse with the code from standard input, compare', () => {
  const { machine, recoveryCode } = usedStudio();
  const [usb, temporary] = [newFolder(), newFolder()];
  const { dataDir } = machine;
  const { seq } = machine.open().store.head();
  expect(run('', temporary, 'backup', '--data-dir', dataDir, '--to', usb)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining(`backed up: ${seq} entries, generation 1`),
    stderr: '',
  });
  const rehearsed = run(`${recoveryCode}\n`, temporary, 'rehearse', '--from', usb, '--data-dir', dataDir);
  expect(rehearsed).toMatchObject({ status: 0, stdout: expect.stringContaining('1 sessions told') });
  expect(rehearsed.stdout).toContain('the same entries');
  expect(readdirSync(temporary)).toEqual([]);
});

test('what needs no code is checked without one, and what was not is said; a wrong code or key is no backup', async () => {
  const { machine } = usedStudio();
  const usb = newFolder();
  expect((await backUpFolder(machine.dataDir, usb)).code).toBe(0);
  const looked = await rehearseFrom({ from: join(usb, 'stipple-backup'), code: undefined });
  expect(looked).toMatchObject({
    code: 0,
    lines: expect.arrayContaining([expect.stringContaining('not checked without the recovery code')]),
  });
  expect(looked.lines[0]).toContain(`whole: ${machine.open().store.head().seq} entries`);
  expect(await rehearseFrom({ from: usb, code: 'WRONG' })).toMatchObject({
    code: 1,
    lines: [expect.stringContaining('40 characters')],
  });
  expect((await rehearseFrom({ from: usb, code: undefined, key: 'ab'.repeat(16) })).code).toBe(1);
  expect(await rehearseFrom({ from: newFolder(), code: undefined })).toMatchObject({
    code: 1,
    lines: [expect.stringContaining('absent: There is no Stipple backup')],
  });
  expect((await backUpFolder(newFolder(), usb)).lines[0]).toContain('no-record');
});
