import { expect } from '@playwright/test';
import { defaultProtocol } from '../../../../shared/protocol/default/default-protocol.ts';
import type { Chair } from '../chair.ts';
import { zoneTitle } from './consultation.ts';
import type { Days } from './day.ts';

const { lights, distancesM } = defaultProtocol('uk');

export const openCartridge = async ({ card, newCartridge }: Chair, days: Days): Promise<void> => {
  const form = await newCartridge();
  await form.answer('Needle', '3RL');
  await form.write('Manufacturer', 'Fineline');
  await form.write('Lot', 'C-5520');
  await form.date('Use by', days.monthAhead(24));
  await form.answer('With membrane', 'Yes');
  await form.press('Sealed pack, seen by the client: open it');
  await expect(card('Cartridges').scope.getByText('3RL 0.25, lot C-5520')).toBeVisible();
};

/** One pass on a zone, from its tap on the map to "finished", with so many minutes in between. */
export const onePass = async (chair: Chair, code: string, number: number, minutes: number): Promise<void> => {
  const { page, hand, card, advance } = chair;
  const zone = page
    .getByRole('group', { name: 'Scalp seen from above: go to a zone' })
    .locator(`[data-zone="${code}"]`);
  if ((await zone.getAttribute('aria-pressed')) !== 'true') await hand.press(zone);
  const form = card(`${zoneTitle(code)}, pass ${number}`);
  const volts = form.scope.getByRole('textbox', { name: 'Volts' });
  const start = form.scope.getByRole('button', { name: 'Start pass' });
  const more = form.scope.getByRole('button', { name: 'One more pass all the same' });
  await expect(start.or(more)).toBeVisible();
  if (await more.isVisible()) await hand.press(more);
  // Where nothing is missing by the plan nobody proposes how many dots more.
  const dots = form.scope.getByRole('textbox', { name: 'Dots to add' });
  if ((await dots.inputValue()) === '') await hand.write(dots, '2');
  // Asked for once; every later pass begins with the settings of the last one.
  if (await volts.isVisible()) await hand.write(volts, '7');
  await form.press('Start pass');
  await expect(form.scope.getByRole('button', { name: 'Finish pass' })).toBeVisible();
  await advance(minutes);
  await form.answer('Skin', 'Mild red');
  await form.press('Finish pass');
  await expect(
    card('Done so far')
      .scope.getByRole('button', { name: new RegExp(`^Correct .*pass ${number}$`) })
      .first(),
  ).toBeVisible();
};

export const painAndSharps = async ({ card }: Chair, cartridges: number): Promise<void> => {
  await card('Client').press('Pain 2');
  const sharps = card('Sharps count');
  await sharps.write('Taken out', String(cartridges));
  await sharps.write('In the bin', String(cartridges));
  await sharps.press('Counted');
  await expect(sharps.scope.getByText(`${cartridges} of ${cartridges} in the bin`)).toBeVisible();
};

/** Three lights, each from another distance, the borders, agreement; a line that was left as it is needs no measure. */
export const lookedAt = async ({ page, hand, form }: Chair): Promise<void> => {
  for (const [index, { name }] of lights.slice(0, 3).entries()) {
    const row = page.getByRole('radiogroup', { name: `${name}, from ${distancesM[index]} m`, exact: true });
    const good = row.getByRole('radio', { name: 'Good' });
    await hand.choose(row, good);
    await expect(good).toBeChecked();
  }
  await form.fields({
    blendScore: '3',
    mirrorOk: true,
    finalColourAcknowledged: true,
    stopReason: 'planMet',
  });
};

/** The same, and the line measured. */
export const fineTune = async (chair: Chair): Promise<void> => {
  await lookedAt(chair);
  await chair.press('Measure all the same');
  await chair.form.fields({ hairlineMidMm: 75, templeLeftMm: 80, templeRightMm: 82 });
};

/** The sheet is prepared, saved and in the client's hand; said back; nothing left lying about. */
export const sheetInHand = async (chair: Chair, days: Days): Promise<void> => {
  await chair.form.field('reviewOn', days.ahead(35));
  await sheetAsOffered(chair);
};

/** The same, with the review as it is set already. */
export const sheetAsOffered = async ({ page, card, form }: Chair): Promise<void> => {
  await form.field('personalNotes', 'Wear the loose cap at work');
  await card('Aftercare sheet').press('Prepare the sheet');
  await expect(page.getByRole('article', { name: 'What the sheet says' })).toBeVisible();
  const hand = card('Hand over');
  await hand.press('Save as PDF');
  await hand.press('Yes, in hand');
  await expect(hand.scope.getByText('Settled')).toBeVisible();
  await form.field('teachBack', true);
};
