import { expect } from '@playwright/test';
import type { StageId } from '../../../shared/session/stage.ts';
import type { Chair } from '../driver/chair.ts';
import { heading } from '../driver/chair.ts';
import { tickAll } from '../driver/visit/before-the-needle.ts';
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
import type { Form } from '../driver/form.ts';
import type { Days } from '../driver/visit/day.ts';
import { lookedAt, onePass, sheetAsOffered } from '../driver/visit/needle-and-after.ts';
import type { countedFingers } from './counted-fingers.ts';

export interface CountedVisit {
  readonly chair: Chair;
  readonly counted: Pick<Awaited<ReturnType<typeof countedFingers>>, 'enter'>;
  readonly days: Days;
  readonly zones: readonly [string, ...string[]];
  /** Was here before: what stays true is confirmed instead of asked. */
  readonly returning: boolean;
  readonly fullName: string;
  /** Called where each stage is filled in, before it is left. */
  readonly onStage?: (stage: StageId) => Promise<void>;
}

/** The camera's whole set in one run, and a look at all of it. */
const takePhotos = async ({ page, hand, press }: Chair): Promise<void> => {
  await press('Take the photos');
  const camera = page.getByRole('dialog');
  const shutter = camera.getByRole('button', { name: 'Take the photo' });
  const kept = camera.getByRole('button', { name: /: kept, look at it$/ });
  const cards = camera.getByRole('button', { name: /^Scale and grey card are in/ });
  const done = camera.getByRole('button', { name: 'Done' });
  await expect(shutter).toBeVisible();
  for (let taken = 0; !(await done.isVisible()); taken += 1) {
    await hand.press(shutter);
    await expect(kept).toHaveCount(taken + 1);
  }
  await hand.press(cards);
  await expect(cards).toBeHidden();
  await hand.press(done);
  await expect(camera).toBeHidden();
};

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

/** Cream until its least time is over; the questions that come up meanwhile are answered. */
const creamWorks = async (chair: Chair): Promise<void> => {
  const alarm = (words: RegExp) => chair.page.locator('.alarm-banner').filter({ hasText: words });
  for (const ten of [10, 20, 30]) {
    await chair.advance(10);
    await chair.noSigns();
    if (ten === 20) await chair.hand.press(alarm(/20 minutes/).getByRole('button', { name: 'Acknowledge' }));
  }
};

/** A lot of the cupboard, by its number, in the list of that name. */
const lotIn = async ({ hand }: Chair, form: Form, list: string, lot: string): Promise<void> => {
  const row = form.scope.getByRole('radiogroup', { name: list, exact: true });
  await hand.press(row.locator('label').filter({ hasText: lot }));
};

/** Like things in one breath, by the one button below them. */
const readBack = async ({ hand, button }: Chair, group: string): Promise<void> => {
  const all = button(new RegExp(`^${group}: all \\d+ done$`));
  await hand.press(all);
  await expect(all).toBeHidden();
};

/** Station as this morning; hands, room, scalp; cream of the cupboard, put on by the client. */
const cleanseAndNumb = async (chair: Chair): Promise<void> => {
  const { card, form, press } = chair;
  const list = { numbing: true, not: ['cream-fully-removed', 'antiseptic-dry', 'cream-weighed'] };
  await card('Station').press('As this morning');
  await expect(chair.button('As this morning')).toBeHidden();
  await press('Hands washed, new gloves on');
  await expect(form.scope.getByRole('checkbox', { name: itemText('gloves-on') })).toBeChecked();
  await readBack(chair, 'Room and station');
  await press('Kept wet 5 min, as on the label');
  await form.fields({ sharpsBinFill: 'underHalf', shaveMethod: 'foil' });
  await card('Cream on arrival').answer('Has the client put any numbing cream on today?', 'No');
  await card('Numbing today').answer('Is numbing cream used today?', 'Yes');
  await tickAll(chair, 'cleanseAndNumb', list);
  const cream = card('Topical anaesthetic');
  await proposed(cream, 'Lot from stock');
  await cream.answer('Put on by', 'The client');
  await cream.press('5 g');
  await cream.answer('Covered with film or a dressing', 'No');
  await cream.press('Cream is on: start the clock');
};

/** The only one in date stands there chosen; one look at the pack is enough. */
const proposed = (form: Form, list: string): Promise<void> =>
  expect(
    form.scope.getByRole('radiogroup', { name: list, exact: true }).getByRole('radio', { checked: true }),
  ).toHaveCount(1);

const colourMatch = async (chair: Chair): Promise<void> => {
  const { card, form } = chair;
  await card('Light').press('The same light');
  const mix = card('Mixes');
  await lotIn(chair, mix, 'Pigment lot from stock', 'P-8841');
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
  const form = chair.card('Cartridges');
  // The lot used last is proposed.
  await proposed(form, 'Lot from stock');
  await form.answer('Sterile pack intact, opened in front of the client', 'Yes');
  await form.press('Cartridge is open');
};

/** A whole visit at the chair, in the quickest way the app has, nothing left out that must be recorded. */
export const countedVisit = async (visit: CountedVisit): Promise<void> => {
  const { chair, counted, zones, returning, onStage = () => Promise.resolve() } = visit;
  const { page } = chair;
  const complete = async (from: StageId, to: StageId): Promise<void> => {
    await onStage(from);
    await chair.complete(from, to);
  };
  counted.enter('consultation');
  await consultation(visit);
  // Who is here for the first time has had no night to think about it.
  if (!returning) await chair.override(/think/, 'Came from far away, read everything at home');
  await complete('consultation', 'cleanseAndNumb');

  counted.enter('cleanseAndNumb');
  await cleanseAndNumb(chair);
  await creamWorks(chair);
  await complete('cleanseAndNumb', 'colourMatch');

  counted.enter('colourMatch');
  await colourMatch(chair);
  await readBack(chair, 'Light and surround');
  await tickAll(chair, 'colourMatch');
  await chair.hand.press(page.getByRole('button', { name: 'Wiped off now' }).first());
  const needle = chair.card('Before the needle');
  await needle.tick(itemText('cream-fully-removed'));
  await needle.press('Wiped on now: start the time');
  await chair.advance(5);
  await needle.press('Dry now');
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
  await readBack(chair, 'While working');
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
  await readBack(chair, 'Looked at');
  await tickAll(chair, 'fineTune');
  await takePhotos(chair);
  await comparePair(chair);
  await complete('fineTune', 'aftercare');

  counted.enter('aftercare');
  await chair.press(/^In 35 days/);
  await sheetAsOffered(chair);
  await readBack(chair, 'Clearing up');
  await tickAll(chair, 'aftercare');
  await onStage('aftercare');
  await chair.goOn('aftercare');
  await expect(heading(page, 'Session closed')).toBeVisible();
};
