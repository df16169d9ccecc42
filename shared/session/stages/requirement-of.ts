import type { Requirement, Severity } from '../requirement.ts';
import type { StageId } from '../stage.ts';

/** What a rule says about itself; stage and gate come from the list it stands in. */
export interface Ask {
  readonly id: string;
  readonly scope?: string | undefined;
  readonly severity: Severity;
  readonly met: boolean | 'notAvailable';
  readonly says: string;
  /** Field key, item id, row code or part of the screen the chip jumps to. */
  readonly anchor: string;
  readonly managerOnly?: boolean;
}

/** Builds requirements of one stage that must hold before one place is entered. */
export const requirementsFor =
  (stage: StageId, before: Requirement['before']) =>
  ({ id, scope, severity, met, says, anchor, managerOnly }: Ask): Requirement => ({
    id,
    ...(scope === undefined ? {} : { scope }),
    severity,
    met: met === 'notAvailable' ? 'notAvailable' : met ? 'yes' : 'no',
    says,
    goTo: { stage, anchor },
    before,
    ...(managerOnly === true ? { managerOnly: true } : {}),
  });

export type RequirementMaker = ReturnType<typeof requirementsFor>;

/** A rule with many ways to fail: its failures, or one line that says it holds, so that the audit sees it was asked. */
export const failuresOr = (failures: readonly Requirement[], held: Requirement): readonly Requirement[] =>
  failures.length > 0 ? failures : [held];
