import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Hand } from './hand.ts';

const MOST_TABS = 250;

/** Where focus is, seen from the target: in it, or the way that Tab has to go. */
const wayTo = (target: Element): 'here' | 'Tab' | 'Shift+Tab' => {
  const now = document.activeElement;
  if (now !== null && (now === target || target.contains(now))) return 'here';
  if (now === null || now === document.body) return 'Tab';
  return (now.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 ? 'Shift+Tab' : 'Tab';
};

const isNowhere = (): boolean =>
  document.querySelector('.chair') !== null && document.activeElement === document.body;

/** Nothing but keys: Tab to a place, arrows within a row, Space and Enter to press, Page Down to go on. */
export const keysOn = (page: Page): Hand => {
  const reach = async (target: Locator): Promise<void> => {
    await expect(target).toBeAttached();
    const ways: string[] = [];
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      const way = await target.evaluate(wayTo);
      if (way === 'here') return;
      // Turning back and forth would mean that Tab jumps over it.
      if (ways.at(-1) !== undefined && ways.at(-1) !== way && ways.at(-2) === way) break;
      ways.push(way);
      await page.keyboard.press(way);
    }
    throw new Error(
      `the keyboard does not reach ${String(target)}; focus is on ${await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? 'nothing')}`,
    );
  };
  /** Whatever a key did, at the chair the keyboard goes on from somewhere. */
  const goesOn = (from: Locator): Promise<void> =>
    expect
      .poll(() => page.evaluate(isNowhere), `after ${String(from)} a keyboard starts from somewhere`)
      .toBe(false);
  /** Arrows inside a row until that one has focus. */
  const walk = async (answer: Locator): Promise<void> => {
    for (const key of ['ArrowRight', 'ArrowLeft']) {
      for (let steps = 0; steps < 24; steps += 1) {
        if ((await answer.evaluate(wayTo)) === 'here') return;
        await page.keyboard.press(key);
      }
    }
    throw new Error(`the arrows do not reach ${String(answer)}`);
  };
  return {
    by: 'keys',
    press: async (target) => {
      await reach(target);
      await page.keyboard.press('Space');
      await goesOn(target);
    },
    // What came before may lead on to the next open item just as the key goes down: then the box is reached once more.
    tick: async (box) => {
      await expect(async () => {
        if (!(await box.isChecked())) {
          await reach(box);
          await page.keyboard.press('Space');
        }
        await expect(box).toBeChecked({ timeout: 3_000 });
      }).toPass({ timeout: 60_000 });
      await goesOn(box);
    },
    choose: async (row, answer) => {
      await reach(row);
      await walk(answer);
      await page.keyboard.press('Space');
      await goesOn(row);
    },
    pick: async (list, option) => {
      await reach(list);
      await page.keyboard.press('Enter');
      const wanted = page.getByRole('option', { name: option, exact: true });
      await expect(wanted).toBeVisible();
      await expect(page.getByRole('option').and(page.locator(':focus'))).toBeVisible();
      for (let steps = 0; (await wanted.evaluate(wayTo)) !== 'here'; steps += 1) {
        if (steps > 60) throw new Error(`the arrows do not reach ${option}`);
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Enter');
      await expect(wanted).toBeHidden();
    },
    write: async (field, text) => {
      await reach(field);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
    goOn: async (button) => {
      // The key does nothing where the button does not stand yet.
      await expect(button).toBeVisible();
      // Page Down is left to number and text fields: step out of them first, as a person does.
      const typing = () =>
        page.evaluate(
          () =>
            document.activeElement?.matches('textarea, input[type="text"], input[type="password"]') === true,
        );
      for (let tabs = 0; tabs < 12 && (await typing()); tabs += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('PageDown');
      await goesOn(button);
    },
  };
};
