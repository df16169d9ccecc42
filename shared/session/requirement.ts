import type { SignedId } from '../protocol/consent-ids.ts';
import type { GuardId } from '../protocol/guards.ts';
import type { FieldGroup } from './field.ts';
import type { FieldId } from './fields.ts';
import type { Phrase } from '../words/message.ts';
import type { StageId } from './stage.ts';

/** hard: no override. soft: reason and name. warn: acknowledge, or answer. info: only said. (brief 0.4) */
export type Severity = 'hard' | 'soft' | 'warn' | 'info';

/** Guard of the brief (`G2-04`), `F-…` required fields and acts, `L-…` an item of the studio's checklist. */
export type RuleId =
  | GuardId
  | `F-${FieldGroup}`
  | 'F-arrivalCream'
  | 'F-borders'
  | 'F-distances'
  | 'F-drive'
  | 'F-gaps'
  | 'F-initials'
  | 'F-mirror'
  | 'F-mixes'
  | 'F-numbing'
  | 'F-openPass'
  | 'F-pain'
  | 'F-shadeAgreed'
  | 'F-stroke'
  | 'F-symmetry'
  | 'F-symptoms'
  | 'F-teachBack'
  | 'F-receipt'
  | 'F-zonePhoto'
  | 'F-zoneWorked'
  | `L-${string}`;

/** A part of a screen that is no field, question, item, letter or consent. */
type ScreenPart =
  | 'adverse'
  | 'arrival-cream'
  | 'borders'
  | 'breaks'
  | 'cartridges'
  | 'client'
  | 'colour'
  | 'consent-attest'
  | 'gaps'
  | 'hairline-drawing'
  | 'lights'
  | 'mixes'
  | 'numbing'
  | 'pain'
  | 'passes'
  | 'photos'
  | 'practitioner'
  | 'questionnaire'
  | 'questionnaire-confirm'
  | 'returns'
  | 'session'
  | 'sharps'
  | 'sheet'
  | 'symptoms'
  | 'zones';

/** Where on a stage's screen a thing is settled. */
export type Anchor =
  | ScreenPart
  | FieldId
  | `${FieldId}@${string}`
  | `item-${string}`
  | `question-${string}`
  | `letter-${string}`
  | `referral-${string}`
  | `consent-${SignedId}`
  | `passes-${string}`;

/** One rule, written once: guards ask it, the screen lists it, the audit reports it (architecture). */
export interface Requirement {
  readonly id: RuleId;
  /** A zone, row or application it is about; id + scope is unique. */
  readonly scope?: string;
  readonly severity: Severity;
  /** `notAvailable` never blocks and never counts as met (decision 16). */
  readonly met: 'yes' | 'no' | 'notAvailable';
  /** One plain sentence: what is missing, or for notAvailable why it was not checked ("not checked: no camera"). */
  readonly says: Phrase;
  /** Where tapping the chip goes: stage and the anchor of the part of the screen. */
  readonly goTo: { readonly stage: StageId; readonly anchor: Anchor };
  /** Entering this place needs it. Earlier hard ones stay live for ever (decision 18). */
  readonly before: StageId | 'closed';
  /** Only a manager may override (brief: "M"). */
  readonly managerOnly?: boolean;
  /** A warning that asks something: it is settled where it is answered, and cannot be waved off. */
  readonly mustBeAnswered?: true;
}

/**
 * What settles a warning. `acknowledgement`: it tells what is so, and was read. `answer`: it asks a person something that can always be
 * answered truthfully, how the client feels or how much it hurts.
 */
type SettledBy = 'acknowledgement' | 'answer';

/** A soft rule overridden or a warning acknowledged is settled; anything else that is unmet is open. */
export type RequirementState = Requirement & {
  readonly state: 'met' | 'open' | 'overridden' | 'acknowledged' | 'notChecked';
};

/** "I have read it" settles a warning that only tells something. */
export const mayBeAcknowledged = ({
  severity,
  mustBeAnswered,
}: Pick<Requirement, 'severity' | 'mustBeAnswered'>): boolean =>
  severity === 'warn' && mustBeAnswered !== true;

export const requirementKey = (one: { readonly id: string; readonly scope?: string | undefined }): string =>
  one.scope === undefined ? one.id : `${one.id}:${one.scope}`;

/** What a rule says about itself; stage and gate come from the list it stands in. */
export type Ask = AskOf & Severe;
/** Every rule that may warn says what settles the warning; without it the rule does not compile. */
type Severe =
  | { readonly severity: Exclude<Severity, 'warn'>; readonly settledBy?: undefined }
  | { readonly severity: Severity; readonly settledBy: SettledBy };
interface AskOf {
  readonly id: RuleId;
  readonly scope?: string | undefined;
  readonly met: boolean | 'notAvailable';
  readonly says: Phrase;
  /** Where the chip jumps to. */
  readonly anchor: Anchor;
  /** Of another stage, where it is settled there. */
  readonly on?: StageId;
  readonly managerOnly?: boolean;
}

/** Builds requirements of one stage that must hold before one place is entered. */
export const requirementsFor =
  (stage: StageId, before: Requirement['before']) =>
  ({ id, scope, severity, settledBy, met, says, anchor, on = stage, managerOnly }: Ask): Requirement => ({
    id,
    ...(scope === undefined ? {} : { scope }),
    severity,
    met: met === 'notAvailable' ? 'notAvailable' : met ? 'yes' : 'no',
    says,
    goTo: { stage: on, anchor },
    before,
    ...(managerOnly === true ? { managerOnly: true } : {}),
    ...(severity === 'warn' && settledBy === 'answer' ? { mustBeAnswered: true } : {}),
  });

export type RequirementMaker = ReturnType<typeof requirementsFor>;

/** A rule with many ways to fail: its failures, or one line that says it holds, so that the audit sees it was asked. */
export const failuresOr = (failures: readonly Requirement[], held: Requirement): readonly Requirement[] =>
  failures.length > 0 ? failures : [held];
