import { describe, expect, test } from 'vitest';
import type { NumbingApplication } from '../../../shared/session/topics/numbing/data.ts';
import { numbingTimers } from '../../../shared/numbing/timers.ts';
import { at, cream, dataWith, said } from '../../builders/data.ts';

const running = (over: Partial<NumbingApplication> = {}) =>
  dataWith({ numbing: [cream({ stampedOffAt: null, offAt: null, ...over })] });
const timer = (data: ReturnType<typeof dataWith>, minutes: number) => numbingTimers(data, at(minutes))[0];

describe('the ring of a cream', () => {
  test('counts the minimum from the tap and the maximum from the earliest time stated', () => {
    expect(timer(running({ onAt: at(0) }), 20)).toMatchObject({
      application: 'cream-1',
      onAt: at(0),
      minimumAt: at(70),
      maximumAt: at(300),
      nearMaximumAt: at(290),
      minimumMinutes: 60,
      maximumMinutes: 300,
      running: true,
      offAt: null,
      unknown: false,
    });
  });
  const alarms: readonly [minute: number, alarm: string][] = [
    [69, 'none'],
    [70, 'minimum'],
    [299, 'minimum'],
    [300, 'nearMaximum'],
    [309, 'nearMaximum'],
    [310, 'maximum'],
    [900, 'maximum'],
  ];
  test.each(alarms)('at minute %i sounds: %s', (minute, alarm) =>
    expect(timer(running(), minute)?.alarm).toBe(alarm),
  );
  test('an alarm is quiet once acknowledged, and the next one sounds again', () => {
    const heard = running({ alarmsAcknowledged: ['minimum'] });
    expect([timer(heard, 80)?.alarmAcknowledged, timer(heard, 300)?.alarmAcknowledged]).toEqual([
      true,
      false,
    ]);
    expect(timer(running(), 30)?.alarmAcknowledged).toBe(true);
  });
  test('a cream that is off sounds no alarm', () => {
    expect(timer(dataWith({ numbing: [cream()] }), 900)).toMatchObject({
      running: false,
      alarm: 'none',
      offAt: at(75),
    });
  });
  test('says that the time is unknown after a jump of the clock, and shortens it by what is stated', () => {
    expect(timer(running({ dwellUnknownSince: at(40) }), 60)?.unknown).toBe(true);
    expect(timer(running({ dwellUnknownSince: at(40), statedDwellMinutes: 200 }), 60)).toMatchObject({
      unknown: false,
      maximumAt: at(140),
    });
    expect(timer(running({ dwellUnknownSince: at(40), statedDwellMinutes: 5 }), 60)?.maximumAt).toBe(at(310));
  });
  test('a product with unknown times has no ends', () => {
    expect(timer(running({ product: 'in-procedure-gel' }), 60)).toMatchObject({
      minimumAt: null,
      maximumAt: null,
      nearMaximumAt: null,
      alarm: 'none',
    });
  });
  test('cream on at arrival has a maximum, and no minimum that could count', () => {
    const data = dataWith({
      arrivalCream: said({
        used: true,
        product: 'emla-type',
        areaCm2: 40,
        grams: 5,
        onAt: at(-60),
        offAt: null,
      }),
    });
    expect(timer(data, 0)).toMatchObject({
      application: 'arrival',
      running: true,
      minimumAt: null,
      maximumAt: at(240),
      alarm: 'none',
    });
  });
  test('a near-maximum alarm never lies before the cream went on', () => {
    const data = {
      ...running({ product: 'lidocaine-5' }),
      typedLimits: {
        'lidocaine-5': said({
          maximumAreaCm2: 300,
          maximumGrams: 30,
          minimumDwellMinutes: 1,
          maximumDwellMinutes: 5,
          occlusion: 'allowed' as const,
        }),
      },
    };
    expect(timer(data, 11)?.nearMaximumAt).toBe(at(10));
  });
});

describe('how long it may still be numb', () => {
  const off = (offMinutes: number, over: Partial<NumbingApplication> = {}) =>
    dataWith({ numbing: [cream({ offAt: at(offMinutes), stampedOffAt: at(offMinutes), ...over })] });

  test('is said from the card, counted from when it came off, with both of its times', () => {
    expect(timer(off(90), 100)?.numbUntil).toEqual({
      from: at(150),
      to: at(210),
      shortest: 60,
      longest: 120,
    });
  });
  test('is not said while it is on, nor where it came off before it can have worked', () => {
    expect(timer(running(), 80)?.numbUntil).toBeNull();
    expect(timer(off(30), 40)?.numbUntil).toBeNull();
  });
  test('is not said where the card does not know', () => {
    expect(timer(off(90, { product: 'lidocaine-4' }), 100)?.numbUntil).toBeNull();
  });
});
