import { hairlinePhotos } from '../../photos/hairline.ts';
import type { HairlineDrawing } from '../../photos/hairline.ts';
import { says } from '../../words/requirements.ts';
import type { SessionData } from '../data.ts';
import type { Requirement } from '../requirement.ts';
import { saidYes } from './facts.ts';
import { requirementsFor } from './requirement-of.ts';

const make = requirementsFor('consultation', 'cleanseAndNumb');

/** The line the client is asked to agree to: drawn, its photo not destroyed, and a change wanted at all. */
export const agreedDrawing = (data: SessionData): HairlineDrawing | undefined => {
  const drawing = data.hairline?.value;
  if (drawing === undefined || !saidYes(data, 'hairlineChange')) return undefined;
  return data.photos.some(({ id, destroyed }) => id === drawing.photo && destroyed === null)
    ? drawing
    : undefined;
};

/** When the line last changed: drawn, moved, or gone with its photo; the empty string when there never was one. */
export const drawingChangedAt = ({ hairline, photos }: SessionData): string => {
  if (hairline === null) return '';
  const gone = photos.find(({ id }) => id === hairline.value.photo)?.destroyed?.at ?? '';
  return gone > hairline.at ? gone : hairline.at;
};

/** A new hairline is drawn on a photo before it is signed (G1-05, hard; brief 1.5, decision 23). Without photos measures and signature count. */
export const hairlineDrawn = (data: SessionData): readonly Requirement[] => {
  if (data.opening.hairlineDrawing !== true || !saidYes(data, 'hairlineChange')) return [];
  const ask = {
    id: 'G1-05',
    scope: 'hairlineDrawing',
    severity: 'hard',
    anchor: 'hairline-drawing',
  } as const;
  if (data.consents['photosRecord']?.given?.is === 'refused')
    return [make({ ...ask, met: 'notAvailable', says: says.notChecked.hairlineRefused })];
  if (agreedDrawing(data) !== undefined)
    return [make({ ...ask, met: true, says: says.consultation.hairlineDrawn })];
  return [
    make({
      ...ask,
      met: false,
      says:
        hairlinePhotos(data.photos).length > 0
          ? says.consultation.hairlineUndrawn
          : says.consultation.hairlineNoPhoto,
    }),
  ];
};
