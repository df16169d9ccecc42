import type { SessionData } from '../data.ts';
import type { Requirement, Severity } from '../requirement.ts';
import { daysBetween } from '../../time.ts';
import type { LocalDate } from '../../time.ts';
import { pastDayOf } from './dates.ts';
import { sessionDay } from '../day.ts';
import { factOf, saidYes, textOf, zoneName, zonesToTreat } from './facts.ts';
import { hasLetter } from './health.ts';
import { failuresOr, requirementsFor } from './requirement-of.ts';
import { daysSinceLaser, laserState, transplantConcerns, transplantState } from './scalp-history.ts';
import { says } from '../../words/requirements.ts';

const make = requirementsFor('consultation', 'cleanseAndNumb');
const fails = (scope: string, severity: Severity, sentence: string, anchor: string): Requirement =>
  make({ id: 'G1-04', scope, severity, met: false, says: sentence, anchor });

/**
 * Last day a needle can have touched this scalp: as the client says, judged at its latest possible day (decision 14), or this
 * studio's own record where that is later: words never undo a record.
 */
export const lastNeedleDay = (data: SessionData): LocalDate | undefined => {
  const said = textOf(data, 'lastNeedleOn');
  const stated = said === undefined ? undefined : pastDayOf(said, sessionDay(data));
  const recorded = data.opening.lastVisit?.lastNeedleOn ?? undefined;
  if (stated === undefined || stated === 'future') return recorded;
  return recorded !== undefined && recorded > stated ? recorded : stated;
};

/** Whole days since the last needle; undefined when the date is not known. */
export const daysSinceNeedle = (data: SessionData): number | undefined => {
  const day = lastNeedleDay(data);
  return day === undefined ? undefined : daysBetween(day, sessionDay(data));
};

/** `repair` and `scar_only` wait as long as `touch_up` (decision 23). Hard below the second number, soft below the first. */
export const needleWaitOf = ({
  opening,
  protocol: { limits },
}: SessionData): { readonly minimum: number; readonly hard: number } =>
  opening.kind === 'series_continuation'
    ? { minimum: limits.seriesMinimumDays.value, hard: limits.seriesHardDays.value }
    : { minimum: limits.touchUpMinimumDays.value, hard: limits.touchUpHardDays.value };

const needle = (data: SessionData): readonly Requirement[] => {
  const days = daysSinceNeedle(data);
  const { minimum, hard } = needleWaitOf(data);
  const stated = textOf(data, 'lastNeedleOn');
  const failures: Requirement[] = [];
  if (stated !== undefined && pastDayOf(stated, sessionDay(data)) === 'future')
    failures.push(
      fails('future', 'hard', says.consultation.dateInFuture('Last needle session'), 'lastNeedleOn'),
    );
  if (days !== undefined && days < hard)
    failures.push(fails('needle', 'hard', says.consultation.tooSoon(days, hard), 'lastNeedleOn'));
  else if (days !== undefined && days < minimum)
    failures.push(fails('needle-soft', 'soft', says.consultation.soon(days, minimum), 'lastNeedleOn'));
  if (days === undefined && saidYes(data, 'lastNeedleUnknown'))
    failures.push(fails('unknown', 'soft', says.consultation.lastNeedleUnknown, 'lastNeedleWords'));
  if (factOf(data, 'scabsGone') === false)
    failures.push(fails('scabs', 'soft', says.consultation.scabs, 'scabsGone'));
  return failures;
};

const laser = (data: SessionData): readonly Requirement[] => {
  const state = laserState(data);
  const days = daysSinceLaser(data) ?? 0;
  const { laserHardDays, laserWarnDays } = data.protocol.limits;
  if (state === 'refuse')
    return [fails('laser', 'hard', says.consultation.laserTooSoon(days, laserHardDays.value), 'laserLastOn')];
  return state === 'caution'
    ? [fails('laser-warn', 'warn', says.consultation.laserSoon(days, laserWarnDays.value), 'laserLastOn')]
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
            says.consultation.transplantTooSoon(zoneName(data, zone), transplantHardMonths.value),
            `plan@${zone}`,
          )
        : fails(
            `letter-${zone}`,
            'soft',
            says.consultation.transplantLetter(zoneName(data, zone), transplantLetterMonths.value),
            'letter-C27',
          ),
    );
};

/** Waits of brief 1.3 (G1-04). Each way to fail has its own scope, so that an override of one never covers another. */
export const intervalGuards = (data: SessionData): readonly Requirement[] =>
  failuresOr(
    [...needle(data), ...laser(data), ...transplant(data)],
    make({
      id: 'G1-04',
      severity: 'hard',
      met: true,
      says: says.consultation.intervalsKept,
      anchor: 'lastNeedleOn',
    }),
  );
