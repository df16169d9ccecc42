import { messages } from './message.ts';

/** What an answer says of itself while main still makes the lists it is read from. */
export const listsWords = messages('lists', {
  notWhole: 'This list is not whole yet.',
  sessionsIn:
    '{made, number} of {of, plural, one {# session} other {# sessions}} are in; the older ones follow by themselves.',
  sessionsBackTo:
    '{made, number} of {of, plural, one {# session} other {# sessions}} are in, back to {when}; the older ones follow by themselves.',
  recallPart:
    'Somebody who is not here may still come: do not take it for the whole recall before this notice is gone.',
  deskPart: 'An older session may still come.',
  summariesComing:
    '{count, plural, one {# session is} other {# sessions are}} still being read: why to look at them is not known yet.',
  searching:
    '{count, plural, one {# session is} other {# sessions are}} still to be searched for overrides and what was missing.',
  comingRow: 'Being read',
  namesComing:
    '{done, number} of {of, number} names are read so far: somebody who is not here may still be found.',
  followUpsComing: 'Looking for events somebody should ask about today.',
  openMore:
    '{count, plural, one {# more open session is} other {# more open sessions are}} not listed here: find {count, plural, one {it} other {each}} with its client.',
});
