import type { ConsentGiven } from '../../../shared/session/topics/consent/view.ts';
import { clockText } from '../../format-time.ts';

export type Given = ConsentGiven | null;

/** Where a signature stands, in words and as a colour. */
export const stateOf = (given: Given, needed: boolean, timeZone: string): string => {
  if (given === null) return needed ? 'Needed' : 'Their choice';
  if (given.stale) return 'The words have changed: sign again';
  return `${given.is === 'signed' ? 'Signed' : 'Refused'} ${clockText(timeZone, given.at)}${given.method === 'typed' ? ', typed' : ''}`;
};
export const toneOf = (given: Given, needed: boolean) =>
  given === null
    ? needed
      ? 'caution'
      : 'normal'
    : given.stale
      ? 'stop'
      : given.is === 'signed'
        ? 'good'
        : 'normal';
