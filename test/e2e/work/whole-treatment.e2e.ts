import type { Fingers } from '../driver/fingers.ts';
import { chairOn, heading } from '../driver/chair.ts';
import type { Chair } from '../driver/chair.ts';
import { fingersOn } from '../driver/fingers.ts';
import { formOn } from '../driver/form.ts';
import { sessionAt, studioReady } from '../driver/short-cuts.ts';
import { cleanse, colour, creamOn, dryAndClean, tickAll } from '../driver/visit/before-the-needle.ts';
import type { Cream } from '../driver/visit/before-the-needle.ts';
import { itemText } from '../driver/visit/consultation.ts';
import { daysFrom } from '../driver/visit/day.ts';
import { fineTune, onePass, painAndSharps, sheetInHand } from '../driver/visit/needle-and-after.ts';
import { expect, test } from '../driver/world.ts';
import { addProduct, cartridge, receive } from '../stock/cupboard.ts';
import { scan } from '../stock/scanner.ts';
import { backFor, dock, upright, minutesFrom } from './at-work.ts';

const cream: Cream = { product: 'lidocaine-tetracaine-7', grams: 5, covered: false };

/** On for its least time and off again, with the question every ten minutes. */
const creamWorks = async (chair: Chair): Promise<void> => {
  for (const _ten of [1, 2]) {
    await chair.advance(10);
    await chair.noSigns();
  }
  const alarm = chair.page.locator('.alarm-banner').filter({ hasText: /has been on for its 20 minutes/ });
  await chair.hand.press(alarm.getByRole('button', { name: 'Acknowledge' }));
  await expect(alarm).toBeHidden();
};

/** Back from the colour match, cream on again, off, and what has to be said anew. */
const numbAgain = async (chair: Chair, days: ReturnType<typeof daysFrom>, reason: string): Promise<void> => {
  const { page, hand, press, card, form, complete } = chair;
  await press('Show: Topical anaesthetic');
  await press('Back to cleanse and numb');
  const dialog = page.getByRole('dialog', { name: 'Back to cleanse and numb' });
  await formOn(hand, dialog).write('Reason', reason);
  await hand.press(dialog.getByRole('button', { name: 'Go back' }));
  await chair.seen('cleanseAndNumb');
  await card('Topical anaesthetic').press('Another application');
  await creamOn(chair, days, cream);
  const clock = page.getByRole('banner').getByText(/^Cream on/);
  await expect(clock).toBeVisible();
  await creamWorks(chair);
  await chair.wipedOff(chair.button('Wiped off now'));
  await expect(clock).toBeHidden();
  await form.tick(itemText('cream-fully-removed'));
  await form.tick(itemText('antiseptic-dry'));
  await complete('cleanseAndNumb', 'colourMatch');
};

/** A pack under the scanner: lot and date come from its code, the rest from the cupboard. */
const openScanned = async (chair: Chair, code: string, lot: string): Promise<void> => {
  const { page, card } = chair;
  const cartridges = await chair.newCartridge();
  await cartridges.press('Type or scan another lot');
  await cartridges.scope.getByRole('textbox', { name: 'Lot', exact: true }).focus();
  await scan(page, code);
  await expect(cartridges.scope.getByRole('radio', { name: new RegExp(lot) })).toBeChecked();
  await cartridges.press('Sealed pack, seen by the client: open it');
  await expect(
    card('Cartridges')
      .scope.getByText(new RegExp(`lot ${lot}`))
      .first(),
  ).toBeVisible();
};

test('a whole treatment by touch: cream three times, a scanned needle, a kill in a pass, twice back from fine-tune, closed', async ({
  world,
  startMs,
}) => {
  let running = await world.launch();
  await running.page.setViewportSize(upright);
  await studioReady(running);
  // Only the needles are in stock: everything else is typed from its label.
  const needles = await receive(running, await addProduct(running, cartridge), 'C-5520');
  const days = daysFrom(startMs);
  let hand: Fingers = await fingersOn(running.page);
  let chair = chairOn(running, hand);
  const quick = await sessionAt(running, 'cleanseAndNumb');
  // The lots of today are those that were tested.
  for (const [field, value] of [
    ['patchNumbingLot', 'N-2207'],
    ['patchPigmentLot', 'P-8841'],
  ] as const)
    await quick.say({ type: 'field.set', field, value });

  await cleanse(chair, days, cream);
  await chair.override(/colour photo/, 'The camera is at the other studio');
  await chair.complete('cleanseAndNumb', 'colourMatch');
  await colour(chair, days);
  await tickAll(chair, 'colourMatch');
  await creamWorks(chair);
  await chair.wipedOff(chair.button('Wiped off now'));
  await dryAndClean(chair, true);
  await numbAgain(chair, days, 'The crown is sore');
  await numbAgain(chair, days, 'Still sore');
  await chair.complete('colourMatch', 'application');

  await openScanned(chair, ']d201040123456789011728113010C-5520', 'C-5520');
  await chair.card('Machine').fields({ machine: 'Pen 3' });
  const first = dock(chair, 'Crown, pass 1');
  await hand.write(first.scope.getByRole('textbox', { name: 'Volts' }), '7');
  await first.press('Start pass');
  await expect(first.scope.getByRole('button', { name: 'Finish pass' })).toBeVisible();
  await running.advance(12);
  const before = await running.get('session.current', null);
  await running.kill();

  running = await world.launch();
  await running.page.setViewportSize(upright);
  hand = await fingersOn(running.page);
  chair = chairOn(running, hand);
  const still = dock(chair, 'Crown, pass 1');
  await expect(still.scope.locator('.pass-clock b')).toHaveText(minutesFrom(12));
  expect((await running.get('session.current', null))?.passes).toEqual(before?.passes);
  await still.answer('Skin', 'Mild red');
  await still.press('Finish pass');
  await painAndSharps(chair, 1);
  await tickAll(chair, 'application');
  await chair.complete('application', 'fineTune');

  for (const [number, reason] of [
    [2, 'A gap behind the crown'],
    [3, 'One more gap'],
  ] as const) {
    await backFor(chair, 'Crown', reason);
    await dock(chair, `Crown, pass ${number}`).write('Dots to add (dots/cm²)', '1');
    await onePass(chair, 'VTX', number, 4);
    await chair.complete('application', 'fineTune');
  }
  await fineTune(chair);
  await tickAll(chair, 'fineTune');
  await chair.complete('fineTune', 'aftercare');
  await sheetInHand(chair, days);
  await tickAll(chair, 'aftercare');
  const data = await running.get('session.current', null);
  await chair.goOn('aftercare');
  await expect(heading(chair.page, 'Session closed')).toBeVisible();

  expect(data).toMatchObject({
    returns: [{ zones: ['VTX'] }, { zones: ['VTX'] }],
  });
  expect(data?.numbing.map(({ grams, offAt }) => [grams, offAt !== null])).toEqual([
    [5, true],
    [5, true],
    [5, true],
  ]);
  expect(data?.cartridges).toMatchObject([{ lot: 'C-5520', lotId: needles }]);
  expect(data?.passes.map(({ passNumber, mistaken }) => [passNumber, mistaken])).toEqual([
    [1, false],
    [2, false],
    [3, false],
  ]);
});
