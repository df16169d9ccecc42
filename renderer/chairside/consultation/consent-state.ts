import type { ConsentGiven } from '../../../shared/session/topics/consent/view.ts';
import type { Message } from '../../../shared/words/message.ts';
import { consentScreen } from '../../../shared/words/screens/consent.ts';

export type Given = ConsentGiven | null;

/** Where a signature stands, in words and as a colour. */
export const stateOf = (given: Given, needed: boolean, zone: string): Message => {
  if (given === null) return needed ? consentScreen.needed : consentScreen.theirChoice;
  if (given.stale) return consentScreen.wordsChanged;
  const { is, at, method = 'none' } = given;
  return consentScreen.given({ is, method, clock: { at, zone, as: 'clock' } });
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
