import { commonWords } from '../words/screens/common.ts';
import { viewWords } from '../words/views.ts';
import type { Message } from '../words/message.ts';
/** The eight poses of a set (brief 1.6, R52), in the order they are taken: walk once around the client. */
export const poseIds = ['front', 'left45', 'left90', 'back', 'right90', 'right45', 'top', 'crown45'] as const;

/** A pose, the close-up of one zone with scale and grey card, or a clinician's letter: a document, and no picture of the scalp. */
export const photoViewIds = [...poseIds, 'macro', 'letter'] as const;
export type PhotoViewId = (typeof photoViewIds)[number];

interface PhotoView {
  readonly id: PhotoViewId;
  readonly title: Message;
  /** How head and camera stand: one plain sentence beside the outline. */
  readonly pose: Message;
}

const photoViews: readonly PhotoView[] = [
  { id: 'front', title: viewWords.front, pose: viewWords.faceToTheCameraEyesLevel },
  { id: 'left45', title: viewWords.leftAt45, pose: viewWords.headTurnedHalfAwayTheLeft },
  { id: 'left90', title: viewWords.leftSide, pose: viewWords.leftEarToTheCameraNose },
  { id: 'back', title: commonWords.back, pose: viewWords.backOfTheHeadToThe },
  { id: 'right90', title: viewWords.rightSide, pose: viewWords.rightEarToTheCameraNose },
  { id: 'right45', title: viewWords.rightAt45, pose: viewWords.headTurnedHalfAwayTheRight },
  { id: 'top', title: viewWords.top, pose: viewWords.cameraStraightAboveTheCrown },
  { id: 'crown45', title: viewWords.crownAt45, pose: viewWords.fromBehindAndAboveHalfWay },
  {
    id: 'macro',
    title: viewWords.closeUp,
    pose: viewWords.fromAHandAwayWithThe,
  },
  {
    id: 'letter',
    title: viewWords.letter,
    pose: viewWords.theWholePageFlatAndStraight,
  },
];

/** Every id of `photoViewIds` has its view. */
export const viewOfPhoto = (id: PhotoViewId): PhotoView =>
  photoViews.find((view) => view.id === id) as PhotoView;
