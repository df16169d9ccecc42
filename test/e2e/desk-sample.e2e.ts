import { clientForm, personForm } from '../electron/session/session-script.ts';
import { expectAccessible } from './driver/axe.ts';
import { heading } from './driver/chair.ts';
import { fingersOn } from './driver/fingers.ts';
import { lookOn } from './driver/look.ts';
import { closedSession, studioReady } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';

test('when the month is over a manager draws its sample by four taps and looks at what was drawn', async ({
  world,
}) => {
  const first = await world.launch();
  await studioReady(first);
  await closedSession(first);
  await first.close();

  const later = await world.launch({ clockMinutes: 10 * 24 * 60 });
  const { page } = later;
  await expect(heading(page, 'Home')).toBeVisible();
  const hand = await fingersOn(page);
  const press = (name: string | RegExp) => hand.press(page.getByRole('button', { name }));
  await hand.press(
    page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: 'Completed sessions' }),
  );
  await expect(page.getByRole('radio', { name: /^Random sample/ })).toHaveCount(0);
  // Until the session beside the list is there, what stands above it may still move.
  await press('Draw a random sample');
  const dialog = page.getByRole('dialog', { name: 'Random sample' });
  await expect(dialog).toContainText('Nov 2026, not drawn yet');
  await hand.press(dialog.getByRole('button', { name: 'Draw', exact: true }));
  const drawn = page.getByRole('dialog', { name: 'Random sample, Nov 2026' });
  await expect(drawn.getByRole('row').filter({ hasText: personForm.name })).toContainText(/1\s*1\s*SMP-/);
  await expect(drawn).toContainText(`${personForm.name} drew it on`);
  await expectAccessible(page, 'how a sample was drawn');
  await lookOn(later)('how a sample was drawn');
  await hand.press(drawn.getByRole('button', { name: 'Look at the one' }));
  await expect(page.getByRole('radio', { name: 'Random sample (1)' })).toBeChecked();
  await expect(page.getByRole('row').filter({ hasText: clientForm.fullName })).toBeVisible();
  await hand.press(page.getByRole('button', { name: clientForm.fullName }));
  await expect(page.getByRole('region', { name: 'Why look' })).toContainText('Random sample of Nov 2026');
});
