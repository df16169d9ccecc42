import { expect, test } from 'vitest';
import type { StaffId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { doorOf } from '../ipc/every-channel.ts';
import { registered } from '../session/setup-app.ts';
import { joined, pinOf, withOwnerPin } from './setup-people.ts';

/** An open session whose data consent is signed before Jo Field, who answers the door of the studio. */
const watched = async () => {
  const { machine, owner } = await withOwnerPin();
  const jo = await joined(machine, 'Jo Field', ['frontDesk']);
  const sam = await joined(machine, 'Sam Lind', ['assistant']);
  const { session } = must(machine.open().start(registered(machine), 'touch_up'));
  const { sessions } = machine.open();
  const words = await doorOf(machine)('session.consentWords', { session, consent: 'data' });
  const { textHash, language } = (words as { value: { textHash: string; language: string } }).value;
  for (const intent of [
    { type: 'consent.shown', consent: 'data', textHash, language },
    {
      type: 'consent.signed',
      consent: 'data',
      textHash,
      language,
      method: 'typed',
      typedName: 'Marcus',
      witness: 'Jo Field',
    },
  ] as const)
    must(sessions.apply(session, 'consultation', intent));
  const ask = (proof?: { person: StaffId; pin: string }) =>
    doorOf(machine)(
      'session.apply',
      {
        session,
        from: 'consultation',
        intent: { type: 'consent.attested', role: 'witness', name: 'Jo Field' },
      },
      proof,
    );
  return { machine, owner, jo, sam, session, ask };
};

test('a witness who works here says so by their own PIN, whatever their role, and the entry names them', async () => {
  const { machine, jo, session, ask } = await watched();
  const asked = await ask();
  expect(asked).toMatchObject({ ok: false, error: { kind: 'needs-pin', of: 'second' } });
  expect(await ask({ person: jo, pin: pinOf('frontDesk') })).toMatchObject({ ok: true });
  expect(must(machine.open().sessions.view(session)).unattested).toEqual([]);
  const said = [...machine.open().store.read({ session, kind: 'session.event' })].at(-1);
  expect(said?.body).toMatchObject({ type: 'consent.attested', name: 'Jo Field', second: jo });
});

test('neither the PIN of somebody else nor a wrong one is the word of the witness', async () => {
  const { machine, jo, sam, session, ask } = await watched();
  const other = await ask({ person: sam, pin: pinOf('assistant') });
  expect(other).toMatchObject({ ok: false, error: { kind: 'refused' } });
  expect(inEnglish(other.error?.says ?? '')).toContain('Sam Lind is not the one who is named here');
  expect(await ask({ person: jo, pin: '12345678' })).toMatchObject({
    ok: false,
    error: { kind: 'wrong-pin' },
  });
  expect(must(machine.open().sessions.view(session)).unattested).toHaveLength(1);
});
