import { messages } from '../message.ts';

/** The studio that was made up to try things in. */
export const practiceWords = messages('practice', {
  practice: 'Practice',
  studioName: 'Practice studio',
  mark: 'Practice: not a real record',
  leave: 'Leave practice',
  tryFirst: 'Try it first',
  tryFirstSays:
    'Try it first: a practice studio with invented clients, marked on every screen and page, gone at one tap.',
  says: 'A practice studio with invented clients, stock and visits, in a folder of its own. It is marked on every screen and every page, and gone at one tap. Your own record is closed meanwhile, and nothing of it is touched.',
  making: 'Making the practice studio. This takes some seconds.',
  goneAtATap: 'Everything in here is invented. When you leave, all of it is destroyed.',
});
