import type { Locator } from '@playwright/test';

/** How far right the ink on the pad reaches, 0 (none) to 1. Its thickness depends on the speed of the hand, its place does not. */
export const inkReach = (pad: Locator): Promise<number> =>
  pad.evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const pixels =
      (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ??
      new Uint8ClampedArray();
    let reach = 0;
    for (let i = 3; i < pixels.length; i += 4)
      if ((pixels[i] ?? 0) > 40) reach = Math.max(reach, ((i - 3) / 4) % width);
    return reach / width;
  });
