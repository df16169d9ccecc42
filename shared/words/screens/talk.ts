import { messages } from '../message.ts';

/** A first talk: what it leaves for the visit with the needle. */
export const talkWords = messages('talkScreen', {
  title: 'First talk',
  endsHere: 'No needle today, and nothing has to be complete. The next visit goes on from what is here.',
  consentRead: 'Consent to treatment: on the screen. The time to think runs.',
  consentUnread:
    'Consent to treatment: not read yet. Open it under Consents: the time to think runs from then on.',
  patchOn: 'Patch test: entered. It is offered at the next visit.',
  patchNone: 'Patch test: none entered.',
  photos:
    '{count, plural, =0 {No photos yet.} one {# photo, counts at the next visit.} other {# photos, count at the next visit.}}',
  zones:
    '{count, plural, =0 {No zone looked at yet.} one {# zone, offered at the next visit.} other {# zones, offered at the next visit.}}',
  healthAnew: 'Health questions are asked anew on the day.',
});
