import { viewOfPhoto } from '../photos/views.ts';
import type { PhotoViewId } from '../photos/views.ts';
import { isReadable } from '../photos/picture-kind.ts';
import type { PictureKind } from '../photos/picture-kind.ts';
import { commaList, messages } from './message.ts';
import type { Message, Phrase } from './message.ts';

/** Why a picture is not taken in, each with what to do about it. Whatever was there before stays. */
export const pictureProblems = messages('pictureProblems', {
  tooBig: 'This file is larger than 25 MB. Choose a smaller picture, or take the photo here with the camera.',
  heic: 'This is a HEIC picture, which cannot be read here. On the phone choose "Most compatible" (JPEG) for the camera, or send the picture as JPEG, then import it again.',
  notPicture: 'This file is not a picture that can be read here. Choose a JPEG or PNG file.',
  empty: 'This file is empty. Choose another one.',
  broken: 'This picture is damaged and cannot be opened. Choose another file, or take the photo again.',
  unsupported: 'This kind of JPEG cannot be read here. Save it as an ordinary JPEG, then import it again.',
  tooManyPixels: 'This picture has more than 100 million pixels. Make it smaller, then import it again.',
  noPicture: 'The camera gave no picture. Try once more, choose another camera, or import a file.',
  notReduced: 'The picture came in larger than it is kept. Import it again.',
});
export type PictureProblem = keyof typeof pictureProblems;

/** `undefined` when a picture of that kind can be read. */
export const problemOfKind = (kind: PictureKind): PictureProblem | undefined => {
  if (isReadable(kind)) return undefined;
  if (kind === 'heic') return 'heic';
  return kind === 'empty' ? 'empty' : 'notPicture';
};

export const cameraProblems = messages('cameraProblems', {
  refused:
    'The camera may not be used: permission was refused. Allow it in the settings of this computer, or import a file.',
  none: 'No camera was found. Plug one in, or import a file.',
  busy: 'The camera is in use by another program. Close that program, or import a file.',
  gone: 'The camera was unplugged. Plug it in again, choose another one, or import a file.',
  failed: 'The camera does not answer. Unplug it and plug it in again, or import a file.',
});
export type CameraProblem = keyof typeof cameraProblems;

export const photoTitles = messages('photoTitles', { light: 'light: {light}' });

/** "Front", "Close-up, Crown", "Front, light: Warm lamp". */
export const slotTitle = (
  {
    view,
    zone,
    light,
  }: { readonly view: PhotoViewId; readonly zone?: string | undefined; readonly light?: string | undefined },
  names: { readonly zone: (code: string) => Phrase; readonly light: (id: string) => string },
): Message =>
  commaList([
    viewOfPhoto(view).title,
    ...(zone === undefined ? [] : [names.zone(zone)]),
    ...(light === undefined ? [] : [photoTitles.light({ light: names.light(light) })]),
  ]);

export const destroyWords = messages('destroyReasons', {
  consentWithdrawn: 'Consent withdrawn',
  clientAsked: 'The client asked',
  mistake: 'Taken by mistake',
  notNeeded: 'No longer needed',
});

/** The same within a line: "Photo destroyed: front, taken by mistake". */
export const destroyWithin = messages('destroyedBecause', {
  consentWithdrawn: 'consent withdrawn',
  clientAsked: 'the client asked',
  mistake: 'taken by mistake',
  notNeeded: 'no longer needed',
});

export const photoWords = messages('photos', {
  consentFirst: 'The client has not agreed to photos for the record. Sign that consent first.',
  consentRefused: 'The client refused photos for the record: none may be taken.',
  tooMany: 'This session holds {most} photos, which is the most. Destroy one that is not needed first.',
  alreadyDestroyed: 'This photo was destroyed before.',
  zoneForCloseUp: 'A close-up needs its zone: choose the zone first.',
  zoneOnlyForCloseUp: 'Only a close-up names a zone.',
  lightOfPose: 'Only a photo of the head at the fine-tuning names a light.',
  rowOfLetter: 'A letter names the health question it is for, and nothing else does.',
  hairlineOnFront: 'The hairline is drawn on a photo of the front, taken before the work is done.',
  pairDiffers: 'Compare two photos of the same view.',
});
