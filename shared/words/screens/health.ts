import { messages } from '../message.ts';

/** The health questions as the practitioner asks them. */
export const healthScreenWords = messages('healthScreen', {
  today: 'Today',
  skin: 'Your skin',
  scalp: 'Your hair and scalp',
  allergies: 'Allergies',
  medicines: 'Medicines and treatment',
  heart: 'Heart, blood and sugar',
  infections: 'Infections and defences',
  others: 'More questions',
  judged: 'For you to judge',
  groups: 'Groups of questions',
  stillOpen: 'still open:',
  allNo: 'no to all',
  answered: 'answered',
  place: 'Group {number} of {groups} · "not sure" counts as yes until it is cleared up',
  readAll: 'Read all of them aloud and wait for each answer. Each is kept as an answer of its own.',
  readOthers: 'What has an answer keeps it. The button answers only what has none and was not yes before.',
  noToAll: 'No to all {count, select, 2 {two} 3 {three} 4 {four} 5 {five} 6 {six} other {{count}}}',
  noToOthers: 'No to the other {count, select, 2 {two} 3 {three} 4 {four} 5 {five} 6 {six} other {{count}}}',
  next: 'Next: {group}',
});
