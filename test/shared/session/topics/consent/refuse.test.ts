import { expect, test } from 'vitest';
import { consentDigestText, consentWords } from '../../../../../shared/session/topics/consent/text.ts';
import type { IntentOf } from '../../../../../shared/session/events.ts';
import { defaultProtocol } from '../../../../../shared/protocol/default/default-protocol.ts';
import { chairAt, createChair } from '../../../../builders/session.ts';
import { field } from '../../../../builders/session-steps.ts';

const shown = () => {
  const chair = createChair();
  chair.say({ type: 'zone.chosen', zone: 'VTX', chosen: true });
  chair.say(field('plan', 'treat', 'VTX'));
  chair.say(field('goalDensity', 60, 'VTX'));
  const textHash = chair.hashOf('treatment');
  chair.say({ type: 'consent.shown', consent: 'treatment', textHash, language: 'en' });
  return { chair, textHash };
};
const ink: IntentOf<'ink.added'> = {
  type: 'ink.added',
  consent: 'treatment',
  pad: 'main',
  strokes: [
    {
      points: [
        [0.1, 0.5, 0, 0.5],
        [0.3, 0.4, 80, 0.5],
      ],
    },
  ],
};

test('the treatment consent names the plan for every zone, in the order of the head', () => {
  const { chair } = shown();
  chair.say({ type: 'zone.chosen', zone: 'FHL', chosen: true });
  chair.say(field('plan', 'leave', 'FHL'));
  const lines = consentWords(chair.data(), 'treatment')?.paragraphs.slice(-3) ?? [];
  expect(lines[0]).toContain('leave as it is');
  expect(lines[1]).toContain('add dots, goal 60 dots per square centimetre');
  expect(lines[2]).toMatch(/I agree to the treatment\.$/);
});

test('what a country adds to the consent is part of the words that are signed', () => {
  const protocol = defaultProtocol('us-ca');
  const chair = createChair({ protocol });
  const paragraphs = consentWords(chair.data(), 'treatment')?.paragraphs ?? [];
  expect(protocol.pack.consentAdditions.length).toBeGreaterThan(0);
  for (const { text } of protocol.pack.consentAdditions) expect(paragraphs).toContain(text);
  expect(paragraphs.at(-1)).toMatch(/I agree to the treatment\.$/);
});

test('a signature is bound to the words shown: a plan changed in between asks to read again', () => {
  const { chair, textHash } = shown();
  chair.say(ink);
  chair.say(field('goalDensity', 80, 'VTX'));
  expect(
    chair.tries({ type: 'consent.signed', consent: 'treatment', textHash, language: 'en', method: 'drawn' })
      ?.kind,
  ).toBe('text-changed');
  const fresh = chair.hashOf('treatment');
  expect(
    chair.tries({
      type: 'consent.signed',
      consent: 'treatment',
      textHash: fresh,
      language: 'en',
      method: 'drawn',
    })?.kind,
  ).toBe('text-changed');
  chair.say({ type: 'consent.shown', consent: 'treatment', textHash: fresh, language: 'en' });
  expect(chair.data().consents['treatment']?.ink).toEqual([]);
});

test('nothing is signed without ink, unless the name is typed', () => {
  const { chair, textHash } = shown();
  const signed = { type: 'consent.signed', consent: 'treatment', textHash, language: 'en' } as const;
  expect(chair.tries({ ...signed, method: 'drawn' })).toMatchObject({
    kind: 'requirements-open',
    ids: ['ink'],
  });
  expect(chair.tries({ ...signed, method: 'typed' })).toMatchObject({
    kind: 'bad-value',
    field: 'typedName',
  });
  chair.say({ ...signed, method: 'typed', typedName: 'Marcus Example' });
  expect(chair.data().consents['treatment']?.given).toMatchObject({
    is: 'signed',
    method: 'typed',
    textHash,
    strokes: [],
  });
});

test('ink stays as it was drawn, stroke by stroke, and goes into the signature', () => {
  const { chair, textHash } = shown();
  chair.say(ink);
  chair.say(ink);
  expect(chair.data().consents['treatment']?.ink).toHaveLength(2);
  chair.say({ type: 'ink.cleared', consent: 'treatment' });
  expect(chair.data().consents['treatment']?.ink).toEqual([]);
  chair.say(ink);
  chair.say({ type: 'consent.signed', consent: 'treatment', textHash, language: 'en', method: 'drawn' });
  expect(chair.data().consents['treatment']).toMatchObject({ ink: [], given: { strokes: ink.strokes } });
});

test.each([
  ['one dot', [[[0.5, 0.5, 0, 0.5]]]],
  [
    'a dot that trembles',
    [
      [
        [0.5, 0.5, 0, 0.5],
        [0.502, 0.5, 900, 0.5],
      ],
    ],
  ],
  ['dots all over', [[[0.1, 0.5, 0, 0.5]], [[0.5, 0.2, 0, 0.5]], [[0.9, 0.8, 0, 0.5]]]],
  [
    'a dot in two parcels',
    [
      [[0.5, 0.5, 0, 0.5]],
      [
        [0.5, 0.5, 0, 0.5],
        [0.501, 0.5, 16, 0.5],
      ],
    ],
  ],
  [
    'a dash',
    [
      [
        [0.5, 0.5, 0, 0.5],
        [0.52, 0.5, 60, 0.5],
      ],
    ],
  ],
] as const)('%s is no signature, and says so', (_what, lines) => {
  const { chair, textHash } = shown();
  const strokes = lines.map((points) => ({ points: points.map((one) => [...one]) })) as never;
  chair.say({ ...ink, strokes });
  const sign = {
    type: 'consent.signed',
    consent: 'treatment',
    textHash,
    language: 'en',
    method: 'drawn',
  } as const;
  expect(chair.tries(sign)).toMatchObject({
    kind: 'requirements-open',
    says: ['That is a dot and no signature yet. Clear it and sign again: initials will do.'],
  });
  chair.say(ink);
  chair.say(sign);
  expect(chair.data().consents['treatment']?.given).toMatchObject({ is: 'signed' });
});

test('the window sees half-drawn ink but no signed strokes', () => {
  const chair = chairAt('cleanseAndNumb');
  expect(chair.view().consents['treatment']?.given).toEqual({
    is: 'signed',
    method: 'drawn',
    witness: 'Kim Lee',
    language: 'en',
    at: expect.any(String),
    stale: false,
  });
  chair.say(field('goalDensity', 70, 'VTX'));
  expect(chair.view().consents['treatment']?.given?.stale).toBe(true);
  expect(JSON.stringify(chair.view())).not.toContain('strokes');
});

test('cooling-off counts from the first time the words were shown', () => {
  const { chair, textHash } = shown();
  const first = chair.now();
  chair.later(60);
  chair.say({ type: 'consent.shown', consent: 'treatment', textHash, language: 'en' });
  expect(chair.data().consents['treatment']?.shownAt).toBe(first);
});

test('the hashed text changes with every word, title, language and version', () => {
  const words = consentWords(createChair().data(), 'data');
  if (words === undefined) throw new Error('no text');
  const texts = [
    words,
    { ...words, title: 'x' },
    { ...words, language: 'fr' },
    { ...words, wordingVersion: 2 },
    { ...words, paragraphs: words.paragraphs.slice(1) },
    { ...words, consent: 'numbing' as const },
  ];
  expect(new Set(texts.map(consentDigestText)).size).toBe(texts.length);
});
