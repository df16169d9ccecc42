import { expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import type { SessionId } from '../../../shared/brand.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { studiosOf } from '../studios/setup-studios.ts';
import { completed, follow, newFolder, registered, script, sessionOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import { chair, chairsOf, inTurn, joined, startedAgain, sharing, visitOnTwo } from './chairs.ts';

const DAY = 60 * 24;
const waitingOn = async (machine: Machine) => {
  await completed(machine);
  return machine.open().desk.waiting();
};
/** The same words in the same record, by whoever is at that tablet. */
const say = (
  machine: Machine,
  kind: 'review.returned' | 'review.answered' | 'review.approved',
  session: SessionId,
) => machine.open().desk.say(kind, { session, words: 'as it was' });

test('the first screen of each tablet counts what waits for a manager on all of them, by the same reasons', async () => {
  const { one, two, session } = await visitOnTwo();
  const alone = await waitingOn(two);
  expect(alone).toMatchObject({ elsewhere: 0 });
  expect(alone.toReview).toBeGreaterThan(0);
  expect(await waitingOn(one)).toEqual({ ...alone, elsewhere: alone.toReview });
  must(await say(two, 'review.approved', session));
  await inTurn(two, one);
  expect(await waitingOn(one)).toMatchObject({ toReview: 0, elsewhere: 0 });
});

test('a question and its answer count once on every tablet, whichever of them it was said on, before and after both were heard', async () => {
  const { one, two, session, client } = await visitOnTwo();
  must(await chairsOf(one).bring(client));
  must(await say(one, 'review.returned', session));
  await inTurn(one, two, one);
  for (const machine of [one, two])
    expect(await waitingOn(machine), machine.dataDir).toMatchObject({
      toReview: 0,
      returned: 1,
      answered: 0,
    });
  must(await say(two, 'review.answered', session));
  // The tablet that it was said on knows at once.
  expect(await waitingOn(two)).toMatchObject({ toReview: 1, returned: 0, answered: 1 });
  await inTurn(two, one);
  expect(await waitingOn(one)).toMatchObject({ toReview: 1, elsewhere: 1, returned: 0, answered: 1 });
  must(await say(one, 'review.approved', session));
  await inTurn(one, two, one);
  for (const machine of [one, two])
    expect(await waitingOn(machine), machine.dataDir).toMatchObject({
      toReview: 0,
      returned: 0,
      answered: 0,
    });
});

test('what was counted is counted after a restart once the others were looked at, and an erased client is counted nowhere', async () => {
  const { one, two, client } = await visitOnTwo();
  const before = await waitingOn(one);
  one.life.close();
  const again = startedAgain(one);
  await sharing(again).look();
  expect(await waitingOn(again)).toEqual(before);
  must(two.open().erasure.erase(client, 'clientAsked'));
  await inTurn(two, again);
  expect(await waitingOn(again)).toMatchObject({ elsewhere: 0 });
});

/** A visit on each of two chairs in November, and both are in January. */
const twoMonths = async () => {
  const { one, two } = await joined();
  const here = sessionOn(one, script);
  two.advance(script.reduce((sum, { minutesBefore }) => sum + minutesBefore, 1));
  const client = registered(two, { fullName: 'Ana Pereira', dateOfBirth: '1990-01-02', phone: '0170 1' });
  const there = must(await two.open().starting(client, 'touch_up')).session;
  for (const step of script) follow(two, there, step);
  await inTurn(one, two);
  for (const machine of [one, two]) machine.advance(DAY * 45);
  return { one, two, here, there };
};
const sampleOn = (machine: Machine) => {
  const own = studiosOf(machine).ownSample();
  if (own === undefined) throw new Error('that tablet works alone');
  return own;
};

test('the random sample of a month is drawn over the sessions of all tablets, and every tablet tells the same draw', async () => {
  const { one, two, here, there } = await twoMonths();
  registered(two, { fullName: 'Somebody New', dateOfBirth: '1991-01-02', phone: '0170 2' });
  await inTurn(two, one);
  const drawn = must(await sampleOn(one).draw('2026-11'));
  expect(drawn.people.flatMap((person) => person.drawn.map(({ session }) => session)).toSorted()).toEqual(
    [here, there].toSorted(),
  );
  await inTurn(one, two);
  const told = must(await sampleOn(two).draw('2026-11'));
  expect(told.people.map(({ sessions, drawn: ones }) => [sessions, ones])).toEqual(
    drawn.people.map(({ sessions, drawn: ones }) => [sessions, ones]),
  );
  expect(told.seed.hash).toBe(drawn.seed.hash);
  expect(must(await sampleOn(two).months())).toContainEqual({ month: '2026-11', isDrawn: true });
  expect(two.open().store.countOf('sample.drawn')).toBe(0);
});

test('no month is drawn before every tablet was heard since it was over, and it is said which one was not', async () => {
  const { one, two } = await twoMonths();
  const { seq } = one.open().store.head();
  const refusal = await sampleOn(one).draw('2026-11');
  expect(refusal).toMatchObject({ ok: false, error: { kind: 'tablets-refused' } });
  expect(refusal.ok || refusal.error.kind !== 'tablets-refused' ? '' : inEnglish(refusal.error.says)).toMatch(
    /^Tablet 2 of .* was not heard since Nov 2026 was over/,
  );
  expect(one.open().store.countOf('sample.drawn')).toBe(0);
  expect(seq).toBeGreaterThan(0);
  registered(two, { fullName: 'Somebody New', dateOfBirth: '1991-01-02', phone: '0170 2' });
  await inTurn(two);
  // It is heard anew before the draw.
  must(await sampleOn(one).draw('2026-11'));
});

test('a tablet that works alone draws its own, as before', () => {
  expect(studiosOf(chair(newFolder())).ownSample()).toBeUndefined();
});
