import type { StageId } from './stage.ts';

/**
 * A simple fact of the session: one label, one value, set by `field.set`. Structured facts (numbing, mixes, passes, consents …)
 * have intents of their own. Ranges are the brief's "allowed" columns; choices are stored by id and shown by label.
 */
export interface FieldDef {
  readonly id: string;
  readonly stage: StageId;
  readonly group: string;
  readonly label: string;
  readonly kind: 'choice' | 'multi' | 'number' | 'text' | 'longText' | 'date' | 'partialDate' | 'yesNo';
  /** Once per session, or once per zone. */
  readonly per: 'session' | 'zone';
  readonly required: 'always' | 'optional' | 'ifTreated';
  readonly choices?: readonly { readonly id: string; readonly label: string }[];
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly maxLength?: number;
  readonly hint?: string;
}

export type FieldValue = string | number | boolean | readonly string[];

export const choicesOf = (...pairs: readonly (string | readonly [string, string])[]) =>
  pairs.map((pair) =>
    typeof pair === 'string'
      ? { id: pair, label: pair.charAt(0).toUpperCase() + pair.slice(1) }
      : { id: pair[0], label: pair[1] },
  );

export const field =
  (stage: StageId, group: string) =>
  (
    def: Omit<FieldDef, 'stage' | 'group' | 'per' | 'required'> & Partial<Pick<FieldDef, 'per' | 'required'>>,
  ): FieldDef => ({
    stage,
    group,
    per: 'session',
    required: 'optional',
    ...def,
  });

/** Key of a fact: `fade@VTX` per zone, `sebum` per session. */
export const fieldKey = (id: string, zone?: string): string => (zone === undefined ? id : `${id}@${zone}`);
