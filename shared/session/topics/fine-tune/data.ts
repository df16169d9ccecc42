import type { Recorded } from '../../recorded.ts';

export interface FineTuneData {
  /** By light and distance: one look each. */
  readonly lights: Readonly<
    Record<
      string,
      Recorded<{
        readonly light: string;
        readonly distanceM: number;
        readonly ok: boolean;
        readonly note?: string;
      }>
    >
  >;
  readonly gaps: readonly {
    readonly id: string;
    readonly zone: string;
    readonly note: string;
    readonly action: 'dotsNow' | 'review' | 'leave';
    readonly done: boolean;
  }[];
  /** By zone; set, never added up by a second tap. */
  readonly extraDots: Readonly<Record<string, number>>;
}

export const nothingLookedAt: FineTuneData = { lights: {}, gaps: [], extraDots: {} };
