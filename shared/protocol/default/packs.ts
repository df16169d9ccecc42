import type { CountryPack } from '../country-pack.ts';

const known = <V>(value: V, source: string) => ({ known: true as const, value, source });
/** Where the brief's sources are silent the stricter value counts, and the screen says so (decision 32). */
const unknown = <V>(stricter: V, why: string) => ({
  known: false as const,
  stricter,
  says: `${why} Confirm with your adviser.`,
});

/** Where a studio changed a value and did not write where it stands. */
export const OWN_RULE = 'Set by the studio';

const patchTest = known<'hard' | 'soft'>(
  'soft',
  'Studio default: 48 hours before or a signed waiver (brief 2.2). An insurer may ask for more (R37).',
);
const witness = unknown(true, 'No rule found. Name who watched the signing; it may be the practitioner.');
// Under the minimum age nobody is treated, guardian or not: this counts where a studio's own pack lowers that age.
const guardian = unknown(
  18,
  'No rule found on a guardian agreeing too. It is asked for under 18 where that age is allowed at all.',
);

// Photos go with the file they belong to, unless a policy wants them longer; the rest is kept by Stipple in any case.
const photoYears = known(7, 'Studio default, as the file');
const exposureYears = unknown(30, 'US OSHA asks for employment and 30 years for the medical record (R36).');
const trainingYears = unknown(3, 'US OSHA asks for 3 years (R36).');
// Who was treated young may only sue as a grown person: the file waits for them.
const youngAge = unknown(25, 'No rule was found; to the age of 25 is the studio default.');
const stockYears = unknown(3, 'Rules found in US counties ask for 2 to 3 years (R35).');

const uk: CountryPack = {
  id: 'uk',
  name: 'United Kingdom',
  minimumAgeYears: known(18, 'Tattooing of Minors rule, R39 (Law)'),
  idRequired: unknown(true, 'No rule on identity papers was found.'),
  practitionerMayApplyNumbing: unknown(
    false,
    'Sources disagree; most councils and insurers want the client to apply their own pharmacy cream (R28).',
  ),
  labelStatementRequired: unknown(
    true,
    'Great Britain did not take over the EU rule and its own decision was not found; Northern Ireland follows the EU (R33).',
  ),
  pigmentInformationBefore: unknown(
    true,
    'Great Britain did not take over the EU rule and its own decision was not found (R33).',
  ),
  patchTestSeverity: patchTest,
  recordRetentionYears: known(
    7,
    'Studio default; UK insurers ask for 6 to 8 years, some 10 for photos (R37, Prof)',
  ),
  photoRetentionYears: known(
    7,
    'Studio default, as the file; one policy condition wants 10 years (R37, Prof)',
  ),
  exposureRetentionYears: exposureYears,
  trainingRetentionYears: trainingYears,
  stockRetentionYears: stockYears,
  youngKeptToAgeYears: youngAge,
  bloodDonationWait: known('4 months', 'R41 (Trade)'),
  bloodDonationMonths: known(4, 'R41 (Trade)'),
  emergencyNumber: known('999', 'National emergency number (BK)'),
  witnessRequired: witness,
  guardianUnderYears: guardian,
  consentAdditions: [],
  paper: 'A4',
  dateOrder: 'dayMonth',
  clock: '24h',
  locale: 'en-GB',
};

const eu: CountryPack = {
  id: 'eu',
  name: 'European Union',
  minimumAgeYears: unknown(18, 'Member states set the age.'),
  idRequired: unknown(true, 'Member states set the rule on identity papers.'),
  practitionerMayApplyNumbing: unknown(false, 'Member states decide who may apply a medicine.'),
  labelStatementRequired: known(true, 'Regulation (EU) 2020/2081, R32 (Law)'),
  pigmentInformationBefore: known(true, 'Regulation (EU) 2020/2081, R32 (Law)'),
  patchTestSeverity: patchTest,
  recordRetentionYears: unknown(7, 'No period was found for client files; 7 years is the studio default.'),
  photoRetentionYears: photoYears,
  exposureRetentionYears: exposureYears,
  trainingRetentionYears: trainingYears,
  stockRetentionYears: stockYears,
  youngKeptToAgeYears: youngAge,
  bloodDonationWait: known('6 months', 'Directive 2004/33/EC, annex III; 4 months with a NAT test (R73)'),
  bloodDonationMonths: known(6, 'Directive 2004/33/EC, annex III; 4 months with a NAT test (R73)'),
  emergencyNumber: known('112', 'European emergency number (BK)'),
  witnessRequired: witness,
  guardianUnderYears: guardian,
  consentAdditions: [
    {
      text: 'Before the session I was shown the label of the pigment: its use, its batch, what is in it, and its warnings.',
      source: 'Regulation (EU) 2020/2081, R32 (Law)',
    },
  ],
  paper: 'A4',
  dateOrder: 'dayMonth',
  clock: '24h',
  locale: 'en-IE',
};

const usCa: CountryPack = {
  id: 'us-ca',
  name: 'United States, California',
  minimumAgeYears: known(18, 'California rule for tattoo and permanent cosmetics, R35 (Law)'),
  idRequired: known(true, 'Picture ID with name, age and address, for example San Benito County, R35 (Law)'),
  practitionerMayApplyNumbing: unknown(false, 'No rule was found on who may apply the cream.'),
  labelStatementRequired: known(
    false,
    'The statement is a duty of EU law; US labels do not carry it, R32 (Law)',
  ),
  pigmentInformationBefore: unknown(true, 'No rule was found on showing the label before.'),
  patchTestSeverity: patchTest,
  recordRetentionYears: unknown(
    7,
    'County rules found ask for 2 to 3 years (R35); 7 years is the studio default.',
  ),
  photoRetentionYears: photoYears,
  exposureRetentionYears: known(
    30,
    'OSHA: sharps log 5 years, medical record employment and 30 years (R36, Law)',
  ),
  trainingRetentionYears: known(3, 'OSHA, R36 (Law)'),
  stockRetentionYears: known(3, 'For example San Benito County: inks and needles with their lots, R35 (Law)'),
  youngKeptToAgeYears: youngAge,
  bloodDonationWait: known(
    '3 months, in California none',
    'R73: none where the state regulates the studio and the ink is single-use',
  ),
  bloodDonationMonths: known(0, 'R73: none where the state regulates the studio and the ink is single-use'),
  emergencyNumber: known('911', 'National emergency number (BK)'),
  witnessRequired: witness,
  guardianUnderYears: guardian,
  consentAdditions: [
    {
      text: 'Tattoo inks and pigments have not been approved by the US Food and Drug Administration. The health effects over a long time are not known.',
      source: 'California list of topics, R35 (Law)',
    },
  ],
  paper: 'Letter',
  dateOrder: 'monthDay',
  clock: '12h',
  locale: 'en-US',
};

export const countryPacks: Readonly<Record<CountryPack['id'], CountryPack>> = { uk, eu, 'us-ca': usCa };
