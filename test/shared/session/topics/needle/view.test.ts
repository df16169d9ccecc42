import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workedMs } from '../../../../../shared/session/topics/needle/worked-time.ts';
import { minutesBetween } from '../../../../../shared/time.ts';
import { at, dataWith } from '../../../../builders/data.ts';
import { holds } from '../../../../builders/property.ts';
import { chairAt } from '../../../../builders/session.ts';
import type { Chair, ChairParts } from '../../../../builders/session.ts';
import { cartridge, pass, passDone } from '../../../../builders/session-steps.ts';

const atWork = (parts: ChairParts = {}): Chair => {
  const chair = chairAt('application', parts);
  chair.say(cartridge());
  return chair;
};
const work = (chair: Chair) => {
  const { work: found } = chair.view();
  if (found === null) throw new Error('not at work');
  return found;
};

test('there is no work before application', () => expect(chairAt('colourMatch').view().work).toBeNull());

describe('what the plan still asks for', () => {
  // The crown: 55 cm², 40 dots there, goal 60, at most 24 (40 %) in one visit.
  test('is goal less what is there and what was added, kept under the share of a visit', () => {
    const chair = atWork();
    expect(work(chair).zones).toEqual([
      expect.objectContaining({
        zone: 'VTX',
        areaCm2: 55,
        there: 40,
        goal: 60,
        added: 0,
        left: 20,
        mayAdd: 20,
        dotsLeft: 1100,
        dotsDone: 0,
        passes: 0,
      }),
    ]);
    chair.say(pass(), 20);
    chair.say(passDone({ addedDensity: 18 }));
    expect(work(chair).zones[0]).toMatchObject({
      added: 18,
      left: 2,
      mayAdd: 2,
      dotsDone: 990,
      dotsLeft: 110,
      passes: 1,
      minutes: 20,
    });
  });
  test('the share of a visit ends it before the goal does', () => {
    const chair = atWork();
    chair.say({ type: 'field.set', field: 'density', zone: 'VTX', value: 10 });
    chair.sign('treatment');
    expect(work(chair).zones[0]).toMatchObject({ left: 50, mayAdd: 24 });
  });
});

describe('the clock of a pass', () => {
  test('stands still in a break and goes on after it', () => {
    const chair = atWork();
    chair.say(pass(), 10);
    chair.say({ type: 'break.begun' }, 5);
    expect(work(chair).running).toEqual({ pass: 'pass-1', workedMs: 600_000, ticks: false });
    chair.say({ type: 'break.ended' }, 5);
    expect(work(chair).running).toEqual({ pass: 'pass-1', workedMs: 900_000, ticks: true });
    expect(chair.data().breaks).toEqual([expect.objectContaining({ minutes: 5 })]);
  });
  test('stands still while the session is paused', () => {
    const chair = atWork();
    chair.say(pass(), 10);
    chair.say({ type: 'session.suspended' }, 30);
    chair.say({ type: 'session.resumed' }, 2);
    expect(work(chair).running?.workedMs).toBe(12 * 60_000);
  });
  test('the next pass ends a break that was left running', () => {
    const chair = atWork();
    chair.say({ type: 'break.begun' }, 12);
    chair.say(pass());
    expect(chair.data()).toMatchObject({ resting: null, breaks: [{ minutes: 12 }] });
  });
  test('no order of breaks and pauses counts a minute twice or below nothing', () => {
    const span = fc.tuple(fc.nat(120), fc.nat(60));
    holds(
      fc.property(
        fc.array(span, { maxLength: 6 }),
        fc.array(span, { maxLength: 4 }),
        fc.nat(100),
        fc.nat(100),
        (breaks, stops, start, length) => {
          const data = dataWith({
            breaks: breaks.map(([from, minutes]) => ({ at: at(from + minutes), minutes, from: at(from) })),
            suspensions: stops.map(([from, minutes]) => ({ from: at(from), to: at(from + minutes) })),
          });
          const spans = [...breaks, ...stops];
          const paused = (minute: number) =>
            spans.some(([from, minutes]) => minute >= from && minute < from + minutes);
          const slow = Array.from({ length }, (_none, index) => start + index).filter(
            (minute) => !paused(minute),
          ).length;
          return workedMs(data, at(start), at(start + length), at(400)) === slow * 60_000;
        },
      ),
    );
  });
});

describe('reminders', () => {
  test('pain is due thirty minutes after the last time, a break ninety after work began', () => {
    const chair = atWork();
    const start = chair.now();
    chair.say(pass(), 25);
    expect(minutesBetween(start, work(chair).painDueAt ?? start)).toBe(30);
    chair.say({ type: 'pain.scored', score: 3 }, 1);
    expect(minutesBetween(start, work(chair).painDueAt ?? start)).toBe(55);
    expect(minutesBetween(start, work(chair).breakDueAt ?? start)).toBe(90);
    chair.say({ type: 'break.begun' }, 5);
    expect(work(chair).breakDueAt).toBeNull();
    chair.say({ type: 'break.ended' }, 1);
    expect(minutesBetween(chair.now(), work(chair).breakDueAt ?? start)).toBe(89);
  });
  test('nobody is reminded while nothing runs', () => {
    const chair = atWork();
    expect(work(chair)).toMatchObject({ painDueAt: null, breakDueAt: null, running: null });
  });
});

describe('what a new pass begins with', () => {
  test('the settings of the last pass', () => {
    const chair = atWork();
    expect(work(chair).settings).toBeNull();
    chair.say(pass({ volts: 6.5, spacingMm: 1.25 }), 5);
    expect(work(chair).settings).toEqual({
      from: 'thisVisit',
      values: { volts: 6.5, hertz: null, depthMm: 0.5, angleDegrees: 90, spacingMm: 1.25 },
    });
  });
});
