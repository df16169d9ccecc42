import { expect } from '@playwright/test';
import type { Chair } from '../driver/chair.ts';
import {
  healthInGroups,
  history,
  identity,
  itemText,
  chooseZone,
  zoneTitle,
  scalp,
  sign,
} from '../driver/visit/consultation.ts';
import { leaving, lotIn, proposed, takePhotos } from './counted-acts.ts';
import type { CountedVisit } from './counted-acts.ts';
import { afterConsultation } from './the-stages.ts';

/** The first zone is graded, the studio's goal stands; the next one looks the same. */
const planZones = async (chair: Chair, [first, ...others]: CountedVisit['zones']): Promise<void> => {
  await chooseZone(chair, first);
  const form = chair.card(zoneTitle(first));
  await form.fields({ fade: '2', unevenness: '0', hue: 'neutral', migration: '0' });
  await form.press('40 per cm²');
  await form.field('plan', 'treat');
  for (const zone of others) {
    await chooseZone(chair, zone);
    const same = chair.card(zoneTitle(zone));
    await same.press(`Same as ${zoneTitle(first)}`);
    await expect(same.scope.getByRole('radio', { name: 'Treat', exact: true })).toBeChecked();
  }
};

/** On to the next part, by the button at the bottom that says where it leads. */
const next = (chair: Chair, part: string): Promise<void> => chair.press(`Next: ${part}`);

/** Bottle and tube of the cupboard, put on three days ago. With what is seen, the only tube in date and today as the day of reading are there. */
const patchTests = async (chair: Chair): Promise<void> => {
  const { form, hand, page } = chair;
  for (const what of ['Pigment', 'Numbing']) {
    await form.field(`patch${what}`, 'noReaction');
    if (what === 'Pigment') await lotIn(chair, form, 'Pigment tested, from stock', 'P-8841');
    else await proposed(form, 'Cream tested, from stock');
    const days = page.getByRole('radiogroup', { name: `${what} patch test put on` });
    await hand.press(days.getByRole('radio').first());
    await expect(days.getByRole('radio').first()).toBeChecked();
    const read = page.getByRole('radiogroup', { name: `${what} patch test read` });
    await expect(read.getByRole('radio', { name: /^Today/ })).toBeChecked();
  }
  await form.tick(itemText('patch-test-limits-said'));
};

const stillTrue = async ({ page, hand }: Chair): Promise<void> => {
  const past = page.getByRole('region', { name: 'From the last visit', exact: true });
  if (!(await past.isVisible())) return;
  await hand.press(past.getByRole('button', { name: /^(All still|Still) true$/ }));
  await expect(past).toBeHidden();
};

const consultation = async ({ chair, days, zones, returning, fullName }: CountedVisit): Promise<void> => {
  if (returning) {
    await stillTrue(chair);
    await chair.form.field('expectation', 'realistic');
    await chair.form.tick(itemText('past-records-open'));
  } else await identity(chair);
  await next(chair, 'Health');
  await healthInGroups(chair);
  await next(chair, 'History and scalp');
  if (returning) {
    await stillTrue(chair);
    await chair.form.field('scabsGone', true);
    await chair.form.fields({ scalpSurface: ['clear'], ongoingLoss: false });
    await chair.form.press('1 mm');
    await chair.form.tick(itemText('scalp-magnified'));
  } else {
    await history(chair, days);
    await scalp(chair);
  }
  await next(chair, 'Zones and plan');
  await planZones(chair, zones);
  await chair.form.tick(itemText('outcomes-explained'));
  await chair.form.tick(itemText('plan-agreed'));
  await chair.form.fields({ hairlineChange: false });
  await next(chair, 'Patch test, consents');
  await patchTests(chair);
  for (const id of ['treatment', 'numbing', 'photosRecord', 'data']) await sign(chair, id, fullName);
  await next(chair, 'Photos');
  await takePhotos(chair);
};

/** A whole visit at the chair, in the quickest way the app has, nothing left out that must be recorded. */
export const countedVisit = async (visit: CountedVisit): Promise<void> => {
  const { chair, counted, returning } = visit;
  counted.enter('consultation');
  await consultation(visit);
  // Who is here for the first time has had no night to think about it.
  if (!returning) await chair.override(/think/, 'Came from far away, read everything at home');
  await leaving(visit)('consultation', 'cleanseAndNumb');

  await afterConsultation(visit);
};
