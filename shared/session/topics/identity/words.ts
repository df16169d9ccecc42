import { languageName } from '../../../words/languages.ts';
import { corrected, list } from '../../line.ts';
import type { Doing, Lines } from '../../line.ts';
import type { identityEvents } from './events.ts';

/** What its rules and refusals say. */
export const identitySays = {
  staffIdentity: 'Who holds the tablet, not checked: no staff code.',
  age: (age: number | undefined, minimum: number): string =>
    age === undefined
      ? 'Enter a date of birth that can be read.'
      : age < minimum
        ? `The client is ${age}. From ${minimum} on it is allowed: do not start.`
        : `Age ${age}, from ${minimum} on allowed.`,
  identity: (kind: string | undefined): string =>
    kind === undefined
      ? 'See an identity paper and enter its kind.'
      : kind === 'known'
        ? 'An identity paper is required here, even for clients you know.'
        : 'Enter the last four characters of the identity paper.',
  training: (name: string, expiry: string | null, inDate: boolean): string =>
    expiry === null
      ? `Enter until when the training of ${name} is valid.`
      : inDate
        ? `Training of ${name} is valid until ${expiry}.`
        : `The training of ${name} was valid until ${expiry}.`,
} as const;

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const identityDoing = {
  'client.amended': "Amending the client's details",
} as const satisfies Doing<keyof typeof identityEvents>;

/** The timeline's line for each event. */
export const identityLines: Lines<keyof typeof identityEvents> = {
  'client.amended': ({ facts }, names, { clientFacts: was }) => {
    const changes = [
      facts.fullName !== was.fullName && corrected('name', facts.fullName, was.fullName),
      facts.dateOfBirth !== was.dateOfBirth &&
        corrected('date of birth', names.date(facts.dateOfBirth), names.date(was.dateOfBirth)),
      facts.phone !== was.phone && corrected('phone', facts.phone, was.phone),
      facts.language !== was.language &&
        facts.language !== undefined &&
        `reads ${languageName(facts.language)}`,
    ];
    return `Client's details amended${changes.some(Boolean) ? `: ${list(...changes)}` : ''}`;
  },
};
