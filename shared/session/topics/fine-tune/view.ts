import { addMinutes } from '../../../time.ts';
import type { Instant } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { numberOf } from '../facts/read.ts';
import { realPasses } from '../needle/read.ts';
import type { FineTuneData } from './data.ts';

/** Redness hides gaps: it needs 5 to 10 minutes to settle before anybody judges (brief 5.3). */
const settleMinutes = 5;

export interface FineTuneView extends Pick<FineTuneData, 'gaps' | 'extraDots'> {
  /** By light and distance: was it good, and what was noted. */
  readonly lights: Readonly<
    Record<
      string,
      { readonly light: string; readonly distanceM: number; readonly ok: boolean; readonly note?: string }
    >
  >;
  /** How far left and right are apart, and whether that is more than the studio's limit. */
  readonly symmetry: { readonly apartMm: number; readonly isWide: boolean } | null;
  /** Since the last pass the skin is left alone; from then on it has settled. */
  readonly settling: {
    readonly since: Instant;
    readonly settledAt: Instant;
    readonly minutes: number;
  } | null;
}

export const fineTuneView = (data: SessionData): FineTuneView => ({
  lights: Object.fromEntries(Object.entries(data.lights).map(([key, { value }]) => [key, value])),
  gaps: data.gaps,
  extraDots: data.extraDots,
  symmetry: symmetryOf(data),
  settling: settlingOf(data),
});

const symmetryOf = (data: SessionData): FineTuneView['symmetry'] => {
  const [left, right] = [numberOf(data, 'templeLeftMm'), numberOf(data, 'templeRightMm')];
  if (left === undefined || right === undefined) return null;
  const apartMm = Math.abs(left - right);
  return { apartMm, isWide: apartMm > data.protocol.limits.symmetryMm.value };
};

const settlingOf = (data: SessionData): FineTuneView['settling'] => {
  const since = realPasses(data).reduce<Instant | null>(
    (latest, { endedAt }) => (endedAt !== null && (latest === null || endedAt > latest) ? endedAt : latest),
    null,
  );
  return since === null
    ? null
    : { since, settledAt: addMinutes(since, settleMinutes), minutes: settleMinutes };
};
