import { messages } from '../../../words/message.ts';
import { minutesBetween } from '../../../time.ts';
import type { Doing, Lines } from '../../line.ts';
import type { hygieneEvents } from './events.ts';

/** What an allergy can be to, and gloves, within a sentence. */
export const hygieneNames = messages('hygieneNames', {
  chlorhexidine: 'chlorhexidine',
  iodine: 'iodine',
  latex: 'latex',
  latexGloves: 'Latex gloves',
});

/** What its rules and refusals say. */
export const hygieneSays = messages('hygieneSays', {
  latex: 'Latex gloves with a latex allergy: choose nitrile or vinyl.',
  antisepticBlocked: 'Not {name}. {title}.',
  antisepticUnclear: '{name} has no product card. {title}: read its label.',
  named: '{name} holds chlorhexidine, and an allergy to it was said. Use another one.',
  denied:
    'What the client said of allergies names {substance}, beside a "not". Ask once more: is {substance} safe? If not, answer its own question yes and take something else than: {product}.',
  namedUnclear: '{name} has no product card, and an allergy to chlorhexidine was said: read its label.',
  iodine: '{name} holds iodine, and an allergy to iodine was said. Use another one.',
  iodineUnclear: '{name} has no product card, and an allergy to iodine was said: read its label.',
  antisepticDisabled: '{name} is switched off in the protocol: choose an antiseptic.',
  chlorhexidine: '{name} can harm eyes and ears: keep it well away from both.',
  antisepticExpired: '{name} was in date until {expiry}: take another.',
  theCleanser: 'The cleanser',
  cleanserExpired: '{name} was in date until {expiry}: take another.',
  contactOpen: 'Wipe with {name} and start its contact time.',
  contactUnknown: 'How long must {name} stay wet? Type the seconds from its label.',
  surfacesShort:
    'The surfaces were wet for {kept} minutes; the label says {needed}. Wipe again, or say why not.',
  contactShort: '{name} stays on for {seconds} seconds: wait, then enter the time.',
  binFull: 'The sharps bin is three quarters full: close it and take a new one.',
  binOld: 'The sharps bin has been open for more than {months} months: close it and take a new one.',
  binFine: 'The sharps bin is fit for use.',
  binFuture: 'The sharps bin cannot have been opened in the future: correct the date.',
  contactNotStarted: 'The contact time is not running: tap when the wipe begins.',
});

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const hygieneDoing = messages('hygieneDoing', {
  'contact.started': 'Starting the contact time',
  'contact.ended': 'Ending the contact time',
  'hygiene.counted': 'Counting a hand wash or gloves',
}) satisfies Doing<keyof typeof hygieneEvents>;

/** What the timeline says of each event. */
export const hygieneTold = messages('hygieneLines', {
  antisepticWiped: 'Antiseptic wiped: contact time runs',
  antisepticAgain: 'Antiseptic wiped again: contact time runs',
  surfacesWiped: 'Surfaces wiped: contact time runs',
  surfacesAgain: 'Surfaces wiped again: contact time runs',
  antisepticDry: 'Antiseptic dry after {seconds} seconds',
  surfacesDry: 'Surfaces dry after {minutes} minutes',
  handsWashed: 'Hands washed',
  handsWashedAgain: 'Hands washed, {count} times so far',
  gloves: 'New gloves, pair {count}',
});
export const hygieneLines: Lines<keyof typeof hygieneEvents> = {
  'contact.started': ({ what }, _names, { contacts }) =>
    contacts[what] === undefined
      ? what === 'antiseptic'
        ? hygieneTold.antisepticWiped
        : hygieneTold.surfacesWiped
      : what === 'antiseptic'
        ? hygieneTold.antisepticAgain
        : hygieneTold.surfacesAgain,
  'contact.ended': ({ what, at }, _names, { contacts }) => {
    const minutes = minutesBetween(contacts[what]?.startedAt ?? at, at);
    return what === 'antiseptic'
      ? hygieneTold.antisepticDry({ seconds: Math.floor(minutes * 60) })
      : hygieneTold.surfacesDry({ minutes: Math.floor(minutes) });
  },
  'hygiene.counted': ({ what }, _names, { hygiene }) => {
    const count = hygiene.filter((one) => one.what === what).length + 1;
    if (what !== 'handWash') return hygieneTold.gloves({ count });
    return count === 1 ? hygieneTold.handsWashed : hygieneTold.handsWashedAgain({ count });
  },
};
