import type { StageRules } from '../requirement.ts';
import { checklistOf } from './checklist.ts';
import { creamLedger, stationLedger } from './ledger.ts';
import { doseGuards } from './numbing-dose.ts';
import { gateAfter, numbingProductGuards } from './numbing-product.ts';
import { numbingTimeGuards } from './numbing-time.ts';
import { patchLotGuards } from './patch-lots.ts';
import { colourPhotoFirst } from './photos.ts';
import { requirementsFor } from './requirement-of.ts';
import { fieldsRequired } from './required-fields.ts';
import { stationGuards } from './station.ts';

const make = requirementsFor('cleanseAndNumb', 'colourMatch');

/** Clean skin, cream within its limits, a ready station (brief 2.6): G2-01 to G2-11, required fields, checklist. */
export const cleanseAndNumbRules: StageRules = (data, now) => [
  ...colourPhotoFirst(data),
  // The antiseptic goes on once the cream is off: its time is asked for before the needle, not before the colour match.
  ...fieldsRequired(data, make, 'cleanseAndNumb', 'prepare', {
    not: data.opening.hygiene === true ? ['antisepticContactSeconds'] : [],
  }),
  ...stationGuards(data),
  ...doseGuards(data, now),
  ...numbingProductGuards(data),
  ...patchLotGuards(data),
  ...numbingTimeGuards(data, now),
  ...creamLedger(data, ({ stage }) => requirementsFor(stage, gateAfter(stage))),
  ...stationLedger(data, make),
  ...checklistOf(data, 'cleanseAndNumb'),
];
