import { commaList } from '../words/message.ts';
import type { DayValue, Message, MomentValue, Phrase, Value } from '../words/message.ts';
import type { Instant } from '../time.ts';
import type { SessionData } from './data.ts';
import type { EventOf, EventType } from './events.ts';
import type { FieldValue } from './field.ts';
import { lineWords } from './words.ts';

interface RuleRef {
  readonly id: string;
  readonly scope?: string | undefined;
}

/** Names of things as a person reads them, from the session's own protocol. */
export interface Names {
  readonly zone: (code: string) => Phrase;
  readonly zones: (codes: readonly string[]) => Phrase;
  readonly date: (partial: string) => DayValue;
  readonly clock: (at: Instant) => MomentValue;
  /** With its day where the other moment is of another one. */
  readonly momentBeside: (at: Instant, other: Instant) => MomentValue;
  readonly field: (id: string) => Phrase;
  readonly value: (id: string, value: FieldValue) => Value;
  readonly item: (id: string) => string;
  readonly question: (code: string) => string;
  readonly product: (id: string) => string;
  readonly consent: (id: string) => Phrase;
  readonly sign: (id: string) => string;
  readonly light: (id: string) => string;
  readonly cream: (id: string) => Phrase;
  readonly mix: (id: string) => string;
  readonly passZone: (id: string) => Phrase;
  /** The sentence of a rule as it stood then; its id when it is gone. */
  readonly rule: (requirement: RuleRef, at: Instant) => Phrase;
  readonly rules: (keys: readonly string[], at: Instant) => Phrase;
}

/** One calm sentence about an event; `data` is what was known before it. */
export type Lines<T extends EventType> = {
  readonly [K in T]: (event: EventOf<K>, names: Names, data: SessionData) => Phrase;
};
export type Doing<T extends EventType> = { readonly [K in T]: Message };

/** "Sebum: oily", "Sebum corrected: oily (was dry)", "Sebum cleared (was dry)": the old value is never lost (decision 18). */
export const corrected = (label: Phrase, now: Value | null, was: Value | null): Message => {
  if (now === null) return was === null ? lineWords.emptied({ label }) : lineWords.cleared({ label, was });
  return was === null || JSON.stringify(was) === JSON.stringify(now)
    ? lineWords.is({ label, now })
    : lineWords.corrected({ label, now, was });
};

/** What there is of these, after one another. */
export const list = (...parts: readonly (Value | false | null | undefined)[]): Message =>
  commaList(parts.filter(isSaid));
const isSaid = (part: Value | false | null | undefined): part is Value =>
  part !== false && part !== null && part !== undefined && part !== '';
