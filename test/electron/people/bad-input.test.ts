import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { StaffId } from '../../../shared/brand.ts';
import type { Protocol } from '../../../shared/protocol/schema.ts';
import { must } from '../../../shared/result.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { doorOf } from '../ipc/every-channel.ts';
import type { Answered } from '../ipc/every-channel.ts';
import { readCsv } from '../pack/read-csv.ts';
import { completed, follow, newFolder, registered, script, studioOn } from '../session/setup-app.ts';
import { formOf, joined, ownerPin, pinOf, withOwnerPin } from './setup-people.ts';

const says = ({ ok, error }: Answered): string => (ok ? 'ok' : inEnglish(error?.says ?? ''));

/** Each line of what a desk must bear, as it comes through the one door from the window. */
describe('through the door', () => {
  test('a wrong PIN a thousand times is looked at five times, written five times, and answered in words each time', async () => {
    const { machine, owner } = await withOwnerPin();
    const ask = doorOf(machine);
    const wrong = { person: owner, pin: '11112222' };
    const answers = await Promise.all(Array.from({ length: 1_000 }, () => ask('people.signIn', wrong)));
    expect(answers.filter(({ ok }) => ok)).toEqual([]);
    expect(answers.filter((one) => says(one).includes('not the PIN'))).toHaveLength(5);
    expect(answers.filter((one) => says(one).includes('typed a wrong PIN'))).toHaveLength(995);
    expect([...machine.open().store.read({ kind: 'pin.tried' })]).toHaveLength(5);
    expect(says(await ask('people.signIn', { person: owner, pin: ownerPin }))).toContain('Try again in');
  });

  test('a clock set back or ahead ends no wait, and neither does asking through another prompt', async () => {
    const { machine, owner } = await withOwnerPin();
    const ask = doorOf(machine);
    for (let at = 0; at < 5; at += 1) await ask('people.signIn', { person: owner, pin: 'x1y2z3w4' });
    for (const minutes of [-600, -1, 1_300]) {
      machine.setClock(minutes);
      expect(says(await ask('people.signIn', { person: owner, pin: ownerPin }))).toContain('Try again in');
      expect(
        (await ask('people.leave', { person: owner }, { person: owner, pin: ownerPin })).ok,
        `by the way of a proof, clock ${minutes} minutes off`,
      ).toBe(false);
    }
    machine.advance(0.51);
    expect(says(await ask('people.signIn', { person: owner, pin: ownerPin }))).toBe('ok');
  });

  test('a practitioner at the console reaches nothing of a manager, with a PIN of their own or none', async () => {
    const { machine, owner } = await withOwnerPin();
    const sam = await joined(machine, 'Sam Lind', ['practitioner']);
    const ask = doorOf(machine);
    must(await machine.open().people.lock.signIn(sam, pinOf('practitioner')));
    const before = machine.open().store.head().seq;
    const { protocol } = machine.open().studio.release();
    for (const [channel, request] of [
      ['protocol.release', { protocol, reason: 'x' }],
      ['people.leave', { person: owner }],
      ['people.setPin', { person: owner, pin: '73920164' }],
      ['pack.make', { period: null, client: null, names: true }],
      ['figures.page', { period: null }],
    ] as const)
      for (const proof of [undefined, { person: sam, pin: pinOf('practitioner') }])
        expect((await ask(channel, request, proof)).ok, channel).toBe(false);
    const written = [...machine.open().store.read({ from: before + 1 })].map(({ kind }) => kind);
    expect(written.filter((kind) => kind !== 'pin.tried')).toEqual([]);
  });

  test('the last owner neither leaves nor stops being one, and the record says nothing of it', async () => {
    const { machine, owner } = await withOwnerPin();
    const ask = doorOf(machine);
    const proof = { person: owner, pin: ownerPin };
    expect(says(await ask('people.leave', { person: owner }, proof))).toContain('last owner');
    const amended = { person: owner, ...formOf('Dana Whitlock', ['practitioner']) };
    expect(says(await ask('people.amend', amended, proof))).toContain('last owner');
    const kinds = [...machine.open().store.read({ from: 1 })].map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'staff.left')).toEqual([]);
    expect(machine.open().people.book.get(owner as StaffId)?.roles).toContain('owner');
  });

  test('a draft with a broken placeholder is kept, refused with the name of its field, and releases nothing', async () => {
    const machine = studioOn();
    const ask = doorOf(machine);
    const current = machine.open().studio.release().protocol;
    for (const text of ['Come back on {dat}.', 'Come back {', 'Come back }', '{}', '{from}']) {
      const fields = { 'scripts.defer': { text, kind: 'word' } };
      expect((await ask('protocol.saveDraft', { fields })).ok).toBe(true);
      const protocol: Protocol = { ...current, scripts: { ...current.scripts, defer: text } };
      for (const channel of ['protocol.look', 'protocol.release'])
        expect((await ask(channel, { protocol })).error).toMatchObject({
          kind: 'bad-request',
          issues: [{ field: 'scripts.defer' }],
        });
      expect((await ask('protocol.draft', null)).value).toMatchObject({ fields });
    }
    expect(machine.open().studio.release().protocol.version).toBe(current.version);
  });

  test('a client called like a formula is a name in every table that leaves', async () => {
    const stick = join(newFolder(), 'stick');
    mkdirSync(stick);
    const machine = studioOn({ askFolder: () => Promise.resolve(stick) });
    const ask = doorOf(machine);
    const client = registered(machine, { fullName: '=HYPERLINK("http://x","y")', firstName: '=1+1' });
    const { session } = must(machine.open().start(client, 'touch_up'));
    for (const step of script) follow(machine, session, step);
    await completed(machine);
    await expect.poll(() => machine.open().summaries.owed(), { timeout: 600_000 }).toBe(0);
    const made = (await ask('pack.make', { period: null, client: null, names: true })).value as {
      path: string;
    };
    const cells = readdirSync(made.path)
      .filter((file) => file.endsWith('.csv'))
      .flatMap((file) => readCsv(readFileSync(join(made.path, file), 'utf8')).flat());
    expect(cells.filter((cell) => cell.includes('HYPERLINK')).length).toBeGreaterThan(0);
    expect(cells.filter((cell) => /^[=+@\t\r]|^-\D/.test(cell))).toEqual([]);
  });
});
