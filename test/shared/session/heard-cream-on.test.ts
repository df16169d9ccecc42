import { describe, expect, test } from 'vitest';
import { numbingTotals } from '../../../shared/numbing/dose.ts';
import { symptomCheckDueAt } from '../../../shared/numbing/watch.ts';
import { replay } from '../../../shared/session/replay.ts';
import { openBefore } from '../../../shared/session/requirements.ts';
import { addMinutes } from '../../../shared/time.ts';
import { hearCream, heardId as id } from '../../builders/heard.ts';
import { chairAt } from '../../builders/session.ts';
import type { Chair } from '../../builders/session.ts';
import { cartridge, field, pass } from '../../builders/session-steps.ts';

const atWork = (): Chair => {
  const chair = chairAt('application');
  chair.say(field('machine', 'Pen 3'));
  chair.say(cartridge());
  return chair;
};
const openHard = (chair: Chair, rule: string) =>
  openBefore(chair.data(), chair.now(), 'closed').filter(
    ({ id: one, scope, severity }) => one === rule && severity === 'hard' && scope?.includes(id) === true,
  );
const removed = { type: 'numbing.removed', application: id } as const;

test('cream of which nobody knows since when can be said to be off too', () => {
  const chair = chairAt('cleanseAndNumb');
  const { session } = chair.data().opening;
  chair.say({
    type: 'elsewhere.heard',
    tablet: '2',
    session,
    entries: 1,
    lastAt: chair.now(),
    numbing: [
      {
        id: `${session} arrival`,
        product: 'emla-type',
        areaCm2: 0,
        grams: 0,
        activeMg: 0,
        minutes: 0,
        unknown: true,
        isOn: true,
      },
    ],
    needleEnded: false,
    lastNeedleOn: null,
  });
  expect(chair.view().timers).toMatchObject([{ application: 'arrival', running: true }]);
  chair.later(5);
  chair.say({ type: 'numbing.removed', application: 'arrival' });
  expect(chair.view().timers).toMatchObject([{ running: false }]);
  // How much it was is still not known.
  expect(
    openBefore(chair.data(), chair.now(), 'closed').find(({ scope }) => scope === 'unknownAmounts'),
  ).toMatchObject({ id: 'G2-04', goTo: { anchor: 'arrival-cream' } });
});

describe('cream that another tablet put on and nobody entered as off', () => {
  test('stops the needle until somebody says that it is off', () => {
    const chair = atWork();
    expect(chair.tries(pass())).toBeUndefined();
    const heard = atWork();
    hearCream(heard);
    expect(heard.tries(pass())).toMatchObject({ kind: 'hard-stop' });
    expect(openHard(heard, 'G2-09')).toMatchObject([
      { goTo: { stage: 'cleanseAndNumb', anchor: 'numbing' } },
    ]);
    heard.say(removed);
    expect(openHard(heard, 'G2-09')).toEqual([]);
  });
  test('stands with a clock of its own that it can be wiped off by, and its longest time alarms', () => {
    const chair = atWork();
    hearCream(chair, {}, 301);
    expect(chair.view().offered).toContain('numbing.removed');
    expect(chair.view().timers.find(({ application }) => application === id)).toMatchObject({
      running: true,
      alarm: 'maximum',
      alarmAcknowledged: false,
    });
    expect(openHard(chair, 'G2-05')).toHaveLength(1);
    chair.say({ type: 'numbing.alarmAcknowledged', application: id, alarm: 'maximum' });
    expect(chair.view().timers.find(({ application }) => application === id)).toMatchObject({
      alarmAcknowledged: true,
    });
    chair.say(removed, 10);
    expect(chair.view().timers.find(({ application }) => application === id)).toMatchObject({
      running: false,
    });
  });
  test('that it is off is said once, and its time ends then', () => {
    const chair = atWork();
    const before = numbingTotals(chair.data(), chair.now()).minutes;
    hearCream(chair);
    chair.later(10);
    chair.say(removed, 60);
    expect(numbingTotals(chair.data(), chair.now()).minutes).toBeLessThanOrEqual(before + 30);
    expect(chair.tries(removed)).toMatchObject({ kind: 'bad-value' });
    expect(chair.tries({ ...removed, application: 'nobody-knows' })).toMatchObject({ kind: 'unknown-item' });
  });
  test('more that is heard of it does not put it on again once it was said to be off here', () => {
    const chair = atWork();
    hearCream(chair);
    chair.say(removed, 5);
    const { minutes } = numbingTotals(chair.data(), chair.now());
    chair.later(60);
    hearCream(chair, { grams: 3 }, 85, 2);
    expect(numbingTotals(chair.data(), chair.now()).minutes).toBeCloseTo(minutes, 0);
    expect(openHard(chair, 'G2-09')).toEqual([]);
    expect(chair.view().timers.find(({ application }) => application === id)).toMatchObject({
      running: false,
    });
  });
  test('ends no session before it is entered as off', () => {
    const chair = atWork();
    hearCream(chair);
    chair.say({ type: 'session.stopped' });
    expect(chair.tries({ type: 'session.abandoned', reason: 'Unwell' })).toBeDefined();
    chair.say(removed);
    expect(chair.tries({ type: 'session.abandoned', reason: 'Unwell' })).toBeUndefined();
  });
});

test('signs are asked for at once while it is on, and two hours after it came off', () => {
  const chair = atWork();
  chair.later(150);
  chair.say({ type: 'symptoms.checked', signs: [] }, 60);
  expect(symptomCheckDueAt(chair.data(), chair.now())).toBeNull();
  hearCream(chair);
  expect((symptomCheckDueAt(chair.data(), chair.now()) ?? '') <= chair.now()).toBe(true);
  chair.say(removed);
  chair.say({ type: 'symptoms.checked', signs: [] }, 60);
  expect(symptomCheckDueAt(chair.data(), chair.now())).not.toBeNull();
  chair.say({ type: 'symptoms.checked', signs: [] }, 55);
  chair.say({ type: 'symptoms.checked', signs: [] });
  expect(symptomCheckDueAt(chair.data(), addMinutes(chair.now(), 10))).toBeNull();
});

test('a health answer that forbids cream is a stop beside cream that only another tablet put on', () => {
  const chair = chairAt('cleanseAndNumb');
  const open = () =>
    openBefore(chair.data(), chair.now(), 'closed').filter(
      (one) => one.id === 'G2-02' && one.severity === 'hard',
    );
  chair.say({ type: 'question.answered', code: 'C36', answer: 'yes', zones: [] });
  expect(open()).toEqual([]);
  hearCream(chair);
  expect(open()).toMatchObject([{ scope: 'C36' }]);
});

test('fine-tune is not left while it is on', () => {
  const chair = chairAt('fineTune');
  const held = () => chair.view().requirements.find(({ id: one }) => one === 'G5-04')?.state;
  expect(held()).toBe('met');
  hearCream(chair);
  expect(held()).toBe('open');
  chair.say(removed);
  expect(held()).toBe('met');
});

test('the entries lead to the same end again, in whatever order it was heard of, answered and said to be off', () => {
  const off = (chair: Chair) => void chair.tries(removed);
  const answered = (chair: Chair) =>
    void chair.tries({ type: 'numbing.alarmAcknowledged', application: id, alarm: 'maximum' });
  const heard = (chair: Chair) => hearCream(chair, {}, 301, chair.events.length);
  const home = (chair: Chair) =>
    void chair.tries({
      type: 'arrivalCream.stated',
      used: true,
      product: 'emla-type',
      grams: 5,
      areaCm2: 60,
    });
  for (const steps of [
    [off, heard, answered, off, heard],
    [heard, off, off, heard, answered],
    [home, heard, home, off, answered],
  ]) {
    const chair = atWork();
    for (const step of steps) {
      step(chair);
      chair.later(3);
    }
    expect(replay(chair.opening, chair.protocol, chair.events).context).toEqual(chair.data());
    expect(openHard(chair, 'G2-09')).toEqual([]);
  }
});
