import { expect, test } from 'vitest';
import { numbingTotals } from '../../../shared/numbing/dose.ts';
import { must } from '../../../shared/result.ts';
import type { ClientId, SessionId } from '../../../shared/brand.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { clientForm } from '../session/session-script.ts';
import { completed, follow, heldOf, registered, script } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import { inTurn, joined, pageOn, startedAgain, sharing } from './chairs.ts';

/** As the second chair wrote the same name down. */
const otherwise = { fullName: 'Marcus Okonkwo Lindqvist', phone: '+44 7700 900461' };
const twiceOn = (machine: Machine, client: ClientId | null = null) =>
  machine.open().chairs.twice.view(client);
const sayOn = (machine: Machine, client: ClientId, other: ClientId, is: 'one' | 'two') =>
  machine.open().chairs.twice.say(client, other, is);
const pastOn = async (machine: Machine, client: ClientId) =>
  must(await machine.open().history(client)).visits.map(({ session }) => session);
const gramsOn = (machine: Machine, session: SessionId) =>
  numbingTotals(heldOf(machine.open(), session), machine.clock.now()).grams;
const minutesOf = (steps: typeof script) => steps.reduce((sum, { minutesBefore }) => sum + minutesBefore, 1);

/** The same person on both chairs, by two names of one spelling each; the second one has their visit. */
const twoFiles = async (steps: typeof script = []) => {
  const { one, two } = await joined();
  const here = registered(one);
  const there = registered(two, otherwise);
  const session = steps.length === 0 ? undefined : must(await two.open().starting(there, 'touch_up')).session;
  for (const step of steps) follow(two, session as SessionId, step);
  one.advance(minutesOf(steps));
  await inTurn(two, one, two, one);
  return { one, two, here, there, session: session as SessionId };
};

test('the same person registered on two tablets is asked about on both, and nothing is linked by itself', async () => {
  const { one, two, here, there } = await twoFiles();
  expect(twiceOn(one)).toMatchObject({
    asked: [{ client: here, other: { client: there, tablet: '2' }, by: 'birthday' }],
    more: 0,
    lacks: null,
  });
  expect(twiceOn(one, here).asked).toHaveLength(1);
  await inTurn(two);
  expect(twiceOn(two)).toMatchObject({ asked: [{ client: there, other: { client: here, tablet: '1' } }] });
  expect(one.open().store.countOf('client.linked')).toBe(0);
  expect(pageOn(one, here).sessions).toEqual([]);
});

test('two people with one name and one birthday are asked about once: who says two is not asked again, on either tablet', async () => {
  const { one, two, here, there } = await twoFiles();
  must(await sayOn(one, here, there, 'two'));
  expect(twiceOn(one).asked).toEqual([]);
  await inTurn(one, two);
  expect(twiceOn(two)).toMatchObject({ asked: [], linked: [] });
  one.life.close();
  const again = startedAgain(one);
  await sharing(again).look();
  expect(twiceOn(again).asked).toEqual([]);
});

test('once somebody says that they are one, each file shows the visits of both, on every tablet, until somebody takes it back', async () => {
  const { one, two, here, there, session } = await twoFiles(script);
  expect(must(await sayOn(one, here, there, 'one'))).toMatchObject({
    asked: [],
    linked: [{ client: there, tablet: '2' }],
  });
  expect(pageOn(one, here).sessions.map((row) => row.session)).toEqual([session]);
  expect(await pastOn(one, here)).toEqual([session]);
  await inTurn(one, two);
  expect(twiceOn(two, there).linked).toMatchObject([{ client: here, tablet: '1' }]);
  // The file was fetched by the tablet: nobody stands for it.
  expect([...two.open().store.read({ client: here, kind: 'client.registered' })]).toMatchObject([
    { by: 'device' },
  ]);
  // The other one's own file stands beside it: nothing was moved.
  expect(pageOn(two, there).sessions).toHaveLength(1);
  must(await sayOn(two, there, here, 'two'));
  await inTurn(two, one);
  expect(twiceOn(one, here)).toMatchObject({ asked: [], linked: [] });
  expect(await pastOn(one, here)).toEqual([]);
});

test('three files that were said to be one in a ring: whichever is taken out is out on every tablet, and the other two stay one', async () => {
  const { one, two, here, there } = await twoFiles();
  const third = registered(one, { fullName: 'Marcus Third', dateOfBirth: '1971-05-06', phone: '0170 7' });
  for (const [client, other] of [
    [here, there],
    [there, third],
    [third, here],
  ] as const)
    must(await sayOn(one, client, other, 'one'));
  await inTurn(one, two, one);
  const linkedOn = (machine: Machine, client: ClientId) =>
    twiceOn(machine, client)
      .linked.map((file) => file.client)
      .toSorted();
  expect(linkedOn(one, here)).toEqual([there, third].toSorted());
  expect(must(await sayOn(one, here, third, 'two')).linked.map((file) => file.client)).toEqual([there]);
  await inTurn(one, two);
  expect(linkedOn(one, third)).toEqual([]);
  expect(linkedOn(two, there)).toEqual([here]);
  // Said once more it is said already.
  const { seq } = one.open().store.head();
  must(await sayOn(one, here, third, 'two'));
  expect(one.open().store.head().seq).toBe(seq);
});

test('linked on one tablet while the other one says two, both without knowing: they are one on both, and asked of nobody again', async () => {
  const { one, two, here, there } = await twoFiles();
  await inTurn(two);
  must(await two.open().chairs.bring(here));
  must(await sayOn(one, here, there, 'one'));
  must(await sayOn(two, there, here, 'two'));
  await inTurn(one, two, one, two);
  for (const [machine, client, other] of [
    [one, here, there],
    [two, there, here],
  ] as const)
    expect(twiceOn(machine, client)).toMatchObject({ asked: [], linked: [{ client: other }] });
});

test('after one of two linked files is erased the other stands alone, and what is said of the erased one is refused in words', async () => {
  const { one, two, here, there } = await twoFiles();
  must(await sayOn(one, here, there, 'one'));
  await inTurn(one, two, one);
  must(two.open().erasure.erase(there, 'clientAsked'));
  await inTurn(two, one, two);
  expect(twiceOn(one, here)).toMatchObject({ asked: [], linked: [], lacks: null });
  const { seq } = one.open().store.head();
  for (const is of ['one', 'two'] as const) expect((await sayOn(one, here, there, is)).ok, is).toBe(false);
  expect(one.open().store.head().seq).toBe(seq);
  // Whoever looks again brings nobody back.
  await inTurn(one, two);
  expect(one.logged).toEqual([]);
  expect(one.open().store.isErased(there)).toBe(true);
});

test('it holds after a restart before the other tablets were looked at, and without their folder', async () => {
  const { one, two, here, there, session } = await twoFiles(script);
  must(await sayOn(two, there, here, 'one'));
  await inTurn(two, one);
  one.life.close();
  const again = startedAgain(one);
  expect(sharing(again).isUnread()).toBe(true);
  expect(await pastOn(again, here)).toContain(session);
});

test('a visit under one file opens with the needle and the cream of the other', async () => {
  const needle = script.findIndex(({ what }) => what !== 'prepare' && what.type === 'pass.finished');
  const { one, two, here, there, session } = await twoFiles(script);
  must(await sayOn(one, here, there, 'one'));
  const next = must(await one.open().starting(here, 'touch_up')).session;
  const { lastVisit, numbingToday } = heldOf(one.open(), next).opening;
  expect(needle).toBeGreaterThan(0);
  expect(lastVisit?.lastNeedleOn).toMatch(/^2026-11/);
  expect(numbingToday.reduce((sum, { grams }) => sum + grams, 0)).toBe(gramsOn(two, session));
});

test('a visit that runs while somebody links the two counts the other file at once', async () => {
  const { one, two, here, there, session } = await twoFiles(script);
  const running = must(await one.open().starting(here, 'touch_up')).session;
  expect(gramsOn(one, running)).toBe(0);
  must(await sayOn(one, here, there, 'one'));
  expect(gramsOn(one, running)).toBe(gramsOn(two, session));
  // What counted once counts on, whoever takes the link back.
  must(await sayOn(one, here, there, 'two'));
  expect(gramsOn(one, running)).toBe(gramsOn(two, session));
});

test('one person has one visit open: a second one under the other file goes on with it', async () => {
  const { one, here, there } = await twoFiles();
  must(await sayOn(one, here, there, 'one'));
  const running = must(await one.open().starting(here, 'touch_up')).session;
  expect(must(await one.open().starting(there, 'touch_up')).session).toBe(running);
});

test('whoever has two files that were linked is due once, on every tablet', async () => {
  const { one, two, here, there } = await twoFiles();
  must(await two.open().chairs.bring(here));
  for (const client of [there, here]) {
    const { session } = must(await two.open().starting(client, 'touch_up'));
    for (const step of script) follow(two, session, step);
    two.advance(60 * 24);
  }
  two.advance(60 * 24 * 20);
  await completed(two);
  expect((await two.open().desk.dueList()).rows).toHaveLength(2);
  must(await sayOn(two, there, here, 'one'));
  expect((await two.open().desk.dueList()).rows).toMatchObject([{ client: here }]);
  // On the other tablet too, which has one of the two files and fetched the other one.
  one.advance(60 * 24 * 22);
  await inTurn(two, one);
  expect((await one.open().desk.dueList()).rows).toMatchObject([{ client: here }]);
  must(await sayOn(two, there, here, 'two'));
  expect((await two.open().desk.dueList()).rows).toHaveLength(2);
  expect(one.logged).toEqual([]);
});

test('whoever is unknown, erased meanwhile, the same, or without a key is refused in words, and nothing is written', async () => {
  const { one, here, there } = await twoFiles();
  const nobody = '00000000-0000-4000-8000-000000000001' as ClientId;
  for (const [client, other] of [
    [nobody, here],
    [here, nobody],
    [here, here],
  ] as const) {
    const reply = await sayOn(one, client, other, 'one');
    expect(
      reply.ok ? '' : inEnglish((reply.error as { says: Parameters<typeof inEnglish>[0] }).says),
    ).not.toBe('');
  }
  must(one.open().erasure.erase(there, 'clientAsked'));
  expect((await sayOn(one, here, there, 'one')).ok).toBe(false);
  expect(one.open().store.countOf('client.linked')).toBe(0);
});

test('who is registered here and was heard of from another tablet is asked about at once, and their file is opened instead', async () => {
  const { one, two } = await joined();
  const there = registered(two, otherwise);
  await inTurn(two, one, two, one);
  const { id } = must(one.open().clients.newDraft());
  const reply = one.open().clients.register(id, { ...clientForm } as never, false);
  expect(reply).toMatchObject({
    ok: false,
    error: { kind: 'same-person', existing: [{ id: there, tablet: '2' }] },
  });
  must(await one.open().chairs.bring(there));
  expect(pageOn(one, there).fields.fullName).toBe(otherwise.fullName);
  expect(twiceOn(one).asked).toEqual([]);
});
