import { messages } from '../../../words/message.ts';

/** What its fields and their choices are called. */
export const paperLabels = messages('paperLabels', {
  notesForTheSheet: 'Notes for the sheet',
  jobSportHatTravelNoHealth: 'Job, sport, hat, travel. No health details: the sheet is read at home',
  productsGivenWithLot: 'Products given, with lot',
  reviewDate: 'Review date',
  clientSaidInOwnWordsWhen: 'Client said in own words when to wash',
});
