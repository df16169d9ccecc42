import { expect } from '@playwright/test';
import { formOn } from '../form.ts';
import { heading } from '../chair.ts';
import type { Chair } from '../chair.ts';
import { cleanse, colour, dryAndClean, tickAll } from './before-the-needle.ts';
import type { Cream } from './before-the-needle.ts';
import { consultation } from './consultation.ts';
import type { Days } from './day.ts';
import { fineTune, onePass, openCartridge, painAndSharps, sheetInHand } from './needle-and-after.ts';

export interface Visit {
  readonly days: Days;
  readonly zones: readonly [string, ...string[]];
  readonly cream: Cream | null;
  /** Called where each stage is filled in, before it is left. */
  readonly onStage?: (stage: string) => Promise<void>;
}

const minutes = 20;
const quiet = (): Promise<void> => Promise.resolve();

/** Cream works for its least time and on until its longest comes near; every ten minutes somebody asks how the client is. */
const creamWorks = async (chair: Chair): Promise<void> => {
  const alarm = (words: RegExp) => chair.page.locator('.alarm-banner').filter({ hasText: words });
  for (const ten of [10, 20, 30, 40, 50]) {
    await chair.advance(10);
    await chair.noSigns();
    if (ten === 20) {
      await expect(alarm(/has been on for its 20 minutes/)).toBeVisible();
      await chair.hand.press(alarm(/20 minutes/).getByRole('button', { name: 'Acknowledge' }));
      await expect(alarm(/./)).toBeHidden();
    }
  }
  await expect(alarm(/near its 60 minute maximum/)).toBeVisible();
  await chair.wipedOff(alarm(/60 minute/).getByRole('button', { name: 'Wiped off now' }));
  await expect(alarm(/./)).toBeHidden();
};

/** Up to the needle: consultation, cleanse and numb, colour match. */
export const upToTheNeedle = async (
  chair: Chair,
  { days, zones, cream, onStage = quiet }: Visit,
): Promise<void> => {
  const { complete } = chair;
  await consultation(chair, days, zones);
  await onStage('consultation');
  // A client who is here for the first time has had no night to think about it.
  await chair.override(/think/, 'Came from far away, read everything at home');
  // A visit without photos goes on only with a reason for each thing they would have shown.
  await chair.override(/Photos still to take/, 'The camera is at the other studio');
  await chair.override(/Close-up still to take/, 'The camera is at the other studio');
  await complete('consultation', 'cleanseAndNumb');

  await cleanse(chair, days, cream);
  await onStage('cleanseAndNumb');
  if (cream !== null) await chair.override(/colour photo/, 'The camera is at the other studio');
  await complete('cleanseAndNumb', 'colourMatch');

  await colour(chair, days);
  await tickAll(chair, 'colourMatch');
  if (cream !== null) await creamWorks(chair);
  await dryAndClean(chair, cream !== null);
  await onStage('colourMatch');
  await complete('colourMatch', 'application');
};

/** The work itself, a look at it, and once back to the crown. */
export const needleWork = async (chair: Chair, { days, zones, onStage = quiet }: Visit): Promise<void> => {
  const { page, hand, card, complete, press } = chair;
  await openCartridge(chair, days);
  await card('Machine').fields({ machine: 'Pen 3' });
  for (const zone of zones) await onePass(chair, zone, 1, minutes);
  await painAndSharps(chair, 1);
  await tickAll(chair, 'application');
  await onStage('application');
  await complete('application', 'fineTune');

  await press('Go back for named zones');
  const dialog = page.getByRole('dialog', { name: 'Back to application' });
  const back = formOn(hand, dialog);
  await back.several('Zones', ['Crown']);
  await back.write('Reason', 'A gap behind the crown');
  await back.press('Go back');
  await chair.seen('application');
  await onePass(chair, 'VTX', 2, 5);
  await complete('application', 'fineTune');
};

/** What is left: a look in three lights, the sheet, a clean room. */
export const toTheEnd = async (chair: Chair, { days, onStage = quiet }: Visit): Promise<void> => {
  await fineTune(chair);
  await tickAll(chair, 'fineTune');
  await onStage('fineTune');
  await chair.complete('fineTune', 'aftercare');

  await sheetInHand(chair, days);
  await tickAll(chair, 'aftercare');
  await onStage('aftercare');
  await chair.goOn('aftercare');
  await expect(heading(chair.page, 'Session closed')).toBeVisible();
};

/** The way of a careful practitioner from consultation to closed, with one way back from fine-tune to the work. */
export const wholeVisit = async (chair: Chair, visit: Visit): Promise<void> => {
  await upToTheNeedle(chair, visit);
  await needleWork(chair, visit);
  await toTheEnd(chair, visit);
};
