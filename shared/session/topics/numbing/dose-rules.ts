import type { Phrase } from '../../../words/message.ts';
import { short } from '../../../words/counts.ts';
import { doseProblems } from '../../../numbing/dose-problems.ts';
import type { DoseProblem } from '../../../numbing/dose-problems.ts';
import type { Instant } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { failuresOr, requirementsFor } from '../../requirement.ts';
import type { Requirement } from '../../requirement.ts';
import { factOf } from '../facts/read.ts';
import { numbingIsUsed } from './read.ts';
import { numbingSays } from './words.ts';

const make = requirementsFor('cleanseAndNumb', 'colourMatch');
const anchor = 'numbing';

const sentenceOf = (problem: DoseProblem): Phrase => {
  switch (problem.kind) {
    case 'unknownAmounts':
      return numbingSays.arrivalUnknown;
    case 'unknownStrength':
      return numbingSays.unknownStrength({ name: problem.name });
    case 'unknownLimits':
      return numbingSays.unknownLimits({ product: problem.name });
    case 'grams':
      return numbingSays.grams({ product: problem.name, sum: short(problem.sum), most: short(problem.most) });
    case 'area':
      return numbingSays.area({ sum: short(problem.sum), most: short(problem.most) });
    case 'mixed':
      return numbingSays.mixed({ percent: Math.ceil(problem.percent) });
    case 'capGrams':
      return numbingSays.capGrams({ sum: short(problem.sum), most: short(problem.most) });
    case 'capArea':
      return numbingSays.capArea({ sum: short(problem.sum), most: short(problem.most) });
    case 'capMg':
      return numbingSays.capMg({ sum: short(problem.sum), most: short(problem.most) });
    case 'capMinutes':
      return numbingSays.capMinutes({ sum: Math.ceil(problem.sum), most: problem.most });
  }
};
const scopeOf = (problem: DoseProblem): string =>
  'product' in problem ? `${problem.kind}-${problem.product}` : problem.kind;

/** All cream of the day within every limit; what is unknown stops (G2-04, hard; decision 20). */
export const doseGuards = (data: SessionData, now: Instant): readonly Requirement[] => {
  const arrival = make({
    id: 'F-arrivalCream',
    severity: 'hard',
    met: data.arrivalCream !== null,
    says: numbingSays.arrivalAsk,
    anchor: 'arrival-cream',
  });
  const planned =
    factOf(data, 'numbingUsed') === true &&
    data.numbing.length === 0 &&
    data.arrivalCream?.value.used !== true;
  const failures = doseProblems(data, now).map((problem) =>
    make({
      id: 'G2-04',
      scope: scopeOf(problem),
      severity: 'hard',
      met: false,
      says: sentenceOf(problem),
      anchor:
        problem.kind === 'unknownAmounts' || problem.kind === 'unknownStrength' ? 'arrival-cream' : anchor,
    }),
  );
  return [
    arrival,
    ...(planned
      ? [make({ id: 'F-numbing', severity: 'hard', met: false, says: numbingSays.noneRecorded, anchor })]
      : []),
    ...(numbingIsUsed(data) || failures.length > 0
      ? failuresOr(
          failures,
          make({ id: 'G2-04', severity: 'hard', met: true, says: numbingSays.withinLimits, anchor }),
        )
      : []),
  ];
};
