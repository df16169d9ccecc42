import { messages } from '../words/message.ts';

/** What is wrong with a protocol, at its field. */
export const protocolWords = messages('protocol', {
  aboveCheck: 'Must not be above what is checked by eye.',
  aboveClose: 'Must not be above what is close.',
  aboveUsual: 'Must not be above the usual share.',
  belowUsual: 'Must not be below the usual share.',
  aboveWarm: 'Must not be above where skin looks warm.',
  aboveOlive: 'Must not be above where skin looks olive.',
  aboveSecond: 'Must not be above the second number.',
  laterThanBefore: 'Must be later than the phase before.',
  notBefore: 'Must not come before {topic}.',
  useAnother: 'Use another {key}: {name} is there already.',
  addConsent: 'Add the consent text "{id}".',
  nameGuard: 'Name a guard that exists, like G2-11; {guard} does not.',
  stageAfter: 'Choose a stage after {stage}.',
  nameRow: 'Name a health row that exists; {code} does not.',
  leastTime: 'Give at least {least}, the shortest time.',
  smallerFirst: 'Put the smaller number first.',
  typeActives: 'Type the active substances and their percent from the label.',
  atLeastAsIn: 'Give at least {value}, as in: {limit}.',
  asIn: 'Give {value}, as in: {limit}.',
  ownLanguage: "Use another language: {language} is the protocol's own.",
  mapCode: 'Use a code of the map, like FHL or TMP-L; {code} is none.',
});
