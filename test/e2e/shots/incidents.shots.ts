import { chairOn } from '../driver/chair.ts';
import { fingersOn } from '../driver/fingers.ts';
import { formOn } from '../driver/form.ts';
import { closedSession, sessionAt, stepsIn, studioReady } from '../driver/short-cuts.ts';
import { test } from '../driver/world.ts';
import { cameraOn } from './camera.ts';

test('preparing: hands, surfaces, cream and antiseptic with their clocks', async ({ world }) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const shoot = cameraOn(page, '13-preparing');
  const chair = chairOn(running, await fingersOn(page));
  const quick = await sessionAt(running, 'cleanseAndNumb');
  const steps = stepsIn('cleanseAndNumb');
  const creamOn = steps.findIndex(({ what }) => what !== 'prepare' && what.type === 'numbing.applied');
  await quick.follow(
    steps
      .slice(0, creamOn + 1)
      .filter(
        ({ what }) =>
          what !== 'prepare' && !(what.type === 'field.set' && what.field === 'antisepticContactSeconds'),
      ),
  );
  await quick.say({ type: 'hygiene.counted', what: 'handWash' });
  await quick.say({ type: 'hygiene.counted', what: 'gloves' });
  await running.advance(12);
  await shoot('cleanse-question-due');
  await quick.say({ type: 'symptoms.checked', signs: [] });
  await quick.say({ type: 'contact.started', what: 'antiseptic' });
  for (const title of ['Hands and gloves', 'Surfaces and sharps', 'Antiseptic', 'All cream today']) {
    await page
      .getByRole('region', { name: title, exact: true })
      .evaluate((card) => card.scrollIntoView({ block: 'start' }));
    await shoot(`cleanse-${title.toLowerCase().replaceAll(' ', '-')}`);
  }
  await chair.press('Another application');
  await page
    .getByRole('region', { name: 'Topical anaesthetic' })
    .evaluate((card) => card.scrollIntoView({ block: 'start' }));
  await shoot('cleanse-second-cream');
});

test('an unwanted event, a needle-stick, and what comes of them later', async ({ world }) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const hand = await fingersOn(page);
  const chair = chairOn(running, hand);
  const shoot = cameraOn(page, '19-unwanted-events');
  const quick = await closedSession(running);
  const client = quick.view().client.id;
  await running.get('adverse.record', {
    client,
    session: quick.session,
    event: 'e1',
    what: 'Bumps in the dots',
    plan: 'Sent to a skin doctor with the lot',
    zone: 'VTX',
    details: {
      sort: 'papules',
      onsetOn: '2026-11-22',
      severity: 3,
      photos: [],
      reportedTo: ['supplier'],
      referredTo: 'Dr Roe',
    },
  });
  await running.advance(3 * 24 * 60);
  await chair.press('Clients');
  await chair.press('Home');
  await shoot('home-follow-up-due');
  await hand.press(
    page.getByRole('region', { name: 'Follow-ups due' }).getByRole('button', { name: /^Open: / }),
  );
  const card = page.getByRole('region', { name: 'Unwanted events' });
  await card.evaluate((one) => one.scrollIntoView({ block: 'start' }));
  await shoot('client-unwanted-event');
  await hand.press(card.getByRole('button', { name: /^Enter what the client said/ }));
  await shoot('client-follow-up');
  await hand.press(card.getByRole('button', { name: 'Cancel' }));
  await hand.press(card.getByRole('button', { name: 'Enter an event' }));
  await shoot('event-form-later');
  await page.keyboard.press('Escape');
  await chair.press('Staff log');
  await shoot('staff-log-empty');
  await chair.press('Enter an incident');
  const form = formOn(hand, page.getByRole('alertdialog'));
  await form.answer('What was it', 'Needle-stick');
  await shoot('needle-stick-form');
  await form.write('Device', 'Needle cartridge 3RL');
  await form.write('Where it was', 'Chair 1');
  await form.write('How it happened', 'Slipped with the cap');
  await form.write('First aid given', 'Washed for five minutes, covered');
  await form.answer('Is it known whose blood it was', 'Yes');
  await hand.press(page.getByRole('alertdialog').getByRole('button', { name: 'Enter into the staff log' }));
  await hand.press(page.getByRole('alertdialog').getByRole('button', { name: 'Close' }));
  await page.getByRole('article').scrollIntoViewIfNeeded();
  await shoot('staff-log');
});
