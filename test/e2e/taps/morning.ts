import { expect } from '@playwright/test';
import { sessionScript } from '../../electron/session/session-script.ts';
import { heading } from '../driver/chair.ts';
import { registerQuickly, startQuickly } from '../driver/quick.ts';
import { stepsBefore } from '../driver/short-cuts.ts';
import type { Running } from '../driver/world.ts';

/** Somebody was treated this morning: the station is set up for the day. */
export const morning = async (running: Running): Promise<void> => {
  const client = await registerQuickly(running, {
    fullName: 'Ana Petrova',
    firstName: 'Ana',
    dateOfBirth: '1990-02-03',
  });
  const quick = await startQuickly(running, client);
  const first = stepsBefore('cleanseAndNumb');
  await quick.follow([
    ...first,
    {
      minutesBefore: 0,
      what: { type: 'field.set', field: 'disinfectantLabelMinutes', value: 5 },
    },
    ...sessionScript().slice(first.length),
  ]);
  await running.page.getByRole('button', { name: 'Back to home' }).click();
  await expect(heading(running.page, 'Home')).toBeVisible();
};
