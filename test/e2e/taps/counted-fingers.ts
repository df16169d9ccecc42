import type { Locator, Page } from '@playwright/test';
import { fingersOn } from '../driver/fingers.ts';
import type { Fingers } from '../driver/fingers.ts';

/**
 * What a stage costs the hand: `heights` is the highest each part of it stood in the window, in CSS pixels, all parts one after
 * the other. Only the consultation has more than one.
 */
export interface Cost {
  readonly taps: number;
  readonly fields: number;
  readonly characters: number;
  readonly swipes: number;
  readonly dialogs: number;
  readonly heights: number;
}
const nothing = { taps: 0, fields: 0, characters: 0, swipes: 0, dialogs: 0, heights: 0 };

/** A swipe moves the page by so much of what is seen of it: a thumb does not fling a form it has to read. */
const SWIPE = 0.7;

/**
 * How far the target lies outside what is seen, in swipes. What a bar covers is not seen. Numbers only: this runs in the page.
 */
const swipesTo = (target: Element, swipe: number): number => {
  for (let room = target.parentElement; room !== null; room = room.parentElement) {
    const { overflowY } = getComputedStyle(room);
    if ((overflowY !== 'auto' && overflowY !== 'scroll') || room.scrollHeight <= room.clientHeight + 1)
      continue;
    const seen = room.getBoundingClientRect();
    const box = target.getBoundingClientRect();
    const outside = Math.max(seen.top - box.top, box.bottom - seen.bottom, 0);
    return outside < 2 ? 0 : Math.ceil(outside / (swipe * room.clientHeight));
  }
  return 0;
};

/** What is touched, in a few words of its own. */
const saidBy = (target: Element): string =>
  (
    target.getAttribute('aria-label') ??
    target.closest('label')?.textContent ??
    target.textContent ??
    target.id
  ).slice(0, 60);

/** The height of what stands there, whatever scrolls it, and which part of the stage it is. */
const standsOn = (page: Page): Promise<{ readonly part: string; readonly height: number }> =>
  page.evaluate(() => ({
    part: document.querySelector('.chair-body .section')?.id ?? '',
    height: Math.max(
      ...[...document.querySelectorAll('main, .chair-body, .place')].map(({ scrollHeight }) => scrollHeight),
      0,
    ),
  }));

const dialogsOf = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.documentElement.dataset['dialogsSeen'] ?? '0'));

/** Counts every dialog that comes up, also one that is gone before anybody looks. */
const watchDialogs = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const known = new WeakSet<Element>();
    const look = (): void => {
      for (const one of document.querySelectorAll('[role="dialog"], [role="alertdialog"], dialog[open]')) {
        if (known.has(one)) continue;
        known.add(one);
        root.dataset['dialogsSeen'] = String(Number(root.dataset['dialogsSeen'] ?? '0') + 1);
      }
    };
    look();
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  });

/**
 * Fingers whose every touch is counted. Taps: every time the finger goes down, on a field too. Fields: every text field that
 * is typed into. Characters: what is typed. Swipes: what it takes to bring the next target into view. A stroke of a
 * signature is no tap.
 */
export const countedFingers = async (page: Page) => {
  const fingers = await fingersOn(page);
  const stages: Record<string, Cost> = {};
  const heights: Record<string, Record<string, number>> = {};
  const trail: string[] = [];
  let stage = 'start';
  let dialogsBefore = 0;
  await watchDialogs(page);

  const add = (more: Partial<Cost>): void => {
    const known = stages[stage] ?? nothing;
    stages[stage] = {
      taps: known.taps + (more.taps ?? 0),
      fields: known.fields + (more.fields ?? 0),
      characters: known.characters + (more.characters ?? 0),
      swipes: known.swipes + (more.swipes ?? 0),
      dialogs: known.dialogs + (more.dialogs ?? 0),
      heights: Object.values(heights[stage] ?? {}).reduce((sum, height) => sum + height, 0),
    };
  };
  const look = async (target: Locator): Promise<void> => {
    await target.waitFor();
    const swipes = await target.evaluate(swipesTo, SWIPE);
    const dialogs = await dialogsOf(page);
    const { part, height } = await standsOn(page);
    const parts = (heights[stage] ??= {});
    parts[part] = Math.max(parts[part] ?? 0, height);
    trail.push(
      `${stage} ${part} ${height} px${swipes === 0 ? '' : `, ${swipes} swipes`}: ${await target.evaluate(saidBy)}`,
    );
    add({ swipes, dialogs: dialogs - dialogsBefore });
    dialogsBefore = dialogs;
  };
  const hand: Fingers = {
    ...fingers,
    press: async (target, heldMs) => {
      await look(target);
      add({ taps: 1 });
      await fingers.press(target, heldMs);
    },
    tick: async (box) => {
      await look(box);
      add({ taps: 1 });
      await fingers.tick(box);
    },
    choose: async (row, answer) => {
      await look(answer);
      add({ taps: 1 });
      await fingers.choose(row, answer);
    },
    pick: async (list, option) => {
      await look(list);
      add({ taps: 2 });
      await fingers.pick(list, option);
    },
    write: async (field, text) => {
      await look(field);
      add({ taps: 1, fields: 1, characters: text.length });
      await fingers.write(field, text);
    },
    goOn: async (button) => {
      await look(button);
      add({ taps: 1 });
      await fingers.goOn(button);
    },
    draw: async (target, strokes) => {
      await look(target);
      await fingers.draw(target, strokes);
    },
  };
  return {
    hand,
    /** What follows is counted for this stage. */
    enter: (next: string): void => {
      stage = next;
      add({});
    },
    /** Every touch, one a line: which stage and part, how high it stood, how far it was, what it said. */
    trail: (): readonly string[] => trail,
    costs: (): Readonly<Record<string, Cost>> => stages,
    sum: (): Cost =>
      Object.values(stages).reduce<Cost>(
        (all, one) => ({
          taps: all.taps + one.taps,
          fields: all.fields + one.fields,
          characters: all.characters + one.characters,
          swipes: all.swipes + one.swipes,
          dialogs: all.dialogs + one.dialogs,
          heights: all.heights + one.heights,
        }),
        nothing,
      ),
  };
};
