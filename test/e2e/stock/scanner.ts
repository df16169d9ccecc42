import type { Page } from '@playwright/test';

/** A pack under a hand scanner: real keys, one behind the other without waiting for the page, as a cable brings them; then Enter. */
export const scan = async (page: Page, code: string): Promise<void> => {
  const devtools = await page.context().newCDPSession(page);
  const began = Date.now() / 1000;
  const keys = [...code]
    .map((letter) => ({ key: letter, text: letter }))
    .concat([{ key: 'Enter', text: '\r' }]);
  await Promise.all(
    keys.flatMap((key, index) => {
      const timestamp = began + index * 0.004;
      return [
        devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', timestamp, ...key }),
        devtools.send('Input.dispatchKeyEvent', {
          type: 'keyUp',
          timestamp: timestamp + 0.002,
          key: key.key,
        }),
      ];
    }),
  );
  await devtools.detach();
};
