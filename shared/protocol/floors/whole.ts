import { colourOf } from '../default/colour.ts';
import { incidentsOf, patchTestRulesOf } from '../default/incidents.ts';
import { needleOf } from '../default/needle.ts';
import type { Protocol } from '../schema.ts';

/** A release with what it leaves to the starting values written out: so it can be edited, and what is left out can be compared. */
export const whole = (protocol: Protocol): Protocol => ({
  ...protocol,
  questions: protocol.questions.map((row) => ({ insurer: 'covers' as const, ...row })),
  incidents: { ...incidentsOf(protocol) },
  patchTest: { talkDays: 90, ...patchTestRulesOf(protocol) },
  needle: needleOf(protocol),
  colour: colourOf(protocol),
});
