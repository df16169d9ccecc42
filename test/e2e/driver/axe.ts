import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** No serious or critical finding on the screen as it stands. */
export const expectAccessible = async (page: Page, screen: string): Promise<void> => {
  // The newer way opens a helper page at the end, which Electron cannot.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, help, nodes }) => `${id}: ${help} at ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  expect(grave, `axe on ${screen}`).toEqual([]);
};
