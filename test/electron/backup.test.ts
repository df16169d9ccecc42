import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportRecord } from '../../electron/tools/export-record.ts';
import { verifyFolder } from '../../electron/tools/verify-folder.ts';
import { must } from '../../shared/result.ts';
import { inWords } from '../builders/in-words.ts';
import { verifyIndependently } from '../shared/journal/independent-verifier.ts';
import { orderFor, photoSession, photosOf } from './media/setup-photos.ts';
import { personForm, studioForm } from './session/session-script.ts';
import { completed, keyringFor, machineOn, newFolder, noKeyring, registered } from './session/setup-app.ts';
import type { Machine, MachineParts } from './session/setup-app.ts';

/** A studio with a photo, an open and an ended session, and its recovery code. */
const studioWithCode = (parts: MachineParts = {}) => {
  const machine = machineOn(parts);
  machine.life.begin();
  const { recoveryCode } = must(
    machine.life.setUp({
      studio: studioForm,
      pack: 'uk',
      practitioner: personForm,
      passphrase: 'eleven calm otters',
    }),
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
  must(
    machine.open().start(registered(machine, { fullName: 'Žofia Łuczak', firstName: 'Žofia' }), 'touch_up'),
  );
  return { machine, session, recoveryCode };
};

/** As the README says: the whole folder, copied. */
const backUp = ({ dataDir }: Machine): string => {
  const copy = join(newFolder(), 'Stipple record of today');
  cpSync(dataDir, copy, { recursive: true });
  return copy;
};

/** Put back on another computer, where no keyring knows it and no process of ours runs. */
const onAnotherComputer = (copy: string, keyring = keyringFor('another')): Machine => {
  const dataDir = join(newFolder(), 'record');
  cpSync(copy, dataDir, { recursive: true });
  const lock = join(dataDir, 'in-use.json');
  try {
    writeFileSync(lock, readFileSync(lock, 'utf8').replace(/"born":"[^"]*"/, '"born":"another boot 1"'));
  } catch {
    // Copied while the app was closed: there is none.
  }
  return machineOn({ dataDir, keyring, startMs: Date.parse('2026-11-23T09:00:00Z') });
};

describe.each([
  ['closed', true],
  ['open', false],
])('copied while Stipple is %s, put back on another computer', (_how, closed) => {
  test(
    'the recovery code opens it, everything is there, and it is intact',
    { timeout: 600_000 },
    async () => {
      const { machine, session, recoveryCode } = studioWithCode();
      if (closed) machine.life.close();
      const there = onAnotherComputer(backUp(machine));
      expect(there.life.begin()).toEqual({ phase: 'locked', hint: 'keyringLost' });
      expect(must(there.life.unlock({ recoveryCode }, null))).toMatchObject({
        phase: 'ready',
        studioName: studioForm.name,
        practitioner: personForm.name,
      });
      expect(await there.life.verify()).toMatchObject({
        state: 'intact',
        entries: there.open().store.head().seq,
      });
      const { clients, home, media, store } = there.open();
      expect(clients.find('').map(({ fullName }) => fullName)).toEqual([
        'Marcus Okonkwo-Lindqvist',
        'Žofia Łuczak',
      ]);
      expect(await completed(there)).toMatchObject([{ session, ending: 'declined' }]);
      expect(home().open).toMatchObject([{ clientName: 'Žofia Łuczak', place: 'consultation' }]);
      const [photo] = photosOf(there.open(), session);
      expect(await media.check(session)).toEqual([{ photo: photo?.id, state: 'intact' }]);
      expect(await media.picture(session, photo?.id ?? '', 'whole')).toBeDefined();

      const out = join(newFolder(), 'record.ndjson');
      expect(verifyFolder(there.dataDir, { key: there.open().vault.fingerprint })).toMatchObject({
        code: 0,
        lines: expect.arrayContaining([`intact: ${store.head().seq} entries`]),
      });
      expect(exportRecord(there.dataDir, out).code).toBe(0);
      expect(verifyIndependently(readFileSync(out, 'utf8'))).toMatchObject({ entries: store.head().seq });
      expect(verifyIndependently(readFileSync(out, 'utf8')).bad).toBeUndefined();
      // From now on it opens there without asking, and work goes on.
      there.life.close();
      const again = machineOn({
        dataDir: there.dataDir,
        keyring: keyringFor('another'),
        startMs: Date.parse('2026-11-23T10:00:00Z'),
      });
      expect(again.life.begin().phase).toBe('ready');
      registered(again, { fullName: 'Third Person' });
      expect(again.open().clients.count()).toBe(3);
    },
  );
});

test('without a keyring there, the passphrase opens it as before; when it is forgotten the code does, and a new one counts', () => {
  const { machine, recoveryCode } = studioWithCode({ keyring: noKeyring });
  machine.life.close();
  const copy = backUp(machine);
  const knows = onAnotherComputer(copy, noKeyring);
  expect(knows.life.begin()).toEqual({ phase: 'locked', hint: 'passphrase' });
  expect(must(knows.life.unlock({ passphrase: 'eleven calm otters' }, null)).phase).toBe('ready');
  const forgot = onAnotherComputer(copy, noKeyring);
  forgot.life.begin();
  expect(must(forgot.life.unlock({ recoveryCode }, 'nine quiet herons')).phase).toBe('ready');
  forgot.life.close();
  const next = machineOn({
    dataDir: forgot.dataDir,
    keyring: noKeyring,
    startMs: Date.parse('2026-11-24T09:00:00Z'),
  });
  next.life.begin();
  expect(next.life.unlock({ passphrase: 'eleven calm otters' }, null).ok).toBe(false);
  expect(must(next.life.unlock({ passphrase: 'nine quiet herons' }, null)).phase).toBe('ready');
});

test('a backup put back without its keys says which folder is missing, changes nothing, and opens once it is there', () => {
  const { machine, recoveryCode } = studioWithCode();
  machine.life.close();
  const there = onAnotherComputer(backUp(machine));
  const keys = join(there.dataDir, 'keys');
  const aside = join(newFolder(), 'keys');
  cpSync(keys, aside, { recursive: true });
  rmSync(keys, { recursive: true });
  const record = readFileSync(join(there.dataDir, 'record.db'));
  expect(inWords(there.life.begin())).toMatchObject({
    phase: 'failed',
    says: expect.stringContaining('keys is not'),
    whatToDo: expect.stringContaining('keys'),
  });
  expect(readFileSync(join(there.dataDir, 'record.db')).equals(record)).toBe(true);
  cpSync(aside, keys, { recursive: true });
  expect(there.life.begin().phase).toBe('locked');
  expect(must(there.life.unlock({ recoveryCode }, null)).phase).toBe('ready');
});

test.each([['directory.bin'], ['log'], ['window'], ['head.json']])(
  'a backup without %s opens all the same',
  (name) => {
    const { machine, recoveryCode } = studioWithCode();
    machine.life.close();
    const there = onAnotherComputer(backUp(machine));
    rmSync(join(there.dataDir, name), { recursive: true, force: true });
    there.life.begin();
    expect(must(there.life.unlock({ recoveryCode }, null)).phase).toBe('ready');
    expect(there.open().clients.count()).toBe(2);
  },
);

test('an older backup put back over nothing is only seen by a seal printed later', () => {
  const { machine } = studioWithCode();
  const older = backUp(machine);
  const sealNow = (): string => machine.open().store.sealOf(machine.open().store.head().seq) ?? '';
  const seal = sealNow();
  registered(machine, { fullName: 'Later Person' });
  const later = sealNow();
  machine.life.close();
  expect(verifyFolder(older, {}).code).toBe(0);
  expect(verifyFolder(older, { seal: later })).toMatchObject({
    code: 1,
    lines: expect.arrayContaining([expect.stringContaining('cut-tail')]),
  });
  expect(verifyFolder(machine.dataDir, { seal }).code).toBe(0);
});
