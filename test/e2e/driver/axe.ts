import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Waits until what was asked for stands there and nothing fades any more: a word half faded in has no colour to judge. */
const settled = async (page: Page): Promise<void> => {
  await expect(page.locator('.waiting')).toHaveCount(0);
  await page.waitForFunction(() => document.getAnimations().every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().iterations === Infinity));
};

/** No serious or critical finding on the screen as it stands; `rules` narrows the search to those. */
export const expectAccessible = async (page: Page, screen: string, rules: readonly string[] = []): Promise<void> => {
  await settled(page);
  // The newer way opens a helper page at the end, which Electron cannot.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules.length === 0 ? axe : axe.withRules([...rules])).analyze();
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help} at ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary?.split('\n').at(1)?.trim() ?? ''})`).join(' | ')}`);
  expect.soft(grave, `axe on ${screen}`).toEqual([]);
};
