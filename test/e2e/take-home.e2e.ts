import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createPaper } from '../../electron/report/paper.ts';
import { sessionScript } from '../electron/session/session-script.ts';
import { expectAccessible } from './driver/axe.ts';
import { expectNoSideways, viewAs } from './driver/frame.ts';
import { pdfText } from './driver/pdf.ts';
import { pictureTo } from './driver/pictures.ts';
import { registerQuickly, setUpQuickly, startQuickly } from './driver/quick.ts';
import { expect, test } from './driver/world.ts';

test('the dates go home in the phone: a code to look at, a file with those that are wanted, and the record says so', async ({
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
  // The sheet of the app is, byte for byte, the one that Node makes of the same record.
  const session = (await running.get('session.current', null))?.session;
  if (session === undefined) throw new Error('no session is open');
  const { path } = await running.get('paper.save', { session, which: 'sheet' });
  const sheet = await running.get('sheet.read', { session });
  const [, seal] = /(?:Seal|seal) ((?:[0-9a-f]{4} ){3}[0-9a-f]{4})/.exec(pdfText(path)) ?? [];
  if (sheet === null || seal === undefined) throw new Error('no sheet with a seal was saved');
  const inNode = await createPaper().renderSheet(sheet, { seal, copy: 1 });
  expect(readFileSync(path).equals(Buffer.from(inNode))).toBe(true);

  await page.getByRole('button', { name: 'Dates for the phone' }).click();
  const dialog = page.getByRole('dialog', { name: 'Dates for the phone' });
  const code = dialog.getByRole('img', { name: /^Code with these words: / });
  await expect(code).toBeVisible();
  await expect(dialog.getByText(/^Keep it dry: /)).toBeVisible();
  await expectAccessible(page, 'the dates for the phone');
  for (const size of [
    { width: 800, height: 1280 },
    { width: 1280, height: 800 },
  ]) {
    await viewAs(running, size);
    await expectNoSideways(page, `the dates at ${size.width} × ${size.height}`);
    await pictureTo(page, info.outputPath(`dates-${size.width}.png`));
  }
  await dialog.getByRole('button', { name: /^Keep it dry/ }).click();
  await dialog.getByRole('button', { name: 'Save the calendar file' }).click();
  await expect(dialog.getByText(/^Saved as .*\.ics\.$/)).toBeVisible();
  const file = readdirSync(world.paperDir).find((name) => name.endsWith('.ics')) ?? '';
  const calendar = readFileSync(join(world.paperDir, file), 'utf8');
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(4);
  expect(calendar).not.toContain('Keep it dry');
  await dialog.getByRole('button', { name: 'The phone has them, no paper wanted' }).click();
  await expect(page.getByText('Dates taken over by the client’s phone')).toBeVisible();
});
