import type { Phrase } from '../words/message.ts';
import type { StageId } from './stage.ts';

/** Why an intent is not accepted. Every kind has one sentence in words/refusals.ts. */
export type Refusal =
  | { readonly kind: 'requirements-open'; readonly says: readonly Phrase[]; readonly ids: readonly string[] }
  | { readonly kind: 'hard-stop'; readonly says: readonly Phrase[]; readonly ids: readonly string[] }
  | { readonly kind: 'stale'; readonly from: string; readonly now: string }
  | { readonly kind: 'not-now'; readonly intent: string; readonly place: string }
  | { readonly kind: 'too-early'; readonly intent: string; readonly stage: StageId }
  | { readonly kind: 'session-ended' }
  /** Another tablet holds the session now. */
  | { readonly kind: 'held-elsewhere'; readonly tablet: string }
  /** Unusual, and perhaps meant: the window asks, and says it again with `sure: [what]`. `yes` stands on the button. */
  | { readonly kind: 'asks'; readonly what: string; readonly says: Phrase; readonly yes: Phrase }
  /** Said in a stage that is behind us: the window shows the old value, asks why, and says it again with `reason`. */
  | { readonly kind: 'wants-reason'; readonly stage: StageId }
  | { readonly kind: 'bad-value'; readonly field: string; readonly says: Phrase }
  | { readonly kind: 'unknown-item'; readonly what: Phrase }
  | { readonly kind: 'hard-cannot-be-overridden'; readonly id: string; readonly says: Phrase }
  | { readonly kind: 'nothing-to-override'; readonly id: string }
  | { readonly kind: 'must-be-answered'; readonly id: string; readonly says: Phrase }
  | { readonly kind: 'in-the-future'; readonly field: string }
  | { readonly kind: 'after-midnight' }
  | { readonly kind: 'needle-used' }
  | { readonly kind: 'toxicity-stop' }
  | { readonly kind: 'text-changed' }
  | { readonly kind: 'handed-over' };
export type RefusalKind = Refusal['kind'];

export const unknownItem = (what: Phrase): Refusal => ({ kind: 'unknown-item', what });
export const badValue = (field: string, says: Phrase): Refusal => ({ kind: 'bad-value', field, says });
export const inTheFuture = (field: string): Refusal => ({ kind: 'in-the-future', field });
/** The first reason to say no, in the order they are to be said. */
export const firstOf = (checks: readonly (() => Refusal | undefined)[]): Refusal | undefined => {
  for (const check of checks) {
    const refusal = check();
    if (refusal !== undefined) return refusal;
  }
  return undefined;
};
