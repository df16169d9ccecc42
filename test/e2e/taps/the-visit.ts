import { expect } from '@playwright/test';
import type { Chair } from '../driver/chair.ts';
import {
  answersInGroups,
  chooseZone,
  historyOf,
  scalpFound,
  sign,
  zoneTitle,
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

/** What is left to say of a part, by the button at the bottom that says it and goes on. */
const closes = async (chair: Chair, says: string): Promise<void> => {
  const button = chair.button(says);
  await expect(button).toBeEnabled();
  await chair.hand.press(button);
  await expect(button).toBeHidden();
};

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
  await closes(chair, 'Said: go on to consents');
};

const stillTrue = async ({ page, hand }: Chair): Promise<void> => {
  const past = page.getByRole('region', { name: 'From the last visit', exact: true });
  if (!(await past.isVisible())) return;
  await hand.press(past.getByRole('button', { name: /^(All still|Still) true$/ }));
  await expect(past).toBeHidden();
};

const consultation = async ({ chair, days, zones, returning, fullName }: CountedVisit): Promise<void> => {
  const { form } = chair;
  if (returning) {
    await stillTrue(chair);
    await form.field('expectation', 'realistic');
  } else
    await form.fields({
      idKind: 'passport',
      idLastFour: '1234',
      goal: 'A denser crown',
      expectation: 'realistic',
    });
  await closes(chair, 'Records are open');
  await answersInGroups(chair);
  await closes(chair, 'Asked aloud');
  await closes(chair, 'Read back, confirmed');
  if (returning) {
    await stillTrue(chair);
    await form.fields({ scalpSurface: ['clear'], ongoingLoss: false });
    await form.press('1 mm');
  } else await form.fields({ ...historyOf(days), ...scalpFound });
  await closes(chair, 'Looked at, magnified');
  await planZones(chair, zones);
  await form.fields({ hairlineChange: false });
  await closes(chair, 'Plan said and agreed');
  await patchTests(chair);
  for (const id of ['treatment', 'numbing', 'photosRecord', 'data']) await sign(chair, id, fullName);
  await takePhotos(chair, 'Next: take the photos');
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
