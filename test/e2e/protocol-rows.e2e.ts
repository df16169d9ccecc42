import { expectAccessible } from './driver/axe.ts';
import { chairOn, heading } from './driver/chair.ts';
import { fingersOn } from './driver/fingers.ts';
import { registerQuickly, startQuickly } from './driver/quick.ts';
import { studioReady } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';

const magnified = 'Scalp looked at under magnification';
const shown = 'Said what can come out: all zones, some, wait, refer, or no';

test('a question, an item, a consent and a zone are written anew, released, and found at the chair', async ({
  world,
}) => {
  const running = await world.launch();
  const { page, get } = running;
  await studioReady(running);
  const hand = await fingersOn(page);
  const chair = chairOn(running, hand);
  const part = (name: string) =>
    hand.press(page.getByRole('navigation', { name: 'Parts of the protocol' }).getByRole('button', { name }));
  const row = (name: string | RegExp) => page.getByRole('listitem', { name });
  const press = (name: string | RegExp) => hand.press(page.getByRole('button', { name, exact: true }));
  const release = page.getByRole('button', { name: 'Release version 2' });

  await hand.press(
    page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: 'Protocol' }),
  );
  await expect(heading(page, 'Protocol')).toBeVisible();

  await test.step('a question of one’s own: what is empty is refused by main, at its field', async () => {
    await part('Health questions');
    await press('Add a question');
    const own = row(/^C44/);
    await hand.write(own.getByRole('textbox', { name: 'Short name' }), 'Pacemaker');
    await hand.press(release);
    await expect(page.getByRole('alert').filter({ hasText: 'C44' })).toBeVisible();
    await expect(own.locator('.field-error')).toBeVisible();
    await hand.write(
      own.getByRole('textbox', { name: 'Question, as the client reads it' }),
      'Do you have a pacemaker?',
    );
    // What was refused is settled: the refusal goes, and does not stand under other work.
    await expect(page.getByRole('alert').filter({ hasText: 'C44' })).toBeHidden();
    // Nobody translated it: that is said before it is released.
    await expect(own.getByText(/Their translation is missing in: Español, Français/)).toBeVisible();
    await hand.choose(
      page.getByRole('radiogroup', { name: 'Show beside it' }),
      page.getByRole('radio', { name: 'Español' }),
    );
    await hand.write(
      own.getByRole('textbox', { name: 'Question, as the client reads it, Español' }),
      '¿Lleva marcapasos?',
    );
    await expect(own.getByText(/missing in: Français/)).toBeVisible();
    await expectAccessible(page, 'health questions of the protocol');
  });
  await test.step('an item in new words, one up, one off and on again, one of one’s own', async () => {
    await part('Checklists');
    await press(`Edit: ${magnified}`);
    const item = row(magnified);
    await hand.write(item.getByRole('textbox', { name: 'What is ticked off' }), 'Scalp seen with a lens');
    await press('Move up: Plan for each zone said aloud and agreed');
    await press(`Switch off: ${shown}`);
    await press(`Switch on again: ${shown}`);
    await press('Add to Consultation');
    await hand.write(
      row('Own item').getByRole('textbox', { name: 'What is ticked off' }),
      'Parking ticket paid',
    );
    await expectAccessible(page, 'checklists of the protocol');
  });
  await test.step('new words of a consent raise its wording version by themselves', async () => {
    await part('Consents');
    await press('Edit: Your data');
    const data = row('Your data');
    const paragraphs = data.getByRole('textbox', { name: 'Paragraphs, with an empty line between them' });
    await hand.write(paragraphs, `${await paragraphs.first().inputValue()}\n\nWe never sell it.`);
    await expect(data.getByRole('textbox', { name: 'Wording version' }).first()).toHaveValue('2');
    await expect(data.getByText(/missing in: Español, Français/)).toBeVisible();
    await expectAccessible(page, 'consents of the protocol');
  });
  await test.step('a zone is called otherwise, and another one switched off', async () => {
    await part('Zones');
    await press('Edit: Nape');
    await hand.write(row('Nape').getByRole('textbox', { name: 'Name on the sheet' }), 'Neck');
    await press('Switch off: Back');
    await expectAccessible(page, 'zones of the protocol');
  });
  await test.step('it is all there after another look, and told word by word before it is released', async () => {
    const radios = page.getByRole('radiogroup', { name: 'Part of the protocol' });
    await hand.press(radios.getByRole('radio', { name: 'History' }));
    await hand.press(radios.getByRole('radio', { name: 'Draft' }));
    await hand.press(release);
    const last = page.getByRole('dialog', { name: 'Release version 2' });
    await expect(last).toContainText('C44, Pacemaker: “Do you have a pacemaker?”');
    await expect(last).toContainText('We never sell it.');
    await expect(last).toContainText('Parking ticket paid');
    await expect(last).not.toContainText('Weaker');
    await hand.press(last.getByRole('button', { name: 'Release', exact: true }));
    await expect(page.getByText('Version 2 is released. Sessions opened from now on use it.')).toBeVisible();
  });

  await test.step('the next session has them', async () => {
    await startQuickly(running, await registerQuickly(running, { fullName: 'Nora Next', firstName: 'Nora' }));
    await chair.section('Health');
    await hand.press(page.getByRole('button', { name: /^More questions/ }).first());
    await expect(page.locator('#question-C44')).toContainText('Do you have a pacemaker?');
    await chair.section('History');
    await expect(page.getByText('Scalp seen with a lens').first()).toBeVisible();
    await chair.section('Outcome');
    await expect(page.getByText('Parking ticket paid').first()).toBeVisible();
    await chair.section('Zones');
    await hand.press(page.getByRole('radio', { name: /^Back/ }));
    await expect(page.locator('[data-zone="NAP"]')).toContainText('Neck');
    await expect(page.locator('[data-zone="OCC"]')).toHaveCount(0);
    const protocol = await get('protocol.current', null);
    expect(protocol.zones.some(({ code }) => code === 'OCC')).toBe(false);
    expect(protocol.consents.find(({ id }) => id === 'data')?.wordingVersion).toBe(2);
  });
});
