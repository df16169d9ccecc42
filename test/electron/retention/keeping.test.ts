import { expect, test } from 'vitest';
import type { ClientId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import { inEnglish, inWords } from '../../builders/in-words.ts';
import { mediaFiles, orderFor, photoSession } from '../media/setup-photos.ts';
import { closedSession } from '../session/closed-session.ts';
import { asKilled, machineOn, registered, studioOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';

const clientIn = ({ open }: Machine): ClientId => open().store.sessions()[0]?.client as ClientId;
const held = (machine: Machine, client: ClientId, reason = 'Claim of 3 May') =>
  must(machine.open().desk.keeping.say('hold.placed', { client, reason }));
const onHold = { ok: false, error: { what: 'on-hold' } };

test('the page of a client says until when the file is kept, by the years of the protocol', () => {
  const { machine } = closedSession();
  expect(must(machine.open().desk.keeping.page(clientIn(machine)))).toMatchObject({
    lastVisit: '2026-11-22',
    keepUntil: '2033-11-22',
    years: 7,
    photoYears: 7,
    isDue: false,
    isHeld: false,
    holds: [],
  });
});

test('under a hold a client is not erased, whoever asks, and the hold is there after a kill', async () => {
  const { machine } = closedSession();
  const client = clientIn(machine);
  expect(held(machine, client)).toMatchObject({ isHeld: true, holds: [{ reason: 'Claim of 3 May' }] });
  const again = machineOn({ dataDir: asKilled(machine), startMs: Date.parse('2026-11-22T15:00:00Z') });
  again.life.begin();
  const { erasure, eraseClient, clients } = again.open();
  expect(erasure.erase(client, 'clientAsked')).toMatchObject(onHold);
  expect(inWords(await eraseClient(client, 'clientAsked'))).toMatchObject({
    error: { says: 'A legal hold lies on the file of this client, so nothing of it is destroyed.' },
  });
  expect(clients.nameOf(client)).toBeDefined();
});

test('a lifted hold lets the client go, and both words stay in the record until then', () => {
  const { machine } = closedSession();
  const client = clientIn(machine);
  held(machine, client);
  const { desk, erasure } = machine.open();
  const lifted = must(desk.keeping.say('hold.lifted', { client, reason: 'Claim was settled' }));
  expect(lifted).toMatchObject({
    isHeld: false,
    holds: [
      { kind: 'hold.placed', by: 'Dana Whitlock', reason: 'Claim of 3 May' },
      { kind: 'hold.lifted', by: 'Dana Whitlock', reason: 'Claim was settled' },
    ],
  });
  must(erasure.erase(client, 'notNeeded'));
  expect(desk.keeping.page(client)).toMatchObject({ ok: false, error: { what: 'erased' } });
});

test('a hold needs a reason, is placed once and lifted once', () => {
  const { machine } = closedSession();
  const client = clientIn(machine);
  const { keeping } = machine.open().desk;
  const says = (kind: 'hold.placed' | 'hold.lifted', reason: string) => {
    const answer = keeping.say(kind, { client, reason });
    return answer.ok ? null : inEnglish(answer.error.says);
  };
  expect(says('hold.lifted', 'x')).toBe('There is no hold on this file.');
  expect(says('hold.placed', ' \n ')).toBe('Say why: it stays in the record.');
  expect(says('hold.placed', 'Complaint')).toBeNull();
  expect(says('hold.placed', 'Again')).toBe('There is a hold on this file already.');
});

test('a hold on one client holds nobody else, and a client without a visit can be held too', () => {
  const machine = studioOn();
  const one = registered(machine);
  const other = registered(machine, { fullName: 'Priya Raman', dateOfBirth: '1990-01-01' });
  expect(held(machine, one)).toMatchObject({ isHeld: true, lastVisit: '2026-11-22' });
  expect(machine.open().erasure.erase(one, 'mistake')).toMatchObject(onHold);
  must(machine.open().erasure.erase(other, 'mistake'));
});

test('under a hold no photo is destroyed', () => {
  const machine = studioOn();
  const session = photoSession(machine);
  const { media } = machine.open();
  const { photo } = must(media.add(orderFor(session)));
  held(machine, clientIn(machine));
  const before = mediaFiles(machine.dataDir);
  expect(media.destroy(session, photo, 'clientAsked')).toMatchObject(onHold);
  expect(mediaFiles(machine.dataDir)).toEqual(before);
});
