import { inEnglish } from '../../../../builders/in-words.ts';
import { describe, expect, test } from 'vitest';
import { languagesOf, zoneIn } from '../../../../../shared/protocol/in-language.ts';
import { consentWords } from '../../../../../shared/session/topics/consent/text.ts';
import type { IntentOf } from '../../../../../shared/session/events.ts';
import { intentSchema } from '../../../../../shared/session/events.ts';
import { replay } from '../../../../../shared/session/replay.ts';
import { areaOf } from '../../../../../shared/session/topics/zones/read.ts';
import { timelineLine } from '../../../../builders/timeline-said.ts';
import { refusalSays } from '../../../../../shared/words/refusals.ts';
import { dataWith, fieldsOf, lastVisit } from '../../../../builders/data.ts';
import { createChair } from '../../../../builders/session.ts';
import { field } from '../../../../builders/session-steps.ts';

const strip = (over: Partial<IntentOf<'scar.placed'>> = {}): IntentOf<'scar.placed'> => ({
  type: 'scar.placed',
  zone: 'SCR-1',
  parent: 'OCC',
  view: 'back',
  x: 0.5,
  y: 0.5,
  angle: 0,
  ...over,
});

describe('placing a scar', () => {
  test('chooses it, keeps place and author, and the replay gives the same', () => {
    const chair = createChair();
    chair.say(strip(), 2);
    expect(chair.data().zones).toEqual(['SCR-1']);
    expect(chair.data().scars['SCR-1']).toMatchObject({
      value: { parent: 'OCC', view: 'back', x: 0.5, y: 0.5, angle: 0 },
      corrections: 0,
    });
    expect(replay(chair.opening, chair.protocol, chair.events).context.scars).toEqual(chair.data().scars);
  });

  test('said again it has moved, and the old place is counted as corrected', () => {
    const chair = createChair();
    chair.say(strip());
    chair.say(field('plan', 'treat', 'SCR-1'));
    chair.say(strip({ parent: 'MID', view: 'top', angle: 45 }));
    expect(chair.data().zones).toEqual(['SCR-1']);
    expect(chair.data().scars['SCR-1']).toMatchObject({
      value: { parent: 'MID', view: 'top', angle: 45 },
      corrections: 1,
    });
    expect(chair.data().fields['plan@SCR-1']?.value).toBe('treat');
    expect(timelineLine(chair.opening, chair.protocol, chair.events).map(({ text }) => text)).toContain(
      'Scar 1 moved: Middle, drawn on the view "Top"',
    );
  });

  test('taken out it keeps its place and comes back there, planned anew', () => {
    const chair = createChair();
    chair.say(strip());
    chair.say(field('plan', 'treat', 'SCR-1'));
    chair.say({ type: 'zone.chosen', zone: 'SCR-1', chosen: false });
    expect(chair.data().zones).toEqual([]);
    chair.say({ type: 'zone.chosen', zone: 'SCR-1', chosen: true });
    expect(chair.data().scars['SCR-1']?.value.parent).toBe('OCC');
    expect(chair.data().fields['plan@SCR-1']).toBeUndefined();
  });

  test.each([
    ['on the neck', strip({ y: 0.97 })],
    ['in another zone than it says', strip({ parent: 'NAP' })],
    ['in a zone this view does not show', strip({ parent: 'FHL' })],
  ])('is refused %s, with a sentence that says what to do', (_where, intent) => {
    const refusal = createChair().tries(intent);
    expect(refusal && inEnglish(refusalSays(refusal))).toBe(
      'A scar lies on the scalp: tap inside one of the zones.',
    );
  });

  test.each([
    { x: 1.1 },
    { y: -0.1 },
    { angle: 180 },
    { angle: 1.5 },
    { zone: 'VTX' },
    { zone: 'SCR-0' },
    { view: 'below' },
  ])('does not pass the door with %o', (wrong) => {
    expect(intentSchema.safeParse({ ...strip(), ...wrong }).success).toBe(false);
    expect(intentSchema.safeParse(strip()).success).toBe(true);
  });
});

test('a scar of the last visit lies where it lay once it is chosen, and may be moved', () => {
  const lay = { parent: 'OCC', view: 'back', x: 0.5, y: 0.6, angle: 5 } as const;
  const last = lastVisit({ scars: { 'SCR-1': lay } });
  const chair = createChair({ opening: { lastVisit: last } });
  expect(chair.data().scars).toEqual({});
  chair.say({ type: 'zone.chosen', zone: 'SCR-1', chosen: true });
  expect(chair.data().scars['SCR-1']?.value).toEqual(lay);
  chair.say({ type: 'zone.chosen', zone: 'SCR-2', chosen: true });
  expect(chair.data().scars['SCR-2']).toBeUndefined();
  chair.say(strip({ x: 0.45 }));
  expect(chair.data().scars['SCR-1']?.value.x).toBe(0.45);
});

test('the consent says in which zone a scar is worked on, in every language, and one moved to another zone is agreed anew', () => {
  const chair = createChair();
  chair.say(strip());
  chair.say(field('plan', 'treat', 'SCR-1'));
  const saidIn = (language?: string) =>
    consentWords(chair.data(), 'treatment', language)?.paragraphs.join(' ');
  expect(saidIn()).toContain('Scar 1 (Occipital): add dots');
  for (const { id } of languagesOf(chair.protocol))
    expect(saidIn(id)).toContain(`(${zoneIn(chair.protocol, 'OCC', id)}): `);
  const before = chair.hashOf('treatment');
  chair.say(strip({ x: 0.45 }));
  expect(chair.hashOf('treatment')).toBe(before);
  chair.say(strip({ parent: 'MID', view: 'top' }));
  expect(chair.hashOf('treatment')).not.toBe(before);
});

describe('the area of a scar', () => {
  const area = (facts: Record<string, number>) =>
    areaOf(dataWith({ zones: ['SCR-1'], fields: fieldsOf(facts) }), 'SCR-1');
  test('is worked out from length and width, and what was measured wins', () => {
    expect(area({ 'scarLengthMm@SCR-1': 200, 'scarWidthMm@SCR-1': 3 })).toBe(6);
    expect(area({ 'scarLengthMm@SCR-1': 200, 'scarWidthMm@SCR-1': 3, 'areaCm2@SCR-1': 9 })).toBe(9);
  });
  test('is unknown before it is measured', () => expect(area({ 'scarLengthMm@SCR-1': 200 })).toBeUndefined());
});
