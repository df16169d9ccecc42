import type { SessionData } from '../data.ts';
import type { Requirement, StageRules } from '../requirement.ts';
import { packValueOf } from '../../protocol/schema.ts';
import { checklistOf } from './checklist.ts';
import { darkerByEye, darkerByLab, photoQuality, wordsNotAsked } from './colour-guards.ts';
import { factOf } from './facts.ts';
import { mixGuards } from './mixes.ts';
import { requirementsFor } from './requirement-of.ts';
import { fieldsRequired } from './required-fields.ts';
import { says } from '../../words/requirements.ts';

const make = requirementsFor('colourMatch', 'application');

/** Label shown before the needle where the pack asks for it (G3-04), no allergy on it (G3-05), the client agrees. All hard. */
const agreed = (data: SessionData): readonly Requirement[] => {
  const shown = factOf(data, 'labelShown');
  const match = factOf(data, 'allergyMatch');
  return [
    ...(packValueOf(data.protocol.pack.pigmentInformationBefore)
      ? [
          make({
            id: 'G3-04',
            severity: 'hard',
            met: shown === true,
            says: says.colour.labelNotShown,
            anchor: 'labelShown',
          }),
        ]
      : []),
    make({
      id: 'G3-05',
      severity: 'hard',
      met: match === false,
      says: match === false ? says.colour.noAllergyMatch : says.colour.allergyMatch,
      anchor: 'allergyMatch',
    }),
    make({
      id: 'F-shadeAgreed',
      severity: 'hard',
      met: factOf(data, 'clientAgreedShade') === true,
      says: says.colour.notAgreed,
      anchor: 'clientAgreedShade',
    }),
  ];
};

/** Pigment, diluent and shade (brief 3.7): G3-01 to G3-08, required fields, checklist. */
export const colourMatchRules: StageRules = (data) => [
  ...fieldsRequired(data, make, 'colourMatch', 'light', {
    not: ['clientAgreedShade', ...wordsNotAsked(data)],
  }),
  ...photoQuality(data),
  ...mixGuards(data),
  ...agreed(data),
  ...darkerByEye(data),
  ...darkerByLab(data),
  ...checklistOf(data, 'colourMatch'),
];
