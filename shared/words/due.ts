import { messages } from './message.ts';

/** When the next touch-up may be due: a window, and never a promise. */
export const dueWords = messages('due', {
  replan: 'planned again with you at your review',
  winter: 'winter {year}',
  spring: 'spring {year}',
  summer: 'summer {year}',
  autumn: 'autumn {year}',
  fall: 'fall {year}',
  one: 'about {season}',
  between: 'about {from} to {until}',
});
