import { expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import type { SessionId } from '../../../shared/brand.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { completed, follow, registered, script, scriptThrough } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import {
  amidst,
  chairsOf,
  inTurn,
  joined,
  pageOn,
  sharing,
  startedAgain,
  thirdIn,
  visitOnTwo,
} from './chairs.ts';

const DAY = 60 * 24;
const minutesOf = (steps: typeof script) => steps.reduce((sum, { minutesBefore }) => sum + minutesBefore, 1);
const dueOn = async (machine: Machine) => (await machine.open().desk.dueList()).rows;
/** Everything there is to read on the first screen was read. */
const homeOn = async (machine: Machine) => {
  await completed(machine);
  for (const step = machine.open().ahead.recentVisits(); step.next().done !== true;);
  return machine.open().home();
};
/** A whole visit of that client on a machine. */
const visit = async (machine: Machine, client: ReturnType<typeof registered>, steps = script) => {
  const { session } = must(await machine.open().starting(client, 'touch_up'));
  for (const step of steps) follow(machine, session, step);
  return session;
};

test('whoever is due after a visit on another tablet is on the list here, with that tablet, and is opened from here', async () => {
  const { one, two, client, session } = await visitOnTwo();
  await completed(two);
  for (const machine of [one, two]) machine.advance(DAY * 20);
  expect(await dueOn(one)).toMatchObject([{ client, session, what: 'review', tablet: '2' }]);
  expect(await dueOn(two)).toMatchObject([{ client, session, what: 'review', tablet: null }]);
  must(await chairsOf(one).bring(client));
  expect(await dueOn(one)).toMatchObject([{ client, tablet: null }]);
});

test('whoever was treated here and sits in the chair of another tablet now is not due any more', async () => {
  const { one, two } = await joined();
  const client = registered(one);
  const first = await visit(one, client);
  two.advance(minutesOf(script));
  await inTurn(one, two, one, two);
  must(await chairsOf(two).bring(client));
  for (const machine of [one, two]) machine.advance(DAY * 40);
  await completed(one);
  expect(await dueOn(one)).toMatchObject([{ session: first, isOverdue: true }]);
  // In the chair there now: not due.
  must(await two.open().starting(client, 'touch_up'));
  await inTurn(two, one);
  expect(await dueOn(one)).toEqual([]);
});

test('the first screen lists reviews and calls of every tablet, and a call made on one is made on all', async () => {
  const { one, two, client, session } = await visitOnTwo();
  await completed(two);
  for (const machine of [one, two]) machine.advance(DAY * 3);
  expect((await homeOn(one)).calls).toMatchObject([{ client, session, tablet: '2' }]);
  expect((await homeOn(two)).calls).toMatchObject([{ client, session, tablet: null }]);
  must(await chairsOf(one).bring(client));
  const [call] = (await homeOn(one)).calls;
  must(one.open().calls.record({ session, day: call?.day ?? 0, outcome: 'well', words: '', photos: [] }));
  expect((await homeOn(one)).calls).toEqual([]);
  await inTurn(one, two);
  expect((await homeOn(two)).calls).toEqual([]);
  for (const machine of [one, two]) machine.advance(DAY * 35);
  expect((await homeOn(one)).reviews).toMatchObject([{ client, session }]);
});

test('a session that began here and ended on the tablet that took it over is due here too, once', async () => {
  const { one, two, client, session, there } = await amidst();
  must(await chairsOf(one).takeOver(client, session, there.seq));
  const rest = script.slice(scriptThrough(3).length);
  for (const step of rest) follow(one, session, step);
  two.advance(minutesOf(rest));
  await completed(one);
  await inTurn(one, two);
  for (const machine of [one, two]) machine.advance(DAY * 3);
  for (const machine of [one, two])
    expect((await homeOn(machine)).calls, machine.dataDir).toMatchObject([{ client, session, tablet: null }]);
  for (const machine of [one, two]) machine.advance(DAY * 20);
  for (const machine of [one, two]) expect(await dueOn(machine)).toMatchObject([{ client, session }]);
  expect((await two.open().desk.figures(null)).all.sessions).toBe(1);
});

test('a third tablet knows what the first two left to do', async () => {
  const { one, two, folder, client } = await visitOnTwo();
  const three = await thirdIn({ folder, one });
  three.advance(minutesOf(script));
  await inTurn(two, one, three, two, one, three);
  for (const machine of [one, two, three]) machine.advance(DAY * 20);
  expect(await dueOn(three)).toMatchObject([{ client, tablet: '2' }]);
});

test('figures count the visits of every tablet once, with their people and events', async () => {
  const { one, two } = await visitOnTwo();
  await visit(one, registered(one, { fullName: 'Ana Pereira', dateOfBirth: '1990-01-02', phone: '0170 1' }));
  two.advance(minutesOf(script));
  await completed(one);
  const here = await one.open().desk.figures(null);
  expect(here).toMatchObject({ coming: 0, untold: 0, all: { sessions: 2 } });
  const alone = await two.open().desk.figures(null);
  expect(alone.all.sessions).toBe(1);
  await inTurn(one, two);
  await completed(two);
  const there = await two.open().desk.figures(null);
  expect(there).toEqual(here);
});

test('an unwanted event counts once on every tablet, wherever it was entered', async () => {
  const { one, two, client, session } = await visitOnTwo();
  must(await chairsOf(one).bring(client));
  const entered = (machine: Machine, event: string) =>
    machine.open().adverse.record({
      client,
      session,
      event,
      what: 'Swelling',
      plan: 'Look again in three days',
      zone: null,
      details: { sort: 'infection', onsetOn: '2026-11-22', severity: 2, photos: [], reportedTo: [] },
    });
  const countOn = async (machine: Machine) => {
    await completed(machine);
    return (await machine.open().desk.figures(null)).all.figures.events?.sum;
  };
  must(await entered(one, '00000000-0000-4000-8000-00000000000b'));
  expect(await countOn(one)).toBe(1);
  await inTurn(one, two);
  expect(await countOn(two)).toBe(1);
  must(await entered(two, '00000000-0000-4000-8000-00000000000c'));
  await inTurn(two, one);
  for (const machine of [one, two]) expect(await countOn(machine)).toBe(2);
});

test('while something is not read or known to be missing the answer says so, and what was told is there after a restart', async () => {
  const { one, client } = await visitOnTwo();
  one.advance(DAY * 20);
  one.life.close();
  const again = startedAgain(one);
  expect(inEnglish(again.open().chairs.freshness()?.lacks ?? '')).toMatch(/being read/);
  await sharing(again).look();
  expect(again.open().chairs.freshness()).toMatchObject({ lacks: null });
  expect((await again.open().desk.dueList()).coming).toBe(0);
  expect(await dueOn(again)).toMatchObject([{ client }]);
});

test('of an erased client nothing of another tablet is listed or kept', async () => {
  const { one, two, client, session } = await visitOnTwo();
  must(two.open().erasure.erase(client, 'clientAsked'));
  one.advance(DAY * 20);
  await inTurn(two, one);
  expect(await dueOn(one)).toEqual([]);
  expect(
    one
      .open()
      .chairs.visitsElsewhere(false)
      ?.rows.map((row) => row.session),
  ).not.toContain(session);
  expect((await one.open().desk.figures(null)).all.sessions).toBe(0);
});

test('an unwanted event that another tablet noted is asked about here when its day has come, until one of them did', async () => {
  const { one, two, client, session } = await visitOnTwo();
  must(
    await two.open().adverse.record({
      client,
      session,
      event: '00000000-0000-4000-8000-00000000000a',
      what: 'Swelling',
      plan: 'Look again in three days',
      zone: null,
      details: {
        sort: 'infection',
        onsetOn: '2026-11-22',
        severity: 3,
        photos: [],
        reportedTo: ['supplier'],
      },
    }),
  );
  await inTurn(two, one);
  for (const machine of [one, two]) machine.advance(DAY * 20);
  expect((await homeOn(one)).followUps).toMatchObject([{ client, tablet: '2', what: 'Swelling' }]);
  must(await chairsOf(one).bring(client));
  must(
    await one.open().adverse.followUp({
      client,
      event: '00000000-0000-4000-8000-00000000000a',
      on: (await homeOn(one)).today,
      words: 'Healed',
    }),
  );
  expect((await homeOn(one)).followUps).toEqual([]);
  expect((await homeOn(two)).followUps).toMatchObject([{ client, what: 'Swelling' }]);
  await inTurn(one, two);
  expect((await homeOn(two)).followUps).toEqual([]);
});

test('the last needle of every tablet opens a visit on any other', async () => {
  const { one, client, session } = await visitOnTwo();
  must(await chairsOf(one).bring(client));
  expect(pageOn(one, client).sessions.map((row) => row.session)).toEqual([session]);
  const next: SessionId = must(await one.open().starting(client, 'touch_up')).session;
  expect(must(one.open().sessions.loaded(next)).session.context.opening.lastVisit?.lastNeedleOn).toMatch(
    /^2026/,
  );
});
