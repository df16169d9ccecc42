import type { SessionKind } from '../session/opening.ts';

export const kindLabels: Readonly<Record<SessionKind, string>> = {
  touch_up: 'Touch-up',
  series_continuation: 'Next visit of a course',
  repair: 'Repair',
  scar_only: 'Scar only',
};
