import type { Instant } from '../../../time.ts';
import type { Recorded } from '../../recorded.ts';

export interface EmergencyData {
  /** Each time "any of these?" was asked, and what was ticked. */
  readonly symptomChecks: readonly { readonly at: Instant; readonly signs: readonly string[] }[];
  readonly signs: Readonly<Record<string, Recorded<boolean>>>;
  readonly emergencies: readonly {
    readonly at: Instant;
    readonly endedAt: Instant | null;
    readonly how: 'falseAlarm' | 'ended' | null;
    readonly words: string | null;
  }[];
}

export const noEmergency: EmergencyData = { symptomChecks: [], signs: {}, emergencies: [] };
