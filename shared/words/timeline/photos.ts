import { dateIn } from '../../time.ts';
import { destroyWords, slotTitle } from '../photos.ts';
import { list } from './corrected.ts';
import type { Lines } from './line.ts';
import type { SessionData } from '../../session/data.ts';
import type { Names } from '../../session/names.ts';

const titleOf = ({ photos }: SessionData, id: string, names: Names): string => {
  const photo = photos.find((one) => one.id === id);
  return photo === undefined ? 'photo' : slotTitle(photo, names);
};

export const photoLines: Lines<
  'photo.taken' | 'photo.marked' | 'photo.destroyed' | 'photos.compared' | 'hairline.drawn'
> = {
  'photo.taken': ({ view, zone, light, source, retakeOf, takenAt }, names, { opening }) =>
    list(
      `Photo ${source === 'camera' ? 'taken' : 'imported'}: ${slotTitle({ view, zone, light }, names)}`,
      retakeOf !== undefined && 'in place of an earlier one',
      takenAt !== undefined &&
        `the file says it was taken on ${names.date(dateIn(opening.timeZone, takenAt))} at ${names.clock(takenAt)}`,
    ),
  'photo.marked': ({ photo, greyCard }, names, data) =>
    `${greyCard ? 'Scale and grey card seen' : 'No scale or grey card'} in ${titleOf(data, photo, names)}`,
  'photo.destroyed': ({ photo, why }, names, data) =>
    `Photo destroyed: ${titleOf(data, photo, names)}, ${destroyWords[why]}`,
  'hairline.drawn': ({ photo }, names, data) =>
    list(
      `Hairline ${data.hairline === null ? 'drawn' : 'moved'} on the photo "${titleOf(data, photo, names)}"`,
      data.consents['hairline']?.given?.is === 'signed' &&
        'the signature under the line before no longer counts',
    ),
  'photos.compared': ({ before, registered }, names, data) =>
    list(
      `Before and after compared: ${titleOf(data, before, names)}`,
      registered === true && 'ears, eyes and nose lie on each other',
      registered === false && 'not taken the same way, so only roughly',
    ),
};
