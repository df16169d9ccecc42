import { describe, expect, test } from 'vitest';
import { openingOf } from '../../../../../electron/session/opening.ts';
import { defaultProtocol } from '../../../../../shared/protocol/default/default-protocol.ts';
import type { Protocol } from '../../../../../shared/protocol/schema.ts';
import type { SessionData } from '../../../../../shared/session/data.ts';
import type { Intent } from '../../../../../shared/session/events.ts';
import type { SessionKind } from '../../../../../shared/session/opening.ts';
import { requirementsOf } from '../../../../../shared/session/requirements.ts';
import { consentDigestText, consentWords } from '../../../../../shared/session/topics/consent/text.ts';
import { addMinutes } from '../../../../../shared/time.ts';
import type { Instant } from '../../../../../shared/time.ts';
import { clientForm, personForm, studioForm } from '../../../../electron/session/session-script.ts';
import { limited, pass } from '../../../../builders/data.ts';
import { createChair, sha256 } from '../../../../builders/session.ts';

const today = '2026-11-22T10:00:00.000Z' as Instant;
const hoursAgo = (hours: number): Instant => addMinutes(today, -hours * 60);
const uk = defaultProtocol('uk');
const must = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('there is no such text');
  return value;
};

interface Earlier {
  readonly at: Instant;
  readonly kind?: SessionKind;
  readonly protocol?: Protocol;
  readonly shows?: readonly ('treatment' | 'photosRecord' | 'data')[];
  readonly language?: string;
  readonly end?: Intent;
}
/** A visit in which something was shown, and that ended. */
const visit = ({
  at,
  kind = 'touch_up',
  protocol = uk,
  shows = ['treatment'],
  language = 'en',
  end,
}: Earlier) => {
  const chair = createChair({ opening: { at, kind }, protocol });
  for (const consent of shows)
    chair.say({
      type: 'consent.shown',
      consent,
      textHash: sha256(consentDigestText(must(consentWords(chair.data(), consent, language)))),
      language,
    });
  if (end !== undefined) chair.say(end);
  return chair.data();
};
const talked = { type: 'session.talked' } as const;
const mistaken = { type: 'session.mistaken', reason: 'Another Marcus' } as const;
const ends = {
  deferred: { type: 'session.deferred', reason: 'Sunburn', noteForClient: 'Later' },
  referred: { type: 'session.referred', to: 'medical', reason: 'Mole', noteForClient: 'A doctor first' },
  declined: { type: 'session.declined', reason: 'No', noteForClient: 'No' },
} as const;

/** Whether the time to think of the visit of today is over at that moment; `none`: nobody asks. */
const standing = (
  earlier: readonly SessionData[],
  {
    protocol = uk,
    shownToday,
    now = today,
  }: { protocol?: Protocol; shownToday?: Instant; now?: Instant } = {},
): 'over' | 'open' | 'none' => {
  const opening = openingOf({
    client: 'c' as never,
    fields: { ...clientForm } as never,
    kind: 'touch_up',
    at: shownToday ?? today,
    studio: studioForm,
    earlier,
    recordNumber: 'SMP-2026-0002',
    person: { id: 'p' as never, ...personForm, roles: [] },
    release: { protocol, hash: '0'.repeat(64), seq: 1 },
  });
  const chair = createChair({ opening: { ...opening, session: 's' as never }, protocol });
  if (shownToday !== undefined)
    chair.tries(
      { type: 'consent.shown', consent: 'treatment', textHash: chair.hashOf('treatment'), language: 'en' },
      { at: shownToday },
    );
  const rule = requirementsOf(chair.data(), now).find(
    ({ id, scope }) => id === 'G1-05' && scope === 'coolingOff',
  );
  return rule === undefined ? 'none' : rule.met === 'yes' ? 'over' : 'open';
};
const talk = (hours: number, over: Partial<Earlier> = {}) =>
  visit({ at: hoursAgo(hours), kind: 'first_talk', end: talked, ...over });

describe('the time to think of a first client, 24 hours', () => {
  test.each<readonly [what: string, stands: string, earlier: readonly SessionData[]]>([
    ['nothing was ever shown', 'open', []],
    ['a minute too early', 'open', [talk(24 - 1 / 60)]],
    ['to the minute', 'over', [talk(24)]],
    ['a minute later', 'over', [talk(24 + 1 / 60)]],
    ['a talk in which nothing was shown', 'open', [talk(48, { shows: [] })]],
    ['only other consents were shown', 'open', [talk(48, { shows: ['photosRecord', 'data'] })]],
    ['shown in German, signed in English', 'over', [talk(48, { language: 'de' })]],
    ['shown again an hour ago', 'over', [talk(1), talk(48)]],
    ['a visit that was put off', 'over', [visit({ at: hoursAgo(30), end: ends.deferred })]],
    ['a visit that sent to a doctor', 'over', [visit({ at: hoursAgo(30), end: ends.referred })]],
    ['a visit that was declined', 'over', [visit({ at: hoursAgo(30), end: ends.declined })]],
    ['a visit that was given up', 'over', [visit({ at: hoursAgo(30) })]],
    ['begun by mistake, and nothing else', 'open', [visit({ at: hoursAgo(30), end: mistaken })]],
    ['a mistake after the talk', 'over', [visit({ at: hoursAgo(1), end: mistaken }), talk(30)]],
    [
      'a mistake before the talk of this morning',
      'open',
      [talk(1), visit({ at: hoursAgo(30), end: mistaken })],
    ],
    [
      'two mistakes around the talk',
      'over',
      [visit({ at: hoursAgo(1), end: mistaken }), talk(30), visit({ at: hoursAgo(40), end: mistaken })],
    ],
    ['a talk too long ago to go on from', 'over', [talk(24 * 400)]],
  ])('%s: %s', (_what, stands, earlier) => expect(standing(earlier)).toBe(stands));

  test.each<readonly [what: string, change: (protocol: Protocol) => Protocol]>([
    [
      'a new version of the words',
      (one) => ({
        ...one,
        consents: one.consents.map((text) => ({ ...text, wordingVersion: text.wordingVersion + 1 })),
      }),
    ],
    [
      'one word more',
      (one) => ({
        ...one,
        consents: one.consents.map((text) => ({ ...text, paragraphs: [...text.paragraphs, 'More.'] })),
      }),
    ],
    [
      'another day on which colour is judged',
      (one) => ({
        ...one,
        aftercare: { ...one.aftercare, colourJudgedDay: 35 },
      }),
    ],
    ['another wait of blood donors', () => defaultProtocol('eu')],
  ])('other words than those that are signed now do not count: %s', (_what, change) =>
    expect(standing([talk(48, { protocol: change(uk) })])).toBe('open'),
  );
  test.each<readonly [what: string, change: (protocol: Protocol) => Protocol]>([
    ['another limit', limited('reviewDays', 36)],
    ['a release in between that changed nothing of it', (one) => ({ ...one, version: one.version + 1 })],
    [
      'another consent was reworded',
      (one) => ({
        ...one,
        consents: one.consents.map((text) =>
          text.id === 'data' ? { ...text, paragraphs: [...text.paragraphs, 'More.'] } : text,
        ),
      }),
    ],
  ])('the same words in another release count: %s', (_what, change) =>
    expect(standing([talk(48, { protocol: change(uk) })])).toBe('over'),
  );

  test('within the visit it counts from the first showing, over a night and a change of the clocks', () => {
    const shownToday = today;
    expect(standing([], { shownToday, now: addMinutes(today, 24 * 60 - 1) })).toBe('open');
    expect(standing([], { shownToday, now: addMinutes(today, 24 * 60) })).toBe('over');
    // Clocks went back on 25 October: 24 hours are 24 hours.
    const before = '2026-10-24T12:00:00.000Z' as Instant;
    expect(standing([], { shownToday: before, now: '2026-10-25T11:59:00.000Z' as Instant })).toBe('open');
    expect(standing([], { shownToday: before, now: '2026-10-25T12:00:00.000Z' as Instant })).toBe('over');
  });
  test('the studio says for how long, and a client who was treated here before has none unless it says so', () => {
    const treated: SessionData = { ...visit({ at: hoursAgo(2_000), shows: [] }), passes: [pass()] };
    expect(standing([talk(30)], { protocol: limited('coolingOffFirstHours', 48)(uk) })).toBe('open');
    expect(standing([talk(48)], { protocol: limited('coolingOffFirstHours', 48)(uk) })).toBe('over');
    expect(standing([], { protocol: limited('coolingOffFirstHours', 0)(uk) })).toBe('none');
    expect(standing([treated])).toBe('none');
    expect(standing([treated], { protocol: limited('coolingOffReturningHours', 24)(uk) })).toBe('open');
    expect(standing([{ ...treated, place: 'mistaken' }])).toBe('open');
  });
});
