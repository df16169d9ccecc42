import type { SessionData } from '../../data.ts';
import { requirementsFor } from '../../requirement.ts';
import type { Requirement } from '../../requirement.ts';
import { zoneName } from '../zones/read.ts';
import { hasLetter, keloidRow, raisedScarsToTreat, scarToAskAbout } from './read.ts';
import { healthSays } from './words.ts';

const make = requirementsFor('consultation', 'cleanseAndNumb');
/**
 * A raised scar is the keloid question answered by the skin itself (brief 0.5, C09): a needle in it needs the skin doctor's letter,
 * and a "no" to the question is worth asking again.
 */
export const scarGuards = (data: SessionData): readonly Requirement[] => {
  const doubtful = scarToAskAbout(data);
  return [
    ...raisedScarsToTreat(data)
      .filter(() => !hasLetter(data, keloidRow))
      .map((zone) =>
        make({
          id: 'G1-03',
          scope: `${keloidRow}-${zone}`,
          severity: 'hard',
          met: false,
          says: healthSays.raisedScar({ zone: zoneName(data, zone) }),
          anchor: `letter-${keloidRow}`,
        }),
      ),
    ...(doubtful === undefined
      ? []
      : [
          make({
            id: 'G1-03',
            scope: `${keloidRow}-asked`,
            severity: 'warn',
            settledBy: 'answer',
            met: false,
            says: healthSays.raisedScarAsked({ zone: zoneName(data, doubtful) }),
            anchor: `question-${keloidRow}`,
          }),
        ]),
  ];
};
