import type { AdverseDetails } from '../../../adverse/form.ts';
import type { Instant } from '../../../time.ts';

/** `pass`: the one that was going on (brief 4.1). */
export interface AdverseNote {
  readonly id: string;
  readonly what: string;
  readonly plan: string;
  readonly zone?: string;
  readonly details?: AdverseDetails;
  readonly pass?: string;
  readonly at: Instant;
}

export interface AdverseData {
  readonly adverse: readonly AdverseNote[];
}

export const nothingAdverse: AdverseData = { adverse: [] };
