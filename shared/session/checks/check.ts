import type { SessionData } from '../data.ts';
import type { EventOf, EventType, SessionEvent } from '../events.ts';
import type { Refusal } from '../refusal.ts';

/** SHA-256 of a text in hex; hashing is a parameter because shared code has no crypto of its own. */
export type Digest = (text: string) => string;

/** A reason to say no, or nothing. */
export type Check = (data: SessionData, event: SessionEvent) => Refusal | undefined;
export type ChecksByType = {
  readonly [T in EventType]?: (data: SessionData, event: EventOf<T>, digest: Digest) => Refusal | undefined;
};

export const unknownItem = (what: string): Refusal => ({ kind: 'unknown-item', what });
export const badValue = (field: string, says: string): Refusal => ({ kind: 'bad-value', field, says });
export const firstOf = (checks: readonly (() => Refusal | undefined)[]): Refusal | undefined => {
  for (const check of checks) {
    const refusal = check();
    if (refusal !== undefined) return refusal;
  }
  return undefined;
};
