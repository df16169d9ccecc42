import { messages } from '../message.ts';

export const takeHomeWords = messages('takeHome', {
  open: 'Dates for the phone',
  title: 'Dates for the phone',
  about:
    'The phone’s camera reads the code without any network: it holds the dates as plain text, no link and no name of the client.',
  codeSays: 'Code with these words: {text}',
  which: 'Dates for the calendar file',
  save: 'Save the calendar file',
  saved: 'Saved as {path}.',
  takenInstead: 'The phone has them, no paper wanted',
  close: 'Close',
});
