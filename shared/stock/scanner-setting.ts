import { keyboardIds } from './keyboards.ts';
import type { KeyboardId } from './keyboards.ts';

/**
 * What a studio has found out about its scanner: which keyboard it types as. `computer`: what this computer makes of it, for programs
 * that do not say which key it was.
 */
export interface ScannerSetting {
  readonly scanner: KeyboardId;
  readonly computer: KeyboardId | null;
}

const isKeyboard = (value: unknown): boolean => keyboardIds.some((id) => id === value);

/** Is this what was kept, and not something that a file or a page made up. */
export const isScannerSetting = (value: unknown): value is ScannerSetting => {
  if (typeof value !== 'object' || value === null) return false;
  const { scanner, computer } = value as Readonly<Record<string, unknown>>;
  return isKeyboard(scanner) && (computer === null || isKeyboard(computer));
};
