import { isSureCode, readCode } from './gs1.ts';
import { keyboardIds, retyped } from './keyboards.ts';
import type { KeyboardId } from './keyboards.ts';
import { checkDigitFits } from './trade-number.ts';

/** Which keyboard the scanner types as, and which one the computer is set to. */
interface ScannerKeys {
  readonly computer: KeyboardId;
  readonly scanner: KeyboardId;
}
interface Unscrambled extends ScannerKeys {
  readonly code: string;
  /** Other codes it may be with other keyboards. */
  readonly others: readonly (ScannerKeys & { readonly code: string })[];
}

/** Scanners leave the factory as American keyboards; the other way round comes next. */
const pairs: readonly ScannerKeys[] = [
  ...keyboardIds.filter((id) => id !== 'us').map((computer) => ({ computer, scanner: 'us' as const })),
  ...keyboardIds.filter((id) => id !== 'us').map((scanner) => ({ computer: 'us' as const, scanner })),
  ...keyboardIds
    .filter((id) => id !== 'us' && id !== 'gb')
    .flatMap((id) => [
      { computer: 'gb' as const, scanner: id },
      { computer: id, scanner: 'gb' as const },
    ]),
];

/**
 * A code whose letters a wrong keyboard has exchanged: it is none as it stands, and sound with its check digits as another keyboard
 * would have typed it. `undefined` where it is sound already or no keyboard makes it so. Of several the one whose lot looks most like a
 * lot comes first.
 */
export const unscramble = (text: string, thisYear: number): Unscrambled | undefined => {
  const typed = text.replace(/[\r\n\t]+$/, '');
  if (typed.length < least || isSureCode(typed, thisYear)) return undefined;
  const found = new Map<string, ScannerKeys>();
  for (const pair of pairs) {
    const code = retyped(typed, pair.computer, pair.scanner);
    if (code === undefined || found.has(code)) continue;
    if (isSureCode(code, thisYear) || isRetail(typed, code)) found.set(code, pair);
  }
  const [first, ...others] = [...found]
    .map(([code, pair]) => ({ ...pair, code }))
    .toSorted((a, b) => oddness(a.code, thisYear) - oddness(b.code, thisYear));
  return first === undefined ? undefined : { ...first, others };
};

/** A French keyboard writes the digits of a retail code as signs: no digit came, and as digits they add up. */
const isRetail = (typed: string, code: string): boolean => !/\d/.test(typed) && checkDigitFits(code);

/** Shorter texts hold no check digit that would prove anything. */
const least = 12;

/** How many letters of lot and serial number are none that makers print there. */
const oddness = (code: string, thisYear: number): number => {
  const read = readCode(code, thisYear);
  if (read.is !== 'gs1' && read.is !== 'hibc') return /^\d+$/.test(code) ? 0 : code.length;
  return (
    `${read.lot ?? ''}${read.serial ?? ''}`.replace(/[A-Za-z0-9./_-]/g, '').length +
    (/[|~^`{}]/.test(code) ? 1 : 0)
  );
};
