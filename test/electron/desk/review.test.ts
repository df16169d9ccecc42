import { expect, test } from 'vitest';
import type { SessionId, StaffId } from '../../../shared/brand.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { must } from '../../../shared/result.ts';
import type { Intent } from '../../../shared/session/events.ts';
import { dataOf } from '../../../electron/session/live-sessions.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { joined, ownerPin, pinOf } from '../people/setup-people.ts';
import { closedSession } from '../session/closed-session.ts';
import { completed } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';

/** A closed session of the owner, with a manager who did nothing in it. */
const studio = async (): Promise<{
  machine: Machine;
  session: SessionId;
  owner: StaffId;
  manager: StaffId;
  sit: (who: 'owner' | 'manager') => Promise<void>;
}> => {
  const { machine, session } = closedSession();
  const { studio: book, people } = machine.open();
  const owner = book.person()?.id as StaffId;
  must(await people.staff.setPin(owner, ownerPin, owner));
  const manager = await joined(machine, 'Ros Cole', ['manager']);
  const sit = async (who: 'owner' | 'manager'): Promise<void> => {
    must(
      await people.lock.signIn({ owner, manager }[who], { owner: ownerPin, manager: pinOf('manager') }[who]),
    );
  };
  return { machine, session, owner, manager, sit };
};
const noOf = (reply: { ok: boolean; error?: unknown }): string =>
  reply.ok ? '' : inEnglish((reply.error as { says: never }).says);

test('a session goes back with a question, is answered and approved: every word is an entry with its name, and the session stays as it was', async () => {
  const { machine, session, sit } = await studio();
  const { desk, store } = machine.open();
  await completed(machine);
  const entries = (): string =>
    JSON.stringify([...store.read({ session, kind: 'session.event' })].map(({ seq, body }) => [seq, body]));
  const before = entries();
  const timeline = must(await desk.open(session)).timeline;
  await sit('manager');
  const about = timeline[40]?.seq ?? 0;
  const asked = must(
    await desk.say('review.returned', {
      session,
      words: ' Did the clock run for the whole pass? ',
      about,
      until: '2026-11-27' as LocalDate,
    }),
  );
  expect(asked.review).toMatchObject({
    state: 'returned',
    mayReview: false,
    mayAnswer: false,
    talk: [
      {
        kind: 'review.returned',
        byName: 'Ros Cole',
        proven: true,
        words: 'Did the clock run for the whole pass?',
        about,
        until: '2026-11-27',
      },
    ],
  });
  expect((await desk.list({ text: '', before: null, limit: 9, show: 'returned' })).rows).toMatchObject([
    { session, review: 'returned' },
  ]);
  await sit('owner');
  const own = must(await desk.open(session));
  expect(own.review.mayAnswer).toBe(true);
  const answered = must(
    await desk.say('review.answered', { session, words: 'No, the lamp was in the way.' }),
  );
  expect(answered.review.state).toBe('answered');
  expect((await desk.list({ text: '', before: null, limit: 9, show: 'toReview' })).rows).toMatchObject([
    { session, review: 'answered' },
  ]);
  await sit('manager');
  const done = must(await desk.say('review.approved', { session, words: '' }));
  expect(done.review.talk.map(({ kind, byName }) => `${byName} ${kind}`)).toEqual([
    'Ros Cole review.returned',
    'Dana Whitlock review.answered',
    'Ros Cole review.approved',
  ]);
  expect((await desk.list({ text: '', before: null, limit: 9 })).counts).toEqual({
    all: 1,
    toReview: 0,
    returned: 0,
    sample: 0,
    answered: 0,
  });
  expect(entries()).toBe(before);
  expect((await machine.life.verify()).state).toBe('intact');
});

test('nobody reviews themselves where another can, and is told who can', async () => {
  const { machine, session, sit } = await studio();
  const { desk } = machine.open();
  await sit('owner');
  const page = must(await desk.open(session));
  expect(page.review.mayReview).toBe(false);
  expect(inEnglish(page.review.why ?? '')).toContain('Ros Cole');
  for (const kind of ['review.approved', 'review.returned'] as const)
    expect(noOf(await desk.say(kind, { session, words: 'x' }))).toContain('Ros Cole');
});

test('in a studio of one the owner approves their own work', async () => {
  const { machine, session } = closedSession();
  const { desk } = machine.open();
  expect(must(await desk.open(session)).review.mayReview).toBe(true);
  expect(must(await desk.say('review.approved', { session, words: '' })).review.state).toBe('approved');
});

test.each([
  ['no words', { words: '  ' }, 'Write the question first.'],
  ['an entry of another session', { about: 1 }, 'not of this session'],
  ['a day that is over', { until: '2026-11-01' as LocalDate }, 'lies in the past'],
])(
  'a question with %s is not sent, and says why',
  async (_what, more, says) => {
    const { machine, session, sit } = await studio();
    await sit('manager');
    const { desk } = machine.open();
    expect(noOf(await desk.say('review.returned', { session, words: 'Why?', ...more }))).toContain(says);
    expect(must(await desk.open(session)).review.talk).toEqual([]);
  },
  600_000,
);

test('of two reviewers the second hears of the first', async () => {
  const { machine, session, sit } = await studio();
  const { desk } = machine.open();
  await sit('manager');
  const [first, second] = await Promise.all([
    desk.say('review.approved', { session, words: '' }),
    desk.say('review.approved', { session, words: '' }),
  ]);
  expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1);
  expect(noOf(first.ok ? second : first)).toContain('Ros Cole approved this session');
});

const lotPutRight = (mix: string): Intent => ({
  type: 'record.corrected',
  part: 'mix',
  id: mix,
  field: 'pigmentLot',
  value: 'PG-4711',
  reason: 'Read the wrong bottle',
});
test('whoever is asked and puts the record right has answered, in the words they gave for it', async () => {
  const { machine, session, sit } = await studio();
  const { desk, sessions } = machine.open();
  const said = async () => must(await desk.open(session)).review;
  const mix = dataOf(must(sessions.loaded(session))).mixes[0]?.id ?? '';
  // Unasked it is a correction and no answer; by somebody else neither.
  await sit('owner');
  must(sessions.apply(session, 'closed', lotPutRight(mix)));
  expect(await said()).toMatchObject({ state: 'none', talk: [] });
  await sit('manager');
  must(await desk.say('review.returned', { session, words: 'Which bottle was it?' }));
  must(
    sessions.apply(session, 'closed', { type: 'record.added', text: 'Seen on the shelf.', reason: 'Looked' }),
  );
  expect((await said()).state).toBe('returned');
  await sit('owner');
  must(
    sessions.apply(session, 'closed', {
      type: 'record.added',
      text: 'It was the new bottle.',
      reason: 'Asked by Ros',
    }),
  );
  const answered = await said();
  expect(answered).toMatchObject({ state: 'answered', mayAnswer: false });
  expect(answered.talk.at(-1)).toMatchObject({
    kind: 'review.answered',
    byName: 'Dana Whitlock',
    proven: true,
    words: 'It was the new bottle.',
    byAddendum: true,
  });
  expect(
    (await desk.list({ text: '', before: null, limit: 9, show: 'toReview' })).rows.map((row) => row.session),
  ).toEqual([session]);
  await sit('manager');
  must(await desk.say('review.approved', { session, words: '' }));
  expect((await machine.life.verify()).state).toBe('intact');
});
