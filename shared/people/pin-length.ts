/** A PIN that Stipple proposes: random, so six digits are enough beside the waits. */
export const PROPOSED_DIGITS = 6;
