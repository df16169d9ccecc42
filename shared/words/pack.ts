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
});
