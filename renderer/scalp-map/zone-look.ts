import { isMessage } from '../../shared/words/message.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { namesOnMap } from '../../shared/words/scalp.ts';
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

/** A name of the starting protocol is short where it is drawn; one that the studio gave stands whole. Whoever cannot see hears the whole name. */
export const nameOnMap = (code: string, name: Phrase): Phrase =>
  isMessage(name) && isShortened(code) ? namesOnMap[code] : name;
const isShortened = (code: string): code is keyof typeof namesOnMap => Object.hasOwn(namesOnMap, code);
