import type { Message } from '../words/message.ts';
import { fieldWords } from '../words/protocol-fields.ts';
import { countryScreen } from '../words/screens/country.ts';
import { firstStartWords } from '../words/screens/first-start.ts';
import type { CountryPack } from './country-pack.ts';

/** What the values of a country are called; one that is missing here does not compile. */
export const packNames = {
  minimumAgeYears: firstStartWords.youngestAge,
  guardianUnderYears: countryScreen.guardianUnder,
  idRequired: firstStartWords.identityPapersMustBeSeen,
  witnessRequired: firstStartWords.signingNeedsAWitness,
  patchTestSeverity: firstStartWords.withoutAPatchTest,
  practitionerMayApplyNumbing: firstStartWords.practitionerMayApplyNumbing,
  labelStatementRequired: firstStartWords.pigmentLabelMustCarryTheStatement,
  pigmentInformationBefore: firstStartWords.pigmentInformationShownBefore,
  receiptSignatures: countryScreen.receiptSignatures,
  bloodDonationMonths: countryScreen.bloodDonationMonths,
  bloodDonationWait: countryScreen.bloodDonationWords,
  emergencyNumber: firstStartWords.emergencyNumber,
  recordRetentionYears: countryScreen.recordsKeptYears,
  photoRetentionYears: fieldWords.photoRetentionYears,
  exposureRetentionYears: fieldWords.exposureRetentionYears,
  trainingRetentionYears: fieldWords.trainingRetentionYears,
  stockRetentionYears: fieldWords.stockRetentionYears,
  youngKeptToAgeYears: fieldWords.youngKeptToAgeYears,
  paper: firstStartWords.paper,
  dateOrder: countryScreen.dateOrder,
  clock: countryScreen.clock,
} as const satisfies Readonly<
  Record<Exclude<keyof CountryPack, 'id' | 'name' | 'consentAdditions' | 'locale'>, Message>
>;
