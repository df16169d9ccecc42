import type { Page } from '@playwright/test';

export interface ScannerParts {
  /** Keys behind the code: `Enter`, `Tab`, `Ctrl+j`. */
  readonly ends?: readonly string[];
  /** Between two keys. */
  readonly gapMs?: number;
  /** How long nothing came before the first one. */
  readonly laterMs?: number;
}

/**
 * A pack under a hand scanner: real keys, one behind the other without waiting for the page, as a cable brings them. Slow ones come as
 * late as they say they do.
 */
export const scanKeys = async (
  page: Page,
  code: string,
  { ends = ['Enter'], gapMs = 4, laterMs = 0 }: ScannerParts = {},
): Promise<void> => {
  const devtools = await page.context().newCDPSession(page);
  const began = (Date.now() + laterMs) / 1000;
  const keys = [...code]
    .map((letter) => (letter === '\u001d' ? keyOf('Ctrl+]') : { key: letter, text: letter }))
    .concat(ends.map(keyOf));
  await Promise.all(
    keys.flatMap((key, index) => {
      const timestamp = began + (index * gapMs) / 1000;
      const { text: _text, ...up } = { text: '', ...key };
      return [
        devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', timestamp, ...key }),
        devtools.send('Input.dispatchKeyEvent', {
          type: 'keyUp',
          timestamp: timestamp + gapMs / 2000,
          ...up,
        }),
      ];
    }),
  );
  await devtools.detach();
  // What a slow scanner types has not happened before it is over.
  if (gapMs > 40) await page.waitForTimeout(keys.length * gapMs);
};

const CTRL = 2;
const keyOf = (
  name: string,
): { readonly key: string; readonly text?: string; readonly modifiers?: number } => {
  if (name === 'Enter') return { key: 'Enter', text: '\r' };
  return name.startsWith('Ctrl+') ? { key: name.slice(5), modifiers: CTRL } : { key: name };
};

/** The usual scanner: a cable, and Enter behind the code. */
export const scan = (page: Page, code: string): Promise<void> => scanKeys(page, code);
