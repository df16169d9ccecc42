import { messages } from '../message.ts';

/** What a country sets, as the protocol shows and changes it. */
export const countryScreen = messages('countryScreen', {
  about:
    'Change a value when your adviser, council or insurer has told you what holds, and write where it stands. What nobody has confirmed counts as the stricter.',
  counts: 'Not confirmed: counts as {value}. {says}',
  saysNothing: 'Not asked for in this country, unless you set it here.',
  sourceOf: 'Where it stands: {says}',
  sourcePlaceholder: 'Where it stands, who said so',
  guardianUnder: 'A guardian agrees too, under the age of',
  receiptSignatures: 'Who signs for the aftercare sheet',
  nobodySigns: 'Nobody',
  clientSigns: 'The client',
  bothSign: 'Client and practitioner',
  bloodDonationMonths: 'No blood donation, in months (0: no wait)',
  bloodDonationWords: 'No blood donation, in words on the sheet',
  recordsKeptYears: 'Records are kept, in years',
  dateOrder: 'Order of dates',
  dayMonth: 'Day, month',
  monthDay: 'Month, day',
  clock: 'Time of day',
  clock24: '14:30',
  clock12: '2:30 PM',
});
