import { expect } from '@playwright/test';
import type { Chair } from '../driver/chair.ts';
import { heading } from '../driver/chair.ts';
import { formOn } from '../driver/form.ts';
import { tickAll } from '../driver/visit/before-the-needle.ts';
import { itemText } from '../driver/visit/consultation.ts';
import { lookedAt, onePass, sheetAsOffered } from '../driver/visit/needle-and-after.ts';
import { leaving, proposed, takePhotos } from './counted-acts.ts';
import type { CountedVisit } from './counted-acts.ts';

/** The first view, before beside after, laid on each other and kept in the record. */
const comparePair = async ({ page, hand, press }: Chair): Promise<void> => {
  await press('Compare before and after');
  const dialog = page.getByRole('dialog');
  const question = dialog.getByRole('radiogroup', { name: 'Ears, eyes and nose lie on each other' });
  await hand.choose(question, question.getByRole('radio', { name: 'Yes' }));
  await hand.press(dialog.getByRole('button', { name: 'Keep this pair' }));
  await expect(dialog.getByText('This pair is kept in the record.')).toBeVisible();
  await hand.press(dialog.getByRole('button', { name: 'Close' }));
  await expect(dialog).toBeHidden();
};

/** Cream until its least time is over; the questions that come up meanwhile are answered. */
const creamWorks = async (chair: Chair): Promise<void> => {
  const alarm = (words: RegExp) => chair.page.locator('.alarm-banner').filter({ hasText: words });
  for (const ten of [10, 20, 30]) {
    await chair.advance(10);
    await chair.noSigns();
    if (ten === 20) await chair.hand.press(alarm(/20 minutes/).getByRole('button', { name: 'Acknowledge' }));
  }
};

/** Station as this morning; hands, room, scalp; cream of the cupboard, put on by the client. */
const cleanseAndNumb = async (chair: Chair): Promise<void> => {
  const { card, form, press } = chair;
  await card('Station').press('As this morning');
  await expect(card('Station').scope.getByRole('button', { name: 'Change' })).toBeVisible();
  await press('Hands washed, new gloves on');
  await expect(chair.page.locator('.read-back-done #item-gloves-on')).toBeAttached();
  await press('Kept wet 5 min, as on the label');
  await form.fields({ sharpsBinFill: 'underHalf', shaveMethod: 'foil' });
  await tickAll(chair, 'cleanseAndNumb', { not: ['cream-fully-removed', 'antiseptic-dry'] });
  await card('Cream on arrival').answer('Has the client put any numbing cream on today?', 'No');
  await card('Numbing today').answer('Is numbing cream used today?', 'Yes');
  const cream = card('Topical anaesthetic');
  for (const item of ['allergy-rechecked', 'cream-shown']) await cream.tick(itemText(item));
  await proposed(cream, 'Lot from stock');
  await cream.answer('Put on by', 'The client');
  await cream.press('5 g');
  await cream.answer('Covered with film or a dressing', 'No');
  await cream.press('Cream is on: start the clock');
};

const colourMatch = async (chair: Chair): Promise<void> => {
  const { card, form } = chair;
  await card('Light').press('The same light');
  const mix = card('Mixes');
  // The bottle that was tested on this client is proposed.
  await proposed(mix, 'Pigment lot from stock');
  await mix.press('1 : 12');
  await mix.press('0.2 ml');
  await proposed(mix, 'Diluent lot from stock');
  await mix.answer('Sterile, single use, sealed until now', 'Yes');
  await mix.press('Mix is made');
  await expect(mix.scope.getByText('1 : 12 (pigment : water)')).toBeVisible();
  await form.fields({
    darkerThanHealed: 'lighter',
    labelShown: true,
    allergyMatch: false,
    clientAgreedShade: true,
  });
};

const firstCartridge = async (chair: Chair): Promise<void> => {
  await chair.hand.press(chair.button('Open a cartridge').first());
  const form = formOn(chair.hand, chair.page.getByRole('dialog', { name: 'New cartridge' }));
  // The lot used last is proposed; the pack is looked at.
  await proposed(form, 'Lot from stock');
  await form.press('Sealed pack, seen by the client: open it');
};

/** What comes after the consultation, up to closed. */
export const afterConsultation = async (visit: CountedVisit): Promise<void> => {
  const { chair, counted, zones } = visit;
  const { page } = chair;
  const complete = leaving(visit);
  counted.enter('cleanseAndNumb');
  await cleanseAndNumb(chair);
  await creamWorks(chair);
  await complete('cleanseAndNumb', 'colourMatch');

  counted.enter('colourMatch');
  await colourMatch(chair);
  await tickAll(chair, 'colourMatch');
  await chair.wipedOff(page.getByRole('button', { name: 'Wiped off now' }).first(), 'now');
  await chair.advance(1);
  await chair.press('Dry now');
  await expect(chair.button('Dry now')).toBeHidden();
  await complete('colourMatch', 'application');

  counted.enter('application');
  await firstCartridge(chair);
  await chair.card('Machine').press('The same machine');
  for (const zone of zones) await onePass(chair, zone, 1, 20);
  await chair.card('Client').press('Pain 2');
  // As many as were opened stand there until somebody counts otherwise.
  const sharps = chair.card('Sharps count');
  await sharps.press('Counted');
  await expect(sharps.scope.getByText('1 of 1 in the bin')).toBeVisible();
  await tickAll(chair, 'application');
  // Close-ups are taken in the light of fine-tune.
  // The footer names one thing at a time, and the question after the cream first.
  const feels = page.getByRole('status').filter({ hasText: 'How does the client feel?' });
  if (await feels.isVisible()) await chair.noSigns();
  const seen = chair.button(/^Acknowledge: .*take a close-up/);
  for (const _zone of zones) {
    await expect(seen.first()).toBeVisible();
    const said = (await seen.first().getAttribute('aria-label')) ?? '';
    await chair.hand.press(seen.first());
    await expect(chair.button(said)).toHaveCount(0);
  }
  await complete('application', 'fineTune');

  counted.enter('fineTune');
  // The skin rests first: the first look under a light then says that it has.
  await chair.advance(8);
  await lookedAt(chair);
  await tickAll(chair, 'fineTune');
  await takePhotos(chair);
  await comparePair(chair);
  await complete('fineTune', 'aftercare');

  counted.enter('aftercare');
  // The usual day for the review is entered with the sheet.
  await sheetAsOffered(chair);
  await tickAll(chair, 'aftercare');
  await visit.onStage?.('aftercare');
  await chair.goOn('aftercare');
  await expect(heading(page, 'Session closed')).toBeVisible();
};
