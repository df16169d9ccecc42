import { expectAccessible } from './driver/axe.ts';
import { chairOn, heading } from './driver/chair.ts';
import { fingersOn } from './driver/fingers.ts';
import { formOn } from './driver/form.ts';
import { pictureTo } from './driver/pictures.ts';
import { closedSession, sessionAt, studioReady } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';

const shot = (name: string): string => `out/c5/${name}.png`;

test('an unwanted event is entered from any stage, and a needle-stick goes to the staff only', async ({
  world,
}) => {
  const running = await world.launch();
  const { page, get } = running;
  await studioReady(running);
  const hand = await fingersOn(page);
  const chair = chairOn(running, hand);
  const quick = await sessionAt(running, 'cleanseAndNumb');

  await chair.press('Unwanted event');
  const dialog = page.getByRole('dialog', { name: 'Unwanted event' });
  const form = formOn(hand, dialog);
  await hand.press(dialog.getByRole('button', { name: 'Enter the event' }));
  await expect(dialog.getByText('Say what happened.')).toBeVisible();
  await form.write('What happened', 'Felt faint on the chair');
  await form.pick('Kind of event', 'Faint');
  await form.answer('Severity', '2');
  await form.write('Time it began', '25');
  await expect(dialog.getByText('Type the time like 14:05, or leave it empty.')).toBeVisible();
  await form.write('Time it began', '9.10');
  await form.write('What we do about it', 'Lay flat, water, ten minutes');
  await expect(dialog.getByRole('region', { name: 'Products and lots of the visit' })).toBeVisible();
  await expectAccessible(page, 'form of an unwanted event');
  await pictureTo(page, shot('event-form'));
  await hand.press(dialog.getByRole('button', { name: 'Enter the event' }));
  await expect(dialog).toBeHidden();
  await quick.refresh();
  expect(quick.view().adverse).toMatchObject([
    { what: 'Felt faint on the chair', details: { sort: 'faint', severity: 2, onsetTime: '09:10' } },
  ]);

  await chair.press('Unwanted event');
  await hand.press(page.getByRole('button', { name: 'Needle-stick or splash of the staff' }));
  const stick = page.getByRole('alertdialog', { name: 'Needle-stick or splash' });
  await expect(stick.getByRole('region', { name: 'First aid now' })).toContainText(
    'Wash with soap and running water',
  );
  const sheet = formOn(hand, stick);
  await sheet.answer('What was it', 'Needle-stick');
  await sheet.write('Device', 'Needle cartridge 3RL');
  await sheet.write('Where it was', 'Chair 1, changing the cartridge');
  await sheet.write('How it happened', 'Slipped with the cap');
  await sheet.write('First aid given', 'Washed, covered');
  await sheet.answer('Is it known whose blood it was', 'Yes');
  await expectAccessible(page, 'form of a needle-stick');
  await pictureTo(page, shot('needle-stick'));
  await hand.press(stick.getByRole('button', { name: 'Enter into the staff log' }));
  await expect(stick.getByText('It is in the log of the staff.')).toBeVisible();
  await hand.press(stick.getByRole('button', { name: 'Close' }));
  await quick.refresh();
  expect(quick.view().adverse).toHaveLength(1);

  await chair.press('Pause session');
  await chair.press('Home');
  await chair.press('Staff log');
  const incident = page.getByRole('article', { name: /^Needle-stick of / });
  await expect(incident).toContainText('Slipped with the cap');
  await expectAccessible(page, 'staff log');
  await pictureTo(page, shot('staff-log'));
  await hand.press(incident.getByRole('button', { name: /^Add or correct/ }));
  await formOn(hand, page.getByRole('alertdialog')).write('Follow-up', 'Blood test on Monday');
  await hand.press(page.getByRole('alertdialog').getByRole('button', { name: 'Enter into the staff log' }));
  await expect(incident).toContainText('Blood test on Monday');
  const [row] = (await get('exposures.log', null)).rows;
  expect(row).toMatchObject({ corrections: 1, sourceKnown: true });
});

test('weeks later an event is entered from the client, asked about when it is due, and printed', async ({
  world,
}) => {
  const running = await world.launch();
  const { page, advance } = running;
  await studioReady(running);
  const hand = await fingersOn(page);
  const chair = chairOn(running, hand);
  await closedSession(running);
  await chair.press('Clients');
  await hand.press(page.getByRole('list', { name: 'Clients' }).getByRole('button').first());
  const card = page.getByRole('region', { name: 'Unwanted events' });
  await hand.press(card.getByRole('button', { name: 'Enter an event' }));
  const dialog = page.getByRole('dialog', { name: 'Unwanted event' });
  const form = formOn(hand, dialog);
  await form.write('What happened', 'Bumps in the dots');
  await form.pick('Kind of event', 'Bumps or rash, later');
  await form.answer('Severity', '3');
  await form.pick('Where', 'Crown');
  await form.write('What we do about it', 'Sent to a skin doctor with the lot');
  await form.several('Reported to', ['Supplier']);
  await hand.press(dialog.getByRole('button', { name: 'Enter the event' }));
  await expect(dialog).toBeHidden();
  const event = card.getByRole('article', { name: 'Event: Bumps in the dots' });
  await expect(event.getByRole('region', { name: 'Products and lots of the visit' })).toContainText('lot');
  await expectAccessible(page, 'client with an unwanted event');
  await event.scrollIntoViewIfNeeded();
  await pictureTo(page, shot('client-event'));

  await advance(3 * 24 * 60);
  await chair.press('Home');
  const due = page.getByRole('region', { name: 'Follow-ups due' });
  await expect(due).toContainText('Bumps in the dots');
  await expectAccessible(page, 'home with a follow-up');
  await pictureTo(page, shot('home-due'));
  await hand.press(due.getByRole('button', { name: /^Open: / }));
  await expect(event).toContainText('Ask now');
  await hand.press(event.getByRole('button', { name: /^Enter what the client said/ }));
  await formOn(hand, event).write('What the client said', 'Nearly gone');
  await hand.press(event.getByRole('button', { name: 'Enter the answer' }));
  await expect(event).toContainText('Nearly gone');
  await expect(event).toContainText('Ask again on');
  await chair.press('Home');
  await expect(heading(page, 'Home')).toBeVisible();
  await expect(due).toBeHidden();
});
