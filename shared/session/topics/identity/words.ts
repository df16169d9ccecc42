import { messages } from '../../../words/message.ts';
import type { Message, Value } from '../../../words/message.ts';
import { languageName } from '../../../words/languages.ts';
import { corrected, list } from '../../line.ts';
import type { Doing, Lines } from '../../line.ts';
import type { identityEvents } from './events.ts';

export const identityTexts = messages('identitySays', {
  noAge: 'Enter a date of birth that can be read.',
  tooYoung: 'The client is {age}. From {minimum} on it is allowed: do not start.',
  oldEnough: 'Age {age}, from {minimum} on allowed.',
  seePaper: 'See an identity paper and enter its kind.',
  knownIsNotEnough: 'An identity paper is required here, even for clients you know.',
  lastFour: 'Enter the last four characters of the identity paper.',
  trainingUnknown: 'Enter until when the training of {name} is valid.',
  trainingValid: 'Training of {name} is valid until {expiry}.',
  trainingOver: 'The training of {name} was valid until {expiry}.',
  staffIdentity: 'Who holds the tablet, not checked: no staff code.',
});

/** What its rules and refusals say. */
export const identitySays = {
  ...identityTexts,
  age: (age: number | undefined, minimum: number): Message => {
    if (age === undefined) return identityTexts.noAge;
    return (age < minimum ? identityTexts.tooYoung : identityTexts.oldEnough)({ age, minimum });
  },
  identity: (kind: string | undefined): Message => {
    if (kind === undefined) return identityTexts.seePaper;
    return kind === 'known' ? identityTexts.knownIsNotEnough : identityTexts.lastFour;
  },
  training: (name: string, expiry: Value | null, inDate: boolean): Message => {
    if (expiry === null) return identityTexts.trainingUnknown({ name });
    return (inDate ? identityTexts.trainingValid : identityTexts.trainingOver)({ name, expiry });
  },
} as const;

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const identityDoing = messages('identityDoing', {
  'client.amended': "Amending the client's details",
}) satisfies Doing<keyof typeof identityEvents>;

/** What the timeline says of each event. */
export const identityTold = messages('identityLines', {
  amended: "Client's details amended",
  amendedWhat: "Client's details amended: {changes}",
  name: 'name',
  dateOfBirth: 'date of birth',
  phone: 'phone',
  reads: 'reads {language}',
});
export const identityLines: Lines<keyof typeof identityEvents> = {
  'client.amended': ({ facts }, names, { clientFacts: was }) => {
    const changes = [
      facts.fullName !== was.fullName && corrected(identityTold.name, facts.fullName, was.fullName),
      facts.dateOfBirth !== was.dateOfBirth &&
        corrected(identityTold.dateOfBirth, names.date(facts.dateOfBirth), names.date(was.dateOfBirth)),
      facts.phone !== was.phone && corrected(identityTold.phone, facts.phone, was.phone),
      facts.language !== was.language &&
        facts.language !== undefined &&
        identityTold.reads({ language: languageName(facts.language) }),
    ];
    return changes.some(Boolean)
      ? identityTold.amendedWhat({ changes: list(...changes) })
      : identityTold.amended;
  },
};
