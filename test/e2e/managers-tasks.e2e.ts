import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { writeStudio } from '../../electron/practice/studio/write-studio.ts';
import { root } from '../../electron/runtime/spawn.ts';
import type { LocalDate } from '../../shared/time.ts';
import { clientForm, sessionScript } from '../electron/session/session-script.ts';
import type { ScriptStep } from '../electron/session/session-script.ts';
import { heading } from './driver/chair.ts';
import { formOn } from './driver/form.ts';
import { crewOn, typePin } from './driver/people.ts';
import { pictureTo } from './driver/pictures.ts';
import { registerQuickly, startQuickly } from './driver/quick.ts';
import { countedFingers } from './taps/counted-fingers.ts';
import { expect, passphrase, test } from './driver/world.ts';
import type { Running } from './driver/world.ts';

/** So many touches a task may take; the digits of a PIN are proof and not a way, so they are not among them. */
const MOST = 6;
const ownerPin = '40719365';
const sam = { name: 'Sam Lind', role: 'practitioner', pin: '59274018' } as const;

/** Up to the cream, which stays on for more than five hours. */
const creamTooLong = (): readonly ScriptStep[] => {
  const steps = sessionScript();
  const on = steps.findIndex(({ what }) => what !== 'prepare' && what.type === 'numbing.applied');
  const off = steps.filter(({ what }) => what !== 'prepare' && what.type === 'numbing.removed');
  return [...steps.slice(0, on + 1), ...Array.from({ length: 31 }, askedAgain), ...off];
};
const askedAgain = (): ScriptStep => ({ minutesBefore: 10, what: { type: 'symptoms.checked', signs: [] } });

/** What lies on a manager's desk: months of sessions, one with overrides, one whose cream stayed on too long and that ended early, and two people. */
const aStudio = async (running: Running): Promise<{ readonly seal: string }> => {
  const { page, get } = running;
  const backHome = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Back to home' }).click();
    await expect(heading(page, 'Home')).toBeVisible();
  };
  const client = await registerQuickly(running);
  const quick = await startQuickly(running, client);
  await quick.follow(sessionScript());
  await backHome();
  const other = await registerQuickly(running, { fullName: 'Nora Early', firstName: 'Nora' });
  const early = await startQuickly(running, other);
  await early.follow(creamTooLong());
  await early.say({
    type: 'session.deferred',
    reason: 'Sunburn on the scalp',
    noteForClient: 'Let it heal.',
  });
  const { seal } = await get('completed.open', { session: quick.session });
  return { seal: seal ?? '' };
};

test('each of the seventeen things a manager comes for takes six touches or fewer', async ({
  world,
}, info) => {
  // Seventeen tasks by real touches take minutes on a busy machine.
  test.slow();
  const stick = join(world.paperDir, 'drive');
  mkdirSync(stick, { recursive: true });
  writeStudio({
    dataDir: world.dataDir,
    clients: 14,
    sessions: 16,
    regular: 0,
    photos: 0,
    whole: false,
    seed: 11,
    until: '2026-10-30' as LocalDate,
    passphrase,
  });
  const before = await world.launch();
  await expect(heading(before.page, 'Home')).toBeVisible();
  const { seal } = await aStudio(before);
  await before.close();
  const running = await world.launch();
  const { page } = running;
  await expect(heading(page, 'Home')).toBeVisible();
  await crewOn(running, ownerPin, [sam]);
  const counted = await countedFingers(page);
  const { hand } = counted;
  const main = page.getByRole('main');
  const button = (name: string | RegExp, within: Locator = page.locator('body')): Locator =>
    within.getByRole('button', { name, exact: typeof name === 'string' });
  const press = (name: string | RegExp, within?: Locator) => hand.press(button(name, within).first());
  const rail = page.getByRole('navigation', { name: 'Studio' });
  const go = (place: string) => press(place, rail);
  const rows = page.locator('tr[data-session]');
  const beside = page.locator('.beside');
  const dialog = page.getByRole('dialog');
  const search = (words: string) => hand.write(page.getByRole('textbox', { name: 'Filter' }), words);
  const because = (reason: string) => hand.pick(page.getByRole('button', { name: /Reason$/ }), reason);
  const over: string[] = [];
  const tasks: Record<string, { readonly taps: number; readonly fields: number }> = {};
  /** From home, whatever was asked of the desk before. */
  const task = async (says: string, act: () => Promise<unknown>, most = MOST): Promise<void> => {
    await page.reload();
    await expect(heading(page, 'Home')).toBeVisible();
    counted.enter(says);
    await act();
    const { taps = 0, fields = 0 } = counted.costs()[says] ?? {};
    tasks[says] = { taps, fields };
    if (taps > most) over.push(`${says}: ${taps}`);
  };

  await task('Find who got lot P1', async () => {
    await go('Completed sessions');
    await search('lot P1');
    await expect(rows).toHaveCount(1);
    await expect(beside).toContainText(clientForm.fullName);
    await expect(beside).toContainText('lot P1');
  });
  await task('See which sessions closed with an override, and why', async () => {
    await go('Completed sessions');
    await search('overridden closed');
    await expect(rows).toHaveCount(1);
    await expect(beside.getByRole('region', { name: 'Overrides' })).toContainText(
      '“Client came from far away”',
    );
  });
  await task('See where numbing went over its maximum, and by how much', async () => {
    await go('Completed sessions');
    await because('Numbing over a limit');
    await expect(rows).toHaveCount(1);
    await expect(beside).toContainText(/\d+ min, at most 300/);
  });
  await task('See what ended early, and why', async () => {
    await go('Completed sessions');
    await because('Ended early');
    await expect(rows.filter({ hasText: 'Nora Early' })).toBeVisible();
    await expect(beside).toContainText('Sunburn on the scalp');
  });
  await task('Return a session with a question', async () => {
    await go('Completed sessions');
    await press('Return with a question', beside);
    await press('How did it come to be?', dialog);
    await press('Return it', dialog);
    await expect(beside).toContainText('returned it');
  });
  await task(
    'Approve ten sessions, each of them read',
    async () => {
      await press('Open: to review');
      await expect(beside).toBeVisible();
      for (let at = 0; at < 10; at += 1) {
        const name = await beside.getByRole('heading', { level: 2 }).first().innerText();
        const before = await rows.count();
        await press('Approve', beside);
        await expect(rows).toHaveCount(before - 1);
        expect(name).not.toBe('');
      }
    },
    // One to get there and one for each.
    11,
  );
  await task('Draw the random sample of last month', async () => {
    await go('Completed sessions');
    await press('Draw a random sample');
    await press('Draw', dialog);
    await expect(page.getByRole('dialog', { name: /^Random sample, / })).toContainText('drew it on');
  });
  await task('Read the figures of each person', async () => {
    await go('Completed sessions');
    await press('Figures');
    await hand.press(page.getByRole('radio', { name: 'Person' }));
    await expect(
      page.getByRole('region', { name: 'Closed without an override' }).getByRole('columnheader', {
        name: 'Person',
      }),
    ).toBeVisible();
  });
  await task('Hand a pack to an inspector', async () => {
    await go('Completed sessions');
    await press('Pack for an inspector');
    await hand.press(dialog.getByRole('radio', { name: /^Without names/ }));
    await press('Choose where it goes', dialog);
    await expect(page.getByRole('dialog', { name: 'Your PIN' })).toBeVisible();
    await typePin(page, ownerPin);
    await expect(page.getByRole('dialog', { name: 'Pack for an inspector' })).toContainText('check.html');
  });
  await task('See who is due this month, and take the list along', async () => {
    await press('Open: who is due');
    const due = page.getByRole('table', { name: 'Due and overdue' });
    // Who came at the end of October has a review in December.
    await expect(due.getByRole('row').filter({ hasText: '30 Oct 2026' })).toContainText(
      'not asked: do not remind',
    );
    await press('Save as a table');
    await typePin(page, ownerPin);
    await expect(page.getByText(/^Saved as .*Due and overdue\.csv/)).toBeVisible();
  });
  await task('See what the protocol said on 3 May', async () => {
    await go('Protocol');
    await hand.press(page.getByRole('radio', { name: 'History' }));
    await formOn(hand, main).date('What did it say on this day?', '2026-05-03');
    await press(/was in force at the end of that day/);
    await expect(page.getByRole('textbox', { name: 'Search in it' })).toBeVisible();
  });
  await task('Renew a licence', async () => {
    await go('People');
    await press('Change or renew');
    await formOn(hand, dialog).date('Licence valid until', '2028-03');
    await press('Save', dialog);
    await typePin(page, ownerPin);
    await expect(dialog).toHaveCount(0);
    await expect(main).toContainText('2028');
  });
  await task('Give somebody a new PIN', async () => {
    await go('People');
    await press(new RegExp(`^${sam.name}`), main);
    await press('New PIN');
    await press('Take these six digits', dialog);
    await typePin(page, ownerPin);
    await expect(dialog).toHaveCount(0);
  });
  await task('Check the seal of a printed page', async () => {
    await go('About');
    await hand.write(page.getByRole('textbox', { name: 'Record seal' }), seal);
    await press('Look it up');
    await expect(page.getByText(/^Unchanged: /)).toBeVisible();
  });
  await task('Check the whole record now', async () => {
    await press(/Verify the record$/);
    await expect(page.getByText(/Record intact/).first()).toBeVisible();
  });
  await task('Put a client under a hold', async () => {
    await go('Clients');
    await press(/Nora Early/);
    await press('Place a hold');
    await hand.write(dialog.getByRole('textbox', { name: 'Why' }), 'Claim of 3 May');
    await press('Place a hold', dialog);
    await expect(page.getByText('On hold: nothing of this client can be destroyed.')).toBeVisible();
  });
  await task('Erase a client', async () => {
    await go('Clients');
    await press(/Marcus Okonkwo/);
    await press('Erase this client');
    const last = page.getByRole('alertdialog');
    await hand.press(last.getByRole('radio', { name: 'The client asked' }));
    await hand.write(last.getByLabel('Type the name to go on'), clientForm.fullName);
    await press('Erase for good', last);
    await typePin(page, ownerPin);
    await expect(last.getByText(/^Erased\. The certificate/)).toBeVisible();
  });

  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out/tasks.json'), `${JSON.stringify(tasks, null, 2)}\n`);
  await pictureTo(page, info.outputPath('last.png'));
  expect(over).toEqual([]);
});
