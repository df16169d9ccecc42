import { describe, expect, test } from 'vitest';
import { callDue } from '../../../shared/home/calls.ts';
import type { CallMade, CallOutcome } from '../../../shared/home/calls.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { parseProtocol } from '../../../shared/protocol/parse.ts';
import { addDays } from '../../../shared/time.ts';
import type { LocalDate } from '../../../shared/time.ts';

const visit = '2026-11-21' as LocalDate;
const days = [2, 7, 28];
const on = (day: number): LocalDate => addDays(visit, day);
const call = (day: number, outcome: CallOutcome): CallMade => ({ day, on: on(day), outcome, words: '' });
const due = (today: number, calls: readonly CallMade[] = []) =>
  callDue(visit, days, calls, on(today))?.day ?? null;

describe('whom to call today', () => {
  test('nobody before the second day, then on each of the days', () => {
    expect([0, 1, 2, 6, 7, 20].map((day) => due(day))).toEqual([null, null, 2, 2, 7, 7]);
    expect(due(28)).toBe(28);
  });
  test('whoever was reached is called again on the next day, not before', () => {
    expect(due(3, [call(2, 'well')])).toBeNull();
    expect(due(7, [call(2, 'well')])).toBe(7);
    expect(due(9, [call(2, 'well'), call(8, 'concern')])).toBeNull();
  });
  test('whoever was not reached stays due, and the tries are counted', () => {
    expect(callDue(visit, days, [call(2, 'notReached'), call(3, 'notReached')], on(4))).toEqual({
      day: 2,
      dueOn: on(2),
      tries: 2,
    });
    expect(callDue(visit, days, [call(2, 'notReached')], on(7))).toMatchObject({ day: 7, tries: 0 });
  });
  test('a call that was forgotten is dropped after two weeks', () => {
    expect([42, 43].map((day) => due(day))).toEqual([28, null]);
    expect(callDue(visit, [2], [], on(16))?.day).toBe(2);
    expect(callDue(visit, [2], [], on(17))).toBeNull();
  });
  test('a studio that calls nobody is not reminded, and the days need no order', () => {
    expect(callDue(visit, [], [], on(9))).toBeNull();
    expect(callDue(visit, [28, 2, 7], [], on(9))?.day).toBe(7);
  });
});

test('a studio may call on other days, as far as they are days after a visit', () => {
  const protocol = defaultProtocol('uk');
  const calling = (callDays: number[]) => ({
    ...protocol,
    incidents: { ...protocol.incidents, callDays },
  });
  expect(parseProtocol(calling([2, 7, 14, 28])).ok).toBe(true);
  for (const bad of [[0], [61], [2.5], [1, 2, 3, 4, 5, 6, 7]])
    expect(parseProtocol(calling(bad)).ok).toBe(false);
});
