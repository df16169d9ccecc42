import { describe, expect, test } from 'vitest';
import { openingOf } from '../../../electron/session/opening.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { addMinutes } from '../../../shared/time.ts';
import type { Instant } from '../../../shared/time.ts';
import { chairAt, createChair } from '../../builders/session.ts';
import type { Chair } from '../../builders/session.ts';
import { clientForm, personForm, studioForm } from './session-script.ts';

const isStopped = (before: Chair, at: Instant): boolean =>
  openingOf({
    client: 'c' as never,
    fields: { ...clientForm } as never,
    kind: 'touch_up',
    at,
    studio: studioForm,
    earlier: [before.data()],
    recordNumber: 'SMP-2026-0002',
    person: { id: 'p' as never, ...personForm, roles: [] },
    release: { protocol: defaultProtocol('uk'), hash: '0'.repeat(64), seq: 1 },
  }).reactionToday === true;

/** A session of that moment in which an emergency came up at once; `signs` ticked, or the client handed over. */
const reacted = (at: string, how: 'sign' | 'crew' | 'falseAlarm' | 'calm'): Chair => {
  const chair = createChair({ opening: { at: at as Instant } });
  chair.say({ type: 'emergency.raised' });
  if (how === 'sign')
    chair.say({ type: 'sign.ticked', sign: chair.protocol.toxicitySigns[0]?.id ?? '', present: true });
  if (how === 'falseAlarm') chair.say({ type: 'emergency.falseAlarm', reason: 'Wrong button', name: 'Dana' });
  else
    chair.say({
      type: 'emergency.ended',
      whatWasDone: 'Lay down',
      ...(how === 'crew' ? { handedOverTo: 'Crew 7' } : {}),
    });
  return chair;
};
const endedAt = (chair: Chair): Instant => chair.data().emergencies[0]?.endedAt ?? chair.now();

describe('a reaction ends needle and cream until a day has gone by', () => {
  test.each([
    ['in the morning, asked at once', '2026-11-22T09:00:00.000Z', 0, true],
    ['in the morning, asked in the evening', '2026-11-22T09:00:00.000Z', 12 * 60, true],
    ['in the morning, at the last minute of the day', '2026-11-22T09:00:00.000Z', 14 * 60 + 58, true],
    ['in the morning, a minute after midnight', '2026-11-22T09:00:00.000Z', 15 * 60 + 1, true],
    ['in the morning, a minute less than a day later', '2026-11-22T09:00:00.000Z', 24 * 60 - 1, true],
    ['in the morning, a day later', '2026-11-22T09:00:00.000Z', 24 * 60, false],
    ['before midnight, a quarter of an hour later', '2026-11-22T23:50:00.000Z', 15, true],
    ['before midnight, the next evening', '2026-11-22T23:50:00.000Z', 23 * 60, true],
    ['before midnight, two days later', '2026-11-22T23:50:00.000Z', 25 * 60, false],
    ['on the last evening of the year', '2026-12-31T23:30:00.000Z', 60, true],
    ['on 28 February of a leap year', '2028-02-28T22:00:00.000Z', 23 * 60, true],
    [
      'in the night that has 25 hours, on the same day after 24',
      '2026-10-24T23:10:00.000Z',
      24 * 60 + 30,
      true,
    ],
    ['in the night that has 23 hours, a day later', '2026-03-28T22:00:00.000Z', 24 * 60, false],
    ['a year later', '2026-11-22T09:00:00.000Z', 365 * 24 * 60, false],
  ] as const)('%s', (_what, at, later, stopped) => {
    for (const how of ['sign', 'crew'] as const) {
      const chair = reacted(at, how);
      expect(isStopped(chair, addMinutes(endedAt(chair), later)), how).toBe(stopped);
    }
  });
  test.each(['falseAlarm', 'calm'] as const)('what ended as %s stops nothing', (how) => {
    const chair = reacted('2026-11-22T09:00:00.000Z', how);
    expect(isStopped(chair, addMinutes(chair.now(), 60))).toBe(false);
  });
  test.each([
    ['an hour later', '2026-11-22T11:30:00.000Z', true],
    ['after midnight', '2026-11-23T00:15:00.000Z', true],
    ['a day later', '2026-11-23T10:31:00.000Z', false],
  ] as const)('one that was only heard of another tablet counts too: %s', (_what, at, stopped) => {
    const chair = createChair({ opening: { at: '2026-11-22T09:00:00.000Z' as Instant } });
    const heard = {
      tablet: '2',
      session: chair.data().opening.session,
      entries: 1,
      lastAt: '2026-11-22T10:30:00.000Z' as Instant,
      numbing: [],
      lastNeedleOn: null,
    };
    chair.say({ type: 'elsewhere.heard', ...heard, needleEnded: true });
    expect(isStopped(chair, at as Instant)).toBe(stopped);
    const calm = createChair({ opening: { at: '2026-11-22T09:00:00.000Z' as Instant } });
    calm.say({ type: 'elsewhere.heard', ...heard, needleEnded: false });
    expect(isStopped(calm, at as Instant)).toBe(false);
  });
  test('a session without any stops nothing', () => {
    const chair = chairAt('application');
    expect(isStopped(chair, addMinutes(chair.now(), 60))).toBe(false);
  });
});
