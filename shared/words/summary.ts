import { messages } from './message.ts';

export const summaryWords = messages('summary', {
  override: '{what} Overridden by {name}: {reason}',
});
