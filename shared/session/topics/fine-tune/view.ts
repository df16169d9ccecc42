import type { SessionData } from '../../data.ts';
import { numberOf } from '../facts/read.ts';
import type { FineTuneData } from './data.ts';
import { settlingOf } from './read.ts';
import type { Settling } from './read.ts';

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
  readonly settling: Settling | null;
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
