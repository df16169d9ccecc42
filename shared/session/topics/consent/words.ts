import { messages } from '../../../words/message.ts';
import type { Message } from '../../../words/message.ts';
import { languagesOf } from '../../../protocol/in-language.ts';
import { list } from '../../line.ts';
import type { Doing, Lines } from '../../line.ts';
import type { consentEvents } from './events.ts';
import type { ConsentStanding } from './read.ts';

/** How a consent stands; `refused` says what follows from it besides. */
export const consentStandings = messages('consentStandings', {
  signed: '{title}: signed.',
  open: '{title}: signature missing.',
  refused: '{title}: the client said no. {ifRefused}',
  stale: '{title}: the words have changed since. Show them again and sign anew.',
  unwitnessed: '{title}: name who watched the signing, and sign anew.',
  unguarded: '{title}: a guardian has to agree too. Name the guardian, and sign anew.',
});
const standings: Readonly<
  Record<ConsentStanding, (values: { readonly title: string; readonly ifRefused: string }) => Message>
> = consentStandings;

export const consentTexts = messages('consentSays', {
  coolingOff:
    'A first client has {hours} hours to think after reading the consent. Say why you go on sooner.',
  typedName: 'Type the full name to sign this way.',
  drawFirst: 'Draw the signature first, or sign by typing the name.',
  onlyDots: 'That is a dot and no signature yet. Clear it and sign again: initials will do.',
});

/** What its rules and refusals say. */
export const consentSays = {
  ...consentTexts,
  consent: (title: string, standing: ConsentStanding, ifRefused: string): Message =>
    standings[standing]({ title, ifRefused }),
} as const;

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const consentDoing = messages('consentDoing', {
  'consent.shown': 'Showing a consent',
  'ink.added': 'Drawing a signature',
  'ink.cleared': 'Clearing a signature',
  'consent.signed': 'Signing a consent',
  'consent.refused': 'Refusing a consent',
}) satisfies Doing<keyof typeof consentEvents>;

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
