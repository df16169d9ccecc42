import { hairlinePhotos } from '../../../photos/hairline.ts';
import type { SessionData } from '../../data.ts';
import { fieldsRequired } from '../../required-fields.ts';
import { requirementsFor } from '../../requirement.ts';
import type { Requirement } from '../../requirement.ts';
import type { RuleSets } from '../../room.ts';
import { agreedDrawing } from '../consent/read.ts';
import { saidYes } from '../facts/read.ts';
import { hairlineSays } from './words.ts';

const make = requirementsFor('consultation', 'cleanseAndNumb');

/** A new hairline is drawn on a photo before it is signed (G1-05, hard; brief 1.5, decision 23). Without photos measures and signature count. */
const hairlineDrawn = (data: SessionData): readonly Requirement[] => {
  if (!saidYes(data, 'hairlineChange')) return [];
  const ask = {
    id: 'G1-05',
    scope: 'hairlineDrawing',
    severity: 'hard',
    anchor: 'hairline-drawing',
  } as const;
  if (data.consents['photosRecord']?.given?.is === 'refused')
    return [make({ ...ask, met: 'notAvailable', says: hairlineSays.hairlineRefused })];
  if (agreedDrawing(data) !== undefined)
    return [make({ ...ask, met: true, says: hairlineSays.hairlineDrawn })];
  return [
    make({
      ...ask,
      met: false,
      says:
        hairlinePhotos(data.photos).length > 0 ? hairlineSays.hairlineUndrawn : hairlineSays.hairlineNoPhoto,
    }),
  ];
};

export const hairlineRules = {
  facts: (data) =>
    fieldsRequired(data, make, 'consultation', 'hairline', {
      also: saidYes(data, 'hairlineChange') ? ['hairlineKeep', 'hairlineGlabellaMm', 'hairlineDiffMm'] : [],
    }),
  drawn: hairlineDrawn,
} as const satisfies RuleSets;
