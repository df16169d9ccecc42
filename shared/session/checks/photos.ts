import { photoBounds } from '../../photos/bounds.ts';
import { isKept } from '../../photos/complete-set.ts';
import { hairlinePhotos } from '../../photos/hairline.ts';
import { slotKey } from '../../photos/photo.ts';
import type { Photo } from '../../photos/photo.ts';
import { photoWords } from '../../words/photos.ts';
import type { SessionData } from '../data.ts';
import type { Refusal } from '../refusal.ts';
import { consentStanding } from '../topics/consent/read.ts';
import { badValue, unknownItem } from './check.ts';
import type { ChecksByType } from './check.ts';

/** No photo without the client's signed consent to photos for the record (brief 1.5). */
const agreed = (data: SessionData): Refusal | undefined => {
  const standing = consentStanding(data, 'photosRecord');
  if (standing === 'signed') return undefined;
  return {
    kind: 'requirements-open',
    says: [standing === 'refused' ? photoWords.consentRefused : photoWords.consentFirst],
    ids: ['photo-consent'],
  };
};

const kept = ({ photos }: SessionData, id: string): Photo | Refusal => {
  const photo = photos.find((one) => one.id === id);
  if (photo === undefined) return unknownItem('such photo');
  return isKept(photo) ? photo : badValue('photo', photoWords.alreadyDestroyed);
};
const keptOnly = (data: SessionData, id: string): Refusal | undefined => {
  const found = kept(data, id);
  return 'kind' in found ? found : undefined;
};

export const photoChecks: ChecksByType = {
  'photo.taken': (data, { view, zone, retakeOf, row, light }) => {
    if ((view === 'letter') !== (row !== undefined)) return badValue('row', photoWords.rowOfLetter);
    if (
      row !== undefined &&
      !data.protocol.questions.some(({ code, clearance }) => code === row && clearance !== 'none')
    )
      return unknownItem(`letter for ${row}`);
    if (light !== undefined) {
      if (view === 'macro' || view === 'letter' || data.stage !== 'fineTune')
        return badValue('light', photoWords.lightOfPose);
      if (!data.protocol.lights.some(({ id }) => id === light)) return unknownItem(`light "${light}"`);
    }
    // A letter is a document like an answer, and no picture of the client.
    const refused = view === 'letter' ? undefined : agreed(data);
    if (refused !== undefined) return refused;
    if (view === 'macro' && zone === undefined) return badValue('zone', photoWords.zoneForCloseUp);
    if (view !== 'macro' && zone !== undefined) return badValue('zone', photoWords.zoneOnlyForCloseUp);
    if (zone !== undefined && !data.zones.includes(zone)) return unknownItem(`zone ${zone}`);
    if (retakeOf !== undefined && !data.photos.some(({ id }) => id === retakeOf))
      return unknownItem('such photo');
    return data.photos.filter(isKept).length >= photoBounds.perSession
      ? badValue('photo', photoWords.tooMany(photoBounds.perSession))
      : undefined;
  },
  'photo.marked': (data, { photo }) => keptOnly(data, photo),
  'photo.destroyed': (data, { photo }) => keptOnly(data, photo),
  'hairline.drawn': (data, { photo: id }) => {
    const refused = agreed(data) ?? keptOnly(data, id);
    if (refused !== undefined) return refused;
    return hairlinePhotos(data.photos).some((photo) => photo.id === id)
      ? undefined
      : badValue('photo', photoWords.hairlineOnFront);
  },
  'photos.compared': (data, { before, after }) => {
    const [first, second] = [kept(data, before), kept(data, after)];
    if ('kind' in first) return first;
    if ('kind' in second) return second;
    return slotKey(first) === slotKey(second) && before !== after
      ? undefined
      : badValue('after', photoWords.pairDiffers);
  },
};
