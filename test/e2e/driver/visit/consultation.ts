import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { questionGroups } from '../../../../shared/session/topics/health/groups.ts';
import { healthScreenWords } from '../../../../shared/words/screens/health.ts';
import { inEnglish } from '../../../builders/in-words.ts';
import type { Hand } from '../hand.ts';
import { defaultProtocol } from '../../../../shared/protocol/default/default-protocol.ts';
import { clientForm } from '../../../electron/session/session-script.ts';
import type { Chair } from '../chair.ts';
import type { Fingers } from '../fingers.ts';
import { formOn } from '../form.ts';
import type { Days } from './day.ts';

const { checklist, consents, questions, zones } = defaultProtocol('uk');
const titleOf = (id: string): string => consents.find((one) => one.id === id)?.title ?? id;
export const zoneTitle = (code: string): string =>
  zones.find((one) => one.code === code)?.nameOnSheet ?? code;
export const itemText = (id: string): string => checklist.find((one) => one.id === id)?.text ?? id;

/** A name written with a finger: three strokes. */
const name = [
  [
    [0.1, 0.7],
    [0.16, 0.25],
    [0.22, 0.65],
    [0.28, 0.25],
    [0.34, 0.7],
  ],
  [
    [0.42, 0.5],
    [0.5, 0.4],
    [0.55, 0.6],
    [0.62, 0.45],
  ],
  [
    [0.7, 0.3],
    [0.72, 0.7],
    [0.85, 0.6],
  ],
] as const;

export const identity = async ({ section, form }: Chair): Promise<void> => {
  await section('Identity');
  await form.fields({
    idKind: 'passport',
    idLastFour: '1234',
    goal: 'A denser crown',
    expectation: 'realistic',
  });
  await form.tick(itemText('past-records-open'));
};

/** The group of a question is opened, if it is not on the screen. */
export const openGroupOf = async (
  { page, hand }: { readonly page: Page; readonly hand: Hand },
  code: string,
): Promise<void> => {
  if (await page.locator(`#question-${code}`).isVisible()) return;
  const kind = questionGroups(questions).find(({ rows }) => rows.some((row) => row.code === code))?.kind;
  const title = inEnglish(healthScreenWords[kind ?? 'judged']);
  await hand.press(
    page
      .getByRole('navigation', { name: 'Groups of questions' })
      .getByRole('button', { name: new RegExp(`^${title}( |$)`) }),
  );
  await expect(page.locator(`#question-${code}`)).toBeVisible();
};

const confirmed = async ({ form, press, page }: Chair): Promise<void> => {
  await press('Client confirmed');
  await expect(page.getByRole('button', { name: 'Confirm again' })).toBeVisible();
  await form.tick(itemText('questions-asked-aloud'));
};

/** Every question aloud, every answer no, and the client confirms. */
export const health = async (chair: Chair): Promise<void> => {
  await chair.section('Health');
  for (const { rows } of questionGroups(questions))
    for (const { ask, code } of rows) {
      await openGroupOf(chair, code);
      await chair.form.answer(ask, 'No');
    }
  await confirmed(chair);
};

/** One no for each group; what was yes before and what is for the practitioner to judge is answered by itself. */
export const answersInGroups = async ({ page, hand, form }: Chair): Promise<void> => {
  for (const { rows, kind } of questionGroups(questions)) {
    const group = page.getByRole('region', { name: inEnglish(healthScreenWords[kind]), exact: true });
    await expect(group).toBeVisible();
    if (kind === 'judged') for (const { ask } of rows) await form.answer(ask, 'No');
    else {
      const no = group.getByRole('button', { name: /^No to/ });
      await expect(no).toBeEnabled();
      await hand.press(no);
      await expect(group).toBeHidden();
    }
  }
};

export const historyOf = (days: Days) => ({
  lastNeedleOn: days.monthAgo(30),
  previousStudio: 'own',
  priorTouchUps: 1,
  laserEver: false,
  transplantEver: false,
});
export const history = async ({ section, form }: Chair, days: Days): Promise<void> => {
  await section('History and scalp');
  await form.fields(historyOf(days));
};

/** What is seen on the scalp and asked about the days of the client. */
export const scalpFound = {
  hairLossScale: 'N4',
  fitzpatrick: 'III',
  undertone: 'neutral',
  sebum: 'normal',
  scalpSurface: ['clear'],
  stubbleMm: 1,
  greyPercent: 10,
  hairLevel: 3,
  sun: 'low',
  smoker: 'none',
  swimmer: 'none',
  outdoorWork: 'none',
  shavesRazor: 'med',
  ahaRetinoid: 'none',
  sweating: 'low',
  spfHabit: true,
  ongoingLoss: false,
} as const;
export const scalp = async ({ section, form }: Chair): Promise<void> => {
  await section('History and scalp');
  await form.fields(scalpFound);
  await form.tick(itemText('scalp-magnified'));
};

/** Chooses a zone on the map. */
export const chooseZone = async ({ page, hand }: Chair, code: string): Promise<void> => {
  const zone = page
    .getByRole('group', { name: 'Scalp seen from above: choose zones' })
    .locator(`[data-zone="${code}"]`);
  await hand.press(zone);
  await expect(zone).toHaveAttribute('aria-pressed', 'true');
};

/** Chooses a zone on the map and plans it. */
export const planZone = async (chair: Chair, code: string): Promise<void> => {
  await chooseZone(chair, code);
  await chair.card(zoneTitle(code)).fields({
    fade: '2',
    unevenness: '0',
    hue: 'neutral',
    migration: '0',
    density: 40,
    plan: 'treat',
    goalDensity: 60,
  });
};

export const zonesAndPlan = async (chair: Chair, codes: readonly string[]): Promise<void> => {
  await chair.section('Zones and plan');
  for (const code of codes) await planZone(chair, code);
  await chair.form.tick(itemText('outcomes-explained'));
  await chair.form.tick(itemText('plan-agreed'));
};

export const hairlineAndPatch = async ({ section, form }: Chair, days: Days): Promise<void> => {
  await section('Zones and plan');
  await form.fields({ hairlineChange: false });
  await section('Patch test, consents');
  for (const what of ['Pigment', 'Numbing']) {
    await form.field(`patch${what}`, 'noReaction');
    if (what === 'Pigment') await form.field('patchPigmentProduct', 'Northline carbon black');
    else await form.answer('Cream tested', 'Lidocaine 2.5 %');
    await form.field(`patch${what}Lot`, what === 'Pigment' ? 'P-8841' : 'N-2207');
    await form.press(`${what} patch test put on: Another day`);
    await form.field(`patch${what}AppliedOn`, days.ago(6));
    await form.press(`${what} patch test read: Another day`);
    await form.field(`patch${what}On`, days.ago(4));
  }
  await form.tick(itemText('patch-test-limits-said'));
};

/** Signed with a finger, or by typing the name where there is none (decision 31). */
export const sign = async (
  { page, hand, press }: Chair,
  id: string,
  fullName: string = clientForm.fullName,
): Promise<void> => {
  const words = page.getByRole('group', { name: `The words: ${titleOf(id)}` });
  // The next one that is needed opens by itself.
  const read = page.getByRole('button', { name: `Read and sign: ${titleOf(id)}`, exact: true });
  const opened = page.getByRole('button', { name: `Close: ${titleOf(id)}`, exact: true });
  await expect(read.or(opened)).toBeVisible();
  if (await read.isVisible()) await hand.press(read);
  await expect(words).toBeVisible();
  if (hand.by === 'touch') {
    const pad = page.getByRole('img', { name: `Signature of ${fullName}` });
    await (hand as Fingers).draw(pad, name);
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  } else {
    await formOn(hand, page).answer('Answer', 'Sign by typing your name');
    await formOn(hand, page).write('Full name', fullName);
  }
  // The witness is kept from one consent to the next.
  const witness = page.getByRole('textbox', { name: 'Witness' });
  if ((await witness.isVisible()) && (await witness.inputValue()) === '')
    await hand.press(page.getByRole('button', { name: /^It was / }));
  await press('Sign');
  await expect(words).toBeHidden();
};

export const consentsSigned = async (chair: Chair): Promise<void> => {
  await chair.section('Patch test, consents');
  for (const id of ['treatment', 'numbing', 'photosRecord', 'data']) await sign(chair, id);
};

/** The whole first stage. A client who is here for the first time has had no time to think: that is passed with a reason. */
export const consultation = async (
  chair: Chair,
  days: Days,
  zonesToTreat: readonly string[],
): Promise<void> => {
  await identity(chair);
  await health(chair);
  await history(chair, days);
  await scalp(chair);
  await zonesAndPlan(chair, zonesToTreat);
  await hairlineAndPatch(chair, days);
  await consentsSigned(chair);
};
