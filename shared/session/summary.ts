import type { Message, Phrase } from '../words/message.ts';
import { minutesBetween } from '../time.ts';
import type { Instant, LocalDate } from '../time.ts';
import { summaryWords } from '../words/summary.ts';
import type { SessionData } from './data.ts';
import { sessionDay } from './day.ts';
import { isOpen } from './open-rules.ts';
import type { SessionKind } from './opening.ts';
import { requirementKey } from './requirement.ts';
import { requirementsOf } from './requirements.ts';
import { stageIds, stageIndex } from './stage.ts';
import type { Ending, StageId } from './stage.ts';

/** Of what the desk keeps of an ended session. Raise it when a summary says other things, or says them otherwise: each is then made anew, behind everything else. */
export const summaryFormat = 5;

interface SessionSummary {
  readonly date: LocalDate;
  readonly kind: SessionKind;
  readonly openedAt: Instant;
  readonly lengthMinutes: number;
  readonly ending: Ending | null;
  readonly stagesReached: readonly StageId[];
  /** One sentence each: what was overridden, by whom and why. */
  readonly overrides: readonly Message[];
  /** The same in its parts; `says` is the rule in words, its id only where it no longer applies. */
  readonly overridden: readonly {
    readonly at: Instant;
    readonly says: Phrase;
    readonly reason: string;
    readonly name: string;
    /** Left out: stated, not proven. */
    readonly proven?: 'pin';
  }[];
  /** Ids of requirements that ever held somebody back, each once. */
  readonly blocked: readonly string[];
  /** "not checked: no camera" (decision 16). */
  readonly notChecked: readonly Phrase[];
  /** What the stages that were reached still asked for at the end, in sentences and as ids. */
  readonly missing: readonly Phrase[];
  readonly missingIds: readonly string[];
}

/** What the manager's list says of a session; of an open one, as it stands after its last event. */
export const summaryOf = (data: SessionData): SessionSummary => {
  const at = data.ended?.at ?? data.lastAt;
  const stagesReached = stageIds.filter((stage) => data.stageEnteredAt[stage] !== undefined);
  const reached = requirementsOf(data, at).filter(
    ({ goTo }) => stageIndex(goTo.stage) <= stageIndex(data.stage),
  );
  const open = reached.filter(isOpen);
  const saysByKey = new Map(reached.map((one) => [requirementKey(one), one.says]));
  const overridden = data.overrides.map(({ at: when, requirement, scope, name, reason, proven }) => {
    const key = requirementKey({ id: requirement, scope });
    const said = { at: when, says: saysByKey.get(key) ?? key, reason, name };
    return proven === undefined ? said : { ...said, proven };
  });
  return {
    date: sessionDay(data),
    kind: data.opening.kind,
    openedAt: data.opening.at,
    lengthMinutes: Math.round(minutesBetween(data.opening.at, at)),
    ending: data.ended?.ending ?? null,
    stagesReached,
    overrides: overridden.map(({ says: what, name, reason }) =>
      summaryWords.override({ what, name, reason }),
    ),
    overridden,
    blocked: [...new Set(data.blocked.flatMap((one) => one.open))],
    notChecked: onceEach(reached.filter(({ state }) => state === 'notChecked')),
    missing: onceEach(open),
    missingIds: open.map(requirementKey),
  };
};

/** Two rules may say the same. */
const onceEach = (rules: readonly { readonly says: Phrase }[]): readonly Phrase[] => [
  ...new Map(rules.map(({ says }) => [JSON.stringify(says), says])).values(),
];
