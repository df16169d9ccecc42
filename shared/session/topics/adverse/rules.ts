import type { SessionData } from '../../data.ts';
import { failuresOr, requirementsFor } from '../../requirement.ts';
import type { Requirement } from '../../requirement.ts';
import type { RuleSets } from '../../room.ts';
import { stageIndex } from '../../stage.ts';
import { stoppingReactions } from './read.ts';
import { adverseSays } from './words.ts';

const make = requirementsFor('aftercare', 'closed');

/** No unwanted reaction without a plan (G6-02, hard). */
const planned = (data: SessionData): readonly Requirement[] =>
  failuresOr(
    data.adverse
      .filter(({ plan }) => plan.trim() === '')
      .map(({ id, what }) =>
        make({
          id: 'G6-02',
          scope: id,
          severity: 'hard',
          met: false,
          says: adverseSays.adverseWithoutPlan({ what }),
          anchor: 'adverse',
        }),
      ),
    make({ id: 'G6-02', severity: 'hard', met: true, says: adverseSays.adversePlanned, anchor: 'adverse' }),
  );

/** Severe or allergic: the needle waits until a person decides, with a reason (G4-06, soft; brief 10.3). */
const stops = (data: SessionData): readonly Requirement[] => {
  const before = stageIndex(data.stage) < stageIndex('application');
  const gate = before
    ? requirementsFor(data.stage, 'application')
    : requirementsFor('application', 'fineTune');
  return stoppingReactions(data).map(({ id, what }) =>
    gate({
      id: 'G4-06',
      scope: `adverse-${id}`,
      severity: 'soft',
      met: false,
      says: adverseSays.stopsNeedle({ what }),
      anchor: 'adverse',
    }),
  );
};

export const adverseRules = { plan: planned, stops } as const satisfies RuleSets;
