import type { Protocol } from '../schema.ts';

/** A release with what an insurer says of each row written out: so it can be edited, and what is left out can be compared. */
export const whole = (protocol: Protocol): Protocol => ({
  ...protocol,
  questions: protocol.questions.map((row) => ({ insurer: 'covers' as const, ...row })),
});
