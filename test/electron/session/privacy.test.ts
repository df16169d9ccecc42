import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import { closedSession } from './closed-session.ts';
import { asKilled, machineOn, newFolder } from './setup-app.ts';
import { secretWords } from './session-script.ts';

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)).filter((path) => statSync(path).isFile());

/** Plain, and as it would look in a text of two bytes a letter. */
const holding = (folder: string, word: string): readonly string[] =>
  filesIn(folder).filter((path) => {
    const bytes = readFileSync(path);
    return bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'));
  });

test('no file of a used data folder, the write-ahead file included, holds a name or an answer', async () => {
  const { machine, session } = closedSession({ saveTo: newFolder() });
  must(await machine.open().paper.save(session, 'sheet'));
  const { id } = must(machine.open().clients.newDraft());
  must(machine.open().clients.saveDraft(id, { fullName: 'Wanda Unsure', phone: '07700 900999' }));
  // Running, as a kill leaves it, with its write-ahead file; then closed; then opened again and looked through.
  const running = asKilled(machine);
  expect(filesIn(running).some((path) => path.endsWith('-wal') && statSync(path).size > 0)).toBe(true);
  machine.life.close();
  const again = machineOn({ dataDir: machine.dataDir });
  again.life.begin();
  again.open().desk.list();
  again.open().clients.find('marcus');
  again.life.close();
  for (const word of [...secretWords, 'Wanda', '07700 900999']) {
    for (const folder of [running, machine.dataDir]) expect(holding(folder, word), word).toEqual([]);
  }
});

test('the words this is tested with are in the session, or the test would prove nothing', () => {
  const { machine, session } = closedSession();
  const { store } = machine.open();
  const opened = [...store.read()].map((entry) => JSON.stringify(entry)).join('\n');
  for (const word of secretWords) expect(opened, word).toContain(word);
  expect(must(machine.open().desk.open(session)).row.clientName).toContain('Marcus');
});
