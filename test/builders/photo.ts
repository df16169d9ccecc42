import type { Photo } from '../../shared/photos/photo.ts';
import { poseIds } from '../../shared/photos/views.ts';
import type { StageId } from '../../shared/session/stage.ts';
import { at } from './data.ts';

/** A photo of the front, taken before anything else. */
export const photo = (over: Partial<Photo> = {}): Photo => ({
  id: `photo-${over.view ?? 'front'}-${over.zone ?? ''}-${over.stage ?? 'consultation'}`,
  hash: 'a'.repeat(64),
  view: 'front',
  at: at(2),
  takenAt: at(2),
  stage: 'consultation',
  source: 'camera',
  width: 1600,
  height: 1200,
  greyCard: false,
  destroyed: null,
  ...over,
});

/** All eight poses and a marked close-up of the crown. */
export const wholeSet = (stage: StageId = 'consultation', minutes = 2): readonly Photo[] => [
  ...poseIds.map((view) => photo({ view, stage, at: at(minutes) })),
  photo({ view: 'macro', zone: 'VTX', stage, at: at(minutes), greyCard: true }),
];
