import { startingHairline } from '../../shared/photos/hairline.ts';
import type { IntentOf, SystemEvent } from '../../shared/session/events.ts';
import type { Chair } from './session.ts';
import { field } from './session-steps.ts';

export const front = (over: Partial<Extract<SystemEvent, { type: 'photo.taken' }>> = {}): SystemEvent => ({
  type: 'photo.taken',
  photo: 'front-1',
  hash: 'a'.repeat(64),
  small: 'b'.repeat(64),
  view: 'front',
  source: 'camera',
  width: 4,
  height: 3,
  ...over,
});
export const drawn = (over: Partial<IntentOf<'hairline.drawn'>> = {}): IntentOf<'hairline.drawn'> => ({
  type: 'hairline.drawn',
  photo: 'front-1',
  points: startingHairline.points.map(([x, y]) => [x, y]),
  glabella: [0.5, 0.46],
  ...over,
});

/** A client who wants another hairline, and agrees to photos. */
export const wantsHairline = (chair: Chair): Chair => {
  chair.sayAll([
    field('hairlineChange', true),
    field('hairlineKeep', 'rebuild'),
    field('hairlineGlabellaMm', 72),
    field('hairlineDiffMm', 2),
  ]);
  chair.sign('photosRecord');
  return chair;
};
/** Drawn on the front photo, and signed a minute later. */
export const agreesToHairline = (chair: Chair): Chair => {
  wantsHairline(chair);
  chair.say(front());
  chair.say(drawn(), 1);
  chair.sign('hairline');
  chair.later(1);
  return chair;
};
