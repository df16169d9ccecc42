/** A touch as the screen reports it. */
export interface Contact {
  readonly pointerType: string;
  /** CSS pixels that it covers; 1 where the screen does not say. */
  readonly width: number;
  readonly height: number;
  /** Milliseconds, by the page's own clock. */
  readonly timeStamp: number;
}

/** A fingertip covers up to some 15 mm, which is 57 px; the edge of a hand covers more. */
const FINGER_PX = 60;
/** Who signs with a pen lays the hand down between two strokes. */
const PEN_MS = 1500;

/** Tells the side of a hand from what draws: a palm that rests on the glass first is no finger. */
export const createPalmWatch = () => {
  let penAt: number | null = null;
  return {
    /** Heard for every contact, in order. */
    isPalm: ({ pointerType, width, height, timeStamp }: Contact): boolean => {
      if (pointerType === 'pen') penAt = timeStamp;
      if (pointerType !== 'touch') return false;
      return Math.max(width, height) > FINGER_PX || (penAt !== null && timeStamp - penAt < PEN_MS);
    },
    /** The pen is still on the glass, or was lifted at that moment. */
    penSeen: (timeStamp: number): void => {
      penAt = timeStamp;
    },
  };
};
