import { withLawNames } from '../law-words.ts';
import { withLineNames } from '../line-names.ts';
import { countryPacks } from '../default/packs.ts';
import { american } from '../../words/american-spelling.ts';
import { defaultScripts } from '../default/safety.ts';
import type { Protocol } from '../schema.ts';

/** The clocks of records that a release of an earlier version does not know: those Stipple starts with. */
const clocksOf = (id: Protocol['pack']['id']): Partial<Protocol['pack']> => {
  const {
    photoRetentionYears,
    exposureRetentionYears,
    trainingRetentionYears,
    stockRetentionYears,
    youngKeptToAgeYears,
  } = countryPacks[id];
  return {
    ...(photoRetentionYears === undefined ? {} : { photoRetentionYears }),
    ...(exposureRetentionYears === undefined ? {} : { exposureRetentionYears }),
    ...(trainingRetentionYears === undefined ? {} : { trainingRetentionYears }),
    ...(stockRetentionYears === undefined ? {} : { stockRetentionYears }),
    ...(youngKeptToAgeYears === undefined ? {} : { youngKeptToAgeYears }),
  };
};

/** What is asked on the telephone, where a release of an earlier version does not say. */
const callScripts = ({ pack }: Protocol): Partial<Protocol['scripts']> => {
  const { callEarly, callMiddle, callLate } = defaultScripts;
  const say = pack.locale === 'en-US' ? american : String;
  return { callEarly: say(callEarly), callMiddle: say(callMiddle), callLate: say(callLate) };
};

/** A release with what it leaves unsaid written out, of each row, of the pack and of the leaflet: so it can be edited, and what is left out can be compared. */
export const whole = (protocol: Protocol): Protocol => ({
  ...protocol,
  pack: {
    ...clocksOf(protocol.pack.id),
    ...protocol.pack,
    consentAdditions: withLawNames(protocol.pack),
  },
  scripts: { ...callScripts(protocol), ...protocol.scripts },
  aftercare: withLineNames(protocol.aftercare),
  questions: protocol.questions.map((row) => ({ insurer: 'covers' as const, ...row })),
});
