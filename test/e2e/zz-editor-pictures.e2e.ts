import { fingersOn } from './driver/fingers.ts';
import { studioReady } from './driver/short-cuts.ts';
import { test } from './driver/world.ts';

test('pictures', async ({ world }) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const hand = await fingersOn(page);
  const size = (width: number, height: number) => page.setViewportSize({ width, height });
  await hand.press(
    page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: 'Protocol' }),
  );
  const part = (name: string) =>
    hand.press(page.getByRole('navigation', { name: 'Parts of the protocol' }).getByRole('button', { name }));
  await part('Health questions');
  await hand.press(page.getByRole('button', { name: /^Edit: C19/ }));
  const ask = page
    .getByRole('listitem', { name: /^C19/ })
    .getByRole('textbox', { name: 'Question, as the client reads it' });
  await hand.write(ask, `${await ask.inputValue()} Please.`);
  const shots = [
    ['questions', 'Health questions'],
    ['aftercare', 'Aftercare'],
    ['scripts', 'Sentences to say'],
    ['emergency', 'Emergencies'],
    ['consents', 'Consents'],
    ['station', 'Numbing and station'],
  ] as const;
  for (const [w, h] of [
    [1280, 800],
    [1024, 768],
    [800, 1280],
  ] as const) {
    await size(w, h);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      for (const [file, name] of shots) {
        if (scheme === 'dark' && file !== 'questions' && file !== 'emergency' && file !== 'aftercare')
          continue;
        await part(name);
        if (file === 'aftercare')
          await page.getByRole('heading', { name: 'What the sheet says' }).scrollIntoViewIfNeeded();
        await page.waitForTimeout(150);
        await page.screenshot({
          path: `/tmp/wt/editor-20/out/pics/${file}-${w}-${scheme}.png`,
          animations: 'disabled',
        });
      }
    }
  }
});
