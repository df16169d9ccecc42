import { countryPacks } from '../default/packs.ts';
import type { Protocol } from '../schema.ts';

/** The clocks of records that a release of an earlier version does not know: those Stipple starts with. */
const clocksOf = (id: Protocol['pack']['id']): Partial<Protocol['pack']> => {
  const { photoRetentionYears, exposureRetentionYears, trainingRetentionYears, stockRetentionYears } =
    countryPacks[id];
  return {
    ...(photoRetentionYears === undefined ? {} : { photoRetentionYears }),
    ...(exposureRetentionYears === undefined ? {} : { exposureRetentionYears }),
    ...(trainingRetentionYears === undefined ? {} : { trainingRetentionYears }),
    ...(stockRetentionYears === undefined ? {} : { stockRetentionYears }),
  };
};

/** A release with what it leaves unsaid written out, of each row and of the pack: so it can be edited, and what is left out can be compared. */
export const whole = (protocol: Protocol): Protocol => ({
  ...protocol,
  pack: { ...clocksOf(protocol.pack.id), ...protocol.pack },
  questions: protocol.questions.map((row) => ({ insurer: 'covers' as const, ...row })),
});
