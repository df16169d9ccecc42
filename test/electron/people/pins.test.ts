import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportRecord } from '../../../electron/tools/export-record.ts';
import { triesFile } from '../../../electron/vault/unlock-tries.ts';
import type { StaffId } from '../../../shared/brand.ts';
import type { Result } from '../../../shared/result.ts';
import { must } from '../../../shared/result.ts';
import type { Phrase } from '../../../shared/words/message.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { asKilled, machineOn, newFolder, noKeyring, studioOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import { formOf, joined, ownerPin, pinOf, withOwnerPin } from './setup-people.ts';

const says = (answer: Result<unknown, { readonly says: Phrase }>): string =>
  answer.ok ? 'ok' : inEnglish(answer.error.says);
const reopened = (dataDir: string, parts: object = {}): Machine => {
  const machine = machineOn({ dataDir, ...parts });
  machine.life.begin();
  return machine;
};
const signIn = async (machine: Machine, person: StaffId, pin: string): Promise<string> =>
  says(await machine.open().people.lock.signIn(person, pin));

describe('a PIN', () => {
  test('is in the record as salt and hash under a seal, never itself', async () => {
    const { machine, owner } = await withOwnerPin();
    await signIn(machine, owner, '83650217');
    const out = join(newFolder(), 'all.ndjson');
    expect(exportRecord(machine.dataDir, out).code).toBe(0);
    for (const pin of [ownerPin, '83650217']) {
      expect(readFileSync(out, 'utf8')).not.toContain(pin);
      expect(readFileSync(join(machine.dataDir, 'record.db')).includes(pin)).toBe(false);
    }
    const [set] = [...machine.open().store.read({ kind: 'pin.set' })];
    expect(Object.keys(set?.body as object)).toEqual([
      'person',
      'kdf',
      'n',
      'r',
      'p',
      'salt',
      'hash',
      'sixDigits',
    ]);
    expect(JSON.stringify([...machine.open().store.read()])).not.toContain(ownerPin);
  });

  test('of two people with the same digits has two salts and two hashes', async () => {
    const { machine } = await withOwnerPin();
    await joined(machine, 'Sam Lind', ['practitioner'], { pin: ownerPin });
    const [one, other] = [...machine.open().store.read({ kind: 'pin.set' })].map(
      ({ body }) => body as { salt: string; hash: string },
    );
    expect(one?.salt).not.toBe(other?.salt);
    expect(one?.hash).not.toBe(other?.hash);
  });

  test('that asks for a derivation of minutes opens nothing, and makes nobody wait', async () => {
    const { machine, owner } = await withOwnerPin();
    const { store, people } = machine.open();
    const [set] = [...store.read({ kind: 'pin.set' })];
    people.book.hear({ ...set, body: { ...(set?.body as object), n: 2 ** 30 } } as never);
    expect(await signIn(machine, owner, ownerPin)).toContain('not the PIN');
  });

  test('is typed the same on every keyboard, with blanks or without', async () => {
    const { machine, owner } = await withOwnerPin();
    expect(await signIn(machine, owner, '４０７１ 9365')).toBe('ok');
  });

  test('of six digits counts only if Stipple proposed it, and once', async () => {
    const { machine, owner } = await withOwnerPin();
    const { staff } = machine.open().people;
    expect(says(await staff.setPin(owner, '407193', owner))).toContain('at least 8 digits');
    const { pin } = must(staff.proposePin(owner));
    expect(pin).toMatch(/^\d{6}$/);
    must(await staff.setPin(owner, pin, owner));
    expect(await signIn(machine, owner, pin)).toBe('ok');
    expect(await signIn(machine, owner, ownerPin)).toContain('not the PIN');
    expect(says(await staff.setPin(owner, pin, owner))).toContain('at least 8 digits');
  });

  test('may not be the name of the person, nor the telephone of the studio', async () => {
    const { machine, owner } = await withOwnerPin();
    const { staff } = machine.open().people;
    expect(says(await staff.setPin(owner, 'dana whitlock', owner))).toContain('Many people');
    expect(says(await staff.setPin(owner, '02079460102', owner))).toContain('Many people');
  });

  test.each([
    '13579135',
    '14789632',
    '31415926',
    'letmein1234',
    '1q2w3e4r5t',
    'p@ssw0rd12',
    'football12',
    'abcdefghij',
    'stipple2026',
  ])('may not be one that many people choose: "%s"', async (pin) => {
    const { machine, owner } = await withOwnerPin();
    const { staff } = machine.open().people;
    expect(says(await staff.setPin(owner, pin, owner))).toContain('Many people');
    expect(await signIn(machine, owner, ownerPin)).toBe('ok');
  });

  test.each(['82641750', 'the green kettle', 'drei Äpfel im Korb'])(
    'may be one that nobody thinks of: "%s"',
    async (pin) => {
      const { machine, owner } = await withOwnerPin();
      must(await machine.open().people.staff.setPin(owner, pin, owner));
      expect(await signIn(machine, owner, pin)).toBe('ok');
    },
  );
});

describe('wrong PINs', () => {
  test('five in a row make that person wait thirty seconds, and nobody else', async () => {
    const { machine, owner } = await withOwnerPin();
    const sam = await joined(machine, 'Sam Lind', ['practitioner']);
    for (let at = 0; at < 4; at += 1)
      expect(await signIn(machine, sam, '11112222')).toContain('not the PIN of Sam Lind');
    expect(await signIn(machine, sam, '11112222')).toContain('Try again in 30 seconds');
    expect(await signIn(machine, sam, pinOf('practitioner')), 'the right one too').toContain('Try again in');
    expect(await signIn(machine, owner, ownerPin)).toBe('ok');
    machine.advance(0.51);
    expect(await signIn(machine, sam, pinOf('practitioner'))).toBe('ok');
    expect(machine.open().people.pins.wrongTries(sam)).toBe(0);
  });

  test('a thousand in a row are five looked at, five written, and all answered in words', async () => {
    const { machine, owner } = await withOwnerPin();
    const answers = await Promise.all(
      Array.from({ length: 1_000 }, () => signIn(machine, owner, '11112222')),
    );
    expect(answers.filter((answer) => answer.includes('not the PIN'))).toHaveLength(5);
    expect(answers.filter((answer) => answer.includes('typed a wrong PIN'))).toHaveLength(995);
    expect([...machine.open().store.read({ kind: 'pin.tried' })]).toHaveLength(5);
  });

  test('count over all prompts together', async () => {
    const { machine, owner } = await withOwnerPin();
    const { pins } = machine.open().people;
    for (const what of ['people.signIn', 'requirement.overridden', 'session.closed', 'protocol.release'])
      await pins.check(owner, 'x', what);
    expect(says(await pins.check(owner, 'x', 'people.signIn'))).toContain('Try again in 30 seconds');
    expect(
      [...machine.open().store.read({ kind: 'pin.tried' })].map(({ body }) => (body as { for: string }).for),
    ).toContain('requirement.overridden');
  });

  test('are counted before they are looked at: a kill in between makes none free', async () => {
    const { machine, owner } = await withOwnerPin();
    const under = [1, 2, 3, 4, 5].map(() => machine.open().people.pins.check(owner, 'x', 'people.signIn'));
    // Not one of them has been looked at yet.
    const left = asKilled(machine);
    await Promise.all(under);
    const next = reopened(left);
    expect(next.open().people.pins.wrongTries(owner)).toBe(5);
    expect(await signIn(next, owner, ownerPin)).toContain('Try again in');
  });

  test('make one wait anew after a restart, whatever the clock says by then', async () => {
    const { machine, owner } = await withOwnerPin();
    for (let at = 0; at < 7; at += 1) {
      await signIn(machine, owner, 'x');
      machine.advance(2);
    }
    for (const minutes of [-60 * 24 * 300, -30, 0, 30, 60 * 24 * 50]) {
      const next = reopened(asKilled(machine));
      next.setClock(minutes);
      expect(await signIn(next, owner, ownerPin), `clock ${minutes} minutes off`).toContain(
        'Try again in 2 minutes',
      );
      next.advance(2.1);
      expect(await signIn(next, owner, ownerPin)).toBe('ok');
    }
  });

  test('a clock set back or forward while it runs shortens no wait', async () => {
    const { machine, owner } = await withOwnerPin();
    for (let at = 0; at < 5; at += 1) await signIn(machine, owner, 'x');
    for (const minutes of [-600, 1_300]) {
      machine.setClock(minutes);
      expect(await signIn(machine, owner, ownerPin)).toContain('Try again in');
    }
    machine.advance(0.51);
    expect(await signIn(machine, owner, ownerPin)).toBe('ok');
  });

  test('are forgotten with a new PIN from a manager, after a restart too', async () => {
    const { machine, owner } = await withOwnerPin();
    const sam = await joined(machine, 'Sam Lind', ['practitioner']);
    const kim = await joined(machine, 'Kim Osei', ['assistant']);
    for (let at = 0; at < 5; at += 1) await signIn(machine, sam, 'x');
    for (let at = 0; at < 3; at += 1) await signIn(machine, kim, 'x');
    must(await machine.open().people.staff.setPin(sam, '97403862', owner));
    expect(await signIn(machine, sam, '97403862')).toBe('ok');
    const next = reopened(asKilled(machine));
    expect(next.open().people.pins.wrongTries(sam)).toBe(0);
    expect(next.open().people.pins.wrongTries(kim)).toBe(3);
  });

  test('somebody who has left, or has no PIN yet, is told so', async () => {
    const { machine } = await withOwnerPin();
    const sam = await joined(machine, 'Sam Lind', ['practitioner']);
    const { people } = machine.open();
    must(people.staff.add(formOf('Jo Field', ['assistant'])));
    const jo = people.book.here().at(-1)?.id as StaffId;
    expect(await signIn(machine, jo, 'x')).toBe('Jo Field has no PIN yet. A manager gives one.');
    must(people.staff.leave(sam));
    expect(await signIn(machine, sam, pinOf('practitioner'))).toBe('Sam Lind has left the studio.');
    expect(await signIn(machine, 'nobody' as StaffId, 'x')).toContain('Nobody of that name');
  });
});

describe('what opens the record itself', () => {
  const shut = (): { readonly dataDir: string } => {
    const machine = studioOn({ keyring: noKeyring });
    machine.life.close();
    return machine;
  };
  const open = (machine: Machine, passphrase: string): string =>
    says(machine.life.unlock({ passphrase }, null));

  test('waits like a PIN: two hundred wrong passphrases are five tries', () => {
    const machine = reopened(shut().dataDir, { keyring: noKeyring });
    const answers = Array.from({ length: 200 }, () => open(machine, 'wrong horse'));
    expect(answers.filter((answer) => answer.startsWith('Too many wrong tries'))).toHaveLength(195);
    expect(open(machine, 'eleven calm otters')).toContain('Try again in 30 seconds');
    machine.advance(0.51);
    expect(open(machine, 'eleven calm otters')).toBe('ok');
  });

  test('counts passphrase and recovery code together, and waits anew after a restart with the clock set ahead', () => {
    const { dataDir } = shut();
    const machine = reopened(dataDir, { keyring: noKeyring });
    for (let at = 0; at < 3; at += 1) open(machine, 'wrong');
    for (let at = 0; at < 2; at += 1) machine.life.unlock({ recoveryCode: 'AAAAA-AAAAA' }, null);
    machine.life.close();
    const next = reopened(dataDir, { keyring: noKeyring });
    next.setClock(60 * 24);
    expect(open(next, 'eleven calm otters')).toContain('Try again in 30 seconds');
    next.advance(0.6);
    expect(open(next, 'eleven calm otters')).toBe('ok');
    next.life.close();
    const after = reopened(dataDir, { keyring: noKeyring });
    expect(open(after, 'eleven calm otters'), 'the right one begins at nothing').toBe('ok');
  });

  test('gains nothing from a scribbled count', () => {
    const { dataDir } = shut();
    for (const scribble of ['', '{}', '{"wrong":-4}', '{"wrong":"0"}', 'null']) {
      writeFileSync(join(dataDir, triesFile), scribble);
      const machine = reopened(dataDir, { keyring: noKeyring });
      expect(open(machine, 'eleven calm otters'), scribble).toContain('Try again in');
      machine.life.close();
    }
  });
});
