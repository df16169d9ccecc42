import type { Verdict } from '../../shared/journal/verify.ts';

export interface Answer {
  readonly code: 0 | 1 | 2;
  readonly lines: readonly string[];
}

/** What a person may bring from outside: the printed seal, the device's key. */
export interface Given {
  readonly seal?: string;
  /** Public key in base64, or its fingerprint. */
  readonly key?: string;
}

export const answerOf = (verdict: Verdict, notes: readonly string[], seal: string | undefined): Answer => {
  if (!verdict.intact)
    return { code: 1, lines: [`damaged: seq ${verdict.seq}, ${verdict.damage}`, verdict.says, ...notes] };
  const sealed = seal === undefined ? [] : [`seal ${seal}: attested in entry ${verdict.sealAt}`];
  return { code: 0, lines: [`intact: ${verdict.entries} entries`, ...sealed, ...notes] };
};
