import { expectAccessible } from './driver/axe.ts';
import { chairOn, heading } from './driver/chair.ts';
import { fingersOn } from './driver/fingers.ts';
import { registerQuickly } from './driver/quick.ts';
import { sessionAt, studioReady } from './driver/short-cuts.ts';
import { defaultProtocol } from '../../shared/protocol/default/default-protocol.ts';
import { expect, test } from './driver/world.ts';

const { painCheckMinutes } = defaultProtocol('uk').limits;

test('a new release of the protocol counts for the next session, not for the one that is running', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const hand = await fingersOn(page);
  const chair = chairOn(running, hand);
  const asked = (minutes: number) => page.getByText(`asked every ${minutes} min`);

  await sessionAt(running, 'application');
  await expect(asked(painCheckMinutes.value)).toBeVisible();
  await chair.press('Pause session');
  await chair.press('Home');

  await hand.press(
    page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: 'Protocol' }),
  );
  await expect(heading(page, 'Protocol')).toBeVisible();
  const limit = page.getByRole('row').filter({ hasText: painCheckMinutes.says }).getByRole('textbox');
  const release = page.getByRole('button', { name: 'Release version 2' });
  await expect(release).toBeDisabled();
  // What is no number is said at its field and not released.
  await hand.write(limit, 'soon');
  await hand.press(release);
  await expect(page.getByText(/Type a number/)).toBeVisible();
  // Below a floor nothing is released, by no way: it is said at the field, with its name.
  await hand.write(limit, '9999');
  await hand.press(release);
  await expect(page.getByRole('alert').filter({ hasText: painCheckMinutes.says })).toBeVisible();
  await expect(page.getByText('Give a number of at most 240.')).toBeVisible();
  // What was typed is in the record: it is there again after another part of the screen was looked at.
  const part = page.getByRole('radiogroup', { name: 'Part of the protocol' });
  await hand.press(part.getByRole('radio', { name: 'History' }));
  await expect(page.getByText(/Version 1/).first()).toBeVisible();
  await hand.press(part.getByRole('radio', { name: 'Draft' }));
  await expect(limit).toHaveValue('9999');
  await hand.write(limit, '25');
  await expectAccessible(page, 'protocol with a change');
  await hand.press(release);
  const last = page.getByRole('dialog', { name: 'Release version 2' });
  await expect(last).toContainText('25');
  await expectAccessible(page, 'release of a protocol');
  await hand.press(last.getByRole('button', { name: 'Release', exact: true }));
  await expect(page.getByText('Version 2 is released. Sessions opened from now on use it.')).toBeVisible();

  // One of Stipple's own values is taken by itself: what it would change is shown before anything is released.
  await hand.press(part.getByRole('radio', { name: 'History' }));
  await hand.press(page.getByRole('button', { name: 'What Stipple says' }));
  await hand.press(page.getByRole('button', { name: /^Take this one: .*pain/i }));
  const one = page.getByRole('dialog', { name: 'Release version 3' });
  await expect(one.locator('del')).toHaveText('25');
  await expect(one.locator('ins')).toHaveText(String(painCheckMinutes.value));
  await expectAccessible(page, 'one value of the starting values');
  await hand.press(one.getByRole('button', { name: 'Go on editing' }));
  // Back to the version before: less often asked is weaker, so a reason is asked, and the desk shows it for ever.
  await hand.press(part.getByRole('radio', { name: 'History' }));
  await hand.press(page.getByRole('button', { name: 'What version 1 said' }));
  await hand.write(page.getByRole('textbox', { name: 'Search in it' }), 'Ask for pain');
  await expect(page.getByText('30 min').first()).toBeVisible();
  await expectAccessible(page, 'history of the protocol');
  await hand.press(page.getByRole('button', { name: 'Go back to version 1' }));
  const back = page.getByRole('dialog', { name: 'Release version 3' });
  await expect(back).toContainText('Weaker');
  await expect(back.getByRole('button', { name: 'Release', exact: true })).toBeDisabled();
  await hand.write(back.getByRole('textbox', { name: 'Why?' }), 'Clients were asked too often');
  await hand.press(back.getByRole('button', { name: 'Release', exact: true }));
  await expect(page.getByText('Version 3 is released. Sessions opened from now on use it.')).toBeVisible();
  await expect(page.getByText('Clients were asked too often')).toBeVisible();
  await hand.press(
    page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: 'Completed sessions' }),
  );
  await hand.press(page.getByText('1 version of the protocol made a rule weaker'));
  await expect(page.getByText('Clients were asked too often')).toBeVisible();

  await hand.press(page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: 'Home' }));
  await hand.press(
    page.getByRole('region', { name: 'Open sessions' }).getByRole('button', { name: /Resume/ }),
  );
  await chair.seen('application');
  await expect(asked(painCheckMinutes.value)).toBeVisible();
  await chair.press('Pause session');
  await chair.press('Home');

  const next = await registerQuickly(running, { fullName: 'Nora Next', firstName: 'Nora' });
  await sessionAt(running, 'application', next);
  await expect(asked(painCheckMinutes.value)).toBeVisible();
});
