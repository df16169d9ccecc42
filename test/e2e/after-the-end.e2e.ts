import { inEnglish } from '../builders/in-words.ts';
import { expectAccessible } from './driver/axe.ts';
import { heading } from './driver/chair.ts';
import { fingersOn } from './driver/fingers.ts';
import { formOn } from './driver/form.ts';
import { onlyPdf, pdfText } from './driver/pdf.ts';
import { closedSession, studioReady } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';

test('a closed session takes a correction: the timeline keeps both values, and the sheet is made anew', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const { session } = await closedSession(running);
  await running.advance(20);
  const hand = await fingersOn(page);
  await hand.press(page.getByRole('button', { name: /^Completed sessions/ }));
  await hand.press(page.getByRole('button', { name: /Marcus Okonkwo-Lindqvist/ }).first());
  await hand.press(page.getByRole('button', { name: 'Correct or add' }));
  const dialog = page.getByRole('dialog', { name: 'Correct or add' });
  const form = formOn(hand, dialog);
  await form.press('Enter the correction');
  await expect(dialog.getByText('Choose what it is about.')).toBeVisible();
  await form.pick('What is it about', (await lotOfPigment(running, session)).choice);
  await form.write('What is right', 'PG-4711');
  await form.write('Reason', 'Read the wrong bottle');
  await expectAccessible(page, 'correction of a closed session');
  await form.press('Enter the correction');
  await expect(dialog).toBeHidden();
  await expect(
    page.getByText(/Corrected after the end: Mix .*PG-4711 \(was .*Read the wrong bottle/),
  ).toBeVisible();

  await hand.press(page.getByRole('button', { name: 'Make the corrected sheet' }));
  await expect(page.getByText('The corrected sheet is ready.', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make the corrected sheet' })).toBeHidden();
  await page.screenshot({ path: test.info().outputPath('corrected.png'), fullPage: true });
  await hand.press(page.getByRole('button', { name: 'Save a copy of the aftercare sheet' }));
  await expect(page.getByText(/^Saved as /)).toBeVisible();
  expect(pdfText(onlyPdf(world.paperDir, 'aftercare.pdf'))).toContain('PG-4711');

  const told = await running.get('completed.open', { session });
  expect(told.row.ending).toBe('closed');
  expect(told.addenda).toBe(1);
  expect(told.timeline.some(({ text }) => /Session closed/.test(inEnglish(text)))).toBe(true);
  await expect(heading(page, 'Marcus Okonkwo-Lindqvist')).toBeVisible();
});

const lotOfPigment = async (
  { get }: Pick<Parameters<typeof studioReady>[0], 'get'>,
  session: string,
): Promise<{ readonly choice: string }> => {
  const { correctable } = await get('completed.open', { session });
  const mix = correctable.find(({ part }) => part === 'mix');
  const lot = mix?.values.find(({ field }) => field === 'pigmentLot');
  return { choice: `${mix?.title ?? ''}, ${lot?.label ?? ''}: ${lot?.shown ?? ''}` };
};
