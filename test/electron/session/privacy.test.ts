import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createLog } from '../../../electron/log.ts';
import { must } from '../../../shared/result.ts';
import { filesIn, wordsInFiles } from '../../builders/words-in-files.ts';
import { orderFor, photoSession } from '../media/setup-photos.ts';
import { stocked } from '../stock/stocked.ts';
import { closedSession } from './closed-session.ts';
import { asKilled, completed, machineOn, newFolder, registered } from './setup-app.ts';
import type { Machine } from './setup-app.ts';
import { secretWords } from './session-script.ts';

const alsoSecret = [
  'Wanda',
  '07700 900999',
  'Žofia',
  'Łuczak',
  'Marlow Inkhouse',
  'Kim dropped it',
  'sore behind the seam',
  'Sent to Dr Bellweather',
  'Reyes',
  'slipped while changing',
  'Harbour walk-in',
  'Blood taken',
  'mother tongue is Greek',
];
const secrets = [...secretWords, ...alsoSecret];

/** Everything the app can be told, beside the session: stock, photos, what went wrong, staff, drafts, lists and searches. */
const wellUsed = async (): Promise<Machine> => {
  const { machine, session } = closedSession({ saveTo: newFolder() });
  const { adverse, clients, exposures, media, paper, sessions, stock, store } = machine.open();
  must(await paper.save(session, 'sheet'));
  must(await paper.print(session, 'sheet', null));
  const client = must(sessions.view(session)).client.id;
  const lot = stocked(machine, 'pigment', 'A0123', {
    supplier: 'Marlow Inkhouse',
    invoice: 'Marlow Inkhouse 7',
  });
  must(stock.quarantine(lot, 'Kim dropped it'));
  must(
    await adverse.record({
      client,
      session,
      event: 'e1',
      what: 'sore behind the seam',
      plan: 'Sent to Dr Bellweather',
      zone: null,
      details: { sort: 'papules', onsetOn: '2026-11-22', severity: 2, photos: [], reportedTo: [] },
    }),
  );
  must(
    await adverse.followUp({ client, event: 'e1', on: '2026-11-22', words: 'sore behind the seam, smaller' }),
  );
  must(
    exposures.record({
      id: '6c2a1a5e-0000-4000-8000-000000000001',
      sort: 'needleStick',
      who: 'Dana Reyes',
      on: '2026-11-22',
      time: '12:10',
      device: 'Needle',
      brand: '',
      lot: 'SC-99',
      area: 'Chair 1',
      how: 'slipped while changing',
      firstAid: 'Washed',
      sourceKnown: true,
      referredTo: 'Harbour walk-in',
      referredOn: null,
      referredTime: null,
      followUp: 'Blood taken',
    }),
  );
  const photographed = photoSession(machine);
  must(media.add(orderFor(photographed)));
  must(sessions.apply(photographed, 'consultation', { type: 'note.added', text: 'mother tongue is Greek' }));
  must(sessions.leave(photographed));
  registered(machine, { fullName: 'Žofia Łuczak', firstName: 'Žofia' });
  const { id } = must(clients.newDraft());
  must(clients.saveDraft(id, { fullName: 'Wanda Unsure', phone: '07700 900999' }));
  // What a list keeps for the next time, what a search touches, what a failure leaves in the log.
  await completed(machine);
  clients.find('zofia luczak');
  clients.find('marcus okon');
  must(await machine.open().history(client));
  await media.check(photographed);
  createLog(`${machine.dataDir}/log`, () => '2026-11-22T14:00:00Z').write(
    'defect in clients.register',
    new Error('Marcus Okonkwo\n    at Thistledown (07700 900461)'),
  );
  expect([...store.read()].length).toBeGreaterThan(100);
  return machine;
};

test(
  'no file of a well used data folder holds a name or an answer: running, killed, closed, opened again',
  { timeout: 600_000 },
  async () => {
    const machine = await wellUsed();
    const running = asKilled(machine);
    expect(filesIn(running).some((path) => path.endsWith('-wal') && statSync(path).size > 0)).toBe(true);
    expect(wordsInFiles([running], secrets)).toEqual([]);
    machine.life.close();
    const again = machineOn({ dataDir: machine.dataDir, startMs: Date.parse('2026-11-23T09:00:00Z') });
    again.life.begin();
    expect(await completed(again)).not.toEqual([]);
    expect(await completed(again, 'marcus')).not.toEqual([]);
    again.open().clients.find('marcus');
    again.life.close();
    const names = filesIn(machine.dataDir)
      .map((path) => path.slice(machine.dataDir.length + 1))
      .join('\n');
    for (const part of [
      'record.db',
      'head.json',
      'directory.bin',
      'keys/staff.json',
      'keys/clients/',
      'media/',
      'log/stipple.log',
    ])
      expect(names).toContain(part);
    expect(wordsInFiles([machine.dataDir], secrets)).toEqual([]);
  },
);

test(
  'the words this is tested with are in the record, or the test would prove nothing',
  { timeout: 600_000 },
  async () => {
    const machine = await wellUsed();
    const opened = [...machine.open().store.read()].map((entry) => JSON.stringify(entry)).join('\n');
    for (const word of secrets) expect(opened, word).toContain(word);
  },
);
