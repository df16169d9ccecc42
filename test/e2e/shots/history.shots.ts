import { writeStudio } from '../../../electron/practice/studio/write-studio.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { heading } from '../driver/chair.ts';
import { expect, passphrase, test } from '../driver/world.ts';
import { cameraOn } from './camera.ts';

test('a client with a past, and what the next visit starts from', async ({ world }) => {
  const { regular } = writeStudio({
    dataDir: world.dataDir,
    clients: 60,
    sessions: 90,
    regular: 7,
    photos: 24,
    whole: false,
    seed: 9,
    until: '2026-11-20' as LocalDate,
    passphrase,
  });
  const running = await world.launch();
  const { page, get } = running;
  const shoot = cameraOn(page, '18-history');
  await page.getByRole('button', { name: 'Clients', exact: true }).first().click();
  await expect(page.getByRole('list', { name: 'Clients' })).toBeVisible();
  await shoot('clients');
  await page.getByRole('textbox', { name: 'Find a client' }).fill(regular?.fullName ?? '');
  await page.getByRole('list', { name: 'Clients' }).getByRole('button').first().click();
  await expect(page.getByRole('img', { name: /^Fade/ }).first()).toBeVisible();
  await shoot('client-page');
  for (const part of ['Zones over time', 'Consents']) {
    await page
      .getByRole('heading', { name: part })
      .evaluate((title) => title.scrollIntoView({ block: 'start' }));
    await shoot(`client-${part.toLowerCase().replaceAll(' ', '-')}`);
  }
  await page
    .getByRole('button', { name: /as a table$/ })
    .first()
    .click();
  await page
    .getByRole('heading', { name: 'Zones over time' })
    .evaluate((title) => title.scrollIntoView({ block: 'start' }));
  await shoot('client-zone-as-table');

  await get('session.start', { client: regular?.id ?? '', kind: 'touch_up' });
  await page.reload();
  await expect(heading(page, 'Consultation')).toBeVisible();
  for (const section of ['History and scalp', 'Zones and plan']) {
    await page
      .getByRole('navigation', { name: 'Parts of the consultation' })
      .getByRole('button', { name: new RegExp(`^${section}`) })
      .click();
    await shoot(`from-last-visit-${section.toLowerCase().split(' ')[0]}`);
  }
  await page.getByRole('region', { name: 'Zones of the last visit' }).getByRole('button').click();
  await expect(page.getByRole('region', { name: 'From the last visit' })).toBeVisible();
  await shoot('from-last-visit-zone');
});
