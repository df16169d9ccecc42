import { clientForm, personForm } from '../electron/session/session-script.ts';
import { expectAccessible } from './driver/axe.ts';
import { heading } from './driver/chair.ts';
import { fingersOn } from './driver/fingers.ts';
import { formOn } from './driver/form.ts';
import { sizes, viewAs } from './driver/frame.ts';
import { onlyPdf, pdfText } from './driver/pdf.ts';
import { closedSession, studioReady } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';

test('a manager reads a completed session entry by entry and verifies the record with one button', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  await closedSession(running);
  const hand = await fingersOn(page);

  await hand.press(
    page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: 'Completed sessions' }),
  );
  const row = page.getByRole('row').filter({ hasText: clientForm.fullName });
  await expect(row).toContainText(personForm.name);
  await expect(row).toContainText('Closed');
  await expect(row).toContainText('6 of 6');
  await expectAccessible(page, 'completed sessions');
  const filter = formOn(hand, page.getByRole('main'));
  await filter.write('Filter', 'nothing like it');
  await expect(page.getByText('Nothing fits')).toBeVisible();
  await filter.write('Filter', 'okonkwo closed');
  await expect(row).toBeVisible();
  await hand.press(page.getByRole('radio', { name: /^To review/ }));
  await expect(row).toBeVisible();
  // Beside the list, in a window with room for it: what a manager decides by.
  const beside = page.getByRole('region', { name: clientForm.fullName });
  await expect(beside).toContainText('“Client came from far away”');
  await expect(beside).toContainText('Mix A: 1 : 12');
  await viewAs(running, { width: 800, height: 1280 });
  await expect(beside).toBeHidden();
  await expect(row).toContainText('6 of 6');
  await viewAs(running, { width: 1280, height: 800 });
  await expect(beside.getByRole('button', { name: 'Approve' })).toBeVisible();
  // By keys: down to the first one, approve it, and the desk has nothing left.
  await page.keyboard.press('j');
  await expect(row.getByRole('button', { name: clientForm.fullName })).toBeFocused();
  await page.keyboard.press('a');
  await expect(page.getByText('Take a word or a filter away.')).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('textbox', { name: 'Filter' })).toBeFocused();
  await hand.press(page.getByRole('radio', { name: /^All/ }));
  await expect(row).toContainText('Approved');
  await hand.press(row.getByRole('button', { name: clientForm.fullName }));
  await expect(heading(page, clientForm.fullName)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Review' })).toContainText(`${personForm.name} approved it`);

  // All of it folded: three screens at the most, lying or standing.
  const folds = page.getByRole('region', { name: 'Timeline' });
  await expect(folds).toContainText(/Consultation\s*\d\d:\d\d:\d\d to \d\d:\d\d:\d\d/);
  await expect(page.getByRole('region', { name: 'The way through' })).toContainText('Application');
  for (const size of sizes) {
    await viewAs(running, size);
    const high = await page.locator('.shell-main').evaluate((main) => main.scrollHeight);
    expect(high, `at ${size.width} × ${size.height}`).toBeLessThanOrEqual(3 * size.height);
  }
  await viewAs(running, { width: 1280, height: 800 });
  await hand.press(page.getByRole('button', { name: 'Unfold all' }));

  // The timeline: from the opening to closing, each line with its place in the journal.
  const lines = page.getByRole('region', { name: 'Timeline' }).getByRole('listitem');
  await expect.poll(() => lines.count()).toBeGreaterThan(100);
  await expect(lines.first()).toContainText(/entry \d+/);
  for (const words of [/lot P1/, /Cream on|cream on/i, /Crown/, /closed/i])
    await expect(lines.filter({ hasText: words }).first()).toBeVisible();
  const numbers = (await lines.allInnerTexts()).map((text) =>
    Number(/entry ([\d,]+)/.exec(text)?.[1]?.replace(',', '')),
  );
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));

  const overrides = page.getByRole('region', { name: 'Overrides' });
  await expect(overrides).toContainText('Client came from far away');
  await expect(overrides).toContainText('identity stated, not proven');
  await expect(page.getByRole('region', { name: 'Missing' })).toContainText('Nothing was missing.');
  await expect(page.getByRole('region', { name: 'Not checked' }).getByRole('listitem').first()).toContainText(
    /not checked/i,
  );
  await expectAccessible(page, 'a completed session');

  const panel = page
    .getByRole('status')
    .filter({ hasText: /Record/ })
    .filter({ has: page.getByRole('button', { name: 'Verify the record' }) });
  await hand.press(panel.getByRole('button', { name: 'Verify the record' }));
  await expect(panel).toContainText(/Record intact · [\d,]+ entries/);
  await expect(panel).toContainText('nothing was changed, removed, added or put in another order');

  // A copy of the sheet says that it is one only from the second on.
  await hand.press(page.getByRole('button', { name: 'Save a copy of the aftercare sheet' }));
  await expect(page.getByText(/^Saved as/)).toBeVisible();
  expect(pdfText(onlyPdf(world.paperDir, '1.pdf'))).not.toMatch(/copy \d/i);
  await hand.press(page.getByRole('button', { name: 'Save a copy of the aftercare sheet' }));
  // While the second takes the place of the first there may be two of them, or half of one.
  await expect(() => expect(pdfText(onlyPdf(world.paperDir, '1.pdf'))).toMatch(/copy 2/i)).toPass({
    timeout: 60_000,
  });
});
