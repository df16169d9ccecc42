import { expectAccessible } from './driver/axe.ts';
import { chairOn, heading } from './driver/chair.ts';
import { fingersOn } from './driver/fingers.ts';
import { registerQuickly, startQuickly } from './driver/quick.ts';
import { studioReady } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';
import type { Running } from './driver/world.ts';

/** The screen of the protocol, as a person uses it. */
const atProtocol = async (running: Running) => {
  const { page } = running;
  const hand = await fingersOn(page);
  await hand.press(
    page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: 'Protocol' }),
  );
  await expect(heading(page, 'Protocol')).toBeVisible();
  return {
    page,
    hand,
    part: (name: string) =>
      hand.press(
        page.getByRole('navigation', { name: 'Parts of the protocol' }).getByRole('button', { name }),
      ),
    row: (name: string | RegExp) => page.getByRole('listitem', { name }),
    press: (name: string | RegExp) => hand.press(page.getByRole('button', { name, exact: true })),
    field: (name: string | RegExp) => page.getByRole('textbox', { name, exact: true }),
    release: page.getByRole('button', { name: 'Release version 2' }),
  };
};

test('one of each new kind is written anew, outlives a kill, is told before it is released, and is found where it counts', async ({
  world,
}) => {
  let running = await world.launch();
  await studioReady(running);
  let screen = await atProtocol(running);

  await test.step('a typo of a question is mended: its translations stay where somebody says so', async () => {
    const { page, hand, part, row, press } = screen;
    await part('Health questions');
    await press(/^Edit: C19/);
    const own = row(/^C19/);
    const ask = own.getByRole('textbox', { name: 'Question, as the client reads it' });
    await hand.write(ask, `${await ask.inputValue()} Please say so.`);
    await expect(own.getByText(/missing in: Español, Français/)).toBeVisible();
    await hand.press(own.getByRole('button', { name: 'In all of them' }));
    await expect(own.getByText(/missing in:/)).toBeHidden();
    await expectAccessible(page, 'a mended question of the protocol');
  });
  await test.step('a consent of one’s own', async () => {
    const { hand, part, row, press, page } = screen;
    await part('Consents');
    await press('Add a consent');
    const own = row('Own consent');
    await hand.write(own.getByRole('textbox', { name: 'Short name' }), 'Being filmed');
    const filmed = row('Being filmed');
    await hand.write(
      filmed.getByRole('textbox', { name: 'Paragraphs, with an empty line between them' }),
      'A film is made of this visit.\n\nI agree to be filmed.',
    );
    await hand.choose(
      filmed.getByRole('radiogroup', { name: 'Needed' }),
      filmed.getByRole('radio', { name: 'Always' }),
    );
    await expectAccessible(page, 'a consent of the studio');
  });
  await test.step('lines of the sheet: one reworded, one added, one beside its translation', async () => {
    const { hand, part, row, press, page } = screen;
    await part('Aftercare');
    await press('Edit: Moisturiser every day.');
    const line = row('Moisturiser every day.');
    await hand.write(line.getByRole('textbox', { name: 'Words' }), 'Moisturiser twice a day.');
    await expect(page.getByRole('textbox', { name: 'Version of the sheet' })).toHaveValue('2');
    // There and back again: no change of the order, and nothing that was typed is lost.
    await press('Move down: Moisturiser twice a day.');
    await press('Move up: Moisturiser twice a day.');
    await expect(row('Moisturiser twice a day.').getByRole('textbox', { name: 'Words' })).toHaveValue(
      'Moisturiser twice a day.',
    );
    await press('Add a tip: Keep it looking good');
    await hand.write(row('New line').getByRole('textbox', { name: 'Words' }), 'Come and show us.');
    await hand.write(screen.field('Good to know, 1'), 'Ask us before aspirin.');
    await expectAccessible(page, 'aftercare of the protocol');
  });
  await test.step('due factors, sentences to say, a sign, a light', async () => {
    const { hand, part, row, press, field, page } = screen;
    await part('Next touch-up');
    await press('Edit: Oily scalp: fades sooner');
    await hand.write(row(/^Oily scalp/).getByRole('textbox', { name: /^Months/ }), '-12');
    await expectAccessible(page, 'due factors of the protocol');
    await part('Sentences to say');
    await hand.write(field('On the telephone, later'), 'Hello, how is your head now?');
    await expectAccessible(page, 'sentences of the protocol');
    await part('Colour and needle');
    await press('Add a light');
    await hand.write(row('New line').getByRole('textbox', { name: 'Light' }), 'Candle');
    await expectAccessible(page, 'lights of the protocol');
  });
  await test.step('a step more on the emergency card; one less is refused by main, at its field', async () => {
    const { hand, part, press, field, page, release } = screen;
    await part('Emergencies');
    await press('Add a line: Steps');
    await hand.press(release);
    await expect(page.getByRole('region', { name: 'Steps' }).locator('.field-error')).toBeVisible();
    await hand.write(field('Steps, 9'), 'Ring the front desk.');
    await expect(page.getByRole('button', { name: /^Take out: Call 999/ })).toHaveCount(0);
    await expectAccessible(page, 'emergencies of the protocol');
  });
  await test.step('what was typed is in the record: a power cut loses none of it', async () => {
    await expect
      .poll(async () => JSON.stringify((await running.get('protocol.draft', null))?.fields ?? {}))
      .toContain('Ring the front desk.');
    await running.kill();
    running = await world.launch();
    screen = await atProtocol(running);
    await screen.part('Emergencies');
    await expect(screen.field('Steps, 9')).toHaveValue('Ring the front desk.');
    await screen.part('Consents');
    await expect(screen.row('Being filmed')).toBeVisible();
  });
  await test.step('it is told word by word, and released', async () => {
    const { page, hand, release } = screen;
    await hand.press(release);
    const last = page.getByRole('dialog', { name: 'Release version 2' });
    for (const told of [
      'Being filmed',
      'Come and show us.',
      'how is your head now?',
      'Candle',
      'Ring the front desk.',
      'its translation stays: whoever releases this says that it still fits',
    ])
      await expect(last).toContainText(told);
    await expect(last).not.toContainText('the others stay');
    await expect(last).not.toContainText('Weaker');
    await expectAccessible(page, 'release of texts');
    await hand.press(last.getByRole('button', { name: 'Release', exact: true }));
    await expect(page.getByText('Version 2 is released. Sessions opened from now on use it.')).toBeVisible();
    const radios = page.getByRole('radiogroup', { name: 'Part of the protocol' });
    await hand.press(radios.getByRole('radio', { name: 'History' }));
    await expect(page.getByText(/Said to fit still.*Español: C19/)).toBeVisible();
    const { translations = [], consents } = await running.get('protocol.current', null);
    for (const { questions } of translations) expect(questions.some(({ code }) => code === 'C19')).toBe(true);
    expect(consents.at(-1)).toMatchObject({ title: 'Being filmed', required: 'always', wordingVersion: 1 });
  });
  await test.step('the next session asks for the consent, and it is signed like the others', async () => {
    const chair = chairOn(running, screen.hand);
    const { page, hand } = screen;
    await startQuickly(running, await registerQuickly(running, { fullName: 'Nora Next', firstName: 'Nora' }));
    await chair.section('Patch test, consents');
    const filmed = page.getByRole('region', { name: 'Being filmed' });
    await hand.press(filmed.getByRole('button').first());
    await expect(filmed.getByText('A film is made of this visit.')).toBeVisible();
    const consent = (await running.get('protocol.current', null)).consents.at(-1)?.id ?? 'data';
    // What is on the screen is in the record before it can be signed.
    await expect
      .poll(async () => (await running.get('session.current', null))?.consents[consent]?.shownHash ?? null)
      .not.toBeNull();
    const view = await running.get('session.current', null);
    if (view === null) throw new Error('no session');
    const words = await running.get('session.consentWords', { session: view.session, consent });
    const signed = await running.get('session.apply', {
      session: view.session,
      from: view.place,
      intent: {
        type: 'consent.signed',
        consent,
        textHash: words.textHash,
        language: words.language,
        method: 'typed',
        typedName: 'Nora Next',
        witness: 'Kim Lee',
      },
    });
    expect(signed.consents[consent]?.given?.is).toBe('signed');
  });
});
