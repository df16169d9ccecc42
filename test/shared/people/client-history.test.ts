import { adverseDetails } from '../../builders/adverse.ts';
import { inEnglish, inWords } from '../../builders/in-words.ts';
import { expect, test } from 'vitest';
import { clientHistory } from '../../../shared/people/client-history.ts';
import { pointSays } from '../../../shared/people/grades.ts';
import { visitOf } from '../../../shared/people/visit.ts';
import type { Visit } from '../../../shared/people/visit.ts';
import type { SessionId } from '../../../shared/brand.ts';
import type { SessionData } from '../../../shared/session/data.ts';
import type { FieldValue } from '../../../shared/session/field.ts';
import type { Instant, LocalDate } from '../../../shared/time.ts';
import { answer, answersOf, dataWith, fieldsOf, letter } from '../../builders/data.ts';
import { closedChair, createChair } from '../../builders/session.ts';

const now = {
  today: '2026-11-22' as LocalDate,
  wordings: { treatment: 1, data: 1 },
  zoneOrder: ['FHL', 'MID', 'VTX'],
};
const dayAt = (day: string): Instant => `${day}T10:00:00.000Z` as Instant;
const visitOn = (
  day: string,
  facts: Readonly<Record<string, FieldValue>> = {},
  more: Partial<SessionData> = {},
): Visit => {
  const base = dataWith({
    opening: { at: dayAt(day), session: `s-${day}` as SessionId },
    zones: [...new Set(Object.keys(facts).flatMap((key) => key.split('@')[1] ?? []))],
    fields: fieldsOf(facts, dayAt(day)),
  });
  return visitOf({ ...base, ...more });
};
const workedOn = (day: string, facts: Readonly<Record<string, FieldValue>> = {}, parts = 12): Visit => {
  const data = closedChair().data();
  return visitOf({
    ...data,
    opening: { ...data.opening, at: dayAt(day), session: `s-${day}` as SessionId },
    fields: { ...data.fields, ...fieldsOf(facts, dayAt(day)) },
    mixes: data.mixes.map((one) => ({ ...one, diluentParts: parts })),
  });
};

test('a closed visit says when, how long, how it ended and what went into which zone', () => {
  const visit = visitOf(closedChair().data());
  expect(visit).toMatchObject({
    on: '2026-11-22',
    ending: 'closed',
    kind: 'touch_up',
    recordNumber: 'SMP-2026-0412',
    practitioner: 'Kim Lee',
    reason: null,
  });
  expect(visit.lengthMinutes).toBeGreaterThan(60);
  expect(inWords(visit.zones)).toMatchObject([
    {
      zone: 'VTX',
      name: 'Crown',
      plan: 'treat',
      grades: { fade: 2, unevenness: 0, migration: 0, density: 40 },
      work: { addedDensity: 18, recipes: [{ pigmentLot: 'P1', diluentParts: 12 }] },
    },
  ]);
  expect(visit.consents.map(({ id, is }) => `${id} ${is}`)).toEqual([
    'treatment signed',
    'numbing signed',
    'photosRecord signed',
    'data signed',
  ]);
});

test('a visit that was turned away says why', () => {
  const chair = createChair();
  chair.say({
    type: 'session.deferred',
    reason: 'Sunburn on the crown',
    noteForClient: 'Please come back when the skin is calm.',
  });
  expect(visitOf(chair.data())).toMatchObject({
    ending: 'deferred',
    reason: 'Sunburn on the crown',
    zones: [],
  });
});

test('visits come newest first whatever the order they were read in', () => {
  const days = ['2021-03-01', '2026-02-03', '2023-06-07'];
  expect(
    clientHistory(
      days.map((day) => visitOn(day)),
      now,
    ).visits.map(({ on }) => on),
  ).toEqual(['2026-02-03', '2023-06-07', '2021-03-01']);
});

test('each grade of a zone is a row of points, oldest first; a visit without the grade leaves no point', () => {
  const history = clientHistory(
    [
      visitOn('2026-02-03', { 'fade@VTX': '3', 'density@VTX': 22 }),
      visitOn('2023-06-07', { 'fade@VTX': '1', 'fade@FHL': '2' }),
      visitOn('2024-01-01', { 'unevenness@VTX': '1' }),
    ],
    now,
  );
  expect(history.zones.map(({ zone }) => zone)).toEqual(['FHL', 'VTX']);
  expect(history.zones[1]?.grades).toEqual([
    {
      grade: 'fade',
      points: [
        { session: 's-2023-06-07', on: '2023-06-07', value: 1 },
        { session: 's-2026-02-03', on: '2026-02-03', value: 3 },
      ],
    },
    { grade: 'unevenness', points: [{ session: 's-2024-01-01', on: '2024-01-01', value: 1 }] },
    { grade: 'density', points: [{ session: 's-2026-02-03', on: '2026-02-03', value: 22 }] },
  ]);
});

test('a shift of colour says which way it went', () => {
  const [zone] = clientHistory(
    [visitOn('2023-06-07', { 'hue@VTX': 'blue', 'hueSeverity@VTX': '2', 'fade@VTX': '1' })],
    now,
  ).zones;
  expect(
    zone?.grades.map(({ grade, points }) => inEnglish(pointSays(grade, points[0] ?? { value: 0 }))),
  ).toEqual(['1 slight, under a quarter', 'Blue, 2 at talking distance']);
});

test('last recipe is that of the last needle, and its healing is what a later visit said of it', () => {
  const history = clientHistory(
    [
      workedOn('2021-03-01', {}, 8),
      workedOn('2023-06-07', { 'healedResult@VTX': 'lighter' }, 12),
      visitOn('2026-02-03', { 'healedResult@VTX': 'patchy' }),
    ],
    now,
  );
  expect(history.zones[0]?.last).toMatchObject({
    visit: '2023-06-07',
    recipes: [{ diluentParts: 12 }],
    healed: { result: 'patchy', judgedOn: '2026-02-03' },
  });
  expect(history.zones[0]?.healed).toEqual([
    { session: 's-2023-06-07', on: '2023-06-07', result: 'lighter' },
    { session: 's-2026-02-03', on: '2026-02-03', result: 'patchy' },
  ]);
  expect(
    clientHistory([workedOn('2021-03-01'), workedOn('2023-06-07', { 'healedResult@VTX': 'lighter' })], now)
      .zones[0]?.last?.healed,
  ).toBeUndefined();
});

test('of each consent the newest word counts, a refusal too, and other words since are said', () => {
  const consent = (is: 'signed' | 'refused', at: string): SessionData['consents'][string] =>
    ({
      shownAt: null,
      shownHash: null,
      ink: [],
      given:
        is === 'signed'
          ? { is, textHash: 'x', language: 'en', method: 'drawn', strokes: [], at: dayAt(at) }
          : { is, textHash: 'x', at: dayAt(at), words: 'Not my face' },
    }) as SessionData['consents'][string];
  const history = clientHistory(
    [
      visitOn(
        '2023-06-07',
        {},
        {
          consents: {
            treatment: consent('signed', '2023-06-07'),
            photosMarketing: consent('signed', '2023-06-07'),
          },
        },
      ),
      visitOn('2026-02-03', {}, { consents: { photosMarketing: consent('refused', '2026-02-03') } }),
    ],
    { ...now, wordings: { treatment: 2, photosMarketing: 1 } },
  );
  expect(
    history.consents.map(({ id, is, visit, newWording, words }) => ({ id, is, visit, newWording, words })),
  ).toEqual([
    { id: 'photosMarketing', is: 'refused', visit: '2026-02-03', newWording: false, words: 'Not my face' },
    { id: 'treatment', is: 'signed', visit: '2023-06-07', newWording: true, words: null },
  ]);
});

test('a letter is valid to its last day', () => {
  const letters = (until: string) =>
    clientHistory([visitOn('2026-02-03', {}, { clearances: letter('C09', '2026-01-05', until) })], now)
      .letters;
  expect(letters('2026-11-22')).toMatchObject([
    { code: 'C09', clinician: 'Dr Ada Roe', isValid: true, visit: '2026-02-03' },
  ]);
  expect(letters('2026-11-21')).toMatchObject([{ isValid: false }]);
});

test('allergies come first, then what went wrong, then cautions; only the newest answer counts', () => {
  const { flags } = clientHistory(
    [
      visitOn(
        '2023-06-07',
        {},
        {
          answers: answersOf({ C10: answer('no'), C15: answer('yes') }),
          adverse: [
            {
              id: 'a',
              what: 'Swelling',
              plan: 'Cold pack',
              zone: 'VTX',
              details: adverseDetails(),
              at: dayAt('2023-06-07'),
            },
          ],
        },
      ),
      visitOn(
        '2026-02-03',
        {},
        {
          answers: answersOf({
            C10: answer('yes', { note: 'red ink, 2019' }),
            C15: answer('no'),
            C32: answer('unsure'),
            C16: answer('yes'),
          }),
        },
      ),
    ],
    now,
  );
  expect(flags.map(({ kind, visit }) => `${kind} ${visit}`)).toEqual([
    'allergy 2026-02-03',
    'allergy 2026-02-03',
    'adverse 2023-06-07',
    'caution 2026-02-03',
  ]);
  expect(flags.map(({ detail }) => inEnglish(detail))).toEqual([
    'red ink, 2019',
    'not sure',
    'Crown · Cold pack',
    '',
  ]);
  expect(flags[0]?.title).toContain('Allergic');
});

test('a false alarm is no flag, an emergency is one for ever', () => {
  const emergency = (how: 'falseAlarm' | 'ended') => ({
    emergencies: [{ at: dayAt('2023-06-07'), endedAt: dayAt('2023-06-07'), how, words: 'Lay down, water' }],
  });
  expect(clientHistory([visitOn('2023-06-07', {}, emergency('falseAlarm'))], now).flags).toEqual([]);
  expect(inWords(clientHistory([visitOn('2023-06-07', {}, emergency('ended'))], now).flags)).toMatchObject([
    { kind: 'adverse', title: 'Emergency', detail: 'Lay down, water' },
  ]);
});

test('somebody who was never here has an empty page', () => {
  expect(clientHistory([], now)).toEqual({ visits: [], zones: [], consents: [], letters: [], flags: [] });
});
