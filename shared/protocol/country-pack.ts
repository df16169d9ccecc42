import { z } from 'zod';
import { rowId, text } from './basis.ts';

/** A value of a country pack: carries its source, or is unknown and then behaves as the stricter (decision 32). */
const packValue = <V extends z.ZodType>(value: V) =>
  z.union([
    z.strictObject({ known: z.literal(true), value, source: text }),
    z.strictObject({ known: z.literal(false), stricter: value, says: text }),
  ]);

export const countryPack = z.strictObject({
  id: z.enum(['uk', 'eu', 'us-ca']),
  name: text,
  minimumAgeYears: packValue(z.number().int().min(0).max(30)),
  idRequired: packValue(z.boolean()),
  practitionerMayApplyNumbing: packValue(z.boolean()),
  labelStatementRequired: packValue(z.boolean()),
  pigmentInformationBefore: packValue(z.boolean()),
  patchTestSeverity: packValue(z.enum(['hard', 'soft'])),
  recordRetentionYears: packValue(z.number().positive()),
  /** A clock for each other class of records (brief 7.1); releases of earlier versions do not say. */
  photoRetentionYears: packValue(z.number().positive()).optional(),
  exposureRetentionYears: packValue(z.number().positive()).optional(),
  trainingRetentionYears: packValue(z.number().positive()).optional(),
  stockRetentionYears: packValue(z.number().positive()).optional(),
  /** The age until which the file of somebody is kept who was treated under 18 (brief 7.1). */
  youngKeptToAgeYears: packValue(z.number().int().min(18).max(60)).optional(),
  bloodDonationWait: packValue(text),
  /** The same in whole months, for a date on paper; 0 where there is no wait. */
  bloodDonationMonths: packValue(z.number().int().min(0).max(24)),
  emergencyNumber: packValue(text),
  witnessRequired: packValue(z.boolean()),
  /** Below this age a guardian agrees too, where somebody so young may be treated at all. */
  guardianUnderYears: packValue(z.number().int().min(0).max(30)),
  /** Who signs for the aftercare sheet (Sedona, Arizona, 8.45.090: both); nobody must where it says nothing. */
  receiptSignatures: packValue(z.enum(['none', 'client', 'both'])).optional(),
  /** Extra wording duties, e.g. the US sentence on pigment approval; appended to the treatment consent. */
  consentAdditions: z.array(z.strictObject({ id: rowId.optional(), text, source: text })),
  paper: z.enum(['A4', 'Letter']),
  dateOrder: z.enum(['dayMonth', 'monthDay']),
  clock: z.enum(['24h', '12h']),
  locale: z.string(),
});
export type CountryPack = z.infer<typeof countryPack>;

/** The value that counts: the known one, or the stricter where the source is silent (decision 32). */
export const packValueOf = <V>(
  value: { readonly known: true; readonly value: V } | { readonly known: false; readonly stricter: V },
): V => (value.known ? value.value : value.stricter);
