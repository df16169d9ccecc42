import { existsSync, readdirSync } from 'node:fs';
import { practiceFolderOf } from '../../electron/practice/practice-folder.ts';
import { heading } from './driver/chair.ts';
import { fillFirstStart, typeCodeBack } from './driver/first-start.ts';
import { fingersOn } from './driver/fingers.ts';
import { expectNothingCovered } from './driver/frame.ts';
import { lookOn } from './driver/look.ts';
import { expect, test } from './driver/world.ts';

test('whoever opens Stipple for the first time tries it out, finds it marked everywhere, leaves at a tap, and starts for real as if nothing had been', async ({
  world,
}) => {
  const practiceDir = practiceFolderOf(world.dataDir);
  const running = await world.launch();
  const { page } = running;
  const hand = await fingersOn(page);
  const bar = page.getByRole('complementary', { name: 'Practice' });
  const mark = bar.getByText('Practice: not a real record');
  await expect(heading(page, 'Your studio')).toBeVisible();
  await expect(bar).toBeHidden();

  await hand.press(page.getByRole('button', { name: 'Try it first' }));
  await expect(mark).toBeVisible({ timeout: 60_000 });
  await expect(heading(page, 'Home')).toBeVisible();
  expect(existsSync(practiceDir)).toBe(true);
  // Of the real record nothing was begun.
  expect(readdirSync(world.dataDir)).not.toContain('keys');
  expect(readdirSync(world.dataDir)).not.toContain('record.db');

  // Marked on every screen, at every size, and in nobody's way.
  for (const place of [
    'Clients',
    'Completed sessions',
    'Stock',
    'Staff log',
    'People',
    'Protocol',
    'Keys and recovery',
    'About',
  ]) {
    await page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: place }).click();
    await expect(heading(page, place)).toBeVisible();
    await expect(mark).toBeVisible();
  }
  // The practice studio itself asks nobody to set it up.
  await lookOn(running)('about, in practice');
  await expectNothingCovered(page, 'about, in practice');

  // A client in the chair, the bar over it, an answer kept.
  await page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: 'Clients' }).click();
  await hand.press(page.getByRole('list', { name: 'Clients' }).getByRole('button').first());
  await hand.press(page.getByRole('button', { name: 'Start a session' }));
  await expect(mark).toBeVisible();
  await hand.press(page.getByRole('button', { name: 'Start session' }));
  await expect(heading(page, 'Consultation')).toBeVisible();
  await expect(mark).toBeVisible();
  await hand.press(page.getByRole('button', { name: /^and \d+ more$/ }));
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(mark).toBeVisible();
  await page.keyboard.press('Escape');

  await hand.press(bar.getByRole('button', { name: 'Leave practice' }));
  await expect(heading(page, 'Your studio')).toBeVisible();
  await expect(bar).toBeHidden();
  expect(existsSync(practiceDir)).toBe(false);

  await typeCodeBack(page, hand, await fillFirstStart(page, hand));
  await expect(page.getByText('No clients yet')).toBeVisible();
  // What is still to be set up stands there, each with its place, until it is done.
  const setUp = page.getByRole('region', { name: 'Set up once' });
  await expect(setUp.getByRole('listitem')).toHaveCount(5);
  await hand.press(setUp.getByRole('button', { name: 'Receive a lot' }));
  await expect(heading(page, 'Receive a lot')).toBeVisible();
  await page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: 'Home' }).click();
  for (const done of [
    'We have read them',
    'We type lots at the chair',
    'We save pages as files',
    'We copy the folder ourselves',
    'We bring photos as files',
  ])
    await hand.press(setUp.getByRole('button', { name: done }));
  await expect(setUp).toBeHidden();
  await expect(bar).toBeHidden();
  // And from About, whenever somebody new is shown how it goes.
  await page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: 'About' }).click();
  await hand.press(page.getByRole('button', { name: 'Try it first' }));
  await expect(mark).toBeVisible({ timeout: 60_000 });
  await running.close();
  expect(existsSync(practiceDir)).toBe(false);
});
