import { chairOn } from './driver/chair.ts';
import { newClientInTheChair } from './driver/clients.ts';
import { fillFirstStart, typeCodeBack } from './driver/first-start.ts';
import { keysOn } from './driver/keys.ts';
import { onlyPdf, pdfText } from './driver/pdf.ts';
import { daysFrom } from './driver/visit/day.ts';
import { wholeVisit } from './driver/visit/whole-visit.ts';
import { expect, test } from './driver/world.ts';

test('a whole session is done by keyboard alone, as a foot switch and a keyboard do it', async ({
  world,
  startMs,
}) => {
  const running = await world.launch();
  const { page } = running;
  const hand = keysOn(page);
  await typeCodeBack(page, hand, await fillFirstStart(page, hand));
  await newClientInTheChair(page, hand);
  await wholeVisit(chairOn(running, hand), {
    days: daysFrom(startMs),
    zones: ['VTX', 'MID'],
    cream: { product: 'lidocaine-tetracaine-7', grams: 5, covered: false },
  });
  expect(pdfText(onlyPdf(world.paperDir, '1.pdf'))).toContain('P-8841');
});
