import type { StationRole } from '../../../stock/facts.ts';
import type { Phrase } from '../../../words/message.ts';
import type { Instant } from '../../../time.ts';
import type { FieldValue } from '../../field.ts';

/** Kept wet for the time on the label (brief 2.1). */
export const contactIds = ['antiseptic', 'surfaces'] as const;
export type ContactId = (typeof contactIds)[number];
/** Counted each time (brief 2.1, 2.5). */
export const hygieneIds = ['handWash', 'gloves'] as const;
export type HygieneId = (typeof hygieneIds)[number];

export interface HygieneData {
  /** Clocks of what is kept wet; from the first wipe of the last round to dry. */
  readonly contacts: Readonly<
    Partial<Record<ContactId, { readonly startedAt: Instant; readonly endedAt: Instant | null }>>
  >;
  /** Every hand wash and change of gloves. */
  readonly hygiene: readonly { readonly at: Instant; readonly what: HygieneId }[];
}

export const nothingWiped: HygieneData = { contacts: {}, hygiene: [] };

/** The station as it was set up earlier on this day, for another client: nothing of that client is in it. */
export interface StationToday {
  readonly at: Instant;
  /** Typed facts by field, without those that a lot of the ledger fills. */
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** Lots of the ledger by what they are used for; `name` is for reading. */
  readonly lots: Readonly<Partial<Record<StationRole, StationLot>>>;
}

interface StationLot {
  readonly lotId: string;
  readonly name: Phrase;
}
