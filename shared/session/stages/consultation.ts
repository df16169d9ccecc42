import type { SessionData } from '../data.ts';
import type { StageRules } from '../requirement.ts';
import { checklistOf } from './checklist.ts';
import { consentGuards } from './consents.ts';
import { factOf, saidYes } from './facts.ts';
import { healthGuards } from './health-guards.ts';
import { ageAndIdentity, practitionerInDate, staffIdentity } from './identity.ts';
import { intervalGuards } from './intervals.ts';
import { patchTestGuards } from './patch-test.ts';
import { baselinePhotos } from './photos.ts';
import { planGuards } from './planning.ts';
import { requirementsFor } from './requirement-of.ts';
import { hairlineDrawn } from './hairline.ts';
import { fieldsRequired } from './required-fields.ts';
import type { Extra } from './required-fields.ts';
import { scarGuards } from './scars.ts';

const make = requirementsFor('consultation', 'cleanseAndNumb');

/** "Required if any": dates only of what happened; the client's words only when the date is not known. */
const historyExtra = (data: SessionData): Extra => {
  const unknown = saidYes(data, 'lastNeedleUnknown') && factOf(data, 'lastNeedleOn') === undefined;
  return {
    not: unknown ? ['lastNeedleOn'] : [],
    also: [
      ...(unknown ? ['lastNeedleWords'] : []),
      ...(saidYes(data, 'laserEver') ? ['laserLastOn'] : []),
      ...(saidYes(data, 'transplantEver') ? ['transplantOn', 'transplantKind', 'transplantZones'] : []),
    ],
  };
};
const tested = (data: SessionData, id: string): boolean =>
  factOf(data, id) === 'noReaction' || factOf(data, id) === 'reaction';

/** What must hold before anyone touches the scalp (brief 1.7): G1-01 to G1-10, required fields, checklist. */
export const consultationRules: StageRules = (data, now) => [
  ...ageAndIdentity(data),
  // What the client wants is required since hairlines are drawn (brief 1.1); sessions begun before did not ask for it.
  ...fieldsRequired(data, make, 'consultation', 'visit', {
    also: data.opening.hairlineDrawing === true ? ['goal'] : [],
  }),
  ...healthGuards(data),
  ...fieldsRequired(data, make, 'consultation', 'history', historyExtra(data)),
  ...intervalGuards(data),
  ...fieldsRequired(data, make, 'consultation', 'scalp'),
  ...fieldsRequired(data, make, 'consultation', 'lifestyle'),
  ...baselinePhotos(data),
  ...planGuards(data),
  ...scarGuards(data),
  ...fieldsRequired(data, make, 'consultation', 'hairline', {
    also: saidYes(data, 'hairlineChange') ? ['hairlineKeep', 'hairlineGlabellaMm', 'hairlineDiffMm'] : [],
  }),
  ...hairlineDrawn(data),
  ...fieldsRequired(data, make, 'consultation', 'patchTest', {
    also:
      data.opening.hygiene !== true && (tested(data, 'patchPigment') || tested(data, 'patchNumbing'))
        ? ['patchProductLot']
        : [],
  }),
  ...patchTestGuards(data),
  practitionerInDate(data),
  staffIdentity(),
  ...checklistOf(data, 'consultation'),
  ...consentGuards(data, now),
];
