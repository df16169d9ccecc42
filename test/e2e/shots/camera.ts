import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../../electron/runtime/spawn.ts';
import { painted, pictureTo } from '../driver/pictures.ts';
import { otherLanguage, spoken } from './spoken.ts';

const themes = ['dim', 'light'] as const;
const sizes = { portrait: { width: 800, height: 1280 }, landscape: { width: 1280, height: 800 } } as const;
const orientations = ['portrait', 'landscape'] as const;

/** What scrolls on a screen, the innermost last: the side of a photo, the body of a dialog, the stage, the page. */
const scrollers = '.shell-main, .chair-body, .place, .hand-over, .dialog-body, .take-side';

export type Camera = ReturnType<typeof cameraOn>;

/**
 * An album of pictures, `out/shots/<album>/<number>-<screen>-<light|dim>-<landscape|portrait>.png`, in the order they are
 * taken. `shoot` takes a screen as it stands, `shoot.whole` from its top to its end, one picture per windowful (a list that
 * only goes on is left after `most`). Both answer the first picture in light and landscape. An album is emptied when it is opened.
 */
export const cameraOn = (page: Page, album: string) => {
  let next = 1;
  const folder = join(root, otherLanguage === undefined ? 'out/shots' : `out/shots-${otherLanguage}`, album);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const plain = join(folder, 'plain.txt');
  const take = async (name: string, orientation: (typeof orientations)[number]): Promise<void> => {
    for (const theme of themes) {
      await page.evaluate((words) => {
        document.documentElement.dataset['theme'] = words;
      }, theme);
      await painted(page);
      await pictureTo(page, join(folder, `${name}-${theme}-${orientation}.png`));
    }
  };
  const named = (screen: string): string => `${String(next++).padStart(2, '0')}-${screen}`;
  const shoot = async (screen: string): Promise<string> => {
    const name = named(screen);
    await spoken(page, name, plain, async () => {
      for (const orientation of orientations) {
        await page.setViewportSize(sizes[orientation]);
        await take(name, orientation);
      }
    });
    return join(folder, `${name}-light-landscape.png`);
  };
  const whole = async (screen: string, most = 6): Promise<string> => {
    const name = named(screen);
    await spoken(page, name, plain, async () => {
      for (const orientation of orientations) {
        await page.setViewportSize(sizes[orientation]);
        await scrolledTo(page, 0);
        for (let part = 1; part <= most; part += 1) {
          await take(part === 1 ? name : `${name}-part-${part}`, orientation);
          if (part === most || !(await scrolledTo(page, part))) break;
        }
      }
    });
    await scrolledTo(page, 0);
    return join(folder, `${name}-light-landscape.png`);
  };
  return Object.assign(shoot, { whole });
};

/** Scrolls the innermost scroller to its nth windowful; false where it has no such windowful. */
const scrolledTo = (page: Page, part: number): Promise<boolean> =>
  page.evaluate(
    ([where, nth]) => {
      const one = [...document.querySelectorAll<HTMLElement>(where)]
        .filter((each) => each.scrollHeight > each.clientHeight + 8 && each.getClientRects().length > 0)
        .at(-1);
      if (one === undefined) return false;
      const top = nth * (one.clientHeight - 48);
      const more = nth === 0 || top - (one.clientHeight - 48) < one.scrollHeight - one.clientHeight - 8;
      if (more) one.scrollTop = top;
      return more;
    },
    [scrollers, part] as const,
  );
