import type { Lab } from '../../../colour/lab.ts';
import type { MeasuredPhoto, Sample, TestDots } from '../../../colour/sample.ts';
import type { LocalDate } from '../../../time.ts';
import type { Recorded } from '../../recorded.ts';

/** `fresh`: as read, else as the model expected it that day; `share` and `bShift` are what the expectation used. */
export interface LastColour {
  readonly visit: LocalDate;
  readonly skin: Lab;
  readonly fresh: Lab;
  readonly freshBy: 'reading' | 'photo' | 'model';
  readonly expected: Lab;
}

export interface ColourData {
  /** Colours of this session and the photos they came from, newest last (brief 3.1). */
  readonly colour: {
    readonly samples: readonly Sample[];
    readonly photos: readonly MeasuredPhoto[];
    readonly byHand: Recorded<string> | null;
    /** By zone, the sample that was chosen to be matched. */
    readonly targets: Readonly<Record<string, Recorded<string>>>;
    readonly testDots: readonly TestDots[];
  };
}

export const noColours: ColourData = {
  colour: { samples: [], photos: [], byHand: null, targets: {}, testDots: [] },
};
