import { messages } from './message.ts';
import type { Message } from './message.ts';

export const timeWords = messages('time', {
  minutes: '{minutes} min',
  hours: '{hours} h {minutes} min',
});

/** `2 h 41 min`, `22 min` */
export const lengthOf = (exact: number): Message => {
  const minutes = Math.round(exact);
  return minutes < 60
    ? timeWords.minutes({ minutes })
    : timeWords.hours({ hours: Math.floor(minutes / 60), minutes: minutes % 60 });
};
/** A span in whole minutes that are over: `12 min`, `1 h 12 min`. */
export const lengthOfMs = (ms: number): Message => lengthOf(Math.max(0, Math.floor(ms / 60_000)));
