import { messages } from '../../../words/message.ts';

/** What its fields and their choices are called. */
export const identityLabels = messages('identityLabels', {
  identityShown: 'Identity shown',
  passport: 'Passport',
  drivingLicence: 'Driving licence',
  nationalIdentityCard: 'National identity card',
  knownToTheStudio: 'Known to the studio',
  lastFourCharactersOfTheDocument: 'Last four characters of the document',
  whatTheClientWants: 'What the client wants',
  expectations: 'Expectations',
  realistic: 'Realistic',
  needsDiscussion: 'Needs discussion',
  concern: 'Concern',
});
