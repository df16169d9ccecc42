import type { Message } from '../words/message.ts';
import type { Instant } from '../time.ts';
import type { SessionData } from './data.ts';
import type { EventOf, EventType } from './events.ts';
import type { FieldValue } from './field.ts';

interface RuleRef {
  readonly id: string;
  readonly scope?: string | undefined;
}

/** Names of things as a person reads them, from the session's own protocol. */
export interface Names {
  readonly zone: (code: string) => string;
  readonly zones: (codes: readonly string[]) => string;
  readonly date: (partial: string) => string;
  readonly clock: (at: Instant) => string;
  /** With its day where the other moment is of another one. */
  readonly momentBeside: (at: Instant, other: Instant) => string;
  readonly field: (id: string) => string;
  readonly value: (id: string, value: FieldValue) => string;
  readonly item: (id: string) => string;
  readonly question: (code: string) => string;
  readonly product: (id: string) => string;
  readonly consent: (id: string) => string;
  readonly sign: (id: string) => string;
  readonly light: (id: string) => string;
  readonly cream: (id: string) => string;
  readonly mix: (id: string) => string;
  readonly passZone: (id: string) => string;
  /** The sentence of a rule as it stood then; its id when it is gone. */
  readonly rule: (requirement: RuleRef, at: Instant) => string;
  readonly rules: (keys: readonly string[], at: Instant) => string;
}

/** One calm sentence about an event; `data` is what was known before it. */
export type Lines<T extends EventType> = {
  readonly [K in T]: (event: EventOf<K>, names: Names, data: SessionData) => string;
};
export type Doing<T extends EventType> = { readonly [K in T]: Message };

/** "Sebum: oily", "Sebum corrected: oily (was dry)", "Sebum cleared (was dry)": the old value is never lost (decision 18). */
export const corrected = (label: string, now: string | null, was: string | null): string => {
  if (now === null) return was === null ? `${label} left empty` : `${label} cleared (was ${was})`;
  return was === null || was === now ? `${label}: ${now}` : `${label} corrected: ${now} (was ${was})`;
};

export const list = (...parts: readonly (string | false | null | undefined)[]): string =>
  parts.filter(Boolean).join(', ');
