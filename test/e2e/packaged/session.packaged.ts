import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientForm } from '../../electron/session/session-script.ts';
import { chairOn, heading } from '../driver/chair.ts';
import { newClientInTheChair } from '../driver/clients.ts';
import { fillFirstStart, typeCodeBack } from '../driver/first-start.ts';
import { fingersOn } from '../driver/fingers.ts';
import { daysFrom } from '../driver/visit/day.ts';
import { wholeVisit } from '../driver/visit/whole-visit.ts';
import { passphrase } from '../driver/world.ts';
import { answerSaveWindow, expect, test, timeZone } from './installed.ts';

test('the packaged program takes a client from first start to the saved sheet, and opens again only with the passphrase', async ({
  installed,
}) => {
  const days = daysFrom(Date.now(), timeZone);
  const first = await installed.launch();
  const hand = await fingersOn(first.page);
  const sheet = join(installed.paperDir, 'sheet.pdf');
  await answerSaveWindow(first.app, sheet);
  await typeCodeBack(
    first.page,
    hand,
    await fillFirstStart(first.page, hand, 'uk', { trainingUntil: days.monthAhead(12) }),
  );
  await newClientInTheChair(first.page, hand);
  // No cream: it would have to work for as long as it really does. Time goes by itself here.
  await wholeVisit(chairOn({ page: first.page, advance: () => Promise.resolve() }, hand), {
    days,
    zones: ['VTX', 'MID'],
    cream: null,
  });
  expect(readFileSync(sheet).subarray(0, 5).toString()).toBe('%PDF-');
  await first.app.close();

  const { page } = await installed.launch();
  const lock = heading(page, 'Open the record');
  await expect(lock.or(heading(page, 'Home'))).toBeVisible();
  // A machine with a keyring opens by itself; everywhere else the passphrase is asked for, whatever the environment says.
  if (await lock.isVisible()) {
    await page.getByLabel('Passphrase').fill(passphrase);
    await page.keyboard.press('Enter');
  }
  await expect(heading(page, 'Home')).toBeVisible();
  await page.getByRole('button', { name: 'Completed sessions' }).click();
  await page.getByRole('button', { name: clientForm.fullName }).click();
  await page.getByRole('button', { name: 'Verify the record', exact: true }).click();
  await expect(page.getByText(/^Every entry was checked/)).toBeVisible();
});
