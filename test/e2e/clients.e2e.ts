import { clientForm } from '../electron/session/session-script.ts';
import { expectAccessible } from './driver/axe.ts';
import { heading } from './driver/chair.ts';
import { fillClient, openNewClient } from './driver/clients.ts';
import { fingersOn } from './driver/fingers.ts';
import { formOn } from './driver/form.ts';
import { lookOn } from './driver/look.ts';
import { pictureTo } from './driver/pictures.ts';
import { closedSession, studioReady } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';

test('clients are registered once, found by a part of their name, and amended with the old value kept', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const hand = await fingersOn(page);
  const go = (name: string) =>
    hand.press(page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name }));

  // What is needed and missing is said at its field.
  await openNewClient(page, hand);
  await hand.press(page.getByRole('button', { name: 'Register client' }));
  await expect(page.getByText('This is needed.').first()).toBeVisible();
  await expectAccessible(page, 'new client with missing fields');
  await fillClient(page, hand, { ...clientForm, fullName: 'José Ñíguez Łukasz', firstName: 'José' });
  await expect(heading(page, 'José Ñíguez Łukasz')).toBeVisible();

  // Accents and the order of words do not matter; nobody found is said in words.
  await go('Clients');
  const find = formOn(hand, page.getByRole('search'));
  await find.write('Find a client', 'niguez jose');
  const row = page.getByRole('list', { name: 'Clients' }).getByRole('button', { name: /José Ñíguez Łukasz/ });
  await expect(row).toBeVisible();
  await find.write('Find a client', 'Zebedee');
  await expect(page.getByRole('heading', { name: 'Nobody found' })).toBeVisible();
  await find.write('Find a client', '07700 900461');
  await hand.press(row);
  await expect(heading(page, 'José Ñíguez Łukasz')).toBeVisible();

  // An amendment is a new entry; the old value stays in sight.
  await hand.press(page.getByRole('button', { name: 'Amend' }));
  const details = formOn(hand, page.getByRole('region', { name: 'Details' }));
  await details.write('Phone', '020 7946 0999');
  await details.press('Save changes');
  const changed = page.getByRole('region', { name: 'What was changed' });
  await expect(changed).toContainText(clientForm.phone);
  await expect(changed).toContainText('020 7946 0999');
  await expectAccessible(page, 'client with an amendment');

  // The same name and birthday: only a person can tell.
  await go('Clients');
  await openNewClient(page, hand);
  await fillClient(page, hand, { ...clientForm, fullName: 'jose niguez lukasz', firstName: 'Jose' });
  const same = page.getByRole('dialog', { name: 'Is it the same person' });
  await expect(same).toContainText('José Ñíguez Łukasz');
  await expectAccessible(page, 'the same person');
  await hand.press(same.getByRole('button', { name: 'Yes, open José Ñíguez Łukasz' }));
  await expect(heading(page, 'José Ñíguez Łukasz')).toBeVisible();
  expect((await running.get('home.page', null)).clients).toBe(1);

  await go('Clients');
  await openNewClient(page, hand);
  await fillClient(page, hand, {
    ...clientForm,
    fullName: 'José Ñíguez Łukasz',
    firstName: 'José',
    phone: '07700 900999',
  });
  await hand.press(same.getByRole('button', { name: 'No, register another person' }));
  await expect(heading(page, 'José Ñíguez Łukasz')).toBeVisible();
  expect((await running.get('home.page', null)).clients).toBe(2);

  // Another keyboard's spelling is the same person too, and each record keeps its own letters.
  await go('Clients');
  await openNewClient(page, hand);
  await fillClient(page, hand, {
    ...clientForm,
    fullName: 'Siobhán O\u02bcBrien-Müller',
    firstName: 'Siobhán',
    dateOfBirth: '1990-02-03',
    phone: '07700 900777',
  });
  await expect(heading(page, 'Siobhán O\u02bcBrien-Müller')).toBeVisible();
  await go('Clients');
  for (const asked of ["o'brien", 'OBrien', 'mueller siobhan', 'Muller', 'Ｍüller']) {
    await find.write('Find a client', asked);
    await expect(
      page.getByRole('list', { name: 'Clients' }).getByRole('button', { name: /O\u02bcBrien-Müller/ }),
    ).toBeVisible();
  }
  await openNewClient(page, hand);
  await fillClient(page, hand, {
    ...clientForm,
    fullName: "Siobhan O'Brien-Mueller",
    firstName: 'Siobhan',
    dateOfBirth: '1990-02-03',
    phone: '07700 900778',
  });
  await expect(same).toContainText('Siobhán O\u02bcBrien-Müller');
  await hand.press(same.getByRole('button', { name: /^Yes, open/ }));
  await expect(heading(page, 'Siobhán O\u02bcBrien-Müller')).toBeVisible();
  expect((await running.get('home.page', null)).clients).toBe(3);

  // What is discarded is gone for good.
  await go('Clients');
  await openNewClient(page, hand);
  await formOn(hand, page.getByRole('main')).write('Full name', 'Typed by mistake');
  await hand.press(page.getByRole('button', { name: 'Discard' }));
  await expectAccessible(page, 'discard what was typed');
  await hand.press(
    page.getByRole('dialog', { name: 'Discard what was typed' }).getByRole('button', { name: 'Discard' }),
  );
  await expect(heading(page, 'Clients')).toBeVisible();
  await openNewClient(page, hand);
  await expect(page.getByRole('textbox', { name: 'Full name' })).toHaveValue('');
});

test('a manager holds the file of a client, erasing is refused in words, and lets it go again', async ({
  world,
}, info) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  await closedSession(running);
  const hand = await fingersOn(page);
  const press = (name: string | RegExp) => hand.press(page.getByRole('button', { name, exact: true }));
  await hand.press(page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: 'Clients' }));
  await hand.press(page.getByRole('list', { name: 'Clients' }).getByRole('button').first());
  const keeping = page.getByRole('region', { name: 'Keeping this file' });
  await expect(keeping).toContainText('7 years after the last visit');
  await press('Place a hold');
  const dialog = page.getByRole('dialog', { name: /^Hold the file of/ });
  await hand.press(dialog.getByRole('button', { name: 'Place a hold' }));
  await expect(dialog).toContainText('Say why: it stays in the record.');
  await formOn(hand, dialog).write('Why', 'Claim of 3 May');
  await expectAccessible(page, 'placing a hold');
  await hand.press(dialog.getByRole('button', { name: 'Place a hold' }));
  await expect(keeping).toContainText('On hold: nothing of this client can be destroyed.');
  await expect(keeping).toContainText('Claim of 3 May');
  await keeping.scrollIntoViewIfNeeded();
  await pictureTo(page, info.outputPath('hold.png'));
  await lookOn(running)('a client on hold');

  await press('Erase this client');
  const erasing = page.getByRole('alertdialog');
  await hand.press(erasing.getByRole('radio', { name: 'The client asked' }));
  await erasing.getByLabel('Type the name to go on').fill(clientForm.fullName);
  await hand.press(erasing.getByRole('button', { name: 'Erase for good' }));
  await expect(erasing).toContainText('A legal hold lies on the file of this client');
  await hand.press(erasing.getByRole('button', { name: 'Cancel' }));
  await press('Lift the hold');
  const lifting = page.getByRole('dialog', { name: /^Lift the hold/ });
  await formOn(hand, lifting).write('Why', 'Claim was settled');
  await hand.press(lifting.getByRole('button', { name: 'Lift the hold' }));
  await expect(keeping.getByRole('button', { name: 'Place a hold' })).toBeVisible();
  await expect(keeping).toContainText('Claim was settled');
});
