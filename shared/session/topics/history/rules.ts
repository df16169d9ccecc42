import { historyLabels } from './labels.ts';
import type { Phrase } from '../../../words/message.ts';
import { pastDayOf } from '../../../partial-dates.ts';
import type { SessionData } from '../../data.ts';
import { sessionDay } from '../../day.ts';
import { fieldsRequired } from '../../required-fields.ts';
import type { Extra } from '../../required-fields.ts';
import { failuresOr, requirementsFor } from '../../requirement.ts';
import type { Anchor, Requirement, Severity } from '../../requirement.ts';
import type { RuleSets } from '../../room.ts';
import { factOf, saidYes, textOf } from '../facts/read.ts';
import {
  daysSinceLaser,
  hasLetter,
  laserState,
  transplantConcerns,
  transplantState,
} from '../health/read.ts';
import { zoneName, zonesToTreat } from '../zones/read.ts';
import { daysSinceNeedle, needleWaitOf, scabsAreAsked } from './read.ts';
import { historySays } from './words.ts';

const make = requirementsFor('consultation', 'cleanseAndNumb');
const fails = (scope: string, severity: Severity, sentence: Phrase, anchor: Anchor): Requirement =>
  make({ id: 'G1-04', scope, severity, settledBy: 'acknowledgement', met: false, says: sentence, anchor });

const needle = (data: SessionData): readonly Requirement[] => {
  const days = daysSinceNeedle(data);
  const { minimum, hard } = needleWaitOf(data);
  const stated = textOf(data, 'lastNeedleOn');
  const failures: Requirement[] = [];
  if (stated !== undefined && pastDayOf(stated, sessionDay(data)) === 'future')
    failures.push(
      fails(
        'future',
        'hard',
        historySays.dateInFuture({ label: historyLabels.lastNeedleSession }),
        'lastNeedleOn',
      ),
    );
  if (days !== undefined && days < hard)
    failures.push(fails('needle', 'hard', historySays.tooSoon({ days, hard }), 'lastNeedleOn'));
  else if (days !== undefined && days < minimum)
    failures.push(fails('needle-soft', 'soft', historySays.soon({ days, minimum }), 'lastNeedleOn'));
  if (days === undefined && saidYes(data, 'lastNeedleUnknown'))
    failures.push(fails('unknown', 'soft', historySays.lastNeedleUnknown, 'lastNeedleWords'));
  if (factOf(data, 'scabsGone') === false)
    failures.push(fails('scabs', 'soft', historySays.scabs, 'scabsGone'));
  return failures;
};

const laser = (data: SessionData): readonly Requirement[] => {
  const state = laserState(data);
  const days = daysSinceLaser(data) ?? 0;
  const { laserHardDays, laserWarnDays } = data.protocol.limits;
  if (state === 'refuse')
    return [
      fails('laser', 'hard', historySays.laserTooSoon({ days, hard: laserHardDays.value }), 'laserLastOn'),
    ];
  return state === 'caution'
    ? [fails('laser-warn', 'warn', historySays.laserSoon({ days, warn: laserWarnDays.value }), 'laserLastOn')]
    : [];
};

const transplant = (data: SessionData): readonly Requirement[] => {
  const state = transplantState(data, hasLetter(data, 'C27'));
  if (state !== 'refuse' && state !== 'needsLetter') return [];
  const { transplantHardMonths, transplantLetterMonths } = data.protocol.limits;
  return zonesToTreat(data)
    .filter((zone) => transplantConcerns(data, zone))
    .map((zone) =>
      state === 'refuse'
        ? fails(
            `transplant-${zone}`,
            'hard',
            historySays.transplantTooSoon({ zone: zoneName(data, zone), months: transplantHardMonths.value }),
            `plan@${zone}`,
          )
        : fails(
            `letter-${zone}`,
            'soft',
            historySays.transplantLetter({
              zone: zoneName(data, zone),
              months: transplantLetterMonths.value,
            }),
            'letter-C27',
          ),
    );
};

/** Waits of brief 1.3 (G1-04). Each way to fail has its own scope, so that an override of one never covers another. */
const intervalGuards = (data: SessionData): readonly Requirement[] =>
  failuresOr(
    [...needle(data), ...laser(data), ...transplant(data)],
    make({
      id: 'G1-04',
      severity: 'hard',
      met: true,
      says: historySays.intervalsKept,
      anchor: 'lastNeedleOn',
    }),
  );

/** "Required if any": dates only of what happened; the client's words only when the date is not known. */
const historyExtra = (data: SessionData): Extra => {
  const unknown = saidYes(data, 'lastNeedleUnknown') && factOf(data, 'lastNeedleOn') === undefined;
  return {
    not: [
      ...(unknown ? (['lastNeedleOn'] as const) : []),
      ...(scabsAreAsked(data) ? [] : (['scabsGone'] as const)),
    ],
    also: [
      ...(unknown ? (['lastNeedleWords'] as const) : []),
      ...(saidYes(data, 'laserEver') ? (['laserLastOn'] as const) : []),
      ...(saidYes(data, 'transplantEver')
        ? (['transplantOn', 'transplantKind', 'transplantZones'] as const)
        : []),
    ],
  };
};

/** What was done to this scalp before, and the waits after it (brief 1.1, 1.3). */
export const historyRules = {
  facts: (data) => fieldsRequired(data, make, 'consultation', 'history', historyExtra(data)),
  waits: intervalGuards,
} as const satisfies RuleSets;
