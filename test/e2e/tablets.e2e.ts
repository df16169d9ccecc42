import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeStudio } from '../../electron/practice/studio/write-studio.ts';
import { enrolTablet } from '../../electron/tools/enrol-tablet.ts';
import { shareRecord } from '../../electron/tools/share-record.ts';
import { unionOf } from '../../electron/tools/union-record.ts';
import type { LocalDate } from '../../shared/time.ts';
import { lookOn } from './driver/look.ts';
import { studioReady } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';

const secret = 'generated studio';

/** The tablet of the other chair: a record of its own, with a client who was there, and no window. */
const otherChair = (dataDir: string, folder: string) => {
  writeStudio({
    dataDir,
    clients: 1,
    sessions: 1,
    regular: 0,
    photos: 0,
    whole: false,
    short: true,
    seed: 5,
    until: '2026-11-20' as LocalDate,
    passphrase: secret,
  });
  const opening = {
    dataDir,
    by: undefined,
    secrets: [secret],
    wallMs: () => Date.parse('2026-11-23T10:00:00Z'),
    cost: 'cheap' as const,
    where: { folder },
  };
  return {
    share: async () => expect((await shareRecord(opening)).code).toBe(0),
    join: async (words: string) =>
      expect((await enrolTablet({ ...opening, how: 'join', words })).code).toBe(0),
    /** What it knows of somebody, and of a lot. */
    told: async (client?: string) =>
      (await unionOf({ dataDir, files: [], lot: undefined, client, secret, cost: 'cheap' })).lines.join('\n'),
  };
};

test('two tablets become one studio over a shared folder: compared words, names of the other chair, a recall over both', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const see = lookOn(running);
  const folder = join(world.paperDir, 'drive');
  mkdirSync(folder);
  const other = otherChair(join(world.paperDir, 'other'), folder);
  const name = /client: (.*?), born/.exec(await other.told(''))?.[1] ?? 'nobody';
  await other.share();

  const go = (place: string) =>
    page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: place }).click();
  await page.getByRole('button', { name: 'See backups' }).click();
  const card = page.getByRole('region', { name: 'Tablets of this studio' });
  await expect(card.getByText(/This tablet works alone/)).toBeVisible();
  await card.getByRole('button', { name: 'Choose a shared folder' }).click();
  await expect(card.getByText('Tablets there that are not of this studio')).toBeVisible();
  await see('a stranger in the shared folder');
  // What differs admits nobody.
  await card.getByRole('button', { name: 'Add it to this studio' }).click();
  const question = page.getByRole('dialog', { name: 'Do both screens show these words?' });
  const words = (await question.locator('.tablet-words').textContent()) ?? '';
  await see('comparing the words');
  await question.getByRole('button', { name: 'They differ' }).click();
  await expect(card.getByRole('list', { name: 'Tablets of this studio' })).toBeHidden();
  await card.getByRole('button', { name: 'Add it to this studio' }).click();
  await question.getByRole('button', { name: 'The same words: add it' }).click();
  await expect(card.getByText(/^Added\. On the other tablet/)).toBeVisible();

  await other.join(words.trim());
  await other.share();
  await card.getByRole('button', { name: 'Share now' }).click();
  const tablets = card.getByRole('list', { name: 'Tablets of this studio' });
  await expect(tablets.getByText('Tablet 2', { exact: true })).toBeVisible();
  await expect(tablets.getByText(/entries, the last/).nth(1)).toBeVisible();
  // Its keys are here once it has heard of this one and handed them over.
  await other.share();
  await card.getByRole('button', { name: 'Share now' }).click();
  await expect(card.getByRole('button', { name: 'Share now' })).toBeEnabled();
  await see('tablets of one studio');

  await go('Clients');
  const elsewhere = page.getByRole('region', { name: 'On the other tablets' });
  await expect(elsewhere.getByText(name)).toBeVisible();
  await expect(elsewhere.getByText(/SMP-/)).toBeVisible();
  await see('clients of the other tablet');

  await go('Stock');
  await page.getByRole('button', { name: 'Recall a lot' }).click();
  await page.getByRole('textbox', { name: /Lot/ }).first().fill('ZZ-40404');
  await expect(page.getByText(/^Tablet 2 was heard up to/)).toBeVisible();
  await expect(page.getByText('Nobody was reached')).toBeVisible();

  await go('Home');
  await page.getByRole('button', { name: 'See backups' }).click();
  await card.getByRole('button', { name: 'Take out' }).click();
  const leaving = page.getByRole('alertdialog', { name: 'Take tablet 2 out of the studio?' });
  await see('taking a tablet out');
  await leaving.getByRole('button', { name: 'Take out' }).click();
  await expect(tablets.getByText('Taken out of the studio')).toBeVisible();
});
