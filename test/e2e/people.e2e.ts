import { personForm } from '../electron/session/session-script.ts';
import { heading, standsIn } from './driver/chair.ts';
import { formOn } from './driver/form.ts';
import { sizes, viewAs } from './driver/frame.ts';
import { lookOn } from './driver/look.ts';
import { fingersOn } from './driver/fingers.ts';
import { crewOn, lockScreen, signInAs, typePin } from './driver/people.ts';
import { registerQuickly } from './driver/quick.ts';
import { studioReady } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';

const ownerPin = '40719365';
const sam = { name: 'Sam Lind', role: 'practitioner', pin: '59274018' } as const;
const mina = { name: 'Mina Farrow', role: 'frontDesk', pin: '20587394' } as const;

test('the owner sets a PIN by touch, adds a practitioner with six proposed digits, and each takes the tablet by name and PIN', async ({
  world,
}) => {
  const running = await world.launch();
  const { page, ask } = running;
  await studioReady(running);
  const hand = await fingersOn(page);
  const press = (name: string | RegExp) =>
    hand.press(page.getByRole('button', { name, exact: typeof name === 'string' }).last());
  const look = lookOn(running);
  const goToPeople = () =>
    page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: 'People' }).click();
  await goToPeople();
  await expect(page.getByText('Nobody has a PIN yet')).toBeVisible();
  await look('people, nobody has a PIN');
  await press('Set a PIN');
  await press('An own PIN or a phrase');
  const dialog = page.getByRole('dialog', { name: `PIN for ${personForm.name}` });
  const form = formOn(hand, dialog);
  await form.write('An own PIN or a phrase', '12345678');
  await form.write('The same again', '12345678');
  await press('Set a PIN');
  await expect(dialog.getByText(/Many people would choose this/)).toBeVisible();
  await form.write('An own PIN or a phrase', ownerPin);
  await form.write('The same again', ownerPin);
  await press('Set a PIN');
  await expect(dialog).toBeHidden();

  await press('Add a person');
  const added = page.getByRole('dialog', { name: 'Add a person' });
  const person = formOn(hand, added);
  await person.write('Name', sam.name);
  await person.several('Roles', ['Practitioner', 'Assistant']);
  await person.write('Licence or registration number', 'LIC-2');
  await person.date('Infection control training valid until', '2027-03');
  await hand.press(added.getByRole('button', { name: 'Save' }));
  await expect(page.getByRole('dialog', { name: 'Your PIN' })).toBeVisible();
  await look('asked for a PIN', { inDim: false });
  await typePin(page, '11112222');
  await expect(page.getByText(`That is not the PIN of ${personForm.name}.`)).toBeVisible();
  await typePin(page, ownerPin);
  await expect(added).toBeHidden();
  await expect(page.getByRole('region', { name: sam.name })).toBeVisible();
  await press('New PIN');
  const proposed = page.getByTestId('proposed-pin');
  await expect(proposed).toHaveText(/^\d{3} \d{3}$/);
  const samPin = (await proposed.innerText()).replace(' ', '');
  await press('Take these six digits');
  await typePin(page, ownerPin);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await look('people');

  await press('Lock now');
  await expect(lockScreen(page)).toBeVisible();
  await look('locked, names to tap');
  await hand.press(lockScreen(page).getByRole('button', { name: sam.name }));
  await look('locked, the pad');
  await typePin(page, samPin);
  await expect(lockScreen(page), 'after the sixth digit it opens by itself').toBeHidden();
  await expect(heading(page, 'Home')).toBeVisible();
  const rail = page.getByRole('navigation', { name: 'Studio' });
  await expect(rail.getByRole('button', { name: 'Stock' })).toBeVisible();
  await expect(rail.getByRole('button', { name: 'People' })).toBeHidden();
  await expect(rail.getByRole('button', { name: 'Keys and recovery' })).toBeHidden();
  for (const [channel, request] of [
    ['people.page', null],
    ['keys.page', null],
    ['people.leave', { person: '00000000-0000-4000-8000-000000000001' }],
  ] as const)
    expect(await ask(channel, request), `${channel} from the console`).toMatchObject({
      ok: false,
      error: { kind: 'not-allowed', why: 'role' },
    });

  await press('Switch');
  await hand.press(
    page
      .getByRole('dialog', { name: 'Who takes the tablet?' })
      .getByRole('button', { name: personForm.name }),
  );
  await typePin(page, ownerPin);
  await expect(rail.getByRole('button', { name: 'People' })).toBeVisible();
});

test('in a session idleness only covers, one tap goes on, and leaving asks the PIN', async ({ world }) => {
  const running = await world.launch();
  const { page, advance } = running;
  await studioReady(running);
  await crewOn(running, ownerPin, [sam]);
  await registerQuickly(running);
  // The start of a session asks the PIN.
  await page
    .getByRole('combobox', { name: 'Who is in the chair' })
    .or(page.getByRole('textbox', { name: 'Who is in the chair' }))
    .fill('Marcus');
  await page
    .getByRole('option')
    .or(page.getByRole('button', { name: /Marcus/ }))
    .first()
    .click();
  await page.getByRole('button', { name: 'Start session' }).click();
  await typePin(page, ownerPin);
  await expect(heading(page, 'Consultation')).toBeVisible();
  // The lock stands in the rail too, and the emergency stays in sight on every tablet.
  for (const size of [...sizes].toReversed()) {
    await viewAs(running, size);
    await expect(page.getByRole('button', { name: 'Emergency', exact: true })).toBeInViewport({ ratio: 1 });
  }
  await advance(11);
  await expect(lockScreen(page)).toBeVisible();
  await expect(lockScreen(page)).toContainText('Names and answers are covered');
  await expect(lockScreen(page)).not.toContainText('Marcus');
  await page.getByRole('button', { name: 'Go on where you were' }).click();
  await expect(lockScreen(page)).toBeHidden();
  await expect(heading(page, 'Consultation')).toBeVisible();
  const view = await running.get('session.current', null);
  expect(view?.stage).toBe('consultation');
  expect(await running.ask('session.leave', { session: view?.session ?? '' })).toMatchObject({
    ok: false,
    error: { kind: 'needs-pin', of: 'own' },
  });
});

test('locked, the emergency is one tap; after a kill somebody signs in, sees the session and says whose tap it was', async ({
  world,
}) => {
  const first = await world.launch();
  await studioReady(first);
  await crewOn(first, ownerPin, [sam, mina]);
  const client = await registerQuickly(first);
  const { people } = await first.get('people.page', null);
  const owner = people[0]?.id ?? '';
  await first.page.evaluate(
    ([id, person, pin]) =>
      (window as unknown as { client: Record<string, (request: unknown, proof: unknown) => unknown> }).client[
        'session.start'
      ]?.({ client: id, kind: 'touch_up' }, { person, pin }),
    [client, owner, ownerPin] as const,
  );
  await first.get('people.lock', null);
  await expect(lockScreen(first.page)).toBeVisible();
  await first.page
    .getByRole('button', { name: /^Emergency/ })
    .last()
    .click();
  await expect(lockScreen(first.page)).toContainText('Emergency raised');
  await first.kill();

  const second = await world.launch();
  await expect(lockScreen(second.page)).toBeVisible();
  await expect(second.page.getByText('Marcus')).toHaveCount(0);
  expect(await second.ask('session.current', null)).toMatchObject({ ok: false, error: { why: 'locked' } });
  await signInAs(second.page, personForm.name, ownerPin);
  await expect(second.page.getByText('While the tablet was locked: emergency raised')).toBeVisible();
  await second.page.getByRole('button', { name: 'Mine' }).click();
  await expect(second.page.getByText('While the tablet was locked')).toHaveCount(0);
  expect((await standsIn(second))?.place).toBe('emergency');
});

test('a wrong PIN five times makes that person wait, nobody else, and a restart does not help', async ({
  world,
}) => {
  const first = await world.launch();
  await studioReady(first);
  await crewOn(first, ownerPin, [sam]);
  await first.get('people.lock', null);
  await lockScreen(first.page).getByRole('button', { name: sam.name }).click();
  for (let at = 0; at < 5; at += 1) await typePin(first.page, '11112222');
  await expect(first.page.getByText(/Try again in/)).toBeVisible();
  await first.kill();
  const second = await world.launch();
  await lockScreen(second.page).getByRole('button', { name: sam.name }).click();
  await typePin(second.page, sam.pin);
  await expect(second.page.getByText(/typed a wrong PIN 5 times/)).toBeVisible();
  await second.page.getByRole('button', { name: 'Somebody else' }).click();
  await signInAs(second.page, personForm.name, ownerPin);
  await expect(heading(second.page, 'Home')).toBeVisible();
});
