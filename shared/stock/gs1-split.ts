import { dayOfYymmdd } from './code-date.ts';
import { elementsOf, isFree, longestOf } from './gs1-elements.ts';
import type { Element } from './gs1-elements.ts';
import { checkDigitFits } from './trade-number.ts';

/** What stands behind a lot or serial number on packs of a studio; anything else is not looked for. */
const behind = ['17', '10', '21', '11', '15', '16', '01', '240', '30', '37'];
/** More ways than that are no help to anybody. */
const mostWays = 12;

/**
 * Where a scanner has dropped the separators, a value of free length swallows what follows. Every way to cut it so that the rest reads
 * as sound elements, the one that leaves it whole first.
 */
export const splitsOf = (elements: readonly Element[], thisYear: number): readonly (readonly Element[])[] => {
  const last = elements.at(-1);
  if (last === undefined || !isFree(last.ai)) return [elements];
  const before = elements.slice(0, -1);
  const ways: (readonly Element[])[] = [];
  const cut = (head: readonly Element[], { ai, value }: Element): void => {
    if (ways.length >= mostWays) return;
    if (isSound(ai, value, thisYear)) ways.push([...head, { ai, value }]);
    for (let at = Math.min(value.length - 1, longestOf(ai)); at > 0; at -= 1) {
      const next = behind.find((one) => value.startsWith(one, at));
      if (next === undefined || [...head, { ai }].some((one) => one.ai === next)) continue;
      const mine = { ai, value: value.slice(0, at) };
      if (!isSound(mine.ai, mine.value, thisYear)) continue;
      const rest = elementsOf(value.slice(at));
      if (rest === undefined) continue;
      const [tail, ...fixed] = rest.toReversed();
      const sound = fixed.toReversed();
      if (tail === undefined || !sound.every((one) => isSound(one.ai, one.value, thisYear))) continue;
      const taken = new Set([...head, mine, ...sound].map((one) => one.ai));
      if (taken.has(tail.ai) || taken.size < head.length + 1 + sound.length) continue;
      if (isFree(tail.ai)) cut([...head, mine, ...sound], tail);
      else if (isSound(tail.ai, tail.value, thisYear)) ways.push([...head, mine, ...sound, tail]);
    }
  };
  cut(before, last);
  return ways;
};

/** Could this value stand behind this identifier. */
const isSound = (ai: string, value: string, thisYear: number): boolean => {
  if (ai === '01') return checkDigitFits(value);
  if (['11', '15', '16', '17'].includes(ai)) return dayOfYymmdd(value, thisYear) !== undefined;
  if (ai === '30' || ai === '37') return /^\d{1,8}$/.test(value);
  return value !== '' && value.length <= longestOf(ai);
};
