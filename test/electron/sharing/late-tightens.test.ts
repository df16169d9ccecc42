import { expect, test } from 'vitest';
import { numbingTotals } from '../../../shared/numbing/dose.ts';
import { numbingLeft } from '../../../shared/numbing/left.ts';
import type { SessionId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import type { Intent } from '../../../shared/session/events.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { follow, heldOf, registered, script } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import { amidst, chairsOf, inTurn, joined, pageOn, sharing, startedAgain, thirdIn } from './chairs.ts';

const creamAt = script.findIndex(({ what }) => what !== 'prepare' && what.type === 'numbing.applied');
const creamStep = script[creamAt];
if (creamStep === undefined || creamStep.what === 'prepare' || creamStep.what.type !== 'numbing.applied')
  throw new Error('the script has no cream');
const cream = creamStep.what;

const tap = ({ open }: Machine, session: SessionId, what: Intent) =>
  open().sessions.apply(session, must(open().sessions.view(session)).place, what);
const gramsOn = (machine: Machine, session: SessionId): number =>
  numbingTotals(heldOf(machine.open(), session), machine.clock.now()).grams;
const leftOn = (machine: Machine, session: SessionId): number =>
  numbingLeft(heldOf(machine.open(), session), machine.clock.now(), cream.product)?.grams ?? Number.NaN;

/** Everything is ready for the cream on the second chair, and the first one takes the session over. */
const takenBeforeCream = async () => {
  const all = await amidst({ steps: script.slice(0, creamAt) });
  must(await chairsOf(all.one).takeOver(all.client, all.session, all.there.seq));
  all.two.advance(2);
  all.one.advance(2);
  return all;
};

test('cream that the first tablet put on without knowing counts in the running session as soon as it is heard, and says where it comes from', async () => {
  const { one, two, session } = await takenBeforeCream();
  const before = leftOn(one, session);
  must(tap(two, session, cream));
  expect(gramsOn(one, session)).toBe(0);
  await inTurn(two, one);
  expect(gramsOn(one, session)).toBe(cream.grams);
  expect(leftOn(one, session)).toBeLessThan(before);
  const view = must(one.open().sessions.view(session));
  expect(inEnglish(view.takenOver ?? '')).toMatch(/^Tablet 2 wrote 1 entry about this client until/);
  // Nobody entered that it came off: its minutes go on here.
  const minutes = numbingTotals(heldOf(one.open(), session), one.clock.now()).minutes;
  one.advance(10);
  expect(numbingTotals(heldOf(one.open(), session), one.clock.now()).minutes).toBeCloseTo(minutes + 10, 0);
});

test('that it is off is said where the session is held, and holds after a restart and on the tablet that takes the session back', async () => {
  const { one, two, session, client } = await takenBeforeCream();
  must(tap(two, session, cream));
  await inTurn(two, one);
  const off = { type: 'numbing.removed', application: cream.application } as const;
  const clocksOn = (machine: Machine) =>
    must(machine.open().sessions.view(session)).timers.map(({ application, running }) => [
      application,
      running,
    ]);
  expect(clocksOn(one)).toEqual([[cream.application, true]]);
  must(tap(one, session, off));
  expect(clocksOn(one)).toEqual([[cream.application, false]]);
  await inTurn(one, two);
  const there = pageOn(two, client).sessions[0]?.openThere;
  two.advance(10);
  must(await chairsOf(two).takeOver(client, session, there?.seq ?? 0));
  expect(clocksOn(two)).toEqual([[cream.application, false]]);
  expect(gramsOn(two, session)).toBe(cream.grams);
  one.life.close();
  expect(clocksOn(startedAgain(one))).toEqual([[cream.application, false]]);
});

test('what the first tablet takes back later loosens nothing, and hearing the same again writes nothing', async () => {
  const { one, two, session } = await takenBeforeCream();
  must(tap(two, session, cream));
  await inTurn(two, one);
  const written = () => one.open().store.countOf('session.event');
  const once = written();
  await inTurn(one, one);
  expect(written()).toBe(once);
  must(tap(two, session, { type: 'numbing.withdrawn', application: cream.application, reason: 'never on' }));
  await inTurn(two, one);
  expect(gramsOn(one, session)).toBe(cream.grams);
});

test('it counts after a restart too, from the record of this tablet alone', async () => {
  const { one, two, session } = await takenBeforeCream();
  must(tap(two, session, cream));
  await inTurn(two, one);
  one.life.close();
  expect(gramsOn(startedAgain(one), session)).toBe(cream.grams);
});

test('a sign of a reaction that the first tablet ticked ends cream and needle here', async () => {
  const { one, two, session } = await takenBeforeCream();
  must(tap(two, session, { type: 'symptoms.checked', signs: ['numb-lips'] }));
  await inTurn(two, one);
  expect(tap(one, session, cream)).toMatchObject({
    ok: false,
    error: { refusal: { kind: 'toxicity-stop' } },
  });
});

test('a visit that another tablet began without knowing counts in the one that runs here: its cream and its needle', async () => {
  const { one, two } = await joined();
  const client = registered(two);
  await inTurn(two, one, two, one);
  must(await chairsOf(one).bring(client));
  const here = must(await one.open().starting(client, 'touch_up')).session;
  const there = must(await two.open().starting(client, 'touch_up')).session;
  const needle = script.findIndex(({ what }) => what !== 'prepare' && what.type === 'pass.finished');
  for (const step of script.slice(0, needle + 1)) follow(two, there, step);
  one.advance(script.slice(0, needle + 1).reduce((sum, { minutesBefore }) => sum + minutesBefore, 1));
  expect(gramsOn(one, here)).toBe(0);
  await inTurn(two, one);
  expect(gramsOn(one, here)).toBe(gramsOn(two, there));
  expect(heldOf(one.open(), here).heardElsewhere).toMatchObject([
    { tablet: '2', session: there, lastNeedleOn: expect.stringMatching(/^2026-/) as string },
  ]);
});

test('what comes late twice, in two pieces or all at once counts once', async () => {
  const { one, two, session } = await takenBeforeCream();
  must(tap(two, session, cream));
  await inTurn(two, one, one);
  two.advance(3);
  one.advance(3);
  must(tap(two, session, { type: 'note.added', text: 'wiped by hand' }));
  await inTurn(two, one, one);
  expect(gramsOn(one, session)).toBe(cream.grams);
  expect(heldOf(one.open(), session).heardElsewhere).toMatchObject([{ entries: 2 }]);
});

test.each([
  ['more', cream.grams + 1, cream.grams + 1],
  ['less', cream.grams - 1, cream.grams],
] as const)('an amount that the first tablet corrects to %s', async (_how, corrected, counts) => {
  const { one, two, session } = await takenBeforeCream();
  must(tap(two, session, cream));
  await inTurn(two, one);
  for (const machine of [one, two]) machine.advance(1);
  must(tap(two, session, { ...cream, grams: corrected }));
  await inTurn(two, one);
  expect(gramsOn(one, session)).toBe(counts);
});

test('cream of an erased client is heard by nobody, and sharing goes on', async () => {
  const { one, two, session, client } = await takenBeforeCream();
  must(tap(two, session, cream));
  must(tap(one, session, { type: 'session.stopped' }));
  must(tap(one, session, { type: 'session.abandoned', reason: 'felt unwell' }));
  must(one.open().erasure.erase(client, 'clientAsked'));
  await inTurn(two, one, two, one);
  expect(one.open().clients.open(client).ok).toBe(false);
  expect(one.logged).toEqual([]);
  expect(sharing(one).view().problem).toBe(null);
});

test('cream of a clock that is hours ahead counts, and loosens nothing', async () => {
  const { one, two, session } = await takenBeforeCream();
  const before = leftOn(one, session);
  two.setClock(60 * 5);
  must(tap(two, session, cream));
  await inTurn(two, one);
  expect(gramsOn(one, session)).toBe(cream.grams);
  expect(leftOn(one, session)).toBeLessThan(before);
  // It is on by this tablet's clock at the latest when that is there too, and its minutes go on from then.
  one.advance(60 * 5 + 10);
  expect(numbingTotals(heldOf(one.open(), session), one.clock.now()).minutes).toBeGreaterThanOrEqual(9);
});

test('late cream of a session that goes on to a third tablet counts there too', async () => {
  const { one, two, session, client, folder } = await takenBeforeCream();
  const three = await thirdIn({ folder, one });
  three.advance(400);
  await inTurn(one, three);
  must(await chairsOf(three).bring(client));
  const there = pageOn(three, client).sessions[0]?.openThere;
  must(await chairsOf(three).takeOver(client, session, there?.seq ?? 0));
  must(tap(two, session, cream));
  await inTurn(two, three);
  expect(gramsOn(three, session)).toBe(cream.grams);
});

test('what was heard before a session is taken over again counts on the tablet that takes it back', async () => {
  const { one, two, session, client } = await takenBeforeCream();
  must(tap(two, session, cream));
  await inTurn(two, one, two);
  const there = pageOn(two, client).sessions[0]?.openThere;
  two.advance(10);
  must(await chairsOf(two).takeOver(client, session, there?.seq ?? 0));
  expect(gramsOn(two, session)).toBeGreaterThanOrEqual(cream.grams);
});

test('cream that the other tablet put on after a cream of this session adds to it, and what is left is what both leave', async () => {
  const { one, two, session } = await takenBeforeCream();
  must(tap(one, session, cream));
  must(tap(two, session, { ...cream, application: 'a-second-one' }));
  const mine = leftOn(one, session);
  await inTurn(two, one);
  expect(gramsOn(one, session)).toBe(cream.grams * 2);
  expect(leftOn(one, session)).toBeLessThan(mine);
});

test('a withdrawal, a correction or a smaller amount that comes later takes nothing back, a larger one counts', async () => {
  const { one, two, session } = await takenBeforeCream();
  must(tap(two, session, cream));
  await inTurn(two, one);
  two.advance(1);
  one.advance(1);
  must(tap(two, session, { ...cream, application: 'one-more', grams: cream.grams + 1 }));
  must(
    tap(two, session, { type: 'numbing.withdrawn', application: cream.application, reason: 'typed wrongly' }),
  );
  await inTurn(two, one);
  expect(gramsOn(one, session)).toBe(cream.grams * 2 + 1);
});

test('a session that was stopped here meanwhile still counts what comes late: it may go on', async () => {
  const { one, two, session } = await takenBeforeCream();
  must(tap(two, session, cream));
  must(tap(one, session, { type: 'session.stopped' }));
  const written = () => one.open().store.countOf('session.event');
  const before = written();
  await inTurn(two, one);
  expect(written()).toBe(before + 1);
});
