import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { expectAccessible } from '../driver/axe.ts';
import { openGroupOf } from '../driver/visit/consultation.ts';
import { formOn } from '../driver/form.ts';
import { keysOn } from '../driver/keys.ts';
import { onlyPdf, pdfText } from '../driver/pdf.ts';
import { registerQuickly, setUpQuickly, startQuickly } from '../driver/quick.ts';
import { closedSession, stepsIn } from '../driver/short-cuts.ts';
import { expect, test } from '../driver/world.ts';
import type { Running, World } from '../driver/world.ts';
import { jpegBytes } from '../photos/chair-with-photos.ts';
import { questionGroups } from '../../../shared/session/topics/health/groups.ts';
import { handOver, holdKeyToTakeBack, part } from './tablet.ts';

const { questions } = defaultProtocol('uk');
const asked = questions.filter((row) => row.asked !== 'computed');
const askOf = (code: string): string => questions.find((row) => row.code === code)?.ask ?? code;
/** The row of a question, its group opened. */
const rowOf = async ({ page }: Running, code: string) => {
  await openGroupOf({ page, hand: keysOn(page) }, code);
  return page.locator(`#question-${code}`);
};

const started = async (world: World, over: Parameters<typeof registerQuickly>[1] = {}) => {
  const running = await world.launch();
  await setUpQuickly(running);
  const client = await registerQuickly(running, over);
  return { running, page: running.page, client, quick: await startQuickly(running, client) };
};

test('a first visit: health and consents on the tablet, the rest beside the chair, and on to the next stage', async ({
  world,
}) => {
  const { running, page, quick } = await started(world);
  const byHand = new Set([
    'question.answered',
    'questionnaire.confirmed',
    'consent.shown',
    'ink.added',
    'consent.signed',
    'requirement.overridden',
    'stage.completed',
  ]);
  await quick.follow(
    stepsIn('consultation').filter(({ what }) => what !== 'prepare' && !byHand.has(what.type)),
  );
  await part(page, 'Health');
  await expect(page.getByText(/^Last time/)).toHaveCount(0);
  await handOver(page, 'Both');
  for (const row of asked.filter((one) => one.asked === 'client')) {
    await expect(page.getByRole('heading', { level: 1, name: row.ask })).toBeVisible();
    await page.getByRole('radio', { name: 'No', exact: true }).click();
  }
  await page.getByRole('button', { name: 'This is right' }).click();
  for (const title of [
    'The treatment',
    'Numbing cream',
    'Photos for your record',
    'Photos for teaching',
    'Photos for our website and adverts',
    'Your data',
  ]) {
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    // The plan stands in the words, before the "I agree".
    if (title === 'The treatment')
      await expect(page.getByText('Crown: add dots, goal 60 dots per square centimetre.')).toBeVisible();
    await page.getByRole('button', { name: 'Type my name instead' }).click();
    await page.getByRole('textbox', { name: 'Full name' }).fill('Marcus Okonkwo-Lindqvist');
    await page.getByRole('button', { name: 'Sign', exact: true }).click();
  }
  await holdKeyToTakeBack(page, 'Space');
  await part(page, 'Health');
  await openGroupOf({ page, hand: keysOn(page) }, 'C35');
  await formOn(keysOn(page), page).answer(askOf('C35'), 'No');
  // What the practitioner judges is not the client's to confirm again.
  await expect(page.getByText(/^Confirmed by the client on the tablet/)).toBeVisible();
  const left = ((await running.get('session.current', null))?.requirements ?? [])
    .filter(({ state, severity }) => state === 'open' && severity === 'hard')
    .map(({ says }) => says);
  expect(left).toEqual([]);
});

test('a returning visit: every answer of last time stands at its question, and is confirmed or changed', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await setUpQuickly(running);
  await page.reload();
  const client = await registerQuickly(running);
  await closedSession(running, client);
  await running.advance(40 * 24 * 60);
  const between = await startQuickly(running, client);
  await between.say({
    type: 'question.answered',
    code: 'C13',
    answer: 'yes',
    on: '2026-11',
    note: 'Retinol at night',
  });
  await between.say({ type: 'session.declined', reason: 'Not today', noteForClient: 'Another day' });
  await running.advance(24 * 60);
  await startQuickly(running, client);
  await part(page, 'Health');
  await expect(page.getByText(`0 of ${asked.length} answered`, { exact: true })).toBeVisible();
  for (const { rows } of questionGroups(questions)) {
    await openGroupOf({ page, hand: keysOn(page) }, rows[0]?.code ?? '');
    const before = rows.filter(({ code }) => code !== 'C13');
    await expect(page.getByText(/^Last time: no, 22 November 2026$/)).toHaveCount(before.length);
  }
  const retinol = await rowOf(running, 'C13');
  await expect(retinol.getByText('Last time: yes, 1 January 2027')).toBeVisible();
  await expect(retinol.getByText('November 2026 · “Retinol at night”')).toBeVisible();
  await expectAccessible(page, 'health questions of a returning client');

  // One no answers those that were no before; what was yes waits for its own answer.
  const scalp = page.getByRole('region', { name: 'Your hair and scalp', exact: true });
  await scalp.getByRole('button', { name: 'No to the other five' }).click();
  await expect(scalp.getByText('Confirmed today')).toHaveCount(5);
  await expect(retinol.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('button', { name: `Still the same: ${askOf('C13')}` }).click();
  await expect(retinol.getByText('Confirmed today')).toBeVisible();
  await expect(retinol.getByRole('textbox', { name: "In the client's words" })).toHaveValue(
    'Retinol at night',
  );
  const diabetes = await rowOf(running, 'C17');
  await diabetes.getByRole('radio', { name: 'Yes' }).click();
  await expect(diabetes.getByText('Changed today')).toBeVisible();
  // An answer that stands is not touched, and the group stays until nothing in it is open.
  await page.getByRole('button', { name: 'No to the other five' }).click();
  await expect(page.getByRole('region', { name: 'Infections and defences', exact: true })).toBeVisible();
  await expect((await rowOf(running, 'C17')).getByRole('radio', { name: 'Yes' })).toBeChecked();
  const said = (await running.get('session.current', null))?.answers ?? {};
  expect(Object.keys(said)).toHaveLength(12);
  await expect(page.getByText(/One answer has changed since last time\./)).toBeVisible();
  await part(page, 'Patch test, consents');
  await expect(
    page.locator('#consent-treatment').getByText('Agreed 22 November 2026, same wording.'),
  ).toBeVisible();
  await part(page, 'History and scalp');
  // What is kept is told at a tap.
  await page.locator('#waits').getByRole('button', { name: 'Show: Waits' }).click();
  await expect(page.locator('#waits').getByText(/^41 days ago, 22 Nov 2026\./)).toBeVisible();
});

test('a refusal ends in a deferral: reason, kind sentence, day to come back, and a note that names no illness', async ({
  world,
}) => {
  const { running, page } = await started(world);
  await part(page, 'Health');
  const acne = await rowOf(running, 'C12');
  await acne.getByRole('radio', { name: 'Yes' }).click();
  await acne.getByRole('group', { name: 'When' }).getByRole('textbox', { name: 'Month' }).fill('09');
  await acne.getByRole('group', { name: 'When' }).getByRole('textbox', { name: 'Year' }).fill('2026');
  await acne.getByRole('textbox', { name: "In the client's words" }).fill('Stopped at the end of summer');
  await expect(
    acne.getByText('“These pills change how skin heals. We wait, so that you heal well.”'),
  ).toBeVisible();
  await part(page, 'Outcome');
  await expect(
    page.getByText('What speaks against today: Isotretinoin. Proposed: wait, and come back later.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Defer: come back later' }).click();
  await expect(
    page
      .getByRole('list', { name: 'To say kindly' })
      .getByText('“These pills change how skin heals.', { exact: false }),
  ).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Reason, for the record' })).toHaveValue('Isotretinoin.');
  await expectAccessible(page, 'an ending that is proposed');
  await page.getByRole('button', { name: 'End the session: deferred' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Session deferred' })).toBeVisible();
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText(/^Saved as /)).toBeVisible();
  const note = pdfText(onlyPdf(world.paperDir, '.pdf'));
  expect(note).toContain('30 March 2027');
  expect(note).toContain('Today is too soon for new dots.');
  expect(note).not.toMatch(/isotretinoin|acne|pill|undefined|null/i);
});

test('a letter is typed and photographed for its row, and opens what it clears', async ({ world }) => {
  const { running, page } = await started(world);
  await part(page, 'Health');
  const row = await rowOf(running, 'C22');
  await row.getByRole('radio', { name: 'Yes' }).click();
  await row.getByRole('textbox', { name: 'Letter written by' }).fill('Dr Ada Roe');
  const date = async (label: string, [day, month, year]: readonly [string, string, string]) => {
    const group = row.getByRole('group', { name: label });
    for (const [box, text] of [
      ['Day', day],
      ['Month', month],
      ['Year', year],
    ] as const)
      await group.getByRole('textbox', { name: box }).fill(text);
  };
  await date('Written on', ['10', '11', '2026']);
  await date('Valid until', ['10', '10', '2026']);
  await row.getByRole('button', { name: 'Enter the letter' }).press('Enter');
  await expect(
    row.getByText('A letter cannot run out before it was written. Check the two dates.'),
  ).toBeVisible();
  await date('Valid until', ['10', '11', '2027']);
  await row.getByText('I have seen the letter and it is kept').click();
  await row.getByRole('button', { name: 'Enter the letter' }).click();
  await expect(
    row.getByText('Letter on file: Dr Ada Roe, written 10 November 2026, valid until 10 November 2027'),
  ).toBeVisible();
  await expect(row.getByText('A valid letter is on file.')).toBeVisible();
  await row.getByRole('button', { name: 'Add a photo or scan of the letter' }).click();
  await page.getByLabel('Picture file').setInputFiles({
    name: 'letter.jpg',
    mimeType: 'image/jpeg',
    buffer: await jpegBytes(page, 'To whom it may concern'),
  });
  await page.getByRole('button', { name: 'Keep this photo' }).click();
  await expect(row.getByRole('button', { name: 'Look at the letter' })).toBeVisible();
  const photos = (await running.get('session.current', null))?.photos ?? [];
  expect(photos).toMatchObject([{ view: 'letter', row: 'C22', source: 'file' }]);
  // A document asks for no place in the set of views.
  await part(page, 'Photos');
  await expect(
    page.getByRole('region', { name: 'Photos before the work' }).getByText('0 of 8'),
  ).toBeVisible();
});

test('what cannot be is said at its field in a sentence, and nothing that was typed is lost', async ({
  world,
}) => {
  const { running, page, quick } = await started(world, {
    fullName: 'דוד בן־גוריון Smith',
    firstName: 'דוד',
  });
  // A name that runs from right to left stands in its own room.
  await expect(page.locator('.rail-name b')).toHaveText('דוד בן־גוריון Smith');
  await expect(page.locator('.rail-name b')).toHaveAttribute('dir', 'auto');
  await expect(page.locator('.chair-client bdi')).toHaveCount(1);

  await part(page, 'History and scalp');
  const last = page.getByRole('group', { name: 'Last needle session' });
  const when = async (day: string, month: string, year: string) => {
    for (const [box, text] of [
      ['Day', day],
      ['Month', month],
      ['Year', year],
    ] as const)
      await last.getByRole('textbox', { name: box }).fill(text);
    await last.getByRole('textbox', { name: 'Year' }).press('Tab');
  };
  await when('31', '02', '2024');
  await expect(last.getByText('That month has 29 days. Check day and month.')).toBeVisible();
  await when('01', '02', '2031');
  await expect(last.getByText('That time is still to come. Enter when it really happened.')).toBeVisible();
  await expect(last.getByRole('textbox', { name: 'Year' })).toHaveValue('2031');

  const words = page.getByRole('textbox', { name: 'Pigment and lots used before' });
  await words.fill('Black \u0007bell\u202E lot 7');
  await words.press('Tab');
  await expect(
    page.getByText(
      'This holds hidden characters that cannot be printed. Delete them and type that part again.',
    ),
  ).toBeVisible();
  await expect(words).toHaveValue('Black \u0007bell\u202E lot 7');
  await words.fill('Black lot 7');
  await words.press('Tab');
  await expect(page.getByText(/hidden characters/)).toHaveCount(0);
  await expect
    .poll(async () => (await running.get('session.current', null))?.fields['pigmentKnown'])
    .toBe('Black lot 7');

  await quick.say({ type: 'zone.chosen', zone: 'VTX', chosen: true });
  await part(page, 'Zones and plan');
  await page.getByRole('button', { name: 'Area, initials and notes' }).click();
  const area = page.getByRole('textbox', { name: /^Area/ });
  for (const [typed, says] of [
    ['0', /from 1 to \d+/],
    ['500', /from 1 to \d+/],
  ] as const) {
    await area.fill(typed);
    await area.press('Tab');
    await expect(page.getByText(says).first()).toBeVisible();
    await expect(area).toHaveValue(typed);
  }
  await area.fill('52');
  await area.press('Tab');
  await expect.poll(async () => (await running.get('session.current', null))?.fields['areaCm2@VTX']).toBe(52);

  await part(page, 'Health');
  const oncology = await rowOf(running, 'C21');
  await oncology.getByRole('radio', { name: 'Yes' }).click();
  const year = oncology.getByRole('group', { name: 'When' }).getByRole('textbox', { name: 'Year' });
  await year.fill('2030');
  await year.press('Tab');
  await expect(
    oncology.getByText('That time is still to come. Enter when it really happened.'),
  ).toBeVisible();
  await expect(year).toHaveValue('2030');
});
