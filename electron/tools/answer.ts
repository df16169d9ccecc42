import { damageWords } from '../../shared/words/damage.ts';
import { inEnglish } from '../../shared/words/in-english.ts';
import type { Instant } from '../../shared/time.ts';
import type { Verdict } from '../../shared/journal/verify.ts';

export interface Answer {
  /** 1: damaged; 2: asked wrongly; 3: every entry is sound, and nothing shows that the last ones are there. */
  readonly code: 0 | 1 | 2 | 3;
  readonly lines: readonly string[];
}

/** What a person may bring from outside: the printed seal, the device's key. */
export interface Given {
  readonly seal?: string;
  /** Public key in base64, or its fingerprint. */
  readonly key?: string;
  /** The clock of this computer: entries far ahead of it are named. */
  readonly now?: Instant;
}

export const answerOf = (
  verdict: Verdict,
  notes: readonly string[],
  seal: string | undefined,
  isEndShown = true,
): Answer => {
  if (!verdict.intact)
    return {
      code: 1,
      lines: [`damaged: seq ${verdict.seq}, ${verdict.damage}`, inEnglish(verdict.says), ...notes],
    };
  const sealed = seal === undefined ? [] : [`seal ${seal}: made with entry ${verdict.sealAt}`];
  const { entries, marks } = verdict;
  // Damage would have been named: at the end of an intact record nothing stands that its device did not mark.
  const vouched = `marks: ${marks}, the last with entry ${entries}; entries at the end that only the device could vouch for: 0`;
  return isEndShown
    ? { code: 0, lines: [`intact: ${entries} entries`, vouched, ...sealed, ...notes] }
    : {
        code: 3,
        lines: [
          `unproven: ${entries} entries, each sound; whether more followed is not seen`,
          inEnglish(damageWords.endUnproven),
          vouched,
          ...sealed,
          ...notes,
        ],
      };
};
