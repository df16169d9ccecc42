import { join } from 'node:path';
import { filesIn, wordsInFiles } from '../builders/words-in-files.ts';
import { clientForm, personForm, studioForm } from '../electron/session/session-script.ts';
import { longDate } from '../../shared/aftercare/dates.ts';
import { chairOn, heading } from './driver/chair.ts';
import { newClientInTheChair } from './driver/clients.ts';
import { fillFirstStart, typeCodeBack } from './driver/first-start.ts';
import { fingersOn } from './driver/fingers.ts';
import { onlyPdf, pdfInfo, pdfText } from './driver/pdf.ts';
import { daysFrom } from './driver/visit/day.ts';
import { wholeVisit } from './driver/visit/whole-visit.ts';
import { expect, test } from './driver/world.ts';

test('a whole session is done by touch alone, from a new client to the sheet in hand', async ({
  world,
  startMs,
}) => {
  const running = await world.launch();
  const { page } = running;
  const hand = await fingersOn(page);
  const days = daysFrom(startMs);
  await typeCodeBack(page, hand, await fillFirstStart(page, hand));
  await newClientInTheChair(page, hand);
  await wholeVisit(chairOn(running, hand), {
    days,
    zones: ['VTX', 'MID'],
    cream: { product: 'lidocaine-tetracaine-7', grams: 5, covered: false },
  });

  const file = onlyPdf(world.paperDir, '1.pdf');
  const text = pdfText(file);
  // The client, the work, and every lot that touched the skin.
  for (const words of [
    clientForm.firstName,
    studioForm.name,
    studioForm.phone,
    'Middle, crown',
    'P-8841',
    'W-102',
    'C-5520',
    'N-2207',
    'Wear the loose cap at work',
  ])
    expect(text).toContain(words);
  // Real days, counted from the first needle.
  for (const day of [days.today, days.ahead(35)]) expect(text).toContain(longDate(day, 'dayMonth'));
  expect(text).not.toMatch(/undefined|null|NaN/);
  // What was said about health stays in the record.
  for (const word of ['passport', 'Norwood', 'Fitzpatrick', clientForm.address, clientForm.phone])
    expect(text.toLowerCase()).not.toContain(word.toLowerCase());
  expect(pdfInfo(file)).toMatch(/Tagged: +yes/);

  await hand.press(page.getByRole('button', { name: 'Back to home' }));
  await hand.press(page.getByRole('button', { name: new RegExp(`^${clientForm.fullName}`) }));
  await expect(heading(page, clientForm.fullName)).toBeVisible();
  const seal = (
    await page.getByRole('region', { name: 'Record seal' }).getByRole('paragraph').innerText()
  ).trim();
  expect(seal).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/i);
  expect(text.replace(/\s/g, '')).toContain(seal.replace(/\s/g, ''));

  // Nothing that was typed lies in clear in any file of the data folder, those that Chromium keeps for itself among them.
  await running.close();
  expect(filesIn(world.dataDir).some((file) => file.startsWith(join(world.dataDir, 'window')))).toBe(true);
  const typed = [
    'Marcus',
    'Okonkwo',
    'Thistledown',
    clientForm.phone,
    clientForm.dateOfBirth,
    personForm.name,
    studioForm.name,
    'Came from far away',
    'A gap behind the crown',
    'Wear the loose cap',
  ];
  expect(wordsInFiles([world.dataDir], typed)).toEqual([]);
});
