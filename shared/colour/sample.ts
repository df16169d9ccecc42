import type { Instant } from '../time.ts';
import type { Lab, Rgb } from './lab.ts';

/** What a colour was taken of (brief 3.1). `smpFresh`: work of today, read before the client leaves, for the studio's own healing. */
export const sampleKinds = ['skin', 'smpHealed', 'stubble', 'scar', 'smpFresh'] as const;
export type SampleKind = (typeof sampleKinds)[number];

export const cardModels = ['grey18', 'neutral5', 'neutral65', 'neutral8', 'custom'] as const;
export type CardModel = (typeof cardModels)[number];

/** A round mark on a photo: `x` and `y` are shares of its width and height, `r` of its shorter side. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Why a mark on a photo gave no colour (brief 3.5). */
export type DiscProblem = 'outside' | 'small' | 'clipped' | 'uneven';
export type CardProblem = DiscProblem | 'colouredLight' | 'dim' | 'unevenLight';

/** What the pixels under one mark say; `lab` only when they are good enough. */
export interface DiscReading {
  readonly disc: Disc;
  readonly pixels: number;
  /** Share of pixels at the ends of the scale, percent. */
  readonly clippedPercent: number;
  readonly sdL: number;
  readonly lab: Lab | null;
  readonly problem: DiscProblem | null;
}
export interface CardReading extends Omit<DiscReading, 'problem'> {
  readonly model: CardModel;
  readonly reference: Lab;
  readonly gain: Rgb;
  /** What is left on the card after correction, at its worst part. */
  readonly residual: Lab;
  readonly problem: CardProblem | null;
}
export interface PhotoSample extends DiscReading {
  readonly sample: string;
  readonly kind: SampleKind;
  readonly zone?: string;
}

/** One photo, measured: written into the event as facts by main, with the version of the algorithm. */
export interface Measured {
  readonly algorithm: string;
  readonly card: CardReading;
  readonly samples: readonly PhotoSample[];
}

/** A colour of this session that counts. */
export interface Sample {
  readonly id: string;
  readonly kind: SampleKind;
  /** None: it stands for the whole head. */
  readonly zone?: string;
  readonly lab: Lab;
  readonly at: Instant;
  readonly from:
    | { readonly by: 'reading'; readonly device?: string }
    | { readonly by: 'photo'; readonly photo: string; readonly algorithm: string };
}
export interface MeasuredPhoto extends Measured {
  readonly photo: string;
  readonly at: Instant;
}

/** A few dots before the full pass (brief 3.1). */
export interface TestDots {
  readonly id: string;
  readonly zone: string;
  readonly mix: string;
  readonly cartridge: string;
  readonly dots: number;
  readonly photo?: string;
  readonly looks?: 'right' | 'tooDark' | 'tooLight';
  readonly at: Instant;
  /** Entered by a slip of the finger: they were never placed. */
  readonly undone?: true;
}
