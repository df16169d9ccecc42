import { messages } from './message.ts';

/** What is asked about a client before the record has two of one person, by what they have in common. */
export const sameClient = messages('sameClient', {
  birthday: 'A client with this name and birthday is registered already. Is it the same person?',
  phone:
    'A client with this name and phone number is registered already, with another birthday. Is it the same person?',
});
