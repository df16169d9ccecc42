import type { LedgerFacts } from '../../../stock/facts.ts';
import type { Instant } from '../../../time.ts';
import type { Recorded } from '../../recorded.ts';
import type { StageId } from '../../stage.ts';

/** Numbing this client had in the 24 hours before, in another session; it counts (decision 19, brief 10.2). */
export interface EarlierNumbing {
  readonly product: string;
  readonly areaCm2: number;
  readonly grams: number;
  readonly activeMg: number;
  readonly minutes: number;
  /** Cream from home that no card describes and nobody knows the strength of. */
  readonly strength?: 'unknown';
  /** When it lay on; time in which two creams lay on together counts once. */
  readonly span?: { readonly from: Instant; readonly to: Instant };
}

/** What the client says of cream put on before the visit; what is not known stays away. */
export interface ArrivalCream {
  readonly used: boolean;
  readonly product?: string;
  /** Where no card describes it: what it is called or looks like, and how strong it is as far as anybody knows. */
  readonly otherName?: string;
  readonly strengthPercent?: number;
  /** A clinician's word, with the name, that numbing and needle may go on all the same. */
  readonly clinicianSays?: string;
  readonly areaCm2?: number;
  readonly grams?: number;
  readonly onAt?: Instant;
  readonly offAt?: Instant | null;
}

/** Read off the label in hand. */
interface TypedLimits {
  readonly maximumAreaCm2: number;
  readonly maximumGrams: number;
  readonly minimumDwellMinutes: number;
  readonly maximumDwellMinutes: number;
  readonly occlusion: 'required' | 'allowed' | 'forbidden';
  readonly activePercent?: number;
}

/** Cream on the skin: one application of the day (brief 2.1; decisions 19, 20). */
export interface NumbingApplication {
  readonly id: string;
  readonly product: string;
  readonly lot: string;
  readonly expiry: string;
  readonly appliedBy: 'client' | 'practitioner' | 'clinician';
  readonly zones: readonly string[];
  readonly areaCm2: number;
  readonly grams: number;
  readonly occluded: boolean;
  readonly puncturedSkin: boolean;
  readonly stage: StageId;
  /** When the screen said "on": counts for the minimum. */
  readonly stampedOnAt: Instant;
  /** Earliest stated on-time: counts for exposure. */
  readonly onAt: Instant;
  readonly stampedOffAt: Instant | null;
  /** Latest off-time: exposure ends here. */
  readonly offAt: Instant | null;
  readonly alarmsAcknowledged: readonly string[];
  /** After a clock jump: "unknown, at least n minutes", until the practitioner states it (decision 12). */
  readonly dwellUnknownSince: Instant | null;
  readonly statedDwellMinutes: number | null;
  readonly ledger?: LedgerFacts;
}

/** What was said here of cream that only another tablet entered, by its id. */
export interface SaidOfHeard {
  /** When the screen said "off", and the latest off-time anybody stated; null while nobody did. */
  readonly stampedOffAt: Instant | null;
  readonly offAt: Instant | null;
  readonly alarms: readonly string[];
}

export interface NumbingData {
  readonly arrivalCream: Recorded<ArrivalCream> | null;
  /** Alarms answered about cream that was put on before the visit; those of other creams stand with their application. */
  readonly arrivalAlarms: readonly string[];
  readonly typedLimits: Readonly<Record<string, Recorded<TypedLimits>>>;
  readonly numbing: readonly NumbingApplication[];
  readonly saidOfHeard: Readonly<Record<string, SaidOfHeard>>;
}

export const noCream: NumbingData = {
  arrivalCream: null,
  arrivalAlarms: [],
  typedLimits: {},
  numbing: [],
  saidOfHeard: {},
};
