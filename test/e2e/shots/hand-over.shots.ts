import type { Page } from '@playwright/test';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { clientForm } from '../../electron/session/session-script.ts';
import { registerQuickly, setUpQuickly, startQuickly } from '../driver/quick.ts';
import { closedSession } from '../driver/short-cuts.ts';
import { expect, test } from '../driver/world.ts';
import { cameraOn } from './camera.ts';

const { questions } = defaultProtocol('uk');
const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const part = (page: Page, title: string) =>
  page
    .getByRole('navigation', { name: 'Parts of the consultation' })
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .click();

test('a returning client: what was said last time, waits, and the tablet in the client’s hands', async ({
  world,
}) => {
  const running = await world.launch();
  const { page, advance } = running;
  await setUpQuickly(running);
  await page.reload();
  const shoot = cameraOn(page, '17-hand-over');
  const marcus = await registerQuickly(running, { fullName: clientForm.fullName });
  await closedSession(running, marcus);
  await advance(20 * 24 * 60);

  const quick = await startQuickly(running, marcus);
  await quick.say({ type: 'question.answered', code: 'C02', answer: 'no' });
  await quick.say({
    type: 'question.answered',
    code: 'C07',
    answer: 'yes',
    note: 'On both elbows, quiet for two years',
  });
  await part(page, 'Health');
  await shoot('health-last-time');
  await quick.say({ type: 'question.answered', code: 'C12', answer: 'yes', on: '2026-10' });
  await quick.say({ type: 'field.set', field: 'sebum', value: 'oily' });
  await quick.say({ type: 'field.set', field: 'laserEver', value: true });
  await quick.say({ type: 'field.set', field: 'laserLastOn', value: '2026-11-02' });
  await quick.say({ type: 'field.set', field: 'transplantEver', value: false });
  await part(page, 'History and scalp');
  await page.locator('#waits').scrollIntoViewIfNeeded();
  await shoot('waits');
  await part(page, 'History and scalp');
  await page.locator('#due-window').scrollIntoViewIfNeeded();
  await shoot('due-window');
  await part(page, 'Patch test, consents');
  await shoot('consents-last-time');
  await part(page, 'Outcome');
  await press(page, 'Defer: come back later');
  await shoot('ending-proposed');

  await part(page, 'Health');
  await press(page, 'Hand to the client');
  await page.getByRole('radio', { name: 'Both' }).click();
  await page.getByRole('radio', { name: /^Español/ }).click();
  await shoot('hand-over-dialog');
  await press(page, 'Turn the tablet');
  await expect(page.getByTestId('hand-over')).toBeVisible();
  await shoot('tablet-question');
  await page.getByRole('radio', { name: 'Sí', exact: true }).click();
  await shoot('tablet-question-yes');
  for (const { code } of questions.filter(({ asked }) => asked === 'client'))
    if (!['C07', 'C12'].includes(code)) await quick.say({ type: 'question.answered', code, answer: 'no' });
  await page.reload();
  await expect(page.getByRole('heading', { name: '¿Está todo bien?' })).toBeVisible();
  await shoot('tablet-check');
  await press(page, 'Está bien');
  await expect(page.getByRole('heading', { name: 'El tratamiento' })).toBeVisible();
  await shoot('tablet-consent');
  await page.locator('.signature-pad').scrollIntoViewIfNeeded();
  await shoot('tablet-consent-signing');
  await page.locator('.take-back').getByRole('button', { name: 'Cannot hold? Type instead' }).click();
  await shoot('tablet-take-back');
});

test('the tablet and the consents from the right', async ({ world }) => {
  const running = await world.launch();
  const { page } = running;
  await setUpQuickly(running);
  await page.reload();
  const shoot = cameraOn(page, '17-hand-over-from-the-right');
  const marcus = await registerQuickly(running, { fullName: clientForm.fullName });
  await startQuickly(running, marcus);
  await part(page, 'Health');
  await press(page, 'Hand to the client');
  await page.getByRole('radio', { name: 'Both' }).click();
  await page.getByRole('radio', { name: /^العربية/ }).click();
  await shoot('hand-over-dialog-languages');
  await press(page, 'Turn the tablet');
  await page.getByRole('radio', { name: 'لا أعرف' }).click();
  await shoot('tablet-from-the-right');
  await page.locator('.take-back').getByRole('button', { name: 'Cannot hold? Type instead' }).click();
  await page.getByLabel('Type the word practitioner').fill('practitioner');
  await press(page, 'Take back');
  await part(page, 'Patch test, consents');
  await press(page, 'Read and sign: The treatment');
  await expect(page.getByRole('group', { name: 'In your words: The treatment' })).toBeVisible();
  await shoot('consent-side-by-side');
});
