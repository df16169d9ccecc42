import { z } from 'zod';
import { doorWords } from './words/door.ts';
import { worded } from './words/worded.ts';

/** Text that can be printed: control characters and overrides of the writing direction are refused, so that no list, label or sheet can be broken by pasted text. */
export const clean = (max: number) =>
  z
    .string()
    .max(max, worded(doorWords.tooLong({ max })))
    .regex(
      /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]*$/,
      worded(doorWords.unprintable),
    );

/** The same, and something must be there. */
export const said = (max: number) =>
  clean(max).refine((value) => value.trim().length > 0, worded(doorWords.thisNotEmpty));
