import { messages } from './message.ts';

export const timeWords = messages('time', {
  minutes: '{minutes} min',
  hours: '{hours} h {minutes} min',
});
