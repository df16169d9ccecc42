import { photosScreen } from '../../shared/words/screens/photos.ts';

/** When in a visit a picture was taken. */
export const setWords = {
  before: photosScreen.before,
  work: photosScreen.during,
  after: photosScreen.after,
} as const;
/** The same within a sentence. */
export const setInSentence = {
  before: photosScreen.inSetBefore,
  work: photosScreen.inSetDuring,
  after: photosScreen.inSetAfter,
} as const;
