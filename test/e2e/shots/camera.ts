import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../../electron/runtime/spawn.ts';
import { painted, pictureTo } from '../driver/pictures.ts';

const themes = ['dim', 'light'] as const;
const sizes = { portrait: { width: 800, height: 1280 }, landscape: { width: 1280, height: 800 } } as const;
const orientations = ['portrait', 'landscape'] as const;
const folderOf = (theme: string, orientation: string): string => join(root, 'out/shots', `${theme}-${orientation}`);

export type Camera = ReturnType<typeof cameraOn>;

/** Takes every screen four times, numbered from `first`: light and dim, landscape and portrait. Answers the file of the last: light, landscape. */
export const cameraOn = (page: Page, { first, last }: { readonly first: number; readonly last: number }) => {
  let next = first;
  for (const theme of themes) for (const orientation of orientations) clear(folderOf(theme, orientation), first, last);
  return async (screen: string): Promise<string> => {
    const name = `${String(next).padStart(2, '0')}-${screen}.png`;
    next += 1;
    for (const orientation of orientations) {
      await page.setViewportSize(sizes[orientation]);
      for (const theme of themes) {
        await page.evaluate((words) => { document.documentElement.dataset['theme'] = words; }, theme);
        await painted(page);
        await pictureTo(page, join(folderOf(theme, orientation), name));
      }
    }
    return join(folderOf('light', 'landscape'), name);
  };
};

/** Pictures of an earlier run, under numbers that another screen may have now. */
const clear = (folder: string, first: number, last: number): void => {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (Number.parseInt(file, 10) >= first && Number.parseInt(file, 10) <= last) rmSync(join(folder, file));
};
