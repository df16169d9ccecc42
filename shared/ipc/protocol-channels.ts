import { z } from 'zod';
import { doorWords } from '../words/door.ts';
import type { Phrase } from '../words/message.ts';
import { worded } from '../words/worded.ts';
import { isLocalDate } from '../time.ts';
import type { Instant, LocalDate } from '../time.ts';
import type { Protocol } from '../protocol/schema.ts';
import type { ToldChange } from '../protocol/told-change.ts';
import { channel } from './channel.ts';
import { printable } from './form-parts.ts';
import type { BadRequest, Failure } from './problems.ts';

const nothing = z
  .undefined()
  .or(z.null())
  .transform(() => null);
/** 0: the starting values of Stipple as it is now. */
const version = z.number().int().min(0).max(1_000_000);

/** A text held against the one in force. */
export interface ProtocolLook {
  readonly version: number;
  readonly changes: readonly ToldChange[];
  /** A rule becomes weaker: a reason is asked. */
  readonly asksReason: boolean;
}
export interface ReleaseRow {
  readonly version: number;
  readonly at: Instant;
  /** Its day in the studio's zone. */
  readonly on: LocalDate;
  readonly seq: number;
  readonly hash: string;
  readonly by: string;
  readonly reason: string;
  readonly agreedBy: string | null;
  /** What protects less than in the version before, as it was told then. */
  readonly weaker: readonly Pick<ToldChange, 'name' | 'was' | 'is'>[];
  /** Translations of changed words of which whoever released it said that they still fit. */
  readonly kept: readonly Phrase[];
}
/** One version, told value by value. */
interface ProtocolSaid {
  readonly version: number;
  readonly lines: readonly { readonly path: string; readonly name: Phrase; readonly value: Phrase }[];
  /** So many more fit. */
  readonly more: number;
  /** From this version to the one in force. */
  readonly changes: readonly ToldChange[];
}
/** What somebody typed and did not release yet. */
export interface ProtocolDraft {
  readonly version: number;
  readonly at: Instant;
  readonly by: string;
  readonly fields: z.output<typeof draftFields>;
}
const draftFields = z.record(
  // A translation of the sheet is named by the sentence it translates.
  z.string().max(2200),
  z.strictObject({
    // A consent is the longest text there is; a list of sentences is one field too.
    text: z.string().max(60_000),
    kind: z.string().max(20),
    unit: z.string().max(40).optional(),
  }),
);

/** Translations of which a person says that they still fit words that were changed beside them. */
const fits = z
  .array(
    z.strictObject({
      language: z.string().max(12),
      list: z.enum(['questions', 'zones']),
      code: z.string().max(40),
    }),
  )
  .max(2000)
  .default([]);

/** The rules of the studio: full texts, never edited in place. */
export const protocolChannels = {
  'protocol.current': channel<Protocol, Failure>()(nothing),
  /** What releasing it would change, weaker first, and what stands in the way; nothing is written. */
  'protocol.look': channel<ProtocolLook, Failure | BadRequest>()(
    z.strictObject({ protocol: z.unknown(), fits }),
  ),
  /** Issues name the field. `reason` is needed where a rule becomes weaker. */
  'protocol.release': channel<{ readonly version: number }, Failure | BadRequest>()(
    z.strictObject({ protocol: z.unknown(), reason: printable.max(500).optional(), fits }),
  ),
  /** `on`: which version was in force on that day. */
  'protocol.history': channel<
    { readonly rows: readonly ReleaseRow[]; readonly inForce: number | null },
    Failure
  >()(
    z.strictObject({
      on: z
        .string()
        .refine(isLocalDate, worded(doorWords.dayOfCalendar))
        .transform((value) => value as LocalDate)
        .nullable(),
    }),
  ),
  /** What a version said: the values whose name or words hold the text. */
  'protocol.said': channel<ProtocolSaid, Failure>()(z.strictObject({ version, text: z.string().max(120) })),
  /** The whole text of a version, its wordings numbered so that it can be released again: going back is a new release. */
  'protocol.text': channel<Protocol, Failure>()(z.strictObject({ version })),
  /** `null`: there is none, or it was let go. */
  'protocol.draft': channel<ProtocolDraft | null, Failure>()(nothing),
  'protocol.saveDraft': channel<null, Failure>()(z.strictObject({ fields: draftFields })),
} as const;
