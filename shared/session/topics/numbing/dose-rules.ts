import { doseProblems } from '../../../numbing/dose-problems.ts';
import type { DoseProblem } from '../../../numbing/dose-problems.ts';
import type { Instant } from '../../../time.ts';
import { says } from '../../../words/requirements.ts';
import type { SessionData } from '../../data.ts';
import { failuresOr, requirementsFor } from '../../requirement.ts';
import type { Requirement } from '../../requirement.ts';
import { factOf } from '../facts/read.ts';
import { numbingIsUsed } from './read.ts';

const make = requirementsFor('cleanseAndNumb', 'colourMatch');
const anchor = 'numbing';

const sentenceOf = (problem: DoseProblem): string => {
  switch (problem.kind) {
    case 'unknownAmounts':
      return says.numbing.arrivalUnknown;
    case 'unknownLimits':
      return says.numbing.unknownLimits(problem.name);
    case 'grams':
      return says.numbing.grams(problem.name, problem.sum, problem.most);
    case 'area':
      return says.numbing.area(problem.sum, problem.most);
    case 'mixed':
      return says.numbing.mixed(problem.percent);
    case 'capGrams':
      return says.numbing.capGrams(problem.sum, problem.most);
    case 'capArea':
      return says.numbing.capArea(problem.sum, problem.most);
    case 'capMg':
      return says.numbing.capMg(problem.sum, problem.most);
    case 'capMinutes':
      return says.numbing.capMinutes(problem.sum, problem.most);
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
    says: says.numbing.arrivalAsk,
    anchor: 'arrivalCream',
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
      anchor: problem.kind === 'unknownAmounts' ? 'arrivalCream' : anchor,
    }),
  );
  return [
    arrival,
    ...(planned
      ? [make({ id: 'F-numbing', severity: 'hard', met: false, says: says.numbing.noneRecorded, anchor })]
      : []),
    ...(numbingIsUsed(data)
      ? failuresOr(
          failures,
          make({ id: 'G2-04', severity: 'hard', met: true, says: says.numbing.withinLimits, anchor }),
        )
      : []),
  ];
};
