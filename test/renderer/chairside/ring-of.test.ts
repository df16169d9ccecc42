import { inEnglish, inWords } from '../../builders/in-words.ts';
import { describe, expect, test } from 'vitest';
import { alarmOf, ringOf } from '../../../renderer/chairside/numbing/ring-of.ts';
import { dueAlarm } from '../../../renderer/chairside/numbing/due-alarm.ts';
import { addMinutes, msOf } from '../../../shared/time.ts';
import type { NumbingTimer } from '../../../shared/numbing/timers.ts';
import { at, nine } from '../../builders/data.ts';

const timer = (over: Partial<NumbingTimer> = {}): NumbingTimer => ({
  application: 'a',
  productName: 'Cream',
  onAt: nine,
  minimumAt: at(20),
  nearMaximumAt: at(50),
  maximumAt: at(60),
  minimumMinutes: 20,
  maximumMinutes: 60,
  running: true,
  offAt: null,
  watchUntil: null,
  numbUntil: null,
  unknown: false,
  alarm: 'none',
  alarmAcknowledged: false,
  ...over,
});
const ms = (minutes: number): number => msOf(addMinutes(nine, minutes));

describe('the ring', () => {
  test('counts minutes and seconds from when the cream went on', () => {
    expect(ringOf(timer(), ms(19.8)).big).toBe('19:48');
    expect(inEnglish(ringOf(timer(), ms(19.8)).small)).toBe('of 20 min minimum');
  });
  test('shows more than an hour in minutes, as the label counts', () => {
    expect(ringOf(timer({ maximumAt: at(300), maximumMinutes: 300 }), ms(71)).big).toBe('71:00');
  });
  test.each([
    [19.99, 'working'],
    [20, 'ready'],
    [49.99, 'ready'],
    [50, 'near'],
    [59.99, 'near'],
    [60, 'over'],
  ] as const)('at %s minutes it is %s', (minutes, tone) => {
    expect(ringOf(timer(), ms(minutes)).tone).toBe(tone);
  });
  test('is half full at the minimum and full at the maximum', () => {
    expect(ringOf(timer(), ms(10)).fraction).toBeCloseTo(0.25);
    expect(ringOf(timer(), ms(20)).fraction).toBeCloseTo(0.5);
    expect(ringOf(timer(), ms(60)).fraction).toBe(1);
    expect(ringOf(timer(), ms(90)).fraction).toBe(1);
    expect(ringOf(timer(), ms(1)).minimumAt).toBe(0.5);
  });
  test('stands still once the cream is off', () => {
    const off = timer({ running: false, offAt: at(25) });
    expect(ringOf(off, ms(55))).toMatchObject({ tone: 'off', big: '25:00' });
  });
  test('asks for the time when a clock jump made it unknown', () => {
    expect(inWords(ringOf(timer({ unknown: true }), ms(30)))).toMatchObject({
      tone: 'unknown',
      small: 'at least; please state the time',
    });
  });
  test('has no tick where the label knows no minimum', () => {
    expect(ringOf(timer({ minimumAt: null, minimumMinutes: null }), ms(30)).minimumAt).toBeNull();
  });
});

describe('the alarm', () => {
  test('rings by itself when its minute comes, before main says so', () => {
    expect(alarmOf(timer(), ms(60))).toEqual({ alarm: 'maximum', acknowledged: false });
  });
  test('stays quiet once main says it was acknowledged', () => {
    expect(alarmOf(timer({ alarm: 'minimum', alarmAcknowledged: true }), ms(25))).toEqual({
      alarm: 'minimum',
      acknowledged: true,
    });
  });
  test('rings again for a graver alarm than the acknowledged one', () => {
    expect(alarmOf(timer({ alarm: 'minimum', alarmAcknowledged: true }), ms(50))).toEqual({
      alarm: 'nearMaximum',
      acknowledged: false,
    });
  });
  test('never rings for cream that is off', () => {
    expect(alarmOf(timer({ running: false, offAt: at(70) }), ms(80)).alarm).toBe('none');
  });
  test('of several creams the gravest one speaks', () => {
    const late = timer({
      application: 'b',
      onAt: at(-50),
      minimumAt: at(-30),
      nearMaximumAt: at(0),
      maximumAt: at(10),
    });
    expect(dueAlarm([timer(), late], ms(25))).toMatchObject({
      alarm: 'maximum',
      timer: { application: 'b' },
    });
    expect(dueAlarm([timer()], ms(5))).toBeNull();
  });
});
