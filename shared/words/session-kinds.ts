import type { SessionKind } from '../session/opening.ts';
import { messages } from './message.ts';

export const kindLabels = messages('sessionKind', {
  touch_up: 'Touch-up',
  series_continuation: 'Next visit of a course',
  repair: 'Repair',
  scar_only: 'Scar only',
  first_talk: 'First talk',
} satisfies Readonly<Record<SessionKind, string>>);
