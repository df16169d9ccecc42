import type { Phrase } from '../../../words/message.ts';
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
    /** What was done, in words of whoever ended it; a message where they are put together. */
    readonly words: Phrase | null;
  }[];
  /** When somebody else, such as a crew, took the client over; that day no needle and no cream follow (brief 10.3). */
  readonly handedOverAt: Instant | null;
}

export const noEmergency: EmergencyData = {
  symptomChecks: [],
  signs: {},
  emergencies: [],
  handedOverAt: null,
};
