import { inEnglish } from '../../../../builders/in-words.ts';
import { expect, test } from 'vitest';
import { photosOfSet } from '../../../../../shared/photos/complete-set.ts';
import type { SystemEvent } from '../../../../../shared/session/events.ts';
import { replay } from '../../../../../shared/session/replay.ts';
import { timelineLine } from '../../../../builders/timeline-said.ts';
import { refusalSays } from '../../../../../shared/words/refusals.ts';
import { chairAt, createChair } from '../../../../builders/session.ts';
import type { Chair } from '../../../../builders/session.ts';

type Taken = Extract<SystemEvent, { type: 'photo.taken' }>;
const taken = (chair: Chair, over: Partial<Taken> = {}): Taken => ({
  type: 'photo.taken',
  photo: 'p1',
  hash: 'a'.repeat(64),
  small: 'b'.repeat(64),
  view: 'front',
  takenAt: chair.now(),
  source: 'camera',
  width: 4,
  height: 3,
  ...over,
});
const agreed = (): Chair => {
  const chair = createChair();
  chair.sign('photosRecord');
  return chair;
};
const no = (chair: Chair, ...what: Parameters<Chair['tries']>): string => {
  const refusal = chair.tries(...what);
  if (refusal === undefined) throw new Error('was accepted');
  return inEnglish(refusalSays(refusal));
};

test('no photo before the client has agreed, and none after a refusal', () => {
  const chair = createChair();
  expect(no(chair, taken(chair))).toContain('Sign that consent first');
  const textHash = chair.hashOf('photosRecord');
  chair.say({ type: 'consent.shown', consent: 'photosRecord', textHash, language: 'en' });
  chair.say({ type: 'consent.refused', consent: 'photosRecord', textHash, language: 'en' });
  expect(no(chair, taken(chair))).toContain('refused');
});

test('a photo is kept with who, when and where, and the replay gives the same', () => {
  const chair = agreed();
  chair.say(taken(chair));
  chair.say(taken(chair, { photo: 'p2', retakeOf: 'p1' }));
  chair.say({ type: 'photo.marked', photo: 'p2', greyCard: true });
  chair.say({ type: 'photo.destroyed', photo: 'p1', why: 'mistake' });
  expect(chair.data().photos).toMatchObject([
    { id: 'p1', view: 'front', stage: 'consultation', at: chair.now(), destroyed: { why: 'mistake' } },
    { id: 'p2', retakeOf: 'p1', greyCard: true, destroyed: null },
  ]);
  expect(replay(chair.opening, chair.protocol, chair.events).context.photos).toEqual(chair.data().photos);
});

test('a close-up names a chosen zone, a pose names none', () => {
  const chair = agreed();
  expect(no(chair, taken(chair, { view: 'macro' }))).toContain('choose the zone');
  expect(no(chair, taken(chair, { view: 'macro', zone: 'VTX' }))).toContain('zone VTX');
  expect(no(chair, taken(chair, { zone: 'VTX' }))).toContain('Only a close-up');
  chair.say({ type: 'zone.chosen', zone: 'VTX', chosen: true });
  chair.say(taken(chair, { view: 'macro', zone: 'VTX' }));
});

test('what is not there or already destroyed cannot be marked, compared or destroyed', () => {
  const chair = agreed();
  chair.say(taken(chair));
  chair.say(taken(chair, { photo: 'p2', view: 'top' }));
  expect(no(chair, taken(chair, { photo: 'p3', retakeOf: 'p9' }))).toContain('no such photo');
  expect(no(chair, { type: 'photo.marked', photo: 'p9', greyCard: true })).toContain('no such photo');
  expect(no(chair, { type: 'photos.compared', before: 'p1', after: 'p2', registered: true })).toContain(
    'same view',
  );
  chair.say({ type: 'photo.destroyed', photo: 'p1', why: 'consentWithdrawn' });
  expect(no(chair, { type: 'photo.destroyed', photo: 'p1', why: 'mistake' })).toContain('destroyed before');
});

test('a photo can be destroyed during a pause, but none is taken then', () => {
  const chair = agreed();
  chair.say(taken(chair));
  chair.say({ type: 'session.suspended' });
  expect(no(chair, taken(chair, { photo: 'p2' }))).toBe(
    'Taking a photo is not possible while the session is paused.',
  );
  chair.say({ type: 'photo.destroyed', photo: 'p1', why: 'clientAsked' });
});

test('a photo of a light check names its light, at the fine-tuning only', () => {
  const chair = chairAt('application');
  expect(no(chair, taken(chair, { light: 'warm' }))).toContain('at the fine-tuning');
  const later = chairAt('fineTune');
  expect(no(later, taken(later, { light: 'candle' }))).toContain('candle');
  expect(no(later, taken(later, { light: 'warm', view: 'macro', zone: 'VTX' }))).toContain(
    'at the fine-tuning',
  );
  later.say(taken(later, { light: 'warm' }));
  later.say(taken(later, { photo: 'p2' }));
  expect(later.data().photos.slice(-2)).toMatchObject([{ light: 'warm' }, { id: 'p2' }]);
  // Beside the photo of after the work, not in its place.
  expect([...photosOfSet(later.data().photos, 'after').keys()]).toEqual(['front in warm', 'front']);
  expect(timelineLine(later.opening, later.protocol, later.events).at(-2)?.text).toMatch(
    /^Photo taken: Front, light: /,
  );
});

test('a pair that is kept says whether the two lie on each other', () => {
  const chair = agreed();
  chair.say(taken(chair));
  chair.say(taken(chair, { photo: 'p2' }));
  for (const registered of [true, false])
    chair.say({ type: 'photos.compared', before: 'p1', after: 'p2', registered });
  expect(chair.data().compared.map(({ registered }) => registered)).toEqual([true, false]);
  expect(
    timelineLine(chair.opening, chair.protocol, chair.events)
      .slice(-2)
      .map(({ text }) => text),
  ).toEqual([
    expect.stringContaining('ears, eyes and nose lie on each other'),
    expect.stringContaining('only roughly'),
  ]);
});
