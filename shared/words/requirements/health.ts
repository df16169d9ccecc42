import type { HealthRow } from '../../protocol/schema.ts';
import type { SessionView } from '../../session/view.ts';
import { plural } from './common.ts';

type Effect = SessionView['rowEffects'][string]['effect'];

const effectWords: Readonly<Record<Effect, (row: HealthRow) => string>> = {
  none: () => 'Nothing to do.',
  asks: ({ asked }) =>
    asked === 'computed' ? 'Worked out from the dates once they are filled in.' : 'Not answered today.',
  refuse: ({ action }) => action,
  needsLetter: ({ action }) => `Letter needed. ${action}`,
  cleared: () => 'A valid letter is on file.',
  caution: ({ action }) => action,
  info: ({ action }) => action,
  defer: ({ action }) => action,
};

export const healthSays = {
  effect: (effect: Effect, row: HealthRow): string => effectWords[effect](row),
  unanswered: (count: number): string =>
    count === 0
      ? 'All health questions are answered.'
      : `Ask ${plural(count, 'health question')} still open.`,
  unconfirmed: (again: boolean): string =>
    again
      ? 'An answer changed: ask the client to confirm the answers again.'
      : 'Ask the client to confirm that all answers are right.',
  noRefusal: 'No health answer speaks against today.',
  lettersThere: 'No letter is missing.',
  notToday: (title: string, action: string): string => `Not today. ${title}: ${action}`,
  notThisZone: (title: string, zone: string): string => `Leave out ${zone}. ${title}.`,
  better: (title: string, action: string): string => `Better not today. ${title}: ${action}`,
  letterPicture: (title: string): string => `${title}: add a photo or scan of the letter.`,
  letterPictureNotHere: (title: string): string => `${title}: photo of the letter, not checked: no camera.`,
  letterMissing: (title: string, elseNo: boolean): string =>
    `${title}: enter a letter that is valid today${elseNo ? ', or do not start' : ''}.`,
} as const;
