import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { chairOn } from '../driver/chair.ts';
import type { Chair } from '../driver/chair.ts';
import { fingersOn } from '../driver/fingers.ts';
import { boxAtRest } from '../driver/frame.ts';
import { formOn } from '../driver/form.ts';
import { sessionAt, studioReady } from '../driver/short-cuts.ts';
import { daysFrom } from '../driver/visit/day.ts';
import { openCartridge } from '../driver/visit/needle-and-after.ts';
import type { Running } from '../driver/world.ts';

/** A tablet held upright. */
export const upright = { width: 800, height: 1280 } as const;

/** A session at application with a first cartridge open and the machine named, led by touch on an upright tablet. */
export const atTheNeedle = async (running: Running, startMs: number) => {
  await running.page.setViewportSize(upright);
  await studioReady(running);
  const quick = await sessionAt(running, 'application');
  const hand = await fingersOn(running.page);
  const chair = chairOn(running, hand);
  await openCartridge(chair, daysFrom(startMs));
  await chair.card('Machine').fields({ machine: 'Pen 3' });
  return { quick, hand, chair };
};

/** A clock that stands at this minute or, on a slow machine, at one of the four after it. */
export const minutesFrom = (minute: number): RegExp =>
  new RegExp(`^(${[0, 1, 2, 3, 4].map((more) => minute + more).join('|')}):`);

/** The panel of the pass at hand, by its title. */
export const dock = ({ card }: Chair, title: string) => card(title);

/** Large enough for a gloved thumb, and within its reach on a tablet held upright: the lower two thirds, without scrolling. */
export const expectUnderTheThumb = async (control: Locator): Promise<void> => {
  const box = await boxAtRest(control);
  expect(box.height, `${String(control)} is high enough`).toBeGreaterThanOrEqual(48);
  expect(box.y + box.height / 2, `${String(control)} is within reach`).toBeGreaterThan(upright.height / 3);
  expect(box.y + box.height, `${String(control)} is on the screen`).toBeLessThanOrEqual(upright.height);
};

export const backFor = async (
  { page, hand, press, seen }: Chair,
  zone: string,
  reason: string,
): Promise<void> => {
  await press('Go back for named zones');
  const back = formOn(hand, page.getByRole('dialog', { name: 'Back to application' }));
  await back.several('Zones', [zone]);
  await back.write('Reason', reason);
  await back.press('Go back');
  await seen('application');
};
