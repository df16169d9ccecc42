import { expectAccessible } from './driver/axe.ts';
import { chairOn, heading } from './driver/chair.ts';
import { fingersOn } from './driver/fingers.ts';
import { registerQuickly } from './driver/quick.ts';
import { sessionAt, stepsIn, studioReady } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';

test('a session that is put aside waits at its step, its cream goes on, and another can be done meanwhile', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const hand = await fingersOn(page);
  const chair = chairOn(running, hand);

  const quick = await sessionAt(running, 'cleanseAndNumb');
  const steps = stepsIn('cleanseAndNumb');
  await quick.follow(
    steps.slice(0, steps.findIndex(({ what }) => what !== 'prepare' && what.type === 'numbing.applied') + 1),
  );

  await chair.press('Pause session');
  await expect(heading(page, 'Session paused')).toBeVisible();
  await expect(page.getByText('Cream is on. Its clock goes on while the session is paused.')).toBeVisible();
  await expectAccessible(page, 'session paused');
  await chair.press('Resume');
  await chair.seen('cleanseAndNumb');

  await chair.press('Pause session');
  await chair.press('Home');
  const open = page.getByRole('region', { name: 'Open sessions' });
  await expect(open).toContainText('Paused in cleanse and numb');
  await expectAccessible(page, 'home with an open session');

  // Another client, while the cream of the first goes on to its least time: home says so.
  const other = await registerQuickly(running, { fullName: 'Olive Other', firstName: 'Olive' });
  await sessionAt(running, 'consultation', other);
  await running.advance(61);
  await chair.press('Pause session');
  await chair.press('Home');
  const waiting = open.getByRole('listitem').filter({ hasText: 'Marcus' });
  await expect(waiting).toContainText('Numbing time needs you');
  await hand.press(waiting.getByRole('button', { name: /Resume/ }));
  await chair.seen('cleanseAndNumb');
  // The keyboard and a screen reader start at the top of the session.
  await expect(heading(page, 'Cleanse and numb')).toBeFocused();
  await expect(page.getByText('The cream has been on for its 60 minutes.')).toBeVisible();
  await expect(chair.card('Numbing').scope.getByText('past the 60 min minimum')).toBeVisible();

  // Closed and opened again, it stands there still, and says when it was left.
  await running.close();
  const again = await world.launch();
  await expect(heading(again.page, 'Cleanse and numb')).toBeVisible();
  await expect(again.page.getByText(/^You were interrupted at \d\d:\d\d\./)).toBeVisible();
});
