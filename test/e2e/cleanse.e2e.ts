import { expectAccessible } from './driver/axe.ts';
import { chairOn } from './driver/chair.ts';
import { fingersOn } from './driver/fingers.ts';
import { pictureTo, toTop } from './driver/pictures.ts';
import { sessionAt, stepsIn, studioReady } from './driver/short-cuts.ts';
import { nameOf } from './driver/visit/before-the-needle.ts';
import { daysFrom } from './driver/visit/day.ts';
import { nine } from '../builders/data.ts';
import { expect, test } from './driver/world.ts';

const shot = (name: string): string => `out/c5/${name}.png`;

test('cream twice over: what is left is said, bad numbers are refused kindly, and a kill moves no clock', async ({
  world,
}) => {
  let running = await world.launch();
  await studioReady(running);
  let hand = await fingersOn(running.page);
  let chair = chairOn(running, hand);
  await sessionAt(running, 'cleanseAndNumb');
  const days = daysFrom(Date.parse(nine));

  await chair.card('Cream on arrival').answer('Has the client put any numbing cream on today?', 'No');
  await chair.card('Numbing today').answer('Is numbing cream used today?', 'Yes');
  const form = chair.card('Topical anaesthetic');
  // A card without limits is a stop until they are typed from the label.
  await form.pick('Product', nameOf('lidocaine-5'));
  await expect(
    form.scope.getByText('This card does not know all limits. Type them from the label.'),
  ).toBeVisible();
  await form.press('Cream is on: start the clock');
  await expect(form.scope.getByText('Type the limits from the label first.')).toBeVisible();
  await form.pick('Product', nameOf('emla-type'));
  await expect(form.scope.getByText('60 g, 600 cm², 3,000 mg active, 300 min.')).toBeVisible();
  await form.write('Lot', 'N1');
  await form.date('Use by', days.monthAhead(12));
  await form.answer('Put on by', 'The client');
  await form.answer('Covered with film or a dressing', 'Yes');
  await form.write('Cream (g)', '-5');
  await form.press('Cream is on: start the clock');
  await expect(form.scope.getByText(/from 0\.1 to 500/)).toBeVisible();
  // What was right before is not entered in its place.
  await form.write('Cream (g)', '12');
  await form.write('Cream (g)', '-5');
  await form.press('Cream is on: start the clock');
  await expect(form.scope.getByRole('textbox', { name: 'Cream (g)' })).toBeFocused();
  await expect(form.scope.getByText(/from 0\.1 to 500/)).toBeVisible();
  expect((await running.get('session.current', null))?.numbing).toEqual([]);
  await form.write('Cream (g)', '12');
  const month = form.scope.getByRole('group', { name: 'Use by' }).getByRole('textbox', { name: 'Month' });
  const right = await month.inputValue();
  await hand.write(month, '13');
  await form.press('Cream is on: start the clock');
  await expect(form.scope.getByRole('group', { name: 'Use by' }).getByRole('textbox').first()).toBeFocused();
  expect((await running.get('session.current', null))?.numbing).toEqual([]);
  await hand.write(month, right);
  await form.press('Cream is on: start the clock');
  await expect(chair.page.getByRole('region', { name: 'All cream today' })).toContainText('Left today: 48 g');
  await expect(chair.page.getByRole('banner').getByText(/^Ask in 9:/)).toBeVisible();
  await toTop(chair.page);
  await expectAccessible(chair.page, 'cleanse and numb with cream on');
  await pictureTo(chair.page, shot('cleanse-cream'));

  await running.advance(25);
  await expect(chair.page.getByRole('status').filter({ hasText: 'How does the client feel?' })).toBeVisible();
  await chair.noSigns();
  await running.kill();
  running = await world.launch();
  hand = await fingersOn(running.page);
  chair = chairOn(running, hand);
  await chair.seen('cleanseAndNumb');
  await expect(chair.page.getByRole('banner').getByText(/^Cream on 2[5-7]:/)).toBeVisible();

  // Off, on again with another product: the shares of both labels add up.
  await chair.wipedOff(chair.card('Numbing').scope.getByRole('button', { name: 'Wiped off now' }));
  await chair.card('Topical anaesthetic').press('Another application');
  await chair.card('Topical anaesthetic').pick('Product', nameOf('lidocaine-4'));
  await expect(chair.card('Topical anaesthetic').scope.getByText(/^Left today: 48 g/)).toBeVisible();
  await chair.card('Topical anaesthetic').answer('Put on by', 'The client');
  await chair.card('Topical anaesthetic').answer('Covered with film or a dressing', 'No');
  await chair.card('Topical anaesthetic').write('Cream (g)', '49');
  await chair.card('Topical anaesthetic').press('Cream is on: start the clock');
  await expect(chair.page.getByText(/61 g of cream today, studio limit 60 g\. Do not start\./)).toBeVisible();
  await chair.card('Topical anaesthetic').write('Cream (g)', '48');
  await chair.card('Topical anaesthetic').press('Cream is on: start the clock');
  await expect(chair.page.getByRole('region', { name: 'All cream today' })).toContainText(
    'Nothing more of it today.',
  );
  // Eight minutes later it comes off, too early: a warning, and no third time today.
  await running.advance(8);
  await chair.wipedOff(
    chair.card(nameOf('lidocaine-4')).scope.getByRole('button', { name: 'Wiped off now' }),
  );
  await chair.card('Topical anaesthetic').press('Another application');
  await expect(
    chair.page.getByRole('region', { name: 'Topical anaesthetic' }).getByText('Nothing more of it today.'),
  ).toBeVisible();
});

test('back from the colour match twice to numb again, and the sums go on', async ({ world }) => {
  const running = await world.launch();
  await studioReady(running);
  const chair = chairOn(running, await fingersOn(running.page));
  const quick = await sessionAt(running, 'colourMatch');
  for (const time of [1, 2]) {
    await chair.press('Show: Topical anaesthetic');
    await chair.press('Back to cleanse and numb');
    const dialog = chair.page.getByRole('dialog', { name: 'Back to cleanse and numb' });
    await chair.hand.write(dialog.getByRole('textbox'), 'The crown is sore');
    await chair.hand.press(dialog.getByRole('button', { name: 'Go back' }));
    await chair.seen('cleanseAndNumb');
    await quick.refresh();
    await quick.say({
      type: 'numbing.applied',
      application: `again-${time}`,
      product: 'emla-type',
      lot: 'N1',
      expiry: '2027-01',
      appliedBy: 'client',
      zones: ['VTX'],
      areaCm2: 55,
      grams: 10,
      occluded: true,
      puncturedSkin: false,
    });
    await running.advance(61);
    await quick.say({ type: 'symptoms.checked', signs: [] });
    await expect(chair.page.getByRole('region', { name: 'All cream today' })).toContainText(
      `${8 + time * 10} of 60 g`,
    );
    await quick.say({ type: 'numbing.removed', application: `again-${time}` });
    for (const item of ['cream-fully-removed', 'antiseptic-dry'])
      await quick.say({ type: 'item.ticked', item, done: true });
    await chair.complete('cleanseAndNumb', 'colourMatch');
  }
  const view = await running.get('session.current', null);
  expect(view?.numbing).toHaveLength(3);
  expect(view?.numbingTotals).toMatchObject({ grams: 28, areaCm2: 165 });
});

test('wiped, wet, dry: the contact time is kept by the clock, over a kill too', async ({ world }) => {
  let running = await world.launch();
  await studioReady(running);
  let chair = chairOn(running, await fingersOn(running.page));
  const quick = await sessionAt(running, 'cleanseAndNumb');
  await quick.follow(
    stepsIn('cleanseAndNumb').filter(
      ({ what }) =>
        what !== 'prepare' &&
        what.type === 'field.set' &&
        !['antisepticContactSeconds', 'antisepticLabelSeconds'].includes(what.field),
    ),
  );

  const hands = chair.card('Hands and gloves');
  await hands.press('Hands washed now');
  await hands.press('New gloves on now');
  await hands.press('New gloves on now');
  await expect(chair.page.getByRole('region', { name: 'Hands and gloves' })).toContainText('2 × · last');

  await chair.card('Antiseptic').field('antisepticLabelSeconds', 240);
  // With cream it has its turn later; it can be begun all the same.
  await chair.press('Show: When the cream comes off');
  const contact = chair.card('Contact time: Antiseptic');
  await contact.press('Wiped on now: start the time');
  await expect(chair.page.getByRole('banner').getByText(/^Antiseptic wet 0:/)).toBeVisible();
  await chair.page.getByRole('region', { name: 'Contact time: Antiseptic' }).scrollIntoViewIfNeeded();
  await pictureTo(chair.page, shot('antiseptic-running'));
  await expectAccessible(chair.page, 'contact time running');
  await running.advance(0.5);
  await running.kill();
  running = await world.launch();
  chair = chairOn(running, await fingersOn(running.page));
  await expect(chair.page.getByRole('banner').getByText(/^Antiseptic wet (0:[345]|[1-3]:)/)).toBeVisible();
  const again = chair.card('Contact time: Antiseptic');
  await again.press('Dry now');
  await expect(again.scope.getByText(/too short$/)).toBeVisible();
  await again.press('Wiped again: start anew');
  await running.advance(4);
  await again.press('Dry now');
  await expect(again.scope.getByText(/long enough$/)).toBeVisible();
  const view = await running.get('session.current', null);
  expect(Number(view?.fields['antisepticContactSeconds'])).toBeGreaterThanOrEqual(240);
  expect(view?.checklist).toContainEqual(expect.objectContaining({ item: 'antiseptic-dry', is: 'done' }));
});
