import type { Page } from '@playwright/test';
import { part } from './consultation/tablet.ts';
import { painted } from './driver/pictures.ts';
import { registerQuickly, startQuickly } from './driver/quick.ts';
import { studioReady } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';

interface Spoken {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}

/** The names of all buttons a screen reader is told of, as Chromium gives them to the system. */
const buttonsOf = async (page: Page): Promise<readonly string[]> => {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as {
    readonly nodes: readonly Spoken[];
  };
  await devtools.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value === 'button')
    .map(({ name }) => name?.value ?? '');
};

test('while a question is open, a screen reader and the Tab key find nothing behind it', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  await startQuickly(running, await registerQuickly(running));
  const more = page.getByRole('button', { name: /^and \d+ more$/ });
  const dialog = page.getByRole('dialog');
  await expect(more).toBeVisible();
  expect(await buttonsOf(page)).toContain('Emergency');

  await more.click();
  await expect(dialog).toBeVisible();
  await expect.poll(() => buttonsOf(page)).not.toContain('Emergency');
  const told = await buttonsOf(page);
  expect(told).toContain('Back to the stage');
  expect(told).not.toContain('Pause session');

  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    expect(await dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(more).toBeFocused();
  await expect.poll(() => buttonsOf(page)).toContain('Emergency');
});

test('a button that is blocked looks blocked under the pointer too', async ({ world }) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await startQuickly(running, await registerQuickly(running));
  // Before the last part the button leads on to the next one.
  await page.getByRole('button', { name: 'Next: Health' }).click();
  await expect(page.getByRole('button', { name: 'Next: History' })).toBeVisible();
  await part(page, 'Outcome');
  const button = page.getByRole('button', { name: 'Go on to cleanse and numb' });
  const colours = () =>
    button.evaluate((one) => {
      const { color, backgroundColor } = getComputedStyle(one);
      return [color, backgroundColor];
    });
  const before = await colours();
  await button.hover();
  await expect(button).toHaveAttribute('data-hovered', 'true');
  await painted(page);
  expect(await colours()).toEqual(before);
});
