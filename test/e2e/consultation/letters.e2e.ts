import { expectAccessible } from '../driver/axe.ts';
import { chairOn, heading, standsIn } from '../driver/chair.ts';
import { fingersOn } from '../driver/fingers.ts';
import { formOn } from '../driver/form.ts';
import { onlyPdf, pdfText } from '../driver/pdf.ts';
import { registerQuickly, startQuickly } from '../driver/quick.ts';
import { studioReady } from '../driver/short-cuts.ts';
import { openGroupOf } from '../driver/visit/consultation.ts';
import { daysFrom } from '../driver/visit/day.ts';
import { backHome } from '../driver/visit/endings.ts';
import { expect, test } from '../driver/world.ts';

test('letters, notes for a doctor, an excluding insurer and a session begun by mistake', async ({
  world,
  startMs,
}) => {
  const running = await world.launch();
  const { page, get } = running;
  await studioReady(running);
  const hand = await fingersOn(page);
  const chair = chairOn(running, hand);
  const days = daysFrom(startMs);
  const open = async (code: string) => {
    await chair.section('Health');
    await openGroupOf({ page, hand }, code);
    return formOn(hand, page.locator(`#question-${code}`));
  };
  const stands = async (scope: string) =>
    (await get('session.current', null))?.requirements.find((one) => one.scope === scope);
  const begin = async (name: string) =>
    startQuickly(running, await registerQuickly(running, { fullName: `${name} Letter`, firstName: name }));

  const quick = await begin('Kai');
  await test.step('a keloid waits for the letter of a skin doctor, and for a spot that was tried earlier', async () => {
    const row = await open('C09');
    await row.answer('Do your scars grow thick or raised?', 'Yes');
    await expect(row.scope.getByText(/^Do not start without a letter/)).toBeVisible();
    const enter = async (writer: string, testSpot: string | null) => {
      await row.write('Letter written by', 'Dr Ada Roe');
      await row.answer('Whose letter it is', writer);
      await row.date('Written on', days.ago(30));
      await row.date('Valid until', days.ahead(60));
      if (testSpot !== null) await row.date('Test spot made on', testSpot);
      await row.scope.getByText('I have seen the letter and it is kept').click();
      await row.press('Enter the letter');
      await expect(row.scope.getByText(/^Letter on file: Dr Ada Roe/)).toBeVisible();
    };
    await enter('Another doctor', days.ago(20));
    await expect(row.scope.getByText(/only a letter from a skin doctor counts/)).toBeVisible();
    await row.press('Enter another letter');
    await enter('Skin doctor', null);
    await expect(row.scope.getByText(/enter the day of the test spot, before today/)).toBeVisible();
    await row.press('Enter another letter');
    await enter('Skin doctor', days.ago(20));
    await expect(row.scope.getByText('A valid letter is on file.')).toBeVisible();
    await expectAccessible(page, 'letter of a skin doctor');
  });

  await test.step('a mole is left out, and the other zones go on with a note for the doctor', async () => {
    await quick.say({ type: 'zone.chosen', zone: 'MID', chosen: true });
    await quick.say({ type: 'field.set', field: 'plan', zone: 'MID', value: 'treat' });
    const row = await open('C05');
    await row.answer('Is there a new lump on your scalp, or a mole that has changed?', 'Yes');
    await row.several('Where', ['Crown']);
    await expect.poll(() => stands('referral-C05')).toMatchObject({ state: 'open' });
    await row.press('Save as PDF');
    await expect(row.scope.getByText(/^Saved \d/)).toBeVisible();
    const note = pdfText(onlyPdf(world.paperDir, '-n.pdf'));
    expect(note).toContain('Kai');
    expect(note).toContain('please show this to your doctor');
    expect(note).toContain('The place: crown. It is about a spot that is new');
    expect(note).not.toMatch(/undefined|null|keloid/i);
  });

  await test.step('a session for the wrong client ends as what it was', async () => {
    await chair.section('Outcome');
    const card = chair.card('Begun by mistake?');
    await card.press('End the session: begun by mistake');
    await expect(card.scope.getByText('Please say what the mistake was.')).toBeVisible();
    await card.write('What was the mistake', 'Another client of the same name');
    await card.press('End the session: begun by mistake');
    await expect(heading(page, /mistake/i)).toBeVisible();
    await expectAccessible(page, 'session begun by mistake');
    await backHome(chair);
    expect(await standsIn(running)).toBeNull();
  });

  await test.step('what the insurer excludes ends the visit, letter or not', async () => {
    await hand.press(
      page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: 'Protocol' }),
    );
    await expect(heading(page, 'Protocol')).toBeVisible();
    await chair.press('Country and insurer');
    const insurer = chair.card('What the studio’s insurer excludes');
    const excluded = insurer.scope.getByRole('radiogroup', { name: /^C17/ });
    await hand.choose(excluded, excluded.getByRole('radio').last());
    await hand.press(page.getByRole('button', { name: 'Release version 2' }));
    const last = page.getByRole('dialog', { name: 'Release version 2' });
    await hand.press(last.getByRole('button', { name: 'Release', exact: true }));
    await expect(page.getByText('Version 2 is released. Sessions opened from now on use it.')).toBeVisible();

    await begin('Ida');
    const row = await open('C17');
    await row.scope.getByRole('radio', { name: 'Yes' }).click();
    await expect(row.scope.getByText(/insurer excludes it, and no letter changes that/)).toBeVisible();
    await expect(row.scope.getByRole('textbox', { name: 'Letter written by' })).toBeHidden();
    await chair.section('Outcome');
    await chair.press('Decline');
    const end = chair.card('Decline');
    await expect(end.scope.getByRole('textbox', { name: 'What the note says' })).toHaveValue(
      'Our insurance does not let us do this work for you. We are sorry.',
    );
    await end.press('End the session: declined');
    await expect(heading(page, 'Session declined')).toBeVisible();
    await chair.card('The note').press('Save as PDF');
    await expect(page.getByText(/^Saved as .*-n\.pdf/)).toBeVisible();
    await backHome(chair);
  });
});
