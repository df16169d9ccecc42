import { z } from 'zod';
import { provenance, text } from './basis.ts';

/** After an unwanted event, and after a needle-stick of the staff (brief 4.4). */
export const incidents = z.strictObject({
  /** Days after an event on which the studio asks how it is; the last one also of a closed case. */
  followUpDays: z.array(z.number().int().min(1).max(400)).min(1).max(12),
  /** Days after a visit on which the studio calls (brief 6.1). */
  callDays: z.array(z.number().int().min(1).max(60)).max(6),
  /** The first-aid card, step by step; `{number}` is the pack's emergency number. A draft until an adviser signs it off. */
  firstAid: z.array(text).min(1).max(12),
  firstAidApprovedBy: z.string().nullable(),
  firstAidApprovedOn: z.string().nullable(),
  ...provenance,
});

/** Brief 2.2: insurers may make the test a condition, and a test speaks only for what was tested. */
export const patchTestRules = z.strictObject({
  severity: z.enum(['asPack', 'hard']),
  /** What a test of one lot also speaks for: that lot only, the lots of its family, or every lot of the product. */
  covers: z.enum(['lot', 'family', 'product']),
  waiver: text,
  /** So long a first talk is gone on from. */
  talkDays: z.number().int().min(0).max(365),
  ...provenance,
});
export type Incidents = z.infer<typeof incidents>;
export type PatchTestRules = z.infer<typeof patchTestRules>;
