import { expectAccessible } from './driver/axe.ts';
import { chairOn } from './driver/chair.ts';
import { fingersOn } from './driver/fingers.ts';
import { sessionAt, studioReady } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';

/** Main's own parts, as far as this test takes one out for a moment. */
interface TestHooks {
  stippleTest: { life: { workspace: () => { sessions: { apply: () => unknown } } } };
  whole?: () => unknown;
}

test('a step that may not be taken says why and leads there; a defect stops the screen and restarts at the same place', async ({
  world,
}) => {
  const running = await world.launch();
  const { app, page } = running;
  await studioReady(running);
  const quick = await sessionAt(running, 'cleanseAndNumb');
  const hand = await fingersOn(page);
  const chair = chairOn(running, hand);

  // The blocked button is not mute: what is missing stands beside it, and it goes to the first of it.
  await chair.goOn('cleanseAndNumb');
  await expect(page.locator('.pointed-at')).toBeInViewport();
  await chair.seen('cleanseAndNumb');
  const first = chair.missing.locator('.missing-go').first();
  const words = await first.innerText();
  await hand.press(first);
  await expect(page.locator('.pointed-at')).toBeInViewport();
  await expect(page.locator(':focus')).toBeVisible();
  // The next thing that works takes the sentence away.
  await chair.card('Cream on arrival').answer('Has the client put any numbing cream on today?', 'No');
  await chair.card('Numbing today').answer('Is numbing cream used today?', 'No');
  await quick.refresh();
  await quick.say({ type: 'item.ticked', item: 'hands-washed', done: true });
  expect(words.length).toBeGreaterThan(10);

  // Something of ours breaks while a tap is on its way.
  await app.evaluate(() => {
    const hooks = globalThis as unknown as TestHooks;
    const { sessions } = hooks.stippleTest.life.workspace();
    hooks.whole = sessions.apply;
    sessions.apply = () => {
      throw new Error('broken by a test');
    };
  });
  const apart = page.getByRole('button', { name: 'Room and station: one by one' });
  await hand.press(apart);
  await hand.press(
    page.getByRole('checkbox', { name: 'Fresh cover on bed' }).locator('xpath=ancestor::label[1]'),
  );
  await expect(page.getByRole('heading', { name: 'Stipple has stopped' })).toBeVisible();
  await expect(page.getByText(/^Reference /)).toBeVisible();
  await expectAccessible(page, 'stop screen');
  await app.evaluate(() => {
    const hooks = globalThis as unknown as TestHooks;
    const { sessions } = hooks.stippleTest.life.workspace();
    sessions.apply = hooks.whole ?? sessions.apply;
  });
  await chair.press('Restart at the same place');
  await chair.seen('cleanseAndNumb');
  await expect(page.getByRole('checkbox', { name: 'Hands washed' })).toBeChecked();
  // The tap that broke never happened.
  await hand.press(apart);
  await expect(page.getByRole('checkbox', { name: 'Fresh cover on bed' })).not.toBeChecked();
});
