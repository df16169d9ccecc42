import { sessionScript } from '../electron/session/session-script.ts';
import { expectAccessible } from './driver/axe.ts';
import { expectNoSideways, viewAs } from './driver/frame.ts';
import { pictureTo } from './driver/pictures.ts';
import { registerQuickly, setUpQuickly, startQuickly } from './driver/quick.ts';
import { expect, test } from './driver/world.ts';

test('the client answers three questions from their sheet, sees the line where they were wrong, and signs for it', async ({
  world,
}, info) => {
  const running = await world.launch();
  const { page } = running;
  await setUpQuickly(running);
  await page.reload();
  const quick = await startQuickly(running, await registerQuickly(running));
  const steps = sessionScript();
  await quick.follow(
    steps.slice(
      0,
      steps.findIndex(({ what }) => what !== 'prepare' && what.type === 'sheet.delivered'),
    ),
  );
  await page.getByRole('button', { name: 'Ask the client three questions' }).click();
  const asking = page.getByRole('dialog', { name: 'Ask the client three questions' });
  const answers = asking.getByRole('radiogroup');
  await expect(answers).toHaveCount(3);
  await asking.getByRole('radio', { name: 'I wait. That is normal.' }).click();
  await expect(asking.getByText('Your sheet says:')).toBeVisible();
  await answers.first().getByRole('radio').nth(1).click();
  await answers.nth(1).getByRole('radio').last().click();
  await expect(asking.getByText('Yes, that is right.')).toHaveCount(2);
  await expectAccessible(page, 'three questions about the sheet');
  for (const size of [
    { width: 800, height: 1280 },
    { width: 1280, height: 800 },
  ]) {
    await viewAs(running, size);
    await expectNoSideways(page, `three questions at ${size.width} × ${size.height}`);
    await pictureTo(page, info.outputPath(`said-back-${size.width}.png`));
  }
  await asking.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('2 of 3 right at once')).toBeVisible();

  await page.getByRole('button', { name: 'Sign for the sheet' }).click();
  const receipt = page.getByRole('dialog', { name: 'Receipt of the sheet' });
  const pad = receipt.getByRole('img', { name: 'The client' });
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (box === null) throw new Error('no pad');
  await page.mouse.move(box.x + 40, box.y + 40);
  await page.mouse.down();
  for (let step = 1; step <= 12; step += 1)
    await page.mouse.move(box.x + 40 + step * 12, box.y + 40 + (step % 3) * 14);
  await page.mouse.up();
  await receipt.getByRole('button', { name: 'Enter this signature' }).click();
  await expect(receipt.getByText('The client signed for the sheet')).toBeVisible();
  await expectAccessible(page, 'the receipt of the sheet');
  await pictureTo(page, info.outputPath('receipt.png'));
  await receipt.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'See the signatures' })).toBeVisible();
});
