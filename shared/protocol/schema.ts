import { z } from 'zod';
import { aftercare } from './aftercare-schema.ts';
import { provenance, rowId as id, text } from './basis.ts';
import { colourSettings } from './colour.ts';
import { consentId, consentIds } from './consent-ids.ts';
import { incidents, patchTestRules } from './incident-schema.ts';
import { leastRows } from './least-rows.ts';
import { needleSettings } from './needle.ts';
import { translation } from './translation.ts';
import { countryPack } from './country-pack.ts';

/**
 * What a studio decides. A release is the full text of one `Protocol`, entered once in the journal; a session's
 * opening pins it by hash (decision 7). Every number carries who may change it and what it rests on (brief 0.1, 0.2).
 */

/** One number with its unit, e.g. `touchUpMinimumDays: { value: 28, unit: 'days', … }`. */
const limit = z.strictObject({
  value: z.number().finite().nonnegative(),
  unit: z.enum([
    'days',
    'months',
    'minutes',
    'hours',
    'years',
    'g',
    'mg',
    'cm2',
    'mm',
    'dotsPerCm2',
    'percent',
    'count',
    'Lstar',
  ]),
  says: text,
  ...provenance,
});

const blockScopes = ['session', 'zone', 'numbing', 'antiseptic', 'pigment'] as const;
/** Outcomes of a health row, decision 17. */
const rowOutcomes = ['refuse', 'refuseUnlessCleared', 'clear', 'caution', 'info', 'defer', 'rule'] as const;

/** Whose letter a row asks for. */
export const letterWriters = ['skinDoctor', 'surgeon', 'prescriber', 'specialist', 'doctor'] as const;
export type LetterWriter = (typeof letterWriters)[number];

const healthRow = z.strictObject({
  code: z.string().regex(/^C\d{2}$/),
  /** Short name for the practitioner. */
  title: text,
  /** The question as the client reads it, reading age 9 to 11. */
  ask: text,
  /** A follow-up the client is asked after "yes", when the date or the place decides. */
  askMore: text.optional(),
  outcome: z.enum(rowOutcomes),
  blocks: z.array(z.enum(blockScopes)).min(0),
  /** Severity when the letter is missing (G1-03). */
  clearance: z.enum(['hard', 'soft', 'none']),
  /** Whose letter; a row that refuses unless cleared counts no other one. Any doctor's, where it says nothing. */
  letterFrom: z.enum(letterWriters).optional(),
  /** Cleared only with a spot that was tried before and looked at. */
  needsTestSpot: z.literal(true).optional(),
  /** A zone is left out for a doctor to look at: the others go on once the client has the note for the doctor. */
  needsReferral: z.literal(true).optional(),
  /** The studio's policy does not cover it: a yes is a no to the visit, whatever letters say. */
  insurer: z.enum(['excludes', 'covers']).optional(),
  /** 'computed' rows (C01 age, C27, C28 intervals) take their answer from other facts, not from a question. */
  asked: z.enum(['client', 'practitioner', 'computed']),
  /** Which answers stay true how long: same day, or days. */
  validForDays: z.number().int().min(0),
  /** What the practitioner does; plain words. */
  action: text,
  /** A kind sentence to say to the client when this row stops the session or a part of it. */
  script: text,
  note: z.string(),
  ...provenance,
});

const checklistItem = z.strictObject({
  id,
  text,
  /** Shown in this stage … */
  stage: z.enum(['consultation', 'cleanseAndNumb', 'colourMatch', 'application', 'fineTune', 'aftercare']),
  /** … and must hold before this one is entered ('closed' for aftercare). */
  before: z.enum(['cleanseAndNumb', 'colourMatch', 'application', 'fineTune', 'aftercare', 'closed']),
  /** Only asked when numbing is used / not at all. */
  when: z.enum(['always', 'numbing', 'drawnHairline', 'medicines']),
  guard: text,
  severity: z.enum(['hard', 'soft', 'warn']),
});

export const productCard = z.strictObject({
  id,
  name: text,
  kind: z.enum(['numbing', 'antiseptic', 'pigment', 'diluent', 'disinfectant']),
  enabled: z.boolean(),
  /** Active substances in percent by weight; mg of active = grams × percent × 10. */
  actives: z.array(z.strictObject({ name: text, percent: z.number().positive().max(100) })),
  /** `null` = unknown: a stop until typed from the label (decision 20). */
  minimumDwellMinutes: z.number().nonnegative().nullable(),
  maximumDwellMinutes: z.number().positive().nullable(),
  /** Shortest and longest time on atopic skin; they replace the usual ones there. Cards that say nothing keep theirs. */
  atopicDwellMinutes: z.tuple([z.number().nonnegative(), z.number().positive()]).optional(),
  /** The client is asked for signs this long after it was wiped off; two hours where a card says nothing. */
  watchAfterMinutes: z.number().nonnegative().max(1440).optional(),
  /** How long skin stays numb after it was wiped off: shortest and longest, as its label says. Nothing is said where a card does not know. */
  numbAfterMinutes: z.tuple([z.number().nonnegative().max(1440), z.number().positive().max(1440)]).optional(),
  maximumAreaCm2: z.number().positive().nullable(),
  maximumGrams: z.number().positive().nullable(),
  occlusion: z.enum(['required', 'allowed', 'forbidden', 'unknown']),
  prescriptionOnly: z.boolean(),
  /** Of a medicine: the number of its licence, as on the box. */
  licence: z.string().max(60).optional(),
  /** antiseptics and disinfectants: label contact time. */
  contactSeconds: z.number().nonnegative().nullable(),
  /** pigment: allowed dilution range in parts per 1 of pigment. */
  dilutionParts: z.tuple([z.number().min(0), z.number().max(40)]).nullable(),
  /** Health rows that forbid this product, e.g. C11, C36, C37. */
  blockedBy: z.array(z.string().regex(/^C\d{2}$/)),
  /** Warnings shown when it is chosen. */
  cautions: z.array(text),
  ...provenance,
});

const consentText = z.strictObject({
  id: consentId,
  title: text,
  /** A refusal is a record too; only required ones block (G1-05). */
  required: z.enum(['always', 'whenNumbing', 'whenHairlineChanges', 'never']),
  /** When a refusal is given, this is what it means, in words for the record. */
  ifRefused: text,
  paragraphs: z.array(text).min(1),
  wordingVersion: z.number().int().positive(),
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
});

export const limitIds = [
  'touchUpMinimumDays',
  'touchUpHardDays',
  'seriesMinimumDays',
  'seriesHardDays',
  'laserHardDays',
  'laserWarnDays',
  'transplantHardMonths',
  'transplantLetterMonths',
  'scarMinimumMonths',
  'coolingOffFirstHours',
  'coolingOffReturningHours',
  'isotretinoinMonths',
  'isotretinoinLetterMonths',
  'oncologyMonths',
  'patchTestHours',
  'patchTestValidMonths',
  'numbingDayGrams',
  'numbingDayAreaCm2',
  'numbingDayActiveMg',
  'numbingDayMinutes',
  'dwellAlarmMinutes',
  'symptomCheckMinutes',
  'shadeDarkerLstar',
  'openedPigmentMonths',
  'passesPerZone',
  'densityOverPercent',
  'densityAddPercent',
  'scarDensityTarget',
  'workWithoutBreakMinutes',
  'sessionLengthHours',
  'painCheckMinutes',
  'lightChecks',
  'returnsToApplication',
  'symmetryMm',
  'sharpsBinMonths',
  'reviewDays',
  'dueBaseMonths',
  'dueMinimumMonths',
  'dueMaximumMonths',
  'dueSpreadMonths',
  'dueLightParts',
  'dueSaturatedParts',
] as const;
export type LimitId = (typeof limitIds)[number];

export const protocol = z.strictObject({
  format: z.literal('stipple-protocol-1'),
  version: z.number().int().positive(),
  language: z.string(),
  pack: countryPack,
  questions: z.array(healthRow).min(1),
  checklist: z.array(checklistItem).min(1),
  limits: z.strictObject(
    Object.fromEntries(limitIds.map((name) => [name, limit])) as Record<LimitId, typeof limit>,
  ),
  products: z.array(productCard).min(1),
  consents: z.array(consentText).min(1).max(20),
  aftercare,
  zones: z
    .array(
      z.strictObject({
        code: z.string(),
        name: text,
        nameOnSheet: text,
        defaultAreaCm2: z.number().positive(),
        densityTarget: z.number().positive(),
        ...provenance,
      }),
    )
    .min(leastRows.zones),
  lights: z.array(z.strictObject({ id, name: text })).min(leastRows.lights),
  distancesM: z.array(z.number().positive()).min(1),
  /** `replans`: no date is given, the work is planned again (ongoing loss, decision 25). */
  dueFactors: z.array(
    z.strictObject({ id, months: z.number(), replans: z.boolean(), reason: text, ...provenance }),
  ),
  /** Signs to tick; `allergic` ones beside those of too much numbing. */
  toxicitySigns: z.array(z.strictObject({ id, text, sort: z.enum(['toxic', 'allergic']).optional() })).min(1),
  /** Card shown on one tap. `draft` until an adviser's name and date are entered (decision 32). */
  emergencyCard: z.strictObject({
    steps: z.array(text).min(1),
    posture: z.array(text).min(1),
    approvedBy: z.string().nullable(),
    approvedOn: z.string().nullable(),
  }),
  shadeTable: z.array(
    z.strictObject({
      hairLevels: z.array(z.number().int().min(1).max(10)),
      parts: z.record(z.enum(['I-II', 'III-IV', 'V-VI']), z.number().nullable()),
    }),
  ),
  translations: z.array(translation).optional(),
  needle: needleSettings,
  colour: colourSettings,
  /** What the studio does after an unwanted event. */
  incidents,
  /** How the patch test is asked for. */
  patchTest: patchTestRules,
  scripts: z.strictObject({
    defer: text,
    refer: text,
    decline: text,
    timeOut: text,
    unwell: text,
    teachBack: text,
    todayAndHealed: text,
    whatATopUpIs: text,
    /** On the telephone, some days after a visit (brief 6.1). Releases of earlier versions leave them to Stipple. */
    callEarly: text.optional(),
    callMiddle: text.optional(),
    callLate: text.optional(),
  }),
});

export type Protocol = z.infer<typeof protocol>;
export type HealthRow = z.infer<typeof healthRow>;
export type ChecklistItem = z.infer<typeof checklistItem>;
export type ProductCard = z.infer<typeof productCard>;
export type ConsentText = z.infer<typeof consentText>;
export type ConsentId = ConsentText['id'];
export { consentIds };
export type { Translation } from './translation.ts';
export type { Aftercare } from './aftercare-schema.ts';
export { aftercareTopics } from './aftercare-topics.ts';
export type { Incidents, PatchTestRules } from './incident-schema.ts';
export type Limit = z.infer<typeof limit>;
