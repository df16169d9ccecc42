import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLog } from '../../electron/log.ts';
import { saveFailure } from '../../electron/save-failure.ts';
import { saving } from '../../electron/store/failure.ts';
import { keyFolderOf } from '../../electron/vault/device-file.ts';
import { inWords } from '../builders/in-words.ts';
import { newFolder, studioOn } from './session/setup-app.ts';

test('what the disk refused is on the screen and in the log under one reference, without a path', () => {
  const folder = newFolder();
  const log = createLog(join(folder, 'log'), () => 'now');
  const refused = saving(folder, () => mkdirSync(join(folder, 'Marcus Okonkwo', 'deeper')));
  if (refused.ok) throw new Error('should be refused');
  const { error } = saveFailure(log, 'photo not stored', refused.error);
  const logged = readFileSync(join(folder, 'log/stipple.log'), 'utf8');
  expect(logged).toContain(error.reference);
  expect(logged).toContain('ENOENT');
  expect(logged).not.toMatch(/Marcus/);
});

test('a client cannot be begun where no key can be kept: said, logged, and possible again afterwards', () => {
  const machine = studioOn();
  const folder = keyFolderOf(machine.dataDir);
  renameSync(folder, `${folder}-away`);
  writeFileSync(folder, 'in the way');
  expect(inWords(machine.open().clients.newDraft())).toMatchObject({
    ok: false,
    error: { kind: 'failure', says: expect.stringContaining('Not saved'), whatToDo: expect.any(String) },
  });
  expect(machine.logged).toMatchObject([{ what: 'key of a new client', error: { code: 'ENOTDIR' } }]);
  rmSync(folder);
  renameSync(`${folder}-away`, folder);
  expect(machine.open().clients.newDraft().ok).toBe(true);
});
