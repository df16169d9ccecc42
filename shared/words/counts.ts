import { commaList, messages } from './message.ts';
import type { Phrase } from './message.ts';

export const countWords = messages('counts', {
  andMore: '{names} and {count} more',
});

/** "Fade, blur and 2 more": names what is missing without filling the screen. */
export const someOf = (names: readonly Phrase[], most = 3): Phrase =>
  names.length <= most
    ? commaList(names)
    : countWords.andMore({
        names: commaList(names.slice(0, most - 1)),
        count: names.length - most + 1,
      });
/** A number as people write it: no trailing zeros, at most one decimal. */
export const short = (value: number): number => Math.round(value * 10) / 10 + 0;
/** With its decimal, also where that is nought; never "-0.0". */
export const tenths = (value: number): string => (Number(value.toFixed(1)) + 0).toFixed(1);
