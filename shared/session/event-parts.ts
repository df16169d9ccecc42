import { z } from 'zod';
import { said } from '../printable.ts';
import { isInstant, isLocalDate, latestDayOf } from '../time.ts';
import type { Instant } from '../time.ts';
import { doorWords } from '../words/door.ts';
import { worded } from '../words/worded.ts';

/** What events are made of: each event names the parts it needs, and the door reads exactly these. */
export const key = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,40}$/);
export const zone = z.string().regex(/^(FHL|TMP-[LR]|TPT-[LR]|FRO|MID|VTX|PAR-[LR]|OCC|NAP|SCR-\d{1,2})$/);
export const instant = z
  .string()
  .refine(isInstant, worded(doorWords.moment))
  .transform((value) => value as Instant);
export const date = z.string().refine(isLocalDate, worded(doorWords.dateLike));
export const partialDate = z
  .string()
  .refine((value) => latestDayOf(value) !== undefined, worded(doorWords.partialDate));
/** Of a text that was shown: SHA-256 in hex. */
export const textHash = z.string().regex(/^[0-9a-f]{64}$/);
export const language = z.string().max(12);
/** A lot of the stock ledger, beside the words on its label; main adds what the ledger says of it. */
export const lotId = z.uuid().optional();
/** It happened earlier than it is entered (decision 13). */
export const late = { occurredAt: instant.optional() };
/** Why something that was said in a stage behind us changes: no longer than what a tick has room for, so that its length tells nothing. */
export const why = { reason: said(100).optional() };
/** What a question was about that was answered with "yes, meant so": asked, never refused, and on record as asked. */
export const sure = { sure: z.array(key).max(8).optional() };
export const requirement = z.strictObject({ id: said(60), scope: z.string().max(60).optional() });
export const stroke = z.strictObject({
  /** Points as x, y in 0..1 of the pad's width and height, ms since the stroke began, pressure 0..1. */
  points: z
    .array(z.tuple([z.number(), z.number(), z.number(), z.number()]))
    .min(1)
    .max(4000),
});
