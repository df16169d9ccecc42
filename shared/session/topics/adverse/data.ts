import type { AdverseDetails } from '../../../adverse/form.ts';
import type { Instant } from '../../../time.ts';

/** `pass`: the one that was going on (brief 4.1). */
export interface AdverseNote {
  readonly id: string;
  readonly what: string;
  readonly plan: string;
  readonly zone?: string;
  readonly details: AdverseDetails;
  readonly pass?: string;
  /** Severe or allergic, now or as it was first noted: the needle waits for a person's decision (brief 10.3). */
  readonly stopsNeedle?: true;
  readonly at: Instant;
}

export interface AdverseData {
  readonly adverse: readonly AdverseNote[];
}

export const nothingAdverse: AdverseData = { adverse: [] };
