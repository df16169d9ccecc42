import type { SessionData } from '../data.ts';
import type { Requirement } from '../requirement.ts';
import { packValueOf } from '../../protocol/schema.ts';
import type { LocalDate } from '../../time.ts';
import { monthsAfter } from './dates.ts';
import { factOf, sessionDay, textOf } from './facts.ts';
import { numbingIsUsed } from './numbing-used.ts';
import { requirementsFor } from './requirement-of.ts';
import { says } from '../../words/requirements.ts';
import type { PatchStanding } from '../../words/requirements/consultation.ts';

const make = requirementsFor('consultation', 'cleanseAndNumb');

const standingOf = (data: SessionData, result: string | undefined, readOn: string | undefined, waiverCounts: boolean): PatchStanding => {
  const today = sessionDay(data);
  if (result === 'reaction') return 'reaction';
  if (result === 'waived') return waiverCounts ? 'fine' : 'waiverNotEnough';
  if (result !== 'noReaction') return 'missing';
  if (readOn === undefined || readOn > today) return 'noDate';
  return today < monthsAfter(readOn as LocalDate, data.protocol.limits.patchTestValidMonths.value) ? 'fine' : 'old';
};

/**
 * Patch tests of pigment and numbing (G1-08, brief 2.2), as strict as the country pack says; a reaction to pigment is always hard.
 * A reaction to numbing cream blocks the cream (G2-02), not the session.
 */
export const patchTestGuards = (data: SessionData): readonly Requirement[] => {
  const severity = packValueOf(data.protocol.pack.patchTestSeverity);
  const guard = (what: 'pigment' | 'numbing', standing: PatchStanding, anchor: string): Requirement => make({
    id: 'G1-08', scope: what, severity: standing === 'reaction' && what === 'pigment' ? 'hard' : severity, met: standing === 'fine', says: says.consultation.patchTest(what, standing), anchor,
  });
  const pigment = standingOf(data, textOf(data, 'patchPigment'), textOf(data, 'patchPigmentOn'), severity === 'soft');
  const numbing = standingOf(data, textOf(data, 'patchNumbing'), textOf(data, 'patchNumbingOn'), severity === 'soft');
  const asksNumbing = numbingIsUsed(data) || (factOf(data, 'numbingUsed') === undefined && factOf(data, 'patchNumbing') !== 'noNumbing');
  return [
    guard('pigment', pigment, pigment === 'noDate' || pigment === 'old' ? 'patchPigmentOn' : 'patchPigment'),
    ...(asksNumbing && numbing !== 'reaction' ? [guard('numbing', numbing, numbing === 'noDate' || numbing === 'old' ? 'patchNumbingOn' : 'patchNumbing')] : []),
  ];
};
