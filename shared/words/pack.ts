import { messages } from './message.ts';

/** What stands on the first page of a pack for an inspector or an insurer, and in its folder. */
export const packWords = messages('pack', {
  title: 'Pack for an inspector',
  titleClient: 'Pack for one client',
  made: '{studio}, {phone}. Made on {day}, {clock}{isNamed, select, yes {, by {name}} other {}}.',
  what: 'What it tells',
  period: 'Period',
  from: 'from {from}',
  until: 'until {until}',
  fromUntil: '{from} to {until}',
  allOfIt: 'From the first entry on',
  client: 'Client',
  oneClient: 'One client, named in clients.csv',
  oneClientHidden: 'One client, not named',
  names: 'Names',
  withNames: 'With names: clients.csv and people.csv say who is who.',
  withoutNames: 'Without names: people and clients are told by random numbers only.',
  sessions: 'Sessions that are over',
  sessionsCount:
    '{count, plural, one {# session} other {# sessions}}, {closed, number} of them closed, {overridden, number} with a rule overridden',
  events: 'Unwanted events',
  lots: 'Lots used',
  versions: 'Versions of the protocol that they were worked by',
  coming: 'Not counted',
  comingCount:
    '{count, plural, one {# session} other {# sessions}} whose summary is not made or cannot be read',
  guards: 'Guards that were overridden',
  noGuards: 'None.',
  guardLine: '{guard}, {name}: {count, plural, one {in # session} other {in # sessions}}',
  proof: 'How to check it',
  proofPage:
    'Open check.html in this folder in any browser; it needs no network. Choose all files of the folder. It checks every entry, every signature and every file.',
  proofEnd: 'The pack ends with entry {seq}. Its record seal is {seal}.',
  proofKey: 'The fingerprint of the device, as it stands on the recovery page of the studio: {fingerprint}.',
  foot: 'Confidential, side {side} of {sides}',
  overridesAbout: 'each session in which a rule was overridden',
  summaryAbout: 'this pack in words, to read and print',
  clientsAbout: 'who the clients are; to be kept as carefully as the studio keeps them',
  peopleAbout: 'who worked',
  recordNumber: 'record number',
  session: 'session',
  day: 'day',
  guardsOverridden: 'guards overridden',
  whatByWhom: 'what, by whom and why',
  clientHead: 'client',
  recordNumbers: 'record numbers',
  name: 'name',
  dateOfBirth: 'date of birth',
  telephone: 'telephone',
  person: 'person',
  licence: 'licence',
  licenceUntil: 'licence until',
  trainingUntil: 'training until',
  roles: 'roles',
  readMe: `INSPECTOR PACK

What is in it
  entries.ndjson   every entry of the record, as it was written. Names, answers and notes are sealed and stay sealed.
  sessions.csv     each session: when, which rules counted, how it ended, how many rules were overridden.
  lots.csv         each product and lot that was used, and where on the scalp.
  media.csv        each stored photo or file with its SHA-256.
  protocol.csv     each version of the rules; protocol-entry-N.json is its full text.
{abouts}
  pack.json        a list of all files with their SHA-256.
  check.html       checks all of it on your own computer.

How to check it
  1. Open check.html in a browser. It needs no network and sends nothing.
  2. Choose all files of this folder, or drop them on the page.
  3. Compare the fingerprint it shows with the one printed on the recovery page of the studio:
     {fingerprint}
  4. If you have a printed page of the studio, type its record seal: the page says which entry it was made with.

What it proves
  Every entry carries the SHA-256 of the one before, and every transaction the signature of the device (Ed25519).
  A changed, removed, moved or added entry is named with its number. The tables are made again from the entries and compared.
  An older copy of the whole record is found only by a printed seal that it lacks.`,
});
