import { messages } from '../message.ts';

/** Cream: what goes on, where, how much, and how the client takes it. */
/** What card and typed label say together, and what to tell a client who puts the cream on alone (brief 2.6). */
export const productWords = messages('numbingProduct', {
  notKnown: 'not known',
  inMinutes: '{value} min',
  inGrams: '{value} g',
  inCm2: '{value} cm²',
  limits: 'At least {least}, at most {most}, {grams}, {area}.',
  onlyWhere: 'Only on whole skin, only where we marked it. Not near the eyes, ears or mouth.',
  howMuch: 'A thin, even layer of the weighed amount. No more, and no second layer.',
  howLong:
    'On for {least}{hasMost, select, true { and never longer than {most}} other {}}. No heat, no hat over it.',
  asLeaflet: 'the time on the leaflet',
  atLeast: 'at least {minutes} minutes',
  coverIt: 'Cover it with the dressing, as the leaflet says.',
  mayCover: 'A cover is allowed by the label, not needed.',
  noCover: 'No film and no cover.',
  wipeIfUnwell: 'Lips tingle, ears ring, sleepy, dizzy: wipe it all off at once and tell us.',
});

/** Under the key number of the ring. */
export const ringWords = messages('ring', {
  off: 'wiped off',
  unknown: 'at least; please state the time',
  over: 'over the {minutes} min maximum',
  near: 'near the {minutes} min maximum',
  on: 'on the skin',
  past: 'past the {minutes} min minimum',
  of: 'of {minutes} min minimum',
});

export const numbingScreen = messages('numbingScreen', {
  product: 'Product',
  anotherProduct: 'Another product',
  zones: 'Zones',
  area: 'Area',
  addedUp: 'Added up from the zones.',
  onAlready: 'On for how long already',
  onAlreadyHint: 'Leave empty if it goes on now.',
  min: 'min',
  g: 'g',
  cm2: 'cm²',
  areaNow: '{area} cm², on from now',
  changeWhere: 'Change',
  changeWhereLabel: 'Change zones, area or time of the cream',
  weighed: 'Grams weighed',
  client: 'The client',
  practitioner: 'Practitioner',
  clinician: 'A clinician',
  putOnBy: 'Put on by',
  clientPutsOn: 'Here the client puts it on. Show how.',
  tellClient: 'What to tell the client',
  cream: 'Cream',
  covered: 'Covered with film or a dressing',
  onNeedled: 'On skin the needle has been in',
  creamIsOn: 'Cream is on: start the clock',
  chooseProduct: 'Choose the product.',
  limitsFirst: 'Type the limits from the label first.',
  typeLot: 'Type the lot.',
  typeExpiry: 'Type the use-by date.',
  whoPutsOn: 'Who puts it on?',
  chooseZones: 'Choose the zones.',
  typeArea: 'Type the area.',
  typeGrams: 'Weigh the cream and type the grams.',
  sayCovered: 'Say whether it is covered.',
});
