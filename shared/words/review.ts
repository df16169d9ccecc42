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
  noMonth: 'That is no month. Choose one from the list.',
  monthNotOver: '{month} is not over yet. Its random sample can be drawn from {from} on.',
  monthEmpty: 'No session ended in {month}. There is nothing to draw from.',
  askAgain: 'The clock was put right just now. Nothing was drawn; ask once more.',
  untilPast: 'The day by which an answer is wanted lies in the past.',
});
