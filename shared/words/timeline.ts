import type { EventType, SessionEvent } from '../session/intents.ts';
import { colourLines } from './timeline/colour.ts';
import { courseLines } from './timeline/course.ts';
import { factLines } from './timeline/facts.ts';
import { hygieneLines } from './timeline/hygiene.ts';
import type { Lines } from './timeline/line.ts';
import { numbingLines } from './timeline/numbing.ts';
import { photoLines } from './timeline/photos.ts';
import { stockLines } from './timeline/stock.ts';
import { workLines } from './timeline/work.ts';

/** Every event has its sentence; forgetting one does not compile. */
export const timelineLines: Lines<EventType> = {
  ...factLines,
  ...hygieneLines,
  ...numbingLines,
  ...workLines,
  ...stockLines,
  ...photoLines,
  ...colourLines,
  ...courseLines,
};

export type Tone = 'normal' | 'warning' | 'stop';
const stops: ReadonlySet<EventType> = new Set<EventType>([
  'emergency.raised',
  'emergency.falseAlarm',
  'emergency.ended',
  'session.stopped',
  'session.abandoned',
]);
const warnings: ReadonlySet<EventType> = new Set<EventType>([
  'stage.blocked',
  'requirement.overridden',
  'requirement.acknowledged',
  'adverse.noted',
  'consent.refused',
  'numbing.reopened',
  'application.reopened',
  'mix.discarded',
  'pass.amended',
  'session.deferred',
  'session.referred',
  'session.declined',
  'sheet.notGiven',
  'app.interrupted',
  'clock.jumped',
  'numbing.dwellStated',
  'photo.destroyed',
  'colour.byHand',
  'colour.removed',
  'lot.stateChanged',
]);

export const toneOf = (event: SessionEvent): Tone => {
  if (stops.has(event.type)) return 'stop';
  if (event.type === 'symptoms.checked') return event.signs.length > 0 ? 'stop' : 'normal';
  if (event.type === 'sign.ticked') return event.present ? 'stop' : 'warning';
  if (event.type === 'sheet.delivered') return event.how === 'refusedByClient' ? 'warning' : 'normal';
  return warnings.has(event.type) ? 'warning' : 'normal';
};

export const enteredLate = (clock: string): string => `entered late: happened at ${clock}`;
