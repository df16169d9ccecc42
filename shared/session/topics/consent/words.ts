import { languagesOf } from '../../../protocol/in-language.ts';
import { list } from '../../line.ts';
import type { Doing, Lines } from '../../line.ts';
import type { consentEvents } from './events.ts';
import type { ConsentStanding } from './read.ts';

const consentWords: Readonly<Record<ConsentStanding, (title: string, ifRefused: string) => string>> = {
  signed: (title) => `${title}: signed.`,
  open: (title) => `${title}: signature missing.`,
  refused: (title, ifRefused) => `${title}: the client said no. ${ifRefused}`,
  stale: (title) => `${title}: the words have changed since. Show them again and sign anew.`,
  unwitnessed: (title) => `${title}: name who watched the signing, and sign anew.`,
  unguarded: (title) => `${title}: a guardian has to agree too. Name the guardian, and sign anew.`,
};

/** What its rules and refusals say. */
export const consentSays = {
  consent: (title: string, standing: ConsentStanding, ifRefused: string): string =>
    consentWords[standing](title, ifRefused),
  coolingOff: (hours: number): string =>
    `A first client has ${hours} hours to think after reading the consent. Say why you go on sooner.`,
  typedName: 'Type the full name to sign this way.',
  drawFirst: 'Draw the signature first, or sign by typing the name.',
  onlyDots: 'That is a dot and no signature yet. Clear it and sign again: initials will do.',
} as const;

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const consentDoing = {
  'consent.shown': 'Showing a consent',
  'ink.added': 'Drawing a signature',
  'ink.cleared': 'Clearing a signature',
  'consent.signed': 'Signing a consent',
  'consent.refused': 'Refusing a consent',
} as const satisfies Doing<keyof typeof consentEvents>;

/** The timeline's line for each event. */
export const consentLines: Lines<keyof typeof consentEvents> = {
  'consent.shown': ({ consent }, names) => `Consent shown: ${names.consent(consent)}`,
  'ink.added': ({ consent, strokes }, names) =>
    `Signature being drawn for ${names.consent(consent)}, ${strokes.length === 1 ? '1 stroke' : `${strokes.length} strokes`}`,
  'ink.cleared': ({ consent }, names) => `Signature cleared for ${names.consent(consent)}`,
  'consent.signed': (
    { consent, method, typedName, witness, guardian, language },
    names,
    { consents, protocol },
  ) =>
    list(
      `Consent signed${consents[consent]?.given === null || consents[consent] === undefined ? '' : ' again'}: ${names.consent(consent)}`,
      method === 'typed' ? `by typing the name ${typedName ?? ''}` : 'drawn by hand',
      language !== protocol.language &&
        `in ${languagesOf(protocol).find(({ id }) => id === language)?.name ?? language}`,
      witness !== undefined && `witness ${witness}`,
      guardian !== undefined && `guardian ${guardian}`,
    ),
  'consent.refused': ({ consent, words }, names) =>
    list(`Consent refused: ${names.consent(consent)}`, words !== undefined && words !== '' && `“${words}”`),
};
