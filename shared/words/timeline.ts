import type { EventType } from '../session/events.ts';
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
};export const enteredLate = (clock: string): string => `entered late: happened at ${clock}`;
