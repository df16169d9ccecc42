import type { SessionData } from '../../data.ts';
import { failuresOr, requirementsFor } from '../../requirement.ts';
import type { Requirement } from '../../requirement.ts';
import type { RuleSets } from '../../room.ts';
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
          says: adverseSays.adverseWithoutPlan(what),
          anchor: 'adverse',
        }),
      ),
    make({ id: 'G6-02', severity: 'hard', met: true, says: adverseSays.adversePlanned, anchor: 'adverse' }),
  );

export const adverseRules = { plan: planned } as const satisfies RuleSets;
