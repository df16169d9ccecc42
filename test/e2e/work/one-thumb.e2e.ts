import { expectAccessible } from '../driver/axe.ts';
import { fineTune } from '../driver/visit/needle-and-after.ts';
import { tickAll } from '../driver/visit/before-the-needle.ts';
import { expect, test } from '../driver/world.ts';
import { atTheNeedle, backFor, dock, expectUnderTheThumb, minutesFrom } from './at-work.ts';

test('a treatment is worked with one thumb: passes, slips, a new needle, pain, a break, and two ways back from fine-tune', async ({
  world,
  startMs,
}) => {
  const running = await world.launch();
  const { page, advance } = running;
  const { chair, hand } = await atTheNeedle(running, startMs);
  const { button } = chair;
  const first = dock(chair, 'Crown, pass 1');

  // Nothing is refused that may be meant: it is asked.
  await hand.write(first.scope.getByRole('textbox', { name: 'Volts' }), '45');
  await first.press('Start pass');
  const asked = page.getByRole('dialog', { name: 'Is that right?' });
  await expect(asked.getByText('Really 45 V? Usual is 3 V to 12 V.')).toBeVisible();
  await expectAccessible(page, 'a question about a setting');
  await hand.press(asked.getByRole('button', { name: 'No, change it' }));
  await hand.write(first.scope.getByRole('textbox', { name: 'Volts' }), '7');
  await first.press('Start pass');
  await expect(first.scope.getByRole('button', { name: 'Finish pass' })).toBeVisible();

  // A slip: taken back with one tap and a reason, and still to be seen.
  await hand.press(button(/^Undo: pass 1 in Crown started$/));
  await hand.press(button('Wrong zone'));
  await expect(first.scope.getByRole('button', { name: 'Start pass' })).toBeVisible();
  await expect(chair.card('Done so far').scope.getByText('tapped by mistake')).toBeVisible();
  await hand.write(first.scope.getByRole('textbox', { name: 'Volts' }), '7');
  await first.press('Start pass');
  await expect(first.scope.getByRole('button', { name: 'Finish pass' })).toBeVisible();
  await expectAccessible(page, 'a pass that runs');

  await page.evaluate(() => {
    document.querySelector('.chair-body')?.scrollTo({ top: 0 });
  });
  for (const name of [
    'More: Density added',
    'Less: Density added',
    'More: Bleeding points',
    'New cartridge',
    'Pain',
    'Break',
    'Finish pass',
  ]) {
    await expectUnderTheThumb(first.scope.getByRole('button', { name, exact: true }));
  }
  for (const skin of ['None', 'Mild red', 'Bleeding'])
    await expectUnderTheThumb(first.scope.getByRole('radio', { name: skin, exact: true }));

  // What cannot be is said at its field, and nothing is entered in its place.
  await hand.write(first.scope.getByRole('textbox', { name: /^Density added/ }), '400');
  await first.answer('Skin', 'Mild red');
  await first.press('Finish pass');
  await expect(first.scope.getByText('Type a number from 0 to 250.')).toBeVisible();
  await expect(first.scope.getByRole('textbox', { name: /^Density added/ })).toBeFocused();
  await hand.write(first.scope.getByRole('textbox', { name: /^Density added/ }), '20');

  // A new needle in the middle of the pass: two taps.
  await hand.press(first.scope.getByRole('button', { name: 'New cartridge', exact: true }));
  await hand.press(button('Sealed pack, same lot: open it'));
  await expect(chair.card('Cartridges').scope.getByText('2 opened')).toBeVisible();

  // Half an hour on, pain is asked where the thumb is.
  await advance(31);
  await expect(first.scope.getByText('How does it feel now')).toBeVisible();
  await hand.press(first.scope.getByRole('button', { name: 'Pain 2', exact: true }));
  await expect(first.scope.getByText('How does it feel now')).toBeHidden();

  // In a break the clock of the pass stands still.
  await hand.press(first.scope.getByRole('button', { name: 'Break', exact: true }));
  await expect(first.scope.getByText(/^On a break/)).toBeVisible();
  const clock = first.scope.locator('.pass-clock b');
  await expect(clock).toHaveText(minutesFrom(31));
  const stood = await clock.innerText();
  await advance(10);
  await expect(clock).toHaveText(stood);
  await hand.press(button('Back to work'));
  await advance(2);
  await expect(clock).toHaveText(minutesFrom(Number.parseInt(stood, 10) + 2));

  await first.answer('Skin', 'Mild red');
  await first.press('Finish pass');
  const second = dock(chair, 'Crown, pass 2');
  await expect(second.scope.getByText('The goal is reached.')).toBeVisible();
  await expectAccessible(page, 'between two passes');

  await chair.card('Sharps count').write('Taken out', '2');
  await chair.card('Sharps count').write('In the bin', '2');
  await chair.card('Sharps count').press('Counted');
  await tickAll(chair, 'application');
  await chair.complete('application', 'fineTune');
  await expectAccessible(page, 'fine-tune');

  for (const [number, reason] of [
    [2, 'A gap behind the crown'],
    [3, 'One more gap'],
  ] as const) {
    await backFor(chair, 'Crown', reason);
    const again = dock(chair, `Crown, pass ${number}`);
    await again.write('Dots to add (dots/cm²)', '1');
    await again.press('Start pass');
    await advance(4);
    await again.answer('Skin', 'Mild red');
    await again.press('Finish pass');
    await chair.complete('application', 'fineTune');
  }
  await expect(chair.card('Back to application').scope.getByText('2 of 2')).toBeVisible();
  await fineTune(chair);
  await tickAll(chair, 'fineTune');
  // A slip in a measure that was right before: the way on waits for it.
  const measure = chair.form.scope.getByRole('textbox', { name: /^Hairline middle to glabella/ });
  await hand.write(measure, '300');
  await chair.goOn('fineTune');
  await expect(measure).toBeFocused();
  await expect(page.getByText('Type a number from 40 to 120.')).toBeVisible();
  await hand.write(measure, '75');
  await chair.complete('fineTune', 'aftercare');
});
