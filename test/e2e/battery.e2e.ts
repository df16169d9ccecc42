import { heading } from './driver/chair.ts';
import { registerQuickly, startQuickly } from './driver/quick.ts';
import { studioReady } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';

test('a battery that runs low is said on home and at the chair, until the cable is in', async ({ world }) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  await page.addInitScript(() => {
    const battery = Object.assign(new EventTarget(), { level: 0.16, charging: false });
    Object.assign(window, {
      plugIn: () => {
        battery.charging = true;
        battery.dispatchEvent(new Event('chargingchange'));
      },
    });
    Object.defineProperty(navigator, 'getBattery', { value: () => Promise.resolve(battery) });
  });
  await page.reload();
  const low = page.getByRole('status').filter({ hasText: 'Battery 16 %: plug in' });
  await expect(heading(page, 'Home')).toBeVisible();
  await expect(low).toBeVisible();
  await startQuickly(running, await registerQuickly(running));
  await expect(low).toBeVisible();
  await page.evaluate(() => (window as unknown as { plugIn: () => void }).plugIn());
  await expect(low).toBeHidden();
});
