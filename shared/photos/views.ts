/** The eight poses of a set (brief 1.6, R52), in the order they are taken: walk once around the client. */
export const poseIds = ['front', 'left45', 'left90', 'back', 'right90', 'right45', 'top', 'crown45'] as const;

/** A pose, the close-up of one zone with scale and grey card, or a clinician's letter: a document, and no picture of the scalp. */
export const photoViewIds = [...poseIds, 'macro', 'letter'] as const;
export type PhotoViewId = (typeof photoViewIds)[number];

export interface PhotoView {
  readonly id: PhotoViewId;
  readonly title: string;
  /** How head and camera stand: one plain sentence beside the outline. */
  readonly pose: string;
}

const photoViews: readonly PhotoView[] = [
  { id: 'front', title: 'Front', pose: 'Face to the camera, eyes level, chin neither up nor down.' },
  { id: 'left45', title: 'Left at 45°', pose: 'Head turned half away: the left ear and both brows show.' },
  { id: 'left90', title: 'Left side', pose: 'Left ear to the camera, nose in line with the shoulder.' },
  { id: 'back', title: 'Back', pose: 'Back of the head to the camera, both ears show alike.' },
  { id: 'right90', title: 'Right side', pose: 'Right ear to the camera, nose in line with the shoulder.' },
  { id: 'right45', title: 'Right at 45°', pose: 'Head turned half away: the right ear and both brows show.' },
  { id: 'top', title: 'Top', pose: 'Camera straight above the crown, nose at the top of the picture.' },
  { id: 'crown45', title: 'Crown at 45°', pose: 'From behind and above, half-way between back and top.' },
  {
    id: 'macro',
    title: 'Close-up',
    pose: 'From a hand away, with the 1 cm scale and the grey card in the picture.',
  },
  {
    id: 'letter',
    title: 'Letter',
    pose: 'The whole page, flat and straight from above, so that every word can be read.',
  },
];

/** Every id of `photoViewIds` has its view. */
export const viewOfPhoto = (id: PhotoViewId): PhotoView =>
  photoViews.find((view) => view.id === id) as PhotoView;
