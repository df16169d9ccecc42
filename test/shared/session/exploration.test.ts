import { expect, test } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import type { Intent, SessionEvent } from '../../../shared/session/events.ts';
import type { Session } from '../../../shared/session/machine.ts';
import { sessionMachine } from '../../../shared/session/machine.ts';
import { openBefore } from '../../../shared/session/requirements.ts';
import { endings, isEnding, stageIds } from '../../../shared/session/stage.ts';
import type { StageId } from '../../../shared/session/stage.ts';
import { addMinutes } from '../../../shared/time.ts';
import { refusalSays } from '../../../shared/words/refusals.ts';
import { staff } from '../../builders/data.ts';
import { sheetData } from '../../builders/sheet.ts';
import { chairAt, createChair, decide } from '../../builders/session.ts';
import type { Chair } from '../../builders/session.ts';
import { cartridge, field, pass, passDone, stepsOf } from '../../builders/session-steps.ts';

/** Everything done but one hard fact: the stage, the fact that is missing, and a value that settles it. */
const lastFacts: readonly (readonly [StageId, string, boolean | string])[] = [
  ['consultation', 'sebum', 'oily'],
  ['cleanseAndNumb', 'numbingUsed', true],
  ['colourMatch', 'labelShown', true],
  ['application', 'machine', 'Pen 3'],
  ['fineTune', 'finalColourAcknowledged', true],
];
const nearlyDone = (stage: StageId, id: string): Chair => {
  const chair = chairAt(stage);
  stepsOf[stage](chair);
  chair.settle();
  chair.say(field(id, null));
  return chair;
};
const stamped =
  (chair: Chair) =>
  (
    intent:
      | Intent
      | {
          readonly type: 'sheet.prepared';
          readonly paper: string;
          readonly sheet: ReturnType<typeof sheetData>;
        },
  ): SessionEvent =>
    ({ ...intent, at: chair.now(), by: staff }) as SessionEvent;

test.each(lastFacts)('the machine knows no path out of %s without "%s"', (stage, id, value) => {
  const chair = nearlyDone(stage, id);
  const events = [
    field(id, value),
    field(id, null),
    { type: 'stage.completed' },
    { type: 'session.suspended' },
    { type: 'session.resumed' },
    { type: 'session.stopped' },
    { type: 'emergency.raised' },
    { type: 'emergency.falseAlarm', reason: 'Phone', name: 'Kim Lee' },
    { type: 'emergency.ended', whatWasDone: 'Water' },
  ] as readonly Intent[];
  const onwards = stageIds[stageIds.indexOf(stage) + 1] as StageId;
  const ways = getShortestPaths(sessionMachine, {
    fromState: chair.session(),
    events: events.map(stamped(chair)) as never,
    // Time stands still here, so a state is its place and the one fact.
    serializeState: (state) =>
      JSON.stringify([
        state.value,
        state.context.stage,
        (state as Session).context.fields[id]?.value ?? null,
      ]),
    stopWhen: (state) => state.context.stage === onwards,
  });
  const through = ways.filter(({ state }) => (state as Session).context.stage === onwards);
  expect(through.length).toBeGreaterThan(0);
  for (const { state } of through) expect((state as Session).context.fields[id]?.value).toBe(value);
  expect(ways.length).toBeGreaterThan(6);
});

/** Taps a person may make anywhere; each is only tried, and only what `decide` accepts is followed. */
const taps = (chair: Chair): readonly SessionEvent[] =>
  (
    [
      { type: 'stage.completed' },
      { type: 'session.closed' },
      { type: 'session.suspended' },
      { type: 'session.resumed' },
      { type: 'session.stopped' },
      { type: 'session.abandoned', reason: 'Enough' },
      { type: 'session.deferred', reason: 'Not today', noteForClient: 'Later' },
      { type: 'emergency.raised' },
      { type: 'sign.ticked', sign: 'drowsy', present: true },
      { type: 'sign.ticked', sign: 'drowsy', present: false },
      { type: 'emergency.falseAlarm', reason: 'Phone', name: 'Kim Lee' },
      { type: 'emergency.ended', whatWasDone: 'Water' },
      { type: 'numbing.removed', application: 'cream-1' },
      { type: 'numbing.reopened', reason: 'Sore' },
      { type: 'application.reopened', zones: ['VTX'], reason: 'Gap' },
      pass(),
      passDone(),
      { type: 'sheet.prepared', paper: 'A4', sheet: sheetData() },
      { type: 'sheet.delivered', how: 'printed', inHand: true },
      { type: 'sheet.notGiven', reason: 'Ran out of paper' },
    ] as const
  ).map((tap) => stamped(chair)(tap as Intent));

const keyOf = ({ context: data, value }: Session): string =>
  JSON.stringify([
    value,
    data.stage,
    Object.values(data.signs).map((sign) => [sign.value, sign.corrections > 0]),
    data.numbing.map(({ offAt }) => offAt === null),
    data.passes.map(({ endedAt }) => endedAt === null),
    data.sheet?.staleSince === undefined,
    data.sheet !== null,
    data.delivered !== null,
    data.notGiven !== null,
    data.returns.length > 0,
  ]);

test('from everywhere the taps can lead there is a way to an ending, and none of them closes over an open hard rule', () => {
  const seen = new Map<string, Session>();
  const ways = new Map<string, Set<string>>();
  const ended = new Set<string>();
  const starts = (['consultation', 'colourMatch', 'application', 'fineTune', 'aftercare'] as const).map(
    (stage) => chairAt(stage),
  );
  starts[2]?.say(cartridge());
  const queue: (readonly [Session, Chair])[] = starts.map((chair) => [chair.session(), chair]);
  for (const [session] of queue) seen.set(keyOf(session), session);
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const [session, chair] = next;
    const from = keyOf(session);
    for (const tap of taps(chair)) {
      const decided = decide(session, tap);
      if (!decided.ok) {
        expect(refusalSays(decided.error)).not.toBe('');
        continue;
      }
      const to = keyOf(decided.value);
      const { place } = decided.value.context;
      if (place === 'closed') expect(openBefore(session.context, tap.at, 'closed')).toEqual([]);
      if (isEnding(place)) ended.add(to);
      if (!ways.has(to)) ways.set(to, new Set());
      ways.get(to)?.add(from);
      if (seen.has(to) || seen.size > 4000) continue;
      seen.set(to, decided.value);
      queue.push([decided.value, chair]);
    }
  }
  // Walk back from the endings: every state that was reached must be met on the way.
  const safe = new Set(ended);
  const back = [...ended];
  for (let to = back.pop(); to !== undefined; to = back.pop()) {
    for (const from of ways.get(to) ?? []) {
      if (safe.has(from)) continue;
      safe.add(from);
      back.push(from);
    }
  }
  expect(seen.size).toBeGreaterThan(150);
  expect(seen.size).toBeLessThan(4000);
  expect([...seen.keys()].filter((key) => !safe.has(key))).toEqual([]);
  expect(
    [...seen.values()].filter(({ context }) => isEnding(context.place)).map(({ context }) => context.place),
  ).toEqual(expect.arrayContaining(['deferred', 'abandoned']));
});

test('a pause and an emergency can be entered from every stage, and every ending from somewhere', () => {
  for (const stage of stageIds) {
    const { offered } = chairAt(stage).view();
    expect(offered).toEqual(
      expect.arrayContaining(['session.suspended', 'emergency.raised', 'session.stopped']),
    );
  }
  const offers = stageIds.flatMap((stage) => chairAt(stage).view().offered);
  const stopped = chairAt('consultation');
  stopped.say({ type: 'session.stopped' });
  const done = chairAt('aftercare');
  stepsOf.aftercare(done);
  done.settle();
  const talk = createChair({ opening: { kind: 'first_talk' } });
  const all = new Set([...talk.view().offered, ...offers, ...stopped.view().offered, ...done.view().offered]);
  for (const ending of endings) expect(all).toContain(`session.${ending}`);
});

test('an hour later the same taps still find their way: nothing rests on the clock standing still', () => {
  const chair = chairAt('application');
  chair.later(60);
  const decided = decide(chair.session(), {
    type: 'session.stopped',
    at: addMinutes(chair.now(), 1),
    by: staff,
  });
  expect(decided.ok).toBe(true);
});
