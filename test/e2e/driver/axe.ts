import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Waits until what was asked for stands there and nothing fades any more: a word half faded in has no colour to judge. */
export const settled = async (page: Page): Promise<void> => {
  await expect(page.locator('.waiting')).toHaveCount(0);
  await page.waitForFunction(
    () =>
      document.fonts.status === 'loaded' &&
      document
        .getAnimations()
        .every(
          ({ playState, effect }) =>
            playState !== 'running' || effect?.getComputedTiming().iterations === Infinity,
        ),
  );
};

/** What axe finds on the settled screen; `rules` narrows the search to those, `within` to a part. */
const found = async (
  page: Page,
  { rules, within }: { readonly rules?: readonly string[]; readonly within?: string },
) => {
  await settled(page);
  // The newer way opens a helper page at the end, which Electron cannot.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (within !== undefined) axe.include(within);
  // To tell what is good too takes longer than to look.
  axe.options({
    resultTypes: ['violations'],
    ...(rules === undefined || rules.length === 0 ? {} : { runOnly: { type: 'rule', values: [...rules] } }),
  });
  return (await axe.analyze()).violations;
};

/** Every finding, grave or not, on the screen or a part of it: one line each. */
export const findings = async (page: Page, within?: string): Promise<readonly string[]> =>
  (await found(page, within === undefined ? {} : { within })).map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`,
  );

/** No serious or critical finding on the screen as it stands; `rules` narrows the search to those. */
export const expectAccessible = async (
  page: Page,
  screen: string,
  rules: readonly string[] = [],
): Promise<void> => {
  const grave = (await found(page, { rules }))
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, help, nodes }) =>
        `${id}: ${help} at ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary?.split('\n').at(1)?.trim() ?? ''})`).join(' | ')}`,
    );
  expect.soft(grave, `axe on ${screen}`).toEqual([]);
};
