import { isSureCode } from '../../shared/stock/gs1.ts';
import { keyboardIds, letterAt, places, retyped } from '../../shared/stock/keyboards.ts';
import type { KeyboardId } from '../../shared/stock/keyboards.ts';
import { unscramble } from '../../shared/stock/scrambled.ts';
import type { ScannerSetting } from '../../shared/stock/scanner-setting.ts';
import type { Pressed } from './burst.ts';

export type ScannerAsk =
  /** The code is none as this computer typed it, and sound as another keyboard's: read so, and offered as the studio's setting. */
  | {
      readonly is: 'offer';
      readonly setting: ScannerSetting;
      readonly others: readonly { readonly setting: ScannerSetting; readonly code: string }[];
    }
  /** It is sound either way: only the label tells which. */
  | {
      readonly is: 'doubt';
      readonly asTyped: string;
      readonly setting: ScannerSetting;
      readonly code: string;
    }
  /** Capitals and small letters came exchanged. */
  | { readonly is: 'capsLock' };

export interface Meant {
  readonly code: string;
  readonly ask: ScannerAsk | null;
}

/** What a scanner's keys mean, as far as keyboards can have exchanged its letters. `setting`: what the studio found out before. */
export const meaningOf = (
  keys: readonly Pressed[],
  setting: ScannerSetting | null,
  thisYear: number,
): Meant => {
  const typed = textOf(keys);
  const seen = keys.some(({ code }) => places.includes(code));
  const sure = (code: string): boolean => isSureCode(code, thisYear);
  if (setting !== null) {
    const code = seen
      ? typedAs(keys, setting.scanner)
      : ((setting.computer === null ? undefined : retyped(typed, setting.computer, setting.scanner)) ??
        typed);
    // The scanner was set anew since: what is sound as it stands is not bent.
    return sure(typed) && !sure(code) ? { code: typed, ask: null } : { code, ask: null };
  }
  const american = seen ? typedAs(keys, 'us') : typed;
  if (american !== typed && american.toLowerCase() === typed.toLowerCase())
    return { code: american, ask: { is: 'capsLock' } };
  const asAmerican: ScannerSetting = { scanner: 'us', computer: computerOf(keys) };
  if (sure(typed))
    return american !== typed && sure(american)
      ? { code: typed, ask: { is: 'doubt', asTyped: typed, setting: asAmerican, code: american } }
      : { code: typed, ask: null };
  if (american !== typed && sure(american))
    return { code: american, ask: { is: 'offer', setting: asAmerican, others: [] } };
  const found = unscramble(typed, thisYear);
  if (found === undefined) return { code: typed, ask: null };
  const { code, scanner, computer, others } = found;
  return {
    code,
    ask: {
      is: 'offer',
      setting: { scanner, computer },
      others: others.map((one) => ({
        setting: { scanner: one.scanner, computer: one.computer },
        code: one.code,
      })),
    },
  };
};

export const textOf = (keys: readonly Pressed[]): string => keys.map(({ letter }) => letter).join('');

/** As another keyboard would have written the same keys. */
export const typedAs = (keys: readonly Pressed[], keyboard: KeyboardId): string =>
  keys.map(({ letter, code, shift }) => letterAt(keyboard, code, shift) ?? letter).join('');

/** Which keyboard this computer is set to, by what its keys wrote. */
export const computerOf = (keys: readonly Pressed[]): KeyboardId | null =>
  keyboardIds.find((id) =>
    keys.every(
      ({ letter, code, shift }) =>
        !places.includes(code) || letterAt(id, code, shift)?.toLowerCase() === letter.toLowerCase(),
    ),
  ) ?? null;
