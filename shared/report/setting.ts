import type { Direction } from './bidi.ts';
import type { Part } from './ink.ts';
import type { TypeScale } from './type-scale.ts';
import type { MeasureText } from './wrap.ts';

/** What a block is set with. */
export interface Setting {
  readonly scale: TypeScale;
  readonly measure: MeasureText;
  /** Of the page: which words are read as one. */
  readonly language: string;
  readonly direction: Direction;
}
/** A block in ink, its top left corner at 0, 0. */
export interface Laid {
  readonly height: number;
  readonly parts: readonly Part[];
}
