import type { Phrase } from '../../shared/words/message.ts';
import type { FadeGrade } from '../../shared/scalp/stipple.ts';

/** How one zone shows on the map. */
export interface ZoneLook {
  /** What a screen reader hears after the name: "chosen, fade 3". */
  readonly says?: Phrase | undefined;
  /** Short name drawn on the map. */
  readonly name: Phrase;
  readonly grade?: FadeGrade | undefined;
  /** Fade of the last visit, drawn as rings over today's dots. */
  readonly last?: FadeGrade | undefined;
  readonly chosen?: boolean | undefined;
  readonly current?: boolean | undefined;
  readonly done?: boolean | undefined;
  readonly muted?: boolean | undefined;
}

/** Too small for a finger: gets a wider touch area and is drawn last, so that it lies on top. */
export const isSmall = (code: string): boolean => code.startsWith('T') || code === 'NAP' || code === 'FHL';

/** Left and right are plain from where the name stands; whoever cannot see hears the whole name. */
export const nameOnMap = (name: string): string => {
  const bare = name.replace(/^(Left|Right) /, '').replace(/^temple point$/, 'point');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
};
