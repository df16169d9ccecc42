import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { personForm } from '../electron/session/session-script.ts';
import { heading } from './driver/chair.ts';
import { fingersOn } from './driver/fingers.ts';
import { formOn } from './driver/form.ts';
import { lookOn } from './driver/look.ts';
import { studioReady } from './driver/short-cuts.ts';
import { expect, passphrase, test } from './driver/world.ts';

const chosen = 'nine quiet herons';

const goToKeys = (page: Page): Promise<void> =>
  page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: 'Keys and recovery' }).click();

test('the passphrase is changed from inside, by touch: how strong it is stands there in words, and only the new one opens', async ({
  world,
}) => {
  const first = await world.launch();
  const { page } = first;
  await studioReady(first);
  await goToKeys(page);
  const card = page.getByRole('region', { name: 'Passphrase', exact: true });
  await expect(card).toBeVisible();
  await lookOn(first)('keys and recovery');
  const hand = await fingersOn(page);
  const form = formOn(hand, card);
  const change = card.getByRole('button', { name: 'Change the passphrase' });
  await form.write('Present passphrase', 'eleven calm badgers');
  await form.write('New passphrase', 'password1');
  await expect(card.getByText(/Too easy to guess/)).toBeVisible();
  await form.write('New passphrase again', 'password1');
  await hand.press(change);
  const fresh = card.getByRole('textbox', { name: 'New passphrase', exact: true });
  await expect(fresh).toHaveAttribute('aria-invalid', 'true');
  await expect(card.getByText(/Too easy to guess: it is among the first/)).toBeVisible();
  // What was said of the words before counts no more.
  await form.write('New passphrase', chosen);
  await expect(fresh).not.toHaveAttribute('aria-invalid', 'true');
  await expect(card.getByText('Strong.')).toBeVisible();
  await form.write('New passphrase again', `${chosen}s`);
  await hand.press(change);
  await expect(card.getByText('The two are not the same. Type it again.')).toBeVisible();
  await form.write('New passphrase again', chosen);
  await hand.press(change);
  await expect(card.getByText('That is not the present passphrase. Nothing was changed.')).toBeVisible();
  await form.write('Present passphrase', passphrase);
  await hand.press(change);
  await expect(card.getByText(/^Changed\. From the next start on/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'What was changed' })).toContainText(
    `The passphrase was changed, by ${personForm.name}`,
  );
  await first.kill();

  const second = await world.launch({ passphrase: null });
  await expect(heading(second.page, 'Open the record')).toBeVisible();
  await second.page.getByLabel('Passphrase').fill(passphrase);
  await second.page.keyboard.press('Enter');
  await expect(second.page.getByText('That is not the passphrase.')).toBeVisible();
  await second.page.getByLabel('Passphrase').fill(chosen);
  await second.page.keyboard.press('Enter');
  await expect(heading(second.page, 'Home')).toBeVisible();
});

test('a new recovery code is shown, put on paper, typed back; leaving it half way leaves the old one', async ({
  world,
}) => {
  const first = await world.launch();
  const { page } = first;
  await studioReady(first);
  await goToKeys(page);
  const hand = await fingersOn(page);
  const card = page.getByRole('region', { name: 'New recovery code' });
  const form = formOn(hand, card);
  const codeOf = async (): Promise<string> =>
    (await card.getByRole('list', { name: 'Recovery code' }).getByRole('listitem').allInnerTexts()).join('-');
  await form.write('Present passphrase', passphrase);
  await hand.press(card.getByRole('button', { name: 'Make a new code' }));
  await expect(card.getByRole('list', { name: 'Recovery code' })).toBeVisible();
  await lookOn(first)('a new recovery code');
  const dropped = await codeOf();
  await hand.press(card.getByRole('button', { name: 'Keep the old code' }));
  await expect(card.getByRole('list', { name: 'Recovery code' })).toHaveCount(0);
  expect((await first.ask('keys.confirmCode', { lastGroup: dropped.slice(-5) })).ok).toBe(false);

  await form.write('Present passphrase', passphrase);
  await hand.press(card.getByRole('button', { name: 'Make a new code' }));
  await expect(card.getByRole('list', { name: 'Recovery code' })).toBeVisible();
  const code = await codeOf();
  expect(code).not.toBe(dropped);
  await hand.press(card.getByRole('button', { name: 'Save this page' }));
  await expect(card.getByText(/^Saved as /)).toBeVisible();
  expect(readdirSync(world.paperDir)).toContain('Stipple recovery page.pdf');
  await form.write('Type the last group of the code', '00000');
  await hand.press(card.getByRole('button', { name: 'The new code is safe, use it from now on' }));
  await expect(card.getByText(/That is not the last group of the code/)).toBeVisible();
  await form.write('Type the last group of the code', code.slice(-5));
  await hand.press(card.getByRole('button', { name: 'The new code is safe, use it from now on' }));
  await expect(card.getByText('The new code counts from now on. Destroy the old page.')).toBeVisible();
  await first.close();

  const second = await world.launch({ passphrase: null });
  await second.page.getByRole('button', { name: 'Use the recovery code' }).click();
  for (const [typed, opens] of [
    [dropped, false],
    [code, true],
  ] as const) {
    await second.page.getByLabel('Recovery code').fill(typed);
    await second.page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(
      opens
        ? heading(second.page, 'Home')
        : second.page.getByText(/belongs to another record, or was replaced/),
    ).toBeVisible();
  }
});
