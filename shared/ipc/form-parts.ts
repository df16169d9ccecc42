import { z } from 'zod';
import { isInstant } from '../time.ts';
import type { Instant } from '../time.ts';
import { doorWords } from '../words/door.ts';
import { worded } from '../words/worded.ts';

/** What requests of the window are made of. */
export const printable = z
  .string()
  .max(200)
  .regex(/^[^\u0000-\u001f\u007f]*$/, worded(doorWords.unprintable));
const needed = (max: number) => printable.trim().min(1, worded(doorWords.needed)).max(max);

export const instant = z
  .string()
  .refine(isInstant, worded(doorWords.moment))
  .transform((value) => value as Instant);
export const studio = z.strictObject({
  name: needed(80),
  phone: needed(40),
  outOfHoursPhone: printable.max(40),
  address: printable.max(160).optional(),
  timeZone: needed(60),
});
export const person = z.strictObject({
  name: needed(80),
  licence: printable.max(60),
  trainingExpiry: z
    .string()
    .regex(/^\d{4}-\d{2}(-\d{2})?$/, worded(doorWords.monthOrDay))
    .nullable(),
});
export type StudioForm = z.infer<typeof studio>;
export type PersonForm = z.infer<typeof person>;
