import type { SessionData } from '../../data.ts';

/** A tick that stands, as against one that was withdrawn. */
export const signStands = ({ signs }: SessionData): boolean =>
  Object.values(signs).some(({ value }) => value);

/** Once a sign was ticked there is no needle that day, withdrawn or not (decision 21). */
export const signEver = ({ signs }: SessionData): boolean =>
  Object.values(signs).some(({ value, corrections }) => value || corrections > 0);
