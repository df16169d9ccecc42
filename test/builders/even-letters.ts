import type { MeasureText } from '../../shared/report/wrap.ts';

/** A font for layout tests: every letter is as wide as any other, about as wide as real ones are on average. */
export const evenLetters: MeasureText = (text, _face, size) => Array.from(text).length * size * 0.48;
