import { messages } from './message.ts';

/** The views of a head: on the map of the scalp, and as photos are taken. */
export const viewWords = messages('views', {
  front: 'Front',
  faceToTheCameraEyesLevel: 'Face to the camera, eyes level, chin neither up nor down.',
  leftAt45: 'Left at 45°',
  headTurnedHalfAwayTheLeft: 'Head turned half away: the left ear and both brows show.',
  leftSide: 'Left side',
  leftEarToTheCameraNose: 'Left ear to the camera, nose in line with the shoulder.',
  backOfTheHeadToThe: 'Back of the head to the camera, both ears show alike.',
  rightSide: 'Right side',
  rightEarToTheCameraNose: 'Right ear to the camera, nose in line with the shoulder.',
  rightAt45: 'Right at 45°',
  headTurnedHalfAwayTheRight: 'Head turned half away: the right ear and both brows show.',
  top: 'Top',
  cameraStraightAboveTheCrown: 'Camera straight above the crown, nose at the top of the picture.',
  crownAt45: 'Crown at 45°',
  fromBehindAndAboveHalfWay: 'From behind and above, half-way between back and top.',
  fromAHandAwayWithThe: 'From a hand away, with the 1 cm scale and the grey card in the picture.',
  letter: 'Letter',
  theWholePageFlatAndStraight:
    'The whole page, flat and straight from above, so that every word can be read.',
  scalpSeenFromAbove: 'Scalp seen from above',
  scalpSeenFromTheFront: 'Scalp seen from the front',
  left: 'Left',
  scalpSeenFromTheClientsLeft: "Scalp seen from the client's left",
  right: 'Right',
  scalpSeenFromTheClientsRight: "Scalp seen from the client's right",
  scalpSeenFromBehind: 'Scalp seen from behind',
  closeUp: 'Close-up',
});
