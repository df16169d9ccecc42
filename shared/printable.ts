import { z } from 'zod';
import { valueWords } from './words/values.ts';

/** Text that can be printed: control characters and overrides of the writing direction are refused, so that no list, label or sheet can be broken by pasted text. */
export const clean = (max: number) =>
  z
    .string()
    .max(max, valueWords.tooLong(max))
    .regex(
      /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]*$/,
      valueWords.unprintable,
    );

/** The same, and something must be there. */
export const said = (max: number) =>
  clean(max).refine((value) => value.trim().length > 0, 'must not be empty');
