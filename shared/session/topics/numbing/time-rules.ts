import type { Phrase } from '../../../words/message.ts';
import { exposureMinutes, isDwellUnknown, isOn, stampedMinutes } from '../../../numbing/creams.ts';
import type { Cream } from '../../../numbing/creams.ts';
import { doseProblems } from '../../../numbing/dose-problems.ts';
import { creamsHere } from '../../../numbing/heard.ts';
import { limitsOf } from '../../../numbing/product-limits.ts';
import type { Instant } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { failuresOr, requirementsFor } from '../../requirement.ts';
import type { Requirement, RuleId } from '../../requirement.ts';
import { numbingSays } from './words.ts';

const anchor = 'numbing';
/** Cream may work on during the colour match; it must be off before the needle, and cream put on during work before the next stage. */
const gateOf = ({ stage }: Cream): Requirement['before'] =>
  stage === 'application' ? 'fineTune' : stage === 'fineTune' ? 'aftercare' : 'application';

const dwell = (data: SessionData, cream: Cream, now: Instant): readonly Requirement[] => {
  const at = requirementsFor(cream.stage, gateOf(cream));
  const { name, minimumDwellMinutes: least, maximumDwellMinutes: most } = limitsOf(data, cream.product ?? '');
  const exposed = exposureMinutes(cream, now);
  const stamped = stampedMinutes(cream);
  const failures: Requirement[] = [];
  const fail = (scope: string, severity: 'hard' | 'warn', sentence: Phrase): void => {
    failures.push(
      at({
        id: 'G2-05',
        scope: `${scope}-${cream.id}`,
        severity,
        settledBy: 'acknowledgement',
        met: false,
        says: sentence,
        anchor,
      }),
    );
  };
  if (cream.application !== null && isDwellUnknown(cream))
    fail('unknown', 'hard', numbingSays.dwellUnknown({ product: name }));
  if (most !== null && isOn(cream) && exposed >= most)
    fail('maximum', 'hard', numbingSays.overMaximum({ product: name, most }));
  if (most !== null && !isOn(cream) && exposed > most)
    fail('tooLong', 'warn', numbingSays.wasTooLong({ product: name, minutes: Math.round(exposed), most }));
  if (least !== null && stamped !== null && stamped < least)
    fail('minimum', 'warn', numbingSays.tooShort({ product: name, minutes: Math.floor(stamped), least }));
  if (isOn(cream))
    failures.push(
      at({
        id: 'G2-09',
        scope: cream.id,
        severity: 'hard',
        met: false,
        says: numbingSays.stillOn({ product: name }),
        anchor,
      }),
    );
  return failures;
};

/** Least and longest time, cream off (G2-05, G2-09). */
export const numbingTimeGuards = (data: SessionData, now: Instant): readonly Requirement[] => {
  const make = requirementsFor('cleanseAndNumb', 'application');
  const creams = creamsHere(data);
  const failures = creams.flatMap((cream) => dwell(data, cream, now));
  const held = (id: RuleId, sentence: Phrase): readonly Requirement[] =>
    creams.length === 0
      ? []
      : failuresOr(
          failures.filter((one) => one.id === id),
          make({ id, severity: 'hard', met: true, says: sentence, anchor }),
        );
  return [...held('G2-05', numbingSays.timesKept), ...held('G2-09', numbingSays.allOff)];
};

/** All cream of the day asked about once more (G5-04, hard). */
export const heldAtFineTune = (data: SessionData, now: Instant): Requirement => {
  const met =
    doseProblems(data, now).length === 0 &&
    creamsHere(data).every((cream) => !isOn(cream) && !isDwellUnknown(cream));
  return requirementsFor(
    'fineTune',
    'aftercare',
  )({
    id: 'G5-04',
    severity: 'hard',
    met,
    says: met ? numbingSays.numbingHolds : numbingSays.numbingBroken,
    anchor,
  });
};
