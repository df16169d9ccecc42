import { inEnglish } from '../builders/in-words.ts';
import { expectAccessible } from './driver/axe.ts';
import { heading } from './driver/chair.ts';
import { fingersOn } from './driver/fingers.ts';
import { formOn } from './driver/form.ts';
import { registerQuickly, startQuickly } from './driver/quick.ts';
import { closedSession, studioReady } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';

test('a session that is over takes an addition, which stands in the timeline behind the end', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const quick = await startQuickly(running, await registerQuickly(running));
  await quick.say({ type: 'session.deferred', reason: 'Sunburn', noteForClient: 'In four weeks' });
  await page.reload();
  const hand = await fingersOn(page);
  await hand.press(page.getByRole('button', { name: 'Back to home' }));
  await expect(heading(page, 'Home')).toBeVisible();
  // Who went home is home, also when the window begins anew.
  await page.reload();
  await expect(heading(page, 'Home')).toBeVisible();
  await hand.press(page.getByRole('button', { name: 'Completed sessions' }));
  await hand.press(page.getByRole('button', { name: 'Marcus Okonkwo-Lindqvist' }).first());
  await hand.press(page.getByRole('button', { name: 'Correct or add' }));
  const dialog = page.getByRole('dialog', { name: 'Correct or add' });
  const form = formOn(hand, dialog);
  await form.press('Enter the addition');
  await expect(dialog.getByText('Write what belongs in the record.')).toBeVisible();
  await form.write('What belongs in the record', 'It was a heat rash.');
  await form.write('Reason', 'The doctor wrote so');
  await expectAccessible(page, 'addition to a session that is over');
  await form.press('Enter the addition');
  await expect(dialog).toBeHidden();
  await expect(
    page.getByText('Added after the end: It was a heat rash. Reason: The doctor wrote so'),
  ).toBeVisible();
  await expect(page.getByText('1 so far')).toBeVisible();

  const told = await running.get('completed.open', { session: quick.session });
  expect(told.row.ending).toBe('deferred');
  expect(told.timeline.some(({ text }) => inEnglish(text).startsWith('Session deferred'))).toBe(true);
});

test('a health answer of a closed session is put right by its value, the old one in sight, with a reason and a name', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const { session } = await closedSession(running);
  const before = await running.get('completed.open', { session });
  const hand = await fingersOn(page);
  await hand.press(page.getByRole('button', { name: 'Completed sessions' }));
  await hand.press(page.locator('.row-open').first());
  await hand.press(page.getByRole('button', { name: 'Correct or add' }));
  const dialog = page.getByRole('dialog', { name: 'Correct or add' });
  const part = dialog.getByRole('radiogroup', { name: 'Which part of the record' });
  await hand.choose(part, part.getByRole('radio', { name: 'Health answers' }));
  const what = dialog.getByRole('button', { name: /What is it about$/ });
  await hand.press(what);
  await hand.press(page.getByRole('option', { name: /^C15 .*, answer: no$/ }));
  const right = dialog.getByRole('button', { name: /What is right$/ });
  await hand.press(right);
  await hand.press(page.getByRole('option', { name: 'yes', exact: true }));
  const form = formOn(hand, dialog);
  await form.press('Enter the correction');
  await expect(dialog.getByText('Please give a reason.')).toBeVisible();
  await expectAccessible(page, 'correction of a health answer');
  await form.write('Reason', 'The client called: misunderstood');
  await form.press('Enter the correction');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('1 so far')).toBeVisible();
  // It stands among what is to be looked at first, of which the fifth is one tap away.
  const first = page.getByRole('region', { name: 'Look at 5 entries first' });
  await hand.press(first.getByText('1 more entry'));
  await expect(
    first.getByText(
      /Corrected after the end: C15 .*, answer: yes \(was no\)\. Reason: The client called: misunderstood/,
    ),
  ).toBeVisible();

  const told = await running.get('completed.open', { session });
  expect(told.row.ending).toBe('closed');
  // The sheet says nothing of answers: the one in the client's hand stays right.
  expect(told.paper).toMatchObject({ isStale: false, noteIsStale: false });
  expect(told.timeline.length).toBe(before.timeline.length + 1);
});

test('the note of a client who was sent for a letter is offered anew when the answer behind it was wrong', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const quick = await startQuickly(running, await registerQuickly(running));
  await quick.say({ type: 'question.answered', code: 'C10', answer: 'yes', zones: [] });
  await quick.say({
    type: 'session.referred',
    to: 'medical',
    reason: 'Letter first',
    noteForClient: 'Please bring it',
  });
  await running.get('paper.save', { session: quick.session, which: 'note' });
  await quick.refresh();
  await page.reload();
  const hand = await fingersOn(page);
  await hand.press(page.getByRole('button', { name: 'Back to home' }));
  await hand.press(page.getByRole('button', { name: 'Completed sessions' }));
  await hand.press(page.getByRole('button', { name: 'Marcus Okonkwo-Lindqvist' }).first());
  const stale = page.getByText(/the note says something else now/);
  await expect(page.getByRole('button', { name: 'Correct or add' })).toBeVisible();
  await expect(stale).toBeHidden();
  await hand.press(page.getByRole('button', { name: 'Correct or add' }));
  const dialog = page.getByRole('dialog', { name: 'Correct or add' });
  await hand.press(dialog.getByRole('button', { name: /What is it about$/ }));
  await hand.press(page.getByRole('option', { name: /^C10 .*, answer: yes$/ }));
  await hand.press(dialog.getByRole('button', { name: /What is right$/ }));
  await hand.press(page.getByRole('option', { name: 'no', exact: true }));
  const form = formOn(hand, dialog);
  await form.write('Reason', 'Entered in the wrong row');
  await form.press('Enter the correction');
  await expect(stale).toBeVisible();
  await expectAccessible(page, 'a note that is offered anew');
  await expect(dialog).toBeHidden();
  await hand.press(page.getByRole('button', { name: /^Save/ }).filter({ hasText: /note/i }));
  await expect(stale).toBeHidden();
});

test('a tick and a value of a closed session are put right where they stood, and the session says what is missing by it', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const { session } = await closedSession(running);
  const hand = await fingersOn(page);
  await hand.press(page.getByRole('button', { name: 'Completed sessions' }));
  await hand.press(page.locator('.row-open').first());
  const dialog = page.getByRole('dialog', { name: 'Correct or add' });
  const putRight = async (part: string, what: RegExp, right: string): Promise<void> => {
    await hand.press(page.getByRole('button', { name: 'Correct or add' }));
    const parts = dialog.getByRole('radiogroup', { name: 'Which part of the record' });
    await hand.choose(parts, parts.getByRole('radio', { name: part }));
    await hand.press(dialog.getByRole('button', { name: /What is it about$/ }));
    await hand.press(page.getByRole('option', { name: what }));
    await hand.press(dialog.getByRole('button', { name: /What is right$/ }));
    await hand.press(page.getByRole('option', { name: right, exact: true }));
    const form = formOn(hand, dialog);
    await form.write('Reason', 'Seen on the photo');
    await expectAccessible(page, `correction of ${part}`);
    await form.press('Enter the correction');
    await expect(dialog).toBeHidden();
  };
  await putRight('Ticks', /^New gloves on, tick: done$/, 'not done');
  await expect(page.getByText('1 so far')).toBeVisible();
  await putRight('What was entered', /^Client is content in the mirror, value: yes$/, 'no');
  await expect(page.getByText('2 so far')).toBeVisible();
  const told = await running.get('completed.open', { session });
  const lines = told.timeline.map(({ text }) => inEnglish(text));
  expect(lines.at(-2)).toMatch(/New gloves on, tick: not done \(was done\)\. Reason: Seen on the photo/);
  expect(lines.at(-1)).toMatch(/Client is content in the mirror, value: no \(was yes\)/);
  expect(told.row.ending).toBe('closed');
  expect(told.row.stages.reduce((sum, { missing }) => sum + missing, 0)).toBeGreaterThan(0);
});
