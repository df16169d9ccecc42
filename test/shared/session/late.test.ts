import { inEnglish } from '../../builders/in-words.ts';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMinutes, minutesBetween } from '../../../shared/time.ts';
import { numbingTotals } from '../../../shared/numbing/dose.ts';
import { chairAt } from '../../builders/session.ts';
import type { Chair } from '../../builders/session.ts';
import { cartridge, cream, pass, passDone } from '../../builders/session-steps.ts';

const ready = (): Chair => {
  const chair = chairAt('cleanseAndNumb');
  chair.say({ type: 'arrivalCream.stated', used: false });
  return chair;
};

test('cream that was on earlier than it was entered counts from then, but not for the minimum', () => {
  const chair = ready();
  const earlier = addMinutes(chair.now(), -10);
  chair.say(cream({ occurredAt: earlier }));
  expect(chair.data().numbing[0]).toMatchObject({ onAt: earlier, stampedOnAt: chair.now() });
});

test('cream entered as off earlier than it was still counts as on until the tap', () => {
  const chair = ready();
  chair.say(cream(), 40);
  chair.say({ type: 'numbing.removed', application: 'cream-1', occurredAt: addMinutes(chair.now(), -20) });
  expect(chair.data().numbing[0]).toMatchObject({ offAt: chair.now(), stampedOffAt: chair.now() });
});

test('a second tap on "off" does not stretch the exposure; a later time that somebody states does', () => {
  const chair = ready();
  chair.say(cream(), 40);
  chair.say({ type: 'numbing.removed', application: 'cream-1' }, 60);
  const off = chair.data().numbing[0]?.offAt;
  expect(chair.tries({ type: 'numbing.removed', application: 'cream-1' })?.kind).toBe('bad-value');
  expect(chair.data().numbing[0]?.offAt).toBe(off);
  const later = addMinutes(chair.now(), -30);
  chair.say({ type: 'numbing.removed', application: 'cream-1', occurredAt: later });
  expect(chair.data().numbing[0]?.offAt).toBe(later);
});

test('the same cream entered again corrects amounts and keeps its times', () => {
  const chair = ready();
  chair.say(cream({ grams: 9 }), 15);
  chair.say(cream({ grams: 8 }));
  expect(chair.data().numbing).toHaveLength(1);
  expect(chair.data().numbing[0]).toMatchObject({
    grams: 8,
    stampedOnAt: addMinutes(chair.now(), -15),
    onAt: addMinutes(chair.now(), -15),
  });
});

test('no late word about cream ever shortens its exposure', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom('on', 'off'),
          fc.integer({ min: 0, max: 120 }),
          fc.integer({ min: 1, max: 30 }),
        ),
        { minLength: 1, maxLength: 12 },
      ),
      (words) => {
        const chair = ready();
        chair.say(cream(), 30);
        chair.say({ type: 'numbing.removed', application: 'cream-1' });
        let before = numbingTotals(chair.data(), chair.now()).minutes;
        for (const [which, ago, wait] of words) {
          chair.later(wait);
          const occurredAt = addMinutes(chair.now(), -ago);
          chair.tries(
            which === 'on'
              ? cream({ occurredAt })
              : { type: 'numbing.removed', application: 'cream-1', occurredAt },
          );
          const now = numbingTotals(chair.data(), chair.now()).minutes;
          expect(now).toBeGreaterThanOrEqual(before);
          before = now;
        }
      },
    ),
    { numRuns: 40, verbose: true },
  );
});

test('after the clock went back, cream on the skin asks how long it was on, and less than is on record is not taken', () => {
  const chair = ready();
  chair.say(cream(), 40);
  chair.say({ type: 'clock.jumped', from: chair.now(), wall: addMinutes(chair.now(), -600) }, 5);
  expect(chair.data().numbing[0]?.dwellUnknownSince).not.toBeNull();
  expect(inEnglish(chair.view().clockNotice ?? '')).toContain('clock');
  expect(chair.tries({ type: 'numbing.dwellStated', application: 'cream-1', minutes: 44 })).toMatchObject({
    kind: 'bad-value',
    says: expect.stringContaining('at least 45'),
  });
  chair.say({ type: 'numbing.dwellStated', application: 'cream-1', minutes: 70 });
  const [one] = chair.data().numbing;
  expect(one).toMatchObject({ dwellUnknownSince: null, statedDwellMinutes: 70 });
  expect(minutesBetween(one?.onAt ?? chair.now(), chair.now())).toBe(70);
});

test('the alarm of cream that came with the client can be answered, until its times are stated anew', () => {
  const chair = chairAt('cleanseAndNumb');
  const stated = {
    type: 'arrivalCream.stated',
    used: true,
    product: 'emla-type',
    areaCm2: 50,
    grams: 5,
    onAt: addMinutes(chair.now(), -295),
    offAt: null,
  } as const;
  chair.say(stated);
  expect(chair.view().timers).toMatchObject([{ alarm: 'nearMaximum', alarmAcknowledged: false }]);
  chair.say({ type: 'numbing.alarmAcknowledged', application: 'arrival', alarm: 'nearMaximum' });
  expect(chair.view().timers).toMatchObject([{ alarmAcknowledged: true }]);
  chair.say({ ...stated, onAt: addMinutes(chair.now(), -300) });
  expect(chair.view().timers).toMatchObject([{ alarm: 'maximum', alarmAcknowledged: false }]);
});

test('a pass entered late begins when it began, and a finish before that is refused', () => {
  const chair = chairAt('application');
  chair.say(cartridge(), 30);
  const began = addMinutes(chair.now(), -20);
  chair.say(pass({ occurredAt: began }));
  expect(chair.data().passes[0]).toMatchObject({ startedAt: began, passNumber: 1 });
  expect(chair.tries(passDone({ occurredAt: addMinutes(began, -1) }))?.kind).toBe('bad-value');
  chair.say(passDone({ occurredAt: addMinutes(began, 10) }));
  expect(chair.data().passes[0]?.endedAt).toBe(addMinutes(began, 10));
});

test('a late tick says when it happened', () => {
  const chair = chairAt('cleanseAndNumb');
  const earlier = addMinutes(chair.now(), -3);
  chair.say({ type: 'item.ticked', item: 'hands-washed', done: true, occurredAt: earlier });
  expect(chair.data().ticks['hands-washed']).toMatchObject({ value: true, occurredAt: earlier });
});
