import { cpSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyFolder } from '../../../electron/tools/verify-folder.ts';
import type { SessionId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import type { Intent } from '../../../shared/session/events.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { follow, heldOf, registered, script, scriptThrough, sessionOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import {
  amidst,
  chairsOf,
  clientOf,
  inTurn,
  pageOn,
  sharing,
  startedAgain,
  thereOn,
  thirdIn,
  visitOnTwo,
} from './chairs.ts';

const tap = ({ open }: Machine, session: SessionId, what: Intent) =>
  open().sessions.apply(session, must(open().sessions.view(session)).place, what);
const note = (machine: Machine, session: SessionId, text: string) =>
  tap(machine, session, { type: 'note.added', text });
const after = (stages: number) => script.slice(scriptThrough(stages).length);
const rest = after(3);
const minutesOf = (steps: typeof script): number =>
  steps.reduce((sum, { minutesBefore }) => sum + minutesBefore, 1);
/** An end before the first needle, as the first tablet may write it without knowing. */
const declined: Intent = { type: 'session.declined', reason: 'Tablet wet', noteForClient: 'Not today' };
const saysNo = (answer: Awaited<ReturnType<ReturnType<typeof chairsOf>['takeOver']>>): string =>
  answer.ok || answer.error.kind !== 'tablets-refused' ? '' : inEnglish(answer.error.says);

test('the link is cut between opening the file and taking over: the session is held here, also when the link is back', async () => {
  const { one, two, folder, session, client } = await visitOnTwo(scriptThrough(3));
  // One more line, which comes with the file and was never noted as heard.
  must(note(two, session, 'the last line before the bucket'));
  await inTurn(two);
  must(await chairsOf(one).bring(client));
  renameSync(folder, `${folder}-cut`);
  const view = must(await chairsOf(one).takeOver(client, session, thereOn(one, client).seq));
  expect(view).toMatchObject({ place: 'application' });
  renameSync(`${folder}-cut`, folder);
  await inTurn(one, two, one);
  expect(JSON.stringify(heldOf(one.open(), session).notes)).toContain('the last line before the bucket');
  must(note(one, session, 'goes on'));
  expect(note(two, session, 'not any more')).toMatchObject({ ok: false });
  expect(sharing(one).view().troubles.map(inEnglish).join(' ')).not.toMatch(/written to a session/);
});

test('killed after the line was written and before anything else, the session is held here at the next start', async () => {
  const { one, client, session, there } = await amidst();
  const files = join(one.dataDir, 'others', 'files');
  const kept = `${files}-before`;
  // What a kill leaves: the entry in the record, and beside it the file as it was before.
  cpSync(files, kept, { recursive: true });
  must(await chairsOf(one).takeOver(client, session, there.seq));
  one.life.close();
  rmSync(files, { recursive: true });
  renameSync(kept, files);
  const again = startedAgain(one);
  await sharing(again).look();
  must(note(again, session, 'after the kill'));
  expect(pageOn(again, client).sessions[0]).not.toHaveProperty('openThere');
});

test('a session that its own tablet ended meanwhile is not taken over, whatever number is sent', async () => {
  const { one, two, client, session, there } = await amidst();
  for (const step of rest) follow(two, session, step);
  one.advance(minutesOf(rest));
  await inTurn(two);
  expect(await chairsOf(one).takeOver(client, session, there.seq)).toMatchObject({ ok: false });
  const last = one.open().chairs.openThere(client, session);
  const answer = await chairsOf(one).takeOver(client, session, last?.seq ?? there.seq + 1);
  expect(answer).toMatchObject({ ok: false, error: { kind: 'tablets-refused' } });
  expect(saysNo(answer)).toMatch(/ended/);
  expect(one.open().store.countOf('session.takenOver')).toBe(0);
});

test('asked twice in one breath it is taken over once', async () => {
  const { one, client, session, there } = await amidst();
  const answers = await Promise.all([
    chairsOf(one).takeOver(client, session, there.seq),
    chairsOf(one).takeOver(client, session, there.seq),
  ]);
  expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(one.open().store.countOf('session.takenOver')).toBe(1);
});

test('two tablets that take it over without knowing of each other: both hear who holds it, one goes on, nothing is lost', async () => {
  const { one, two, folder, client, session, there } = await amidst();
  const three = await thirdIn({ folder, one });
  three.advance(600);
  one.advance(600);
  await inTurn(two, three, one, three);
  must(await chairsOf(three).bring(client));
  // Neither reaches the folder: each believes that it is the only one.
  renameSync(folder, `${folder}-cut`);
  must(await chairsOf(one).takeOver(client, session, there.seq));
  must(await chairsOf(three).takeOver(client, session, thereOn(three, client).seq));
  must(note(one, session, 'written on one'));
  must(note(three, session, 'written on three'));
  renameSync(`${folder}-cut`, folder);
  await inTurn(one, three, two, one, three);
  const goOn = [one, three].map((machine) => note(machine, session, 'goes on').ok);
  expect(goOn.filter(Boolean)).toHaveLength(1);
  expect(note(two, session, 'not any more')).toMatchObject({ ok: false });
  for (const machine of [one, two, three])
    expect(sharing(machine).view().troubles.map(inEnglish).join(' ')).not.toBe('');
});

test('a client erased meanwhile on their own tablet is not brought back by taking over', async () => {
  const { one, two, client, session, there } = await amidst({ steps: scriptThrough(1) });
  must(tap(two, session, declined));
  must(two.open().erasure.erase(client, 'clientAsked'));
  await inTurn(two);
  expect(await chairsOf(one).takeOver(client, session, there.seq)).toMatchObject({ ok: false });
  await inTurn(one, two, one);
  expect(one.open().clients.find('')).toEqual([]);
});

test('a session whose tablet was taken out of the studio is taken over as far as it was heard', async () => {
  const { one, two, client, session, there } = await amidst();
  const [other] = sharing(one)
    .view()
    .tablets.filter(({ mayRevoke }) => mayRevoke);
  must(await sharing(one).revoke(other?.deviceId ?? ''));
  must(note(two, session, 'written by a thief'));
  await inTurn(two, one);
  must(await chairsOf(one).takeOver(client, session, there.seq));
  must(note(one, session, 'goes on'));
  await inTurn(two, one);
  expect(JSON.stringify(heldOf(one.open(), session).notes)).not.toContain('thief');
  must(note(one, session, 'still here'));
});

test('the first tablet ends it without knowing: the end is late, and on both the session is open where it was taken', async () => {
  const { one, two, client, session, there } = await amidst({ steps: scriptThrough(1) });
  must(await chairsOf(one).takeOver(client, session, there.seq));
  must(tap(two, session, declined));
  for (const machine of [one, two]) machine.advance(3);
  await inTurn(two, one, two);
  expect(pageOn(one, client).sessions).toMatchObject([{ session, ending: null }]);
  expect(pageOn(two, client).sessions).toMatchObject([{ session, ending: null, openThere: { tablet: '1' } }]);
  // Nobody begins a second one beside it.
  expect(await two.open().starting(client, 'touch_up')).toMatchObject({
    ok: false,
    error: { refusal: { kind: 'held-elsewhere' } },
  });
  for (const step of after(1)) follow(one, session, step);
  two.advance(minutesOf(after(1)));
  await inTurn(one, two);
  for (const machine of [one, two])
    expect(pageOn(machine, client).sessions, machine.dataDir).toMatchObject([{ session, ending: 'closed' }]);
});

test('after a late end it is taken back by the first tablet, goes on there to its end, and both say how it ended', async () => {
  const { one, two, client, session, there } = await amidst({ steps: scriptThrough(1) });
  must(await chairsOf(one).takeOver(client, session, there.seq));
  must(tap(two, session, declined));
  for (const machine of [one, two]) machine.advance(3);
  await inTurn(two, one, two);
  // What the first chair noted when it heard of it is a moment ago by its own clock.
  two.advance(3);
  must(await chairsOf(two).takeOver(client, session, thereOn(two, client).seq));
  expect(two.open().sessions.current()).toMatchObject({ session, place: 'cleanseAndNumb' });
  expect(two.open().store.sessions({ openOnly: true })).toMatchObject([{ session }]);
  for (const step of after(1)) follow(two, session, step);
  one.advance(minutesOf(after(1)));
  await inTurn(two, one);
  for (const machine of [one, two])
    expect(pageOn(machine, client).sessions).toMatchObject([{ session, ending: 'closed' }]);
  for (const machine of [one, two]) expect((await verifyFolder(machine.dataDir, {})).code).toBe(0);
});

test('another client’s session that runs on this tablet waits when one is taken over, as when one is opened', async () => {
  const { one, client, session, there } = await amidst();
  const own = sessionOn(one, scriptThrough(1));
  must(await chairsOf(one).takeOver(client, session, there.seq));
  expect(heldOf(one.open(), own).place).toBe('suspended');
  expect(one.open().sessions.current()).toMatchObject({ session });
  expect(own).not.toBe(session);
});

test('record numbers stay unique after a session with the number of another tablet was taken over', async () => {
  const { one, client, session, there } = await amidst();
  must(await chairsOf(one).takeOver(client, session, there.seq));
  const { recordNumber } = heldOf(one.open(), session).opening;
  expect(recordNumber).toBe('SMP-2026-T2-0001');
  const next = must(await one.open().starting(registered(one), 'touch_up'));
  expect(heldOf(one.open(), next.session).opening.recordNumber).toBe('SMP-2026-0001');
});

test('a session that rests is taken over and goes on at once', async () => {
  const paused = await amidst();
  must(tap(paused.two, paused.session, { type: 'session.suspended' }));
  paused.one.advance(2);
  await inTurn(paused.two, paused.one);
  const view = must(
    await chairsOf(paused.one).takeOver(
      paused.client,
      paused.session,
      thereOn(paused.one, paused.client).seq,
    ),
  );
  expect(view.place).toBe('application');
  must(note(paused.one, paused.session, 'goes on'));
});

test('a wrong client for that session, and a session of this very tablet, are refused', async () => {
  const { one, client, session, there } = await amidst();
  const other = registered(one);
  expect(await chairsOf(one).takeOver(other, session, there.seq)).toMatchObject({ ok: false });
  const own = must(await one.open().starting(other, 'touch_up')).session;
  expect(await chairsOf(one).takeOver(other, own, 1)).toMatchObject({ ok: false });
  expect(await chairsOf(one).takeOver(clientOf(one, own), session, there.seq)).toMatchObject({ ok: false });
  expect(client).not.toBe(other);
});

test('the file of an older look is replaced and no copy of it stays', async () => {
  const { one, two, client, session, there } = await amidst();
  must(await chairsOf(one).takeOver(client, session, there.seq));
  must(note(two, session, 'late'));
  await inTurn(two, one, two, one);
  const names = readdirSync(join(one.dataDir, 'others', 'files'));
  expect(names.filter((name) => name.startsWith(client))).toHaveLength(1);
});
