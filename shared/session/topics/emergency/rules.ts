import { symptomCheckDueAt } from '../../../numbing/watch.ts';
import { minutesBetween } from '../../../time.ts';
import type { Instant } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { requirementsFor } from '../../requirement.ts';
import type { Requirement, RequirementMaker, RuleId } from '../../requirement.ts';
import type { RuleSets } from '../../room.ts';
import { stageIndex } from '../../stage.ts';
import { heardOfReaction, standingSigns } from './read.ts';
import { emergencySays } from './words.ts';

/** While cream is on, and for the time its card says after it was wiped off, the client is asked every few minutes (brief 2.3, 10.2). */
const symptoms = (data: SessionData, now: Instant): readonly Requirement[] => {
  const due = data.protocol.limits.symptomCheckMinutes.value;
  const dueAt = symptomCheckDueAt(data, now);
  if (dueAt === null) return [];
  const minutes = minutesBetween(dueAt, now) + due;
  const stage = data.stage === 'application' || data.stage === 'fineTune' ? data.stage : 'cleanseAndNumb';
  const gate = stage === 'application' ? 'fineTune' : stage === 'fineTune' ? 'aftercare' : 'application';
  return [
    requirementsFor(
      stage,
      gate,
    )({
      id: 'F-symptoms',
      severity: 'warn',
      settledBy: 'answer',
      met: now <= dueAt,
      says: emergencySays.askSigns({ minutes: Math.floor(minutes) }),
      anchor: 'symptoms',
    }),
  ];
};

const noSigns = (data: SessionData, id: RuleId, make: RequirementMaker): Requirement => {
  const toxic = standingSigns(data).length > 0;
  return make({
    id,
    severity: 'hard',
    met: !toxic,
    says: toxic ? emergencySays.toxic : emergencySays.noSigns,
    anchor: 'symptoms',
  });
};

/** A sign of a reaction at any time is an emergency (G4-10, hard). Before the needle G2-10 says the same. */
const toxicity = (data: SessionData): readonly Requirement[] => {
  if (stageIndex(data.stage) < stageIndex('application')) return [];
  return [noSigns(data, 'G4-10', requirementsFor('application', 'fineTune'))];
};

/** What happened earlier today in another session ends needle and cream as it would here (brief 10.3, hard). */
const earlierToday = (data: SessionData): readonly Requirement[] =>
  data.opening.reactionToday === true || heardOfReaction(data)
    ? [
        requirementsFor(
          'consultation',
          'cleanseAndNumb',
        )({
          id: 'G2-10',
          scope: 'earlier-today',
          severity: 'hard',
          met: false,
          says: emergencySays.earlierToday,
          anchor: 'client',
        }),
      ]
    : [];

export const emergencyRules = {
  earlierToday,
  symptoms,
  signs: (data) => [noSigns(data, 'G2-10', requirementsFor('cleanseAndNumb', 'application'))],
  atWork: toxicity,
} as const satisfies RuleSets;
