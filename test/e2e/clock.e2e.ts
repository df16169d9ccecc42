import { chairOn, heading } from './driver/chair.ts';
import { fingersOn } from './driver/fingers.ts';
import { sessionAt, stepsIn, studioReady } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';

test('a clock that was set back is noticed, and the time under cream is then stated by a person', async ({
  world,
}) => {
  const first = await world.launch();
  await studioReady(first);
  const quick = await sessionAt(first, 'cleanseAndNumb');
  const steps = stepsIn('cleanseAndNumb');
  await quick.follow(
    steps.slice(0, steps.findIndex(({ what }) => what !== 'prepare' && what.type === 'numbing.applied') + 1),
  );
  await first.advance(12);
  await first.close();

  const running = await world.launch({ clockMinutes: -180 });
  const { page } = running;
  await expect(heading(page, 'Cleanse and numb')).toBeVisible();
  await expect(page.getByText(/clock/i).first()).toBeVisible();
  const hand = await fingersOn(page);
  const chair = chairOn(running, hand);
  const numbing = chair.card('Numbing');
  await expect(numbing.scope.getByText(/The computer's clock jumped/)).toBeVisible();
  await numbing.write('Minutes on the skin', '15');
  await numbing.press('State the time');
  await expect(numbing.scope.getByText(/The computer's clock jumped/)).toBeHidden();
  // Home says it as well, in words.
  await chair.press('Pause session');
  await chair.press('Home');
  await expect(page.getByText(/The clock of this computer is behind the record/)).toBeVisible();
});
