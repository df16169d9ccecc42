import type { Aftercare, Protocol } from '../protocol/schema.ts';
import { addMonths, type LocalDate } from '../time.ts';
import type { PaperLanguage } from '../words/paper-language.ts';
import { sheetWords } from '../words/sheet.ts';
import { dueWords } from '../words/due.ts';
import type { Phrase } from '../words/message.ts';
import { seasonsBetween } from './season.ts';

interface DueReason {
  readonly id: string;
  readonly months: number;
  /** For the record and the screen only: reasons can be health data and are never printed (decision 25). */
  readonly reason: string;
}

interface Due {
  readonly reasons: readonly DueReason[];
  /** `about autumn 2028 to spring 2029`, or the words for planning again. */
  readonly text: Phrase;
}

export type DueWindow =
  | (Due & {
      readonly kind: 'window';
      readonly from: LocalDate;
      readonly until: LocalDate;
      readonly months: { readonly from: number; readonly guess: number; readonly until: number };
    })
  | (Due & { readonly kind: 'replan' });

interface DueWindowInput {
  readonly protocol: Pick<Protocol, 'limits' | 'dueFactors'>;
  /** From `dueFactorIdsOf`; ids the protocol does not know are ignored, repeats count once. */
  readonly factorIds: readonly string[];
  /** Day 0, the session date. */
  readonly day0: LocalDate;
  readonly locale: string;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/**
 * When the next touch-up may be due: base plus factors in months, held inside the studio's range, then a window around it held inside the same
 * range. A factor that replans (ongoing hair loss) gives no date. A guide, never a gate and never a promise (brief 1.3, decision 25).
 */
export const dueWindowOf = ({
  protocol: { limits, dueFactors },
  factorIds,
  day0,
  locale,
}: DueWindowInput): DueWindow => {
  const holding = dueFactors.filter(({ id }) => factorIds.includes(id));
  const reasons = holding.map(({ id, months, reason }) => ({ id, months, reason }));
  if (holding.some(({ replans }) => replans)) return { kind: 'replan', reasons, text: dueWords.replan };

  const [low, high, spread] = [
    limits.dueMinimumMonths.value,
    limits.dueMaximumMonths.value,
    limits.dueSpreadMonths.value,
  ];
  const guess = Math.round(
    clamp(limits.dueBaseMonths.value + reasons.reduce((sum, { months }) => sum + months, 0), low, high),
  );
  const months = { from: Math.max(low, guess - spread), guess, until: Math.min(high, guess + spread) };
  const [from, until] = [addMonths(day0, months.from), addMonths(day0, months.until)];
  return { kind: 'window', from, until, months, reasons, text: seasonsBetween(from, until, locale) };
};

/** The one line on paper: the window without its reasons. */
export const touchUpLine = (
  { touchUpWindowText, touchUpReplanText }: Pick<Aftercare, 'touchUpWindowText' | 'touchUpReplanText'>,
  due: DueWindow,
  { say, formats }: PaperLanguage,
): string => {
  if (due.kind === 'replan') return touchUpReplanText;
  const [from, until] = [formats.season(due.from), formats.season(due.until)];
  const window = from === until ? sheetWords.windowOne({ season: from }) : sheetWords.window({ from, until });
  return touchUpWindowText.replaceAll('{window}', say(window));
};
