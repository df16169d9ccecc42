import type { MeasuredPhoto, Sample, TestDots } from '../../../colour/sample.ts';
import type { SessionData } from '../../data.ts';

export interface ColourView {
  readonly colour: {
    readonly samples: readonly Sample[];
    readonly photos: readonly MeasuredPhoto[];
    readonly testDots: readonly TestDots[];
  };
}

export const colourView = ({ colour: { samples, photos, testDots } }: SessionData): ColourView => ({
  colour: { samples, photos, testDots },
});
