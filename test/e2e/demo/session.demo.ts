import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../electron/runtime/spawn.ts';
import type { StageId } from '../../../shared/session/stage.ts';
import { clientForm } from '../../electron/session/session-script.ts';
import { chairOn, heading } from '../driver/chair.ts';
import { newClientInTheChair } from '../driver/clients.ts';
import { fillFirstStart, typeCodeBack } from '../driver/first-start.ts';
import { fingersOn } from '../driver/fingers.ts';
import { picturesIn } from '../driver/pictures.ts';
import { daysFrom } from '../driver/visit/day.ts';
import { wholeVisit } from '../driver/visit/whole-visit.ts';
import { expect, passphrase, test } from '../driver/world.ts';

const folder = join(root, 'out/demo');
test.use({ keepIn: folder });

const fileName: Readonly<Record<StageId, string>> = {
  consultation: 'consultation',
  cleanseAndNumb: 'cleanse-and-numb',
  colourMatch: 'colour-match',
  application: 'application',
  fineTune: 'fine-tune',
  aftercare: 'aftercare',
};

test('a whole session from a fixture leaves its sheet, its pictures and its data folder', async ({
  world,
  startMs,
}) => {
  const running = await world.launch();
  const { page } = running;
  const hand = await fingersOn(page);
  const picture = picturesIn(folder, page);

  await typeCodeBack(page, hand, await fillFirstStart(page, hand));
  await picture('home');
  await newClientInTheChair(page, hand);
  await wholeVisit(chairOn(running, hand), {
    days: daysFrom(startMs),
    zones: ['VTX', 'MID'],
    cream: { product: 'lidocaine-tetracaine-7', grams: 5, covered: false },
    onStage: (stage) => picture(fileName[stage as StageId]),
  });
  await picture('closed');

  await hand.press(page.getByRole('button', { name: 'Back to home' }));
  await hand.press(page.getByRole('button', { name: new RegExp(`^${clientForm.fullName}`) }));
  await expect(heading(page, clientForm.fullName)).toBeVisible();
  await hand.press(page.getByRole('button', { name: 'Verify the record', exact: true }));
  await expect(page.getByText(/^Every entry was checked/)).toBeVisible();
  await picture('record');
  await running.close();

  const [sheet, ...others] = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
  expect(others).toEqual([]);
  expect(
    readFileSync(join(folder, sheet ?? 'no sheet'))
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  expect(existsSync(join(world.dataDir, 'record.db'))).toBe(true);
  console.log(
    `out/demo holds the sheet, ${readdirSync(folder).filter((name) => name.endsWith('.png')).length} pictures, and the record in data/ (passphrase: ${passphrase}).`,
  );
});
