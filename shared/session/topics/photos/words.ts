import { messages } from '../../../words/message.ts';
import type { Message } from '../../../words/message.ts';
import { dateIn } from '../../../time.ts';
import { destroyWithin, slotTitle } from '../../../words/photos.ts';
import type { SessionData } from '../../data.ts';
import { list } from '../../line.ts';
import type { Doing, Lines, Names } from '../../line.ts';
import type { photosEvents } from './events.ts';

/** What a photo shows, by its id. */
export const titleOf = ({ photos }: SessionData, id: string, names: Names): Message => {
  const photo = photos.find((one) => one.id === id);
  return photo === undefined ? photosTold.photo : slotTitle(photo, names);
};

/** What its rules and refusals say. */
export const photosSays = messages('photosSays', {
  baselineRefused: 'Photos before the session, not checked: client refused photos.',
  colourRefused: 'Colour photo before numbing, not checked: client refused photos.',
  workRefused: 'Close-up after each zone, not checked: client refused photos.',
  workWithoutBaseline: 'Close-up after each zone, not checked: there are none from before.',
  afterRefused: 'Photos after the session, not checked: client refused photos.',
  pairRefused: 'Before and after side by side, not checked: client refused photos.',
  afterWithoutBaseline: 'Photos after the session, not checked: there are none from before.',
  pairInTalk:
    'Before and after side by side, not checked: the photos from before were taken in the first talk.',
  pairWithoutBaseline: 'Before and after side by side, not checked: there are no photos from before.',
  viewsMissing: 'Photos still to take: {names}.',
  viewsThere: 'The photos of the head are complete.',
  closeUpsMissing: 'Close-up still to take: {zones}.',
  closeUpsThere: 'Every zone to treat has its close-up.',
  greyCardOpen: 'Look whether scale and grey card are in the close-up, then mark it: {zones}.',
  greyCardMarked: 'Scale and grey card are in every close-up.',
  colourAfterCream:
    'No colour photo from before the numbing cream: {zones}. Cream changes the colour of the skin.',
  colourMissing: 'Take the colour photo before numbing cream goes on: {zones}.',
  colourInTime: 'The colour photo is from before the numbing cream.',
  zoneNotShown: '{zone}: take a close-up before you go on.',
  zoneShown: '{zone} is shown as it was after the work.',
  afterMissing: 'Photos of after the work still to take: {names}.',
  afterThere: 'The photos of after the work are complete.',
  pairMissing: 'Look at before and after side by side, and keep one pair.',
  pairThere: 'A pair of before and after was compared.',
});

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const photosDoing = messages('photosDoing', {
  'photo.taken': 'Taking a photo',
  'photo.marked': 'Marking a photo',
  'photo.destroyed': 'Destroying a photo',
  'photos.compared': 'Keeping a pair of photos',
}) satisfies Doing<keyof typeof photosEvents>;

/** What the timeline says of each event. */
export const photosTold = messages('photosLines', {
  photo: 'photo',
  taken: 'Photo taken: {photo}',
  imported: 'Photo imported: {photo}',
  retake: 'in place of an earlier one',
  takenOn: 'the file says it was taken on {day} at {clock}',
  cardSeen: 'Scale and grey card seen in {photo}',
  noCard: 'No scale or grey card in {photo}',
  destroyed: 'Photo destroyed: {photo}, {why}',
  compared: 'Before and after compared: {photo}',
  aligned: 'ears, eyes and nose lie on each other',
  notAligned: 'not taken the same way, so only roughly',
});
export const photosLines: Lines<keyof typeof photosEvents> = {
  'photo.taken': ({ view, zone, light, source, retakeOf, takenAt }, names, { opening }) =>
    list(
      (source === 'camera' ? photosTold.taken : photosTold.imported)({
        photo: slotTitle({ view, zone, light }, names),
      }),
      retakeOf !== undefined && photosTold.retake,
      takenAt !== undefined &&
        photosTold.takenOn({
          day: names.date(dateIn(opening.timeZone, takenAt)),
          clock: names.clock(takenAt),
        }),
    ),
  'photo.marked': ({ photo, greyCard }, names, data) =>
    (greyCard ? photosTold.cardSeen : photosTold.noCard)({ photo: titleOf(data, photo, names) }),
  'photo.destroyed': ({ photo, why }, names, data) =>
    photosTold.destroyed({ photo: titleOf(data, photo, names), why: destroyWithin[why] }),
  'photos.compared': ({ before, registered }, names, data) =>
    list(
      photosTold.compared({ photo: titleOf(data, before, names) }),
      registered ? photosTold.aligned : photosTold.notAligned,
    ),
};
