import { lineWords } from '../../words.ts';
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
  unattested:
    '{role, select, guardian {{name} agreed for the client} other {{name} watched the signing}}, and has not said so yet: by PIN, or by a signature.',
  notNamed: '{name} is not the one who is named here. Sign anew with the right name.',
  noPinHere: '{name} has no PIN here: let them sign.',
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
  'consent.attested': 'Confirming a witness',
  'attest.inked': 'Drawing a signature',
  'attest.cleared': 'Clearing a signature',
  'consent.refused': 'Refusing a consent',
}) satisfies Doing<keyof typeof consentEvents>;

/** What the timeline says of each event. */
export const consentTold = messages('consentLines', {
  shown: 'Consent shown: {consent}',
  drawing: 'Signature being drawn for {consent}, {strokes, plural, one {# stroke} other {# strokes}}',
  cleared: 'Signature cleared for {consent}',
  signed: 'Consent signed: {consent}',
  signedAgain: 'Consent signed again: {consent}',
  typed: 'by typing the name {name}',
  drawn: 'drawn by hand',
  inLanguage: 'in {language}',
  witness: 'witness {name}',
  guardian: 'guardian {name}',
  attested:
    '{role, select, guardian {Guardian} other {Witness}} {name} confirmed it, {by, select, pin {by PIN} other {by a signature}}',
  attestDrawing: 'Signature being drawn by {name}, {strokes, plural, one {# stroke} other {# strokes}}',
  attestCleared: 'Signature of {name} cleared',
  refused: 'Consent refused: {consent}',
});
export const consentLines: Lines<keyof typeof consentEvents> = {
  'consent.shown': ({ consent }, names) => consentTold.shown({ consent: names.consent(consent) }),
  'ink.added': ({ consent, strokes }, names) =>
    consentTold.drawing({ consent: names.consent(consent), strokes: strokes.length }),
  'ink.cleared': ({ consent }, names) => consentTold.cleared({ consent: names.consent(consent) }),
  'consent.signed': (
    { consent: id, method, typedName, witness, guardian, language },
    names,
    { consents, protocol },
  ) => {
    const consent = names.consent(id);
    const before = consents[id];
    return list(
      before === undefined || before.given === null
        ? consentTold.signed({ consent })
        : consentTold.signedAgain({ consent }),
      method === 'typed' ? consentTold.typed({ name: typedName ?? '' }) : consentTold.drawn,
      language !== protocol.language &&
        consentTold.inLanguage({
          language: languagesOf(protocol).find((one) => one.id === language)?.name ?? language,
        }),
      witness !== undefined && consentTold.witness({ name: witness }),
      guardian !== undefined && consentTold.guardian({ name: guardian }),
    );
  },
  'consent.attested': ({ role, name, strokes }) =>
    consentTold.attested({ role, name, by: strokes === undefined ? 'pin' : 'signature' }),
  'attest.inked': ({ name, strokes }) => consentTold.attestDrawing({ name, strokes: strokes.length }),
  'attest.cleared': ({ name }) => consentTold.attestCleared({ name }),
  'consent.refused': ({ consent, words }, names) =>
    list(
      consentTold.refused({ consent: names.consent(consent) }),
      words !== undefined && words !== '' && lineWords.quoted({ words }),
    ),
};
