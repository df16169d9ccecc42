import { expect } from '@playwright/test';
import { defaultProtocol } from '../../../../shared/protocol/default/default-protocol.ts';
import { groupOf } from '../../../../shared/session/topics/checklist/groups.ts';
import type { StageId } from '../../../../shared/session/stage.ts';
import type { Chair } from '../chair.ts';
import { itemText } from './consultation.ts';
import type { Days } from './day.ts';

const { checklist, products } = defaultProtocol('uk');
export const nameOf = (product: string): string => products.find(({ id }) => id === product)?.name ?? product;

/** Every item of a stage's list that is asked of everybody, and those of numbing where there is some: like things by their one button, the others one by one. */
export const tickAll = async (
  { form, page, hand }: Chair,
  stage: StageId,
  { numbing = false, not = [] as readonly string[] } = {},
): Promise<void> => {
  const items = checklist.filter(
    (one) =>
      one.stage === stage &&
      (one.when === 'always' || (one.when === 'numbing' && numbing)) &&
      !not.includes(one.id),
  );
  for (const { id, text } of items) {
    const group = groupOf(id);
    // What acts have said stands in one line.
    if (await page.locator(`.read-back-done #item-${id}`).count()) continue;
    if (group === undefined) await form.tick(text);
    else {
      const all = page
        .locator('.read-back', { has: page.locator(`#item-${id}`) })
        .getByRole('button', { name: /: all \d+ done$/ });
      // What came before may lead on just as the key goes down: then the button is reached once more.
      await expect(async () => {
        if (await all.isVisible()) await hand.press(all);
        await expect(all).toBeHidden({ timeout: 5_000 });
      }).toPass({ timeout: 60_000 });
    }
  }
};

export interface Cream {
  readonly product: string;
  readonly grams: number;
  readonly covered: boolean;
}

/** Cream put on by the client, from now. */
export const creamOn = async (
  { card, page }: Chair,
  days: Days,
  { product, grams, covered }: Cream,
): Promise<void> => {
  const form = card('Topical anaesthetic');
  await form.pick('Product', nameOf(product));
  await form.write('Lot', 'N-2207');
  await form.date('Use by', days.monthAhead(12));
  await form.answer('Put on by', 'The client');
  await form.write('Cream (g)', String(grams));
  await form.answer('Covered with film or a dressing', covered ? 'Yes' : 'No');
  await form.press('Cream is on: start the clock');
  await expect(page.getByRole('region', { name: 'All cream today' })).toBeVisible();
};

/** Station, scalp and, where there is some, cream; "all wiped off" and "dry" wait until it is so. */
export const cleanse = async (chair: Chair, days: Days, cream: Cream | null): Promise<void> => {
  const { card, form } = chair;
  await card('Cream on arrival').answer('Has the client put any numbing cream on today?', 'No');
  await card('Numbing today').answer('Is numbing cream used today?', cream === null ? 'No' : 'Yes');
  await tickAll(chair, 'cleanseAndNumb', {
    numbing: cream !== null,
    not: ['cream-fully-removed', 'antiseptic-dry'],
  });
  if (cream !== null) await creamOn(chair, days, cream);
  // What has its turn once the cream is off stands in one line until then.
  if (cream !== null) await chair.press('Show: When the cream comes off');
  await form.fields({ gloves: 'nitrile', cleanser: 'Soap' });
  await form.answer('Antiseptic', nameOf('isopropyl-70'));
  await form.fields({
    antisepticLot: 'A-3111',
    antisepticExpiry: days.monthAhead(14),
    antisepticLabelSeconds: 30,
    antisepticContactSeconds: 60,
    shaveMethod: 'foil',
    sharpsBinId: 'Bin 4',
    sharpsBinOpenedOn: days.ago(20),
    sharpsBinFill: 'underHalf',
    disinfectant: 'Spray D, lot 11',
    disinfectantMinutes: 5,
  });
};

/** Light, the mix with its lots, agreement. */
export const colour = async ({ card, form }: Chair, days: Days): Promise<void> => {
  await card('Light').fields({ lightSource: 'led' });
  const mix = card('Mixes');
  await mix.pick('Pigment', products.find(({ kind }) => kind === 'pigment')?.name ?? '');
  await mix.write('Manufacturer', 'Northline Inks');
  await mix.write('Pigment lot', 'P-8841');
  await mix.date('Pigment use by', days.monthAhead(18));
  await mix.date('Bottle opened on', days.ago(40));
  await mix.answer('Label says it is for tattoo or permanent make-up', 'Yes');
  await mix.write('Water to 1 of pigment (parts)', '12');
  await mix.write('Pigment (ml)', '0.2');
  await mix.pick(
    'Diluent product',
    products.find(({ kind, name }) => kind === 'diluent' && /sterile/i.test(name))?.name ?? '',
  );
  await mix.write('Diluent lot', 'W-102');
  await mix.date('Diluent use by', days.monthAhead(9));
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

/** The two things that can only be said once the cream is off: asked in the colour match, with no step back. */
export const dryAndClean = async (chair: Chair, numbing: boolean): Promise<void> => {
  const form = chair.card('Before the needle');
  if (numbing) await form.tick(itemText('cream-fully-removed'));
  await form.tick(itemText('antiseptic-dry'));
  await chair.seen('colourMatch');
};
