import type { Instant } from '../time.ts';
import type { SessionData } from './data.ts';
import type { StageId } from './stage.ts';

/** hard: no override. soft: reason and name. warn: acknowledge. info: only said. (brief 0.4) */
export type Severity = 'hard' | 'soft' | 'warn' | 'info';

/** One rule, written once: guards ask it, the screen lists it, the audit reports it (architecture). */
export interface Requirement {
  /** Guard of the brief (`G2-04`), or `F-…` required fields, `L-…` checklists of the house. */
  readonly id: string;
  /** A zone, row or application it is about; id + scope is unique. */
  readonly scope?: string;
  readonly severity: Severity;
  /** `notAvailable` never blocks and never counts as met (decision 16). */
  readonly met: 'yes' | 'no' | 'notAvailable';
  /** One plain sentence: what is missing, or for notAvailable why it was not checked ("not checked: no camera"). */
  readonly says: string;
  /** Where tapping the chip goes: stage and the anchor of the part of the screen. */
  readonly goTo: { readonly stage: StageId; readonly anchor: string };
  /** Entering this place needs it. Earlier hard ones stay live for ever (decision 18). */
  readonly before: StageId | 'closed';
  /** Only a manager may override (brief: "M"). */
  readonly managerOnly?: boolean;
}

/** A soft rule overridden or a warning acknowledged is settled; anything else that is unmet is open. */
export type RequirementState = Requirement & {
  readonly state: 'met' | 'open' | 'overridden' | 'acknowledged' | 'notChecked';
};

/** One stage's rules at one moment. `now` is an argument: there is no clock in here. */
export type StageRules = (data: SessionData, now: Instant) => readonly Requirement[];

export const requirementKey = (one: { readonly id: string; readonly scope?: string | undefined }): string =>
  one.scope === undefined ? one.id : `${one.id}:${one.scope}`;
