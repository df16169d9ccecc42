import type { Message, Phrase } from '../words/message.ts';
import type { StageId } from './stage.ts';

/** Facts that are asked for together. */
export type FieldGroup =
  | 'visit'
  | 'history'
  | 'scalp'
  | 'lifestyle'
  | 'zone'
  | 'hairline'
  | 'patchTest'
  | 'prepare'
  | 'light'
  | 'work'
  | 'measures'
  | 'agreement'
  | 'sheet'
  | 'closing';

/**
 * A simple fact of the session: one label, one value, set by `field.set`. Structured facts (numbing, mixes, passes, consents …)
 * have intents of their own. Ranges are the brief's "allowed" columns; choices are stored by id and shown by label.
 */
export interface FieldDef {
  readonly id: string;
  readonly stage: StageId;
  readonly group: FieldGroup;
  readonly label: Message;
  readonly kind: 'choice' | 'multi' | 'number' | 'text' | 'longText' | 'date' | 'partialDate' | 'yesNo';
  /** Once per session, or once per zone. */
  readonly per: 'session' | 'zone';
  readonly required: 'always' | 'optional' | 'ifTreated';
  readonly choices?: readonly { readonly id: string; readonly label: Phrase }[];
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly maxLength?: number;
  readonly hint?: Message;
  /** Asked only while one of these holds: facts, of the same zone where they are of one, with the answers that ask for it. */
  readonly askedIf?: readonly Readonly<Record<string, readonly (string | boolean)[]>>[];
  /** Of scars only. */
  readonly ofScars?: true;
  /** A date that speaks of what was; all others may lie ahead. */
  readonly isPast?: true;
  /**
   * A later visit may find it unchanged: it is offered from the last visit, one tap confirms it. Everything else is of its day (health,
   * the surface of the scalp, grades, plans, agreements) and is asked anew.
   */
  readonly isLasting?: true;
  /** It reaches paper as it is, through the touch-up window (decision 25), or with a zone that was treated. */
  readonly onPaper?: 'always' | 'dueWindow' | 'ifTreated';
}

export type FieldValue = string | number | boolean | readonly string[];

/** Choices by id and label; a sign alone is both. */
export const choicesOf = (...pairs: readonly (string | readonly [string, Phrase])[]) =>
  pairs.map((pair) =>
    typeof pair === 'string' ? { id: pair, label: pair } : { id: pair[0], label: pair[1] },
  );

type Said = Omit<FieldDef, 'stage' | 'group' | 'per' | 'required'> &
  Partial<Pick<FieldDef, 'per' | 'required'>>;

/** Rows of one stage and group; the id stays a literal, so that a slip in a name does not compile. */
export const field =
  (stage: StageId, group: FieldGroup) =>
  <const D extends Said>(def: D): FieldDef & { readonly id: D['id'] } => ({
    stage,
    group,
    per: 'session',
    required: 'optional',
    ...def,
  });

/** Key of a fact: `fade@VTX` per zone, `sebum` per session. */
export const fieldKey = <I extends string>(id: I, zone?: string): I | `${I}@${string}` =>
  zone === undefined ? id : `${id}@${zone}`;
