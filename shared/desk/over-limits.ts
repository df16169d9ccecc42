import { exposureMinutes } from '../numbing/creams.ts';
import { doseProblems } from '../numbing/dose-problems.ts';
import type { DoseProblem } from '../numbing/dose-problems.ts';
import { creamsHere } from '../numbing/heard.ts';
import { limitsOf } from '../numbing/product-limits.ts';
import type { SessionData } from '../session/data.ts';
import type { Instant } from '../time.ts';
import { short } from '../words/counts.ts';
import type { Message } from '../words/message.ts';
import { whyWords } from '../words/why-look.ts';

/** Who answered the health questions as they stood when the work was done: an answer put right afterwards takes nothing off the desk. */
const asAtTheEnd = (data: SessionData): SessionData => ({
  ...data,
  answers: Object.fromEntries(
    Object.entries(data.answers).map(([code, given]) => [
      code,
      { ...given, value: given.atEnd ?? given.value },
    ]),
  ),
});
const longestOf = (data: SessionData, product: string): number | null => {
  const found = [data, asAtTheEnd(data)].flatMap((one) => limitsOf(one, product).maximumDwellMinutes ?? []);
  return found.length === 0 ? null : Math.min(...found);
};

/** Cream that was on too long, or of which there was too much: by the stricter of the answers at the end and those put right since. */
export const overLimits = (data: SessionData, now: Instant): readonly Message[] => [
  ...creamsHere(data).flatMap((cream) => {
    const minutes = exposureMinutes(cream, now);
    const { name } = limitsOf(data, cream.product ?? '');
    const most = longestOf(data, cream.product ?? '');
    // Rounded up: "60 min, at most 60" would say nothing.
    return most === null || minutes <= most
      ? []
      : [whyWords.numbingMinutes({ product: name, minutes: Math.ceil(minutes), most })];
  }),
  ...doseProblems(data, now).flatMap((problem) => sentenceOf(problem) ?? []),
];

const sentenceOf = (problem: DoseProblem): Message | undefined => {
  switch (problem.kind) {
    case 'grams':
      return whyWords.numbingGrams({
        product: problem.name,
        sum: short(problem.sum),
        most: short(problem.most),
      });
    case 'mixed':
      return whyWords.numbingMixed({ percent: Math.ceil(problem.percent) });
    case 'area':
    case 'capArea':
      return whyWords.capArea({ sum: short(problem.sum), most: short(problem.most) });
    case 'capGrams':
      return whyWords.capGrams({ sum: short(problem.sum), most: short(problem.most) });
    case 'capMg':
      return whyWords.capMg({ sum: short(problem.sum), most: short(problem.most) });
    case 'capMinutes':
      return whyWords.capMinutes({ sum: String(Math.ceil(problem.sum)), most: String(problem.most) });
    default:
      // What is not known is missing, not too much.
      return undefined;
  }
};
