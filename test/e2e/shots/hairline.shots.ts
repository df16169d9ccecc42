import type { Page } from '@playwright/test';
import { part } from '../consultation/tablet.ts';
import { expect, test } from '../driver/world.ts';
import { registerQuickly, setUpQuickly } from '../driver/quick.ts';
import { sessionAt } from '../driver/short-cuts.ts';
import { addFace } from '../photos/face.ts';
import { startingHairline } from '../../../shared/photos/hairline.ts';
import { cameraOn } from './camera.ts';

const words = (page: Page) => page.locator('#consent-hairline');

test('the new hairline: drawn, signed, beside the needle, and in the completed session', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await setUpQuickly(running);
  const quick = await sessionAt(running, 'application', await registerQuickly(running));
  const shoot = cameraOn(page, '16-hairline');
  await quick.say({ type: 'field.set', field: 'hairlineChange', value: true });
  for (const [field, value] of [
    ['hairlineKeep', 'rebuild'],
    ['hairlineGlabellaMm', 72],
    ['hairlineDiffMm', 2],
  ] as const)
    await quick.say({ type: 'field.set', field, value });
  await addFace(running, quick.session);
  await quick.refresh();
  const photo = quick.view().photos.at(-1)?.id ?? '';
  await page
    .getByRole('button', { name: /Consultation/ })
    .first()
    .click();
  await part(page, 'Zones and plan');
  await page.getByRole('button', { name: 'Draw the line' }).click();
  await shoot('hairline-empty');
  await page.getByRole('button', { name: 'Start with a gentle arch' }).click();
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  await shoot('hairline-drawn');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.locator('#hairline-drawing').scrollIntoViewIfNeeded();
  await shoot('hairline-card');
  await part(page, 'Patch test, consents');
  await page.getByRole('button', { name: 'Read and sign: The hairline' }).click();
  await words(page)
    .getByRole('img', { name: /^The hairline\. The line/ })
    .scrollIntoViewIfNeeded();
  await shoot('hairline-consent');
  await quick.refresh();
  const { textHash, language } = await running.get('session.consentWords', {
    session: quick.session,
    consent: 'hairline',
  });
  await quick.say({ type: 'consent.shown', consent: 'hairline', textHash, language });
  await quick.say({
    type: 'consent.signed',
    consent: 'hairline',
    textHash,
    language,
    method: 'typed',
    typedName: 'Marcus Okonkwo',
    witness: 'Dana Whitlock',
  });
  await page.reload();
  await page.locator('[data-stage="application"]').waitFor();
  await page.locator('#agreed-hairline').scrollIntoViewIfNeeded();
  await shoot('hairline-at-the-needle');
  await page.getByRole('button', { name: 'See it large' }).click();
  await shoot('hairline-large');
  expect(quick.view().hairline?.drawing).toMatchObject({ photo, points: startingHairline.points });
});
