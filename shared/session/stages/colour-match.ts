import type { SessionData } from '../data.ts';
import type { Requirement, StageRules } from '../requirement.ts';
import { packValueOf } from '../../protocol/schema.ts';
import { checklistOf } from './checklist.ts';
import { factOf, textOf } from './facts.ts';
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
    ...(packValueOf(data.protocol.pack.pigmentInformationBefore) ? [make({ id: 'G3-04', severity: 'hard', met: shown === true, says: says.colour.labelNotShown, anchor: 'labelShown' })] : []),
    make({ id: 'G3-05', severity: 'hard', met: match === false, says: match === false ? says.colour.noAllergyMatch : says.colour.allergyMatch, anchor: 'allergyMatch' }),
    make({ id: 'F-shadeAgreed', severity: 'hard', met: factOf(data, 'clientAgreedShade') === true, says: says.colour.notAgreed, anchor: 'clientAgreedShade' }),
  ];
};

/** Darker than the healed dots by the practitioner's eye, until a measured sample exists (G3-07, warn). */
const darker = (data: SessionData): readonly Requirement[] => {
  const against = textOf(data, 'darkerThanHealed');
  if (against === undefined) return [];
  const isDarker = against === 'muchDarker' || against === 'slightlyDarker';
  return [make({
    id: 'G3-07', scope: against, severity: 'warn', met: !isDarker, says: isDarker ? says.colour.darker(against === 'muchDarker') : says.colour.notDarker, anchor: 'darkerThanHealed',
  })];
};

/** Pigment, diluent and shade (brief 3.7): G3-01 to G3-08, required fields, checklist. */
export const colourMatchRules: StageRules = (data) => [
  ...fieldsRequired(data, make, 'colourMatch', 'light', { not: ['clientAgreedShade'] }),
  make({ id: 'G3-08', severity: 'warn', met: 'notAvailable', says: says.notChecked.photoMode, anchor: 'lightSource' }),
  ...mixGuards(data),
  ...agreed(data),
  ...darker(data),
  make({ id: 'G3-07', scope: 'lab', severity: 'warn', met: 'notAvailable', says: says.notChecked.labSample, anchor: 'darkerThanHealed' }),
  ...checklistOf(data, 'colourMatch'),
];
