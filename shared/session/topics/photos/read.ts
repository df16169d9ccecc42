import { unknownThings } from '../../../words/refusal-words.ts';
import { afterSetFor, isKept, photosOfSet, zonesWorked } from '../../../photos/complete-set.ts';
import type { Photo, Slot } from '../../../photos/photo.ts';
import { photoWords } from '../../../words/photos.ts';
import type { SessionData } from '../../data.ts';
import { badValue, unknownItem } from '../../refusal.ts';
import type { Refusal } from '../../refusal.ts';
import { consentStanding } from '../consent/read.ts';

/** No photo without the client's signed consent to photos for the record (brief 1.5). */
export const photosRefused = (data: SessionData): Refusal | undefined => {
  const standing = consentStanding(data, 'photosRecord');
  if (standing === 'signed') return undefined;
  return {
    kind: 'requirements-open',
    says: [standing === 'refused' ? photoWords.consentRefused : photoWords.consentFirst],
    ids: ['photo-consent'],
  };
};

export const keptPhoto = ({ photos }: SessionData, id: string): Photo | Refusal => {
  const photo = photos.find((one) => one.id === id);
  if (photo === undefined) return unknownItem(unknownThings.photo);
  return isKept(photo) ? photo : badValue('photo', photoWords.alreadyDestroyed);
};
/** What is pictured again after the work: of this visit's photos, and of those of the first talk it goes on from. */
export const afterSlotsOf = ({ photos, passes, scars, opening }: SessionData): readonly Slot[] =>
  afterSetFor(
    [...photosOfSet(photos, 'before').values(), ...(opening.talk?.photos ?? [])],
    zonesWorked(passes, scars),
  );

export const keptOnly = (data: SessionData, id: string): Refusal | undefined => {
  const found = keptPhoto(data, id);
  return 'kind' in found ? found : undefined;
};
