import { lastDayOfMonths } from '../../../partial-dates.ts';
import { daysBetween } from '../../../time.ts';
import type { LocalDate } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { sessionDay } from '../../day.ts';
import type { FieldId } from '../../fields.ts';
import { fieldsRequired } from '../../required-fields.ts';
import { requirementsFor } from '../../requirement.ts';
import type { Anchor, Requirement } from '../../requirement.ts';
import type { RuleSets } from '../../room.ts';
import { consentStanding } from '../consent/read.ts';
import { factOf, textOf } from '../facts/read.ts';
import { numbingIsUsed } from '../numbing/read.ts';
import { patchLotGuards, patchSeverity } from './lot-rules.ts';
import { patchTestSays } from './words.ts';
import type { PatchStanding } from './words.ts';

const make = requirementsFor('consultation', 'cleanseAndNumb');

interface Patch {
  readonly result: FieldId;
  readonly applied: FieldId;
  readonly read: FieldId;
  readonly product: FieldId;
  readonly lot: FieldId;
}

const pigmentPatch: Patch = {
  result: 'patchPigment',
  applied: 'patchPigmentAppliedOn',
  read: 'patchPigmentOn',
  product: 'patchPigmentProduct',
  lot: 'patchPigmentLot',
};

const numbingPatch: Patch = {
  result: 'patchNumbing',
  applied: 'patchNumbingAppliedOn',
  read: 'patchNumbingOn',
  product: 'patchNumbingProduct',
  lot: 'patchNumbingLot',
};

/** Whole days between putting on and reading; 48 hours are two of them, because only the days are known. */
const waitedDays = (applied: LocalDate, read: LocalDate): number => daysBetween(applied, read);

/** Going on without a patch test is signed like a consent. */
const waiverGiven = (data: SessionData): boolean => consentStanding(data, 'patchWaiver') === 'signed';

const standingOf = (data: SessionData, patch: Patch, waiverCounts: boolean): PatchStanding => {
  const today = sessionDay(data);
  const result = textOf(data, patch.result);
  const applied = textOf(data, patch.applied) as LocalDate | undefined;
  const read = textOf(data, patch.read) as LocalDate | undefined;
  if (result === 'reaction') return 'reaction';
  if (result === 'waived' && waiverCounts && !waiverGiven(data)) return 'noWaiver';
  if (result === 'waived') return waiverCounts ? 'fine' : 'waiverNotEnough';
  if (result !== 'noReaction') return 'missing';
  if (read === undefined || read > today) return 'noDate';
  if (textOf(data, patch.lot) === undefined || textOf(data, patch.product) === undefined) return 'noLot';
  if (applied === undefined) return 'notApplied';
  if (applied > read) return 'wrongOrder';
  const { patchTestHours, patchTestValidMonths } = data.protocol.limits;
  if (waitedDays(applied, read) * 24 < patchTestHours.value) return 'tooShort';
  return today <= lastDayOfMonths(read, patchTestValidMonths.value) ? 'fine' : 'old';
};

const anchorOf = (
  data: SessionData,
  standing: PatchStanding,
  { result, applied, read, product, lot }: Patch,
): Anchor => {
  if (standing === 'noWaiver') return 'consent-patchWaiver';
  if (standing === 'noLot') return textOf(data, product) === undefined ? product : lot;
  if (standing === 'noDate' || standing === 'old') return read;
  return standing === 'notApplied' || standing === 'wrongOrder' || standing === 'tooShort' ? applied : result;
};

/**
 * Patch tests of pigment and numbing (G1-08, brief 2.2), as strict as the country pack says; a reaction to pigment is always hard.
 * A reaction to numbing cream blocks the cream (G2-02), not the session.
 */
const patchTestGuards = (data: SessionData): readonly Requirement[] => {
  const severity = patchSeverity(data);
  const guard = (what: 'pigment' | 'numbing', patch: Patch): readonly Requirement[] => {
    const standing = standingOf(data, patch, severity === 'soft');
    if (what === 'numbing' && standing === 'reaction') return [];
    return [
      make({
        id: 'G1-08',
        scope: what,
        severity: standing === 'reaction' ? 'hard' : severity,
        met: standing === 'fine',
        says: patchTestSays.patchTest(what, standing, data.protocol.limits.patchTestHours.value),
        anchor: anchorOf(data, standing, patch),
      }),
    ];
  };
  const asksNumbing =
    numbingIsUsed(data) ||
    (factOf(data, 'numbingUsed') === undefined && factOf(data, 'patchNumbing') !== 'noNumbing');
  return [...guard('pigment', pigmentPatch), ...(asksNumbing ? guard('numbing', numbingPatch) : [])];
};

export const patchTestRules = {
  facts: (data) => fieldsRequired(data, make, 'consultation', 'patchTest'),
  tests: patchTestGuards,
  lots: patchLotGuards,
} as const satisfies RuleSets;
