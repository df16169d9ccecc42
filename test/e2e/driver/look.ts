import { expectAccessible } from './axe.ts';
import {
  expectNoSideways,
  expectNothingCutOff,
  expectNothingTooSmall,
  expectWordsOnMaps,
  showIn,
  sizes,
  viewAs,
  zoomTo,
} from './frame.ts';
import { speak } from './plain.ts';
import type { Running } from './world.ts';

/** Everything that must hold of a screen, whatever stands on it. */
export const lookOn =
  (running: Pick<Running, 'app' | 'page'>) =>
  async (screen: string, { inDim = true } = {}): Promise<void> => {
    const { page } = running;
    for (const size of sizes) {
      await viewAs(running, size);
      await expectNoSideways(page, `${screen} at ${size.width} × ${size.height}`);
      await expectNothingTooSmall(page, `${screen} at ${size.width} × ${size.height}`);
      await expectWordsOnMaps(page, `${screen} at ${size.width} × ${size.height}`);
      await expectNothingCutOff(page, `${screen} at ${size.width} × ${size.height}`);
    }
    await viewAs(running, sizes[0] ?? { width: 1280, height: 800 });
    await expectAccessible(page, `${screen}, light`);
    // The same colours stand for the same things everywhere: in dim light one look per kind of screen is enough.
    if (inDim) {
      await showIn(running, 'dim');
      await expectAccessible(page, `${screen}, dim`, ['color-contrast']);
      await showIn(running, 'light');
    }
    await zoomTo(running, 2);
    await expectNoSideways(page, `${screen} with text at 200 %`);
    await zoomTo(running, 1);
  };

/** The same screen in another language, at the widest and the narrowest window: longer words are no reason to cut one. */
export const expectFitsIn = async (
  running: Pick<Running, 'app' | 'page'>,
  language: string,
  screen: string,
): Promise<void> => {
  const { page } = running;
  await speak(page, language);
  const byWidth = sizes.toSorted((a, b) => a.width - b.width);
  for (const size of [byWidth[0], byWidth.at(-1)]) {
    if (size === undefined) continue;
    await viewAs(running, size);
    const where = `${screen} in ${language} at ${size.width} × ${size.height}`;
    await expectNoSideways(page, where);
    await expectNothingTooSmall(page, where);
    await expectWordsOnMaps(page, where);
    await expectNothingCutOff(page, where);
  }
  await viewAs(running, sizes[0] ?? { width: 1280, height: 800 });
};
