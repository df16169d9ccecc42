import { personForm } from '../../electron/session/session-script.ts';
import { heading } from '../driver/chair.ts';
import { crewOn, lockScreen, proven, typePin } from '../driver/people.ts';
import { registerQuickly } from '../driver/quick.ts';
import { studioReady } from '../driver/short-cuts.ts';
import { expect, test } from '../driver/world.ts';
import { cameraOn } from './camera.ts';

const ownerPin = '40719365';

test('who works here, the PIN, and the lock', async ({ world }) => {
  const running = await world.launch();
  const { page, advance } = running;
  await studioReady(running);
  const shoot = cameraOn(page, '24-people');
  const goToPeople = () =>
    page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: 'People' }).click();
  await goToPeople();
  await expect(page.getByText('Nobody has a PIN yet')).toBeVisible();
  await shoot('nobody has a PIN');
  await page.getByRole('button', { name: 'Set a PIN' }).click();
  await expect(page.getByTestId('proposed-pin')).toHaveText(/\d/);
  await shoot('six digits proposed');
  await page.getByRole('button', { name: 'Cancel' }).click();
  const { owner } = await crewOn(running, ownerPin, [
    { name: 'Sam Lind', role: 'practitioner', pin: '59274018' },
    { name: 'Jo Field', role: 'assistant', pin: '61839402' },
    { name: 'Mina Farrow', role: 'frontDesk', pin: '20587394' },
    { name: 'Ros Cole', role: 'manager', pin: '83650217' },
  ]);
  await page.getByRole('button', { name: 'Home' }).click();
  await goToPeople();
  await expect(page.getByRole('button', { name: /Ros Cole/ })).toBeVisible();
  await shoot('people');
  await page.getByRole('button', { name: 'Add a person' }).click();
  await shoot('a new person');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Switch' }).click();
  await shoot('who takes the tablet');
  await page.getByRole('button', { name: 'Cancel' }).click();
  const client = await registerQuickly(running);
  await proven(page, 'session.start', { client, kind: 'touch_up' }, { person: owner ?? '', pin: ownerPin });
  await page.reload();
  await expect(heading(page, 'Consultation')).toBeVisible();
  await shoot('the rail with the lock');
  await advance(11);
  await expect(lockScreen(page)).toBeVisible();
  await shoot('covered');
  await page.getByRole('button', { name: 'Go on where you were' }).click();
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(lockScreen(page)).toBeVisible();
  await shoot('locked');
  await lockScreen(page).getByRole('button', { name: personForm.name }).click();
  await shoot('the pad');
  await typePin(page, '11112222');
  await expect(page.getByText(/not the PIN/)).toBeVisible();
  await shoot('a wrong PIN');
});
