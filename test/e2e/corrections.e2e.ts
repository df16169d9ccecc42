import { defaultProtocol } from '../../shared/protocol/default/default-protocol.ts';
import { inEnglish, inWords } from '../builders/in-words.ts';
import { expectAccessible } from './driver/axe.ts';
import { chairOn, standsIn } from './driver/chair.ts';
import { fingersOn } from './driver/fingers.ts';
import { openGroupOf } from './driver/visit/consultation.ts';
import { sessionAt, studioReady } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';

const ask = (code: string): string =>
  defaultProtocol('uk').questions.find((row) => row.code === code)?.ask ?? code;
/** Refuses the whole session as soon as it is said. */
const refusing =
  defaultProtocol('uk').questions.find(({ outcome, asked }) => outcome === 'refuse' && asked === 'client')
    ?.code ?? 'no such row';

test('a correction of an earlier stage stops the present step until it is settled, and a stale tap is refused kindly', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const quick = await sessionAt(running, 'colourMatch');
  const hand = await fingersOn(page);
  const chair = chairOn(running, hand);
  const stop = page
    .getByRole('alert')
    .filter({ hasText: 'Stop: something settled earlier no longer holds.' });

  await hand.press(
    page.getByRole('navigation', { name: 'Session stages' }).getByRole('button', { name: /^Consultation/ }),
  );
  await expect(page.getByText(/You are looking back at Consultation/)).toBeVisible();
  await chair.section('Health');
  await openGroupOf({ page, hand }, refusing);
  const answered = page.getByRole('radiogroup', { name: ask(refusing), exact: true });
  const wrong = page.getByRole('dialog', { name: 'Put right what was said before' });
  await test.step('an answer of a finished stage changes with a reason, old and new in sight', async () => {
    await hand.press(answered.getByRole('radio', { name: 'Yes' }));
    await expect(wrong.getByText(ask(refusing))).toBeVisible();
    await expect(wrong.getByRole('deletion')).toHaveText('no');
    await expect(wrong.getByText('yes', { exact: true })).toBeVisible();
    await hand.press(wrong.getByRole('button', { name: 'Put it right' }));
    await expect(wrong.getByText('Please give a reason.')).toBeVisible();
    await expectAccessible(page, 'put right');
    await hand.press(wrong.getByRole('button', { name: 'Leave it as it was' }));
    await expect(wrong).toBeHidden();
    await expect(answered.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
    await hand.press(answered.getByRole('radio', { name: 'Yes' }));
    await hand.press(wrong.getByRole('button', { name: 'The client says otherwise now' }));
    await hand.press(wrong.getByRole('button', { name: 'Put it right' }));
    await expect(wrong).toBeHidden();
  });
  await expect(stop).toBeVisible();
  await expectAccessible(page, 'stop banner while looking back');

  // It stands above the present step too, and leads to what is wrong.
  await chair.press('Back to Colour match');
  await expect(stop).toBeVisible();
  await hand.press(stop.getByRole('button', { name: /^Go there/ }).first());
  await expect(page.getByRole('radiogroup', { name: ask(refusing), exact: true })).toBeInViewport();
  await hand.press(answered.getByRole('radio', { name: 'No', exact: true }));
  await hand.press(wrong.getByRole('button', { name: 'Entered wrong' }));
  await hand.press(wrong.getByRole('button', { name: 'Put it right' }));
  await expect(answered.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
  // An answer was changed after the client had confirmed them all.
  await chair.press(/^(Confirm again|Client confirmed)$/);
  await expect(stop).toBeHidden();
  await chair.press('Back to Colour match');

  // What was tapped on a screen that is no longer the present one changes nothing.
  const before = await running.get('session.current', null);
  const late = await running.ask('session.apply', {
    session: quick.session,
    from: 'consultation',
    intent: { type: 'stage.completed' },
  });
  expect(inWords(late)).toMatchObject({
    ok: false,
    error: {
      kind: 'refused',
      says: 'This was tapped on Consultation, but the session is at Colour match now. Look at the screen again, then tap.',
    },
  });
  expect(await standsIn(running)).toEqual({ place: 'colourMatch', stage: 'colourMatch' });

  // The old value stays in the record beside the new one.
  const told = await running.get('completed.open', { session: quick.session });
  expect(told.timeline.filter(({ text }) => /correct/i.test(inEnglish(text))).length).toBeGreaterThanOrEqual(
    2,
  );
  expect(before?.broken).toEqual([]);
});
