import { messages } from './message.ts';

/** What main says about the talk on an ended session. */
export const reviewWords = messages('review', {
  open: 'This session is not over yet. It can be looked at when it has ended.',
  own: 'You did something in this session. Somebody else looks at it: {who}.',
  approved: '{name} approved this session on {when}. Nothing more is asked about it.',
  waiting: '{name} asked a question on {when}. It can go on when it is answered.',
  notAsked: 'No question is open here.',
  notTheirs: 'The answer is given by the person who worked.',
  wordsNeeded: 'Write the question first.',
  answerNeeded: 'Write the answer first.',
  unknownEntry: 'That entry is not of this session. Choose one from the list.',
  untilPast: 'The day by which an answer is wanted lies in the past.',
  returnedLine: 'Returned with a question: {words}',
  answeredLine: 'Answered: {words}',
  approvedLine: 'Approved',
  approvedLineWords: 'Approved: {words}',
  sampledLine: 'Drawn for the random sample',
});
