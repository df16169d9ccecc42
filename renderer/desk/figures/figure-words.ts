import type { Figure } from '../../../shared/desk/figures/count.ts';
import { measures } from '../../../shared/desk/figures/measures.ts';
import type { MeasureId } from '../../../shared/desk/figures/measures.ts';
import type { Phrase } from '../../../shared/words/message.ts';
import { figuresScreen } from '../../../shared/words/screens/figures.ts';
import type { ScreenWords } from '../../words.tsx';

/** One decimal where it says something. */
const short = (value: number): number => Math.round(value * 10) / 10;

const unitOf = (id: MeasureId) =>
  id === 'numbingArea'
    ? figuresScreen.area
    : id === 'healed'
      ? figuresScreen.difference
      : id === 'events'
        ? figuresScreen.perHundred
        : figuresScreen.minutes;

/** A figure in words: what it is, and what stands behind it. */
export const figureWords = (
  id: MeasureId,
  { n, sum, value, low, high }: Figure,
  number: ScreenWords['number'],
): { readonly says: Phrase; readonly behind: Phrase | null } => {
  if (value === null) return { says: figuresScreen.nothing, behind: null };
  if (measures[id].how === 'share')
    return {
      says: figuresScreen.share({ percent: Math.round(value * 100) }),
      behind: figuresScreen.shareOf({ sum, n }),
    };
  const unit = unitOf(id);
  return {
    says: unit({ value: number(short(value)) }),
    behind:
      low === null || high === null || n < 2
        ? null
        : figuresScreen.middleHalf({ low: number(short(low)), high: number(short(high)) }),
  };
};
