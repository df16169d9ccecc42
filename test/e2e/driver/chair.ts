import { inEnglish } from '../../builders/in-words.ts';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { StageId } from '../../../shared/session/stage.ts';
import { completeLabel, stageTitle } from '../../../shared/words/stages.ts';
import { formOn } from './form.ts';
import type { Form } from './form.ts';
import type { Hand } from './hand.ts';
import type { Running } from './world.ts';

export type Chair = ReturnType<typeof chairOn>;

/** The session on the screen, spoken to in the words that stand on it. */
export const chairOn = ({ page, advance }: Pick<Running, 'page' | 'advance'>, hand: Hand) => {
  const card = (title: string): Form => formOn(hand, page.getByRole('region', { name: title, exact: true }));
  const button = (name: string | RegExp): Locator =>
    page.getByRole('button', { name, exact: typeof name === 'string' });
  const seen = (stage: StageId): Promise<void> =>
    expect(page.getByRole('heading', { level: 1, name: inEnglish(stageTitle[stage]) })).toBeVisible();
  const askedForSigns = page.getByRole('status').filter({ hasText: 'How does the client feel?' });
  /** The gentle question every ten minutes while cream is on, and for a while after. */
  const noSigns = async (): Promise<void> => {
    const none = askedForSigns.getByRole('button', { name: 'None of these' });
    await expect(async () => {
      if (await none.isVisible()) {
        // A question that has just come takes no tap for half a second; nobody has read it sooner.
        await expect(none).toHaveCSS('pointer-events', 'auto');
        await hand.press(none);
      }
      await expect(askedForSigns).toBeHidden({ timeout: 5_000 });
    }).toPass({ timeout: 60_000 });
  };
  /** Cream comes off: all of it, and the antiseptic goes on now or later. */
  const wipedOff = async (
    button: Locator,
    antiseptic: 'now' | 'later' | 'not asked' = 'later',
  ): Promise<void> => {
    await hand.press(button);
    if (antiseptic === 'not asked') return;
    const dialog = page.getByRole('dialog', { name: 'Wiped off: two things' });
    await formOn(hand, dialog).answer('Is all of it off, none left at the rim?', 'All off');
    await hand.press(
      dialog.getByRole('button', {
        name: antiseptic === 'now' ? 'Antiseptic on now' : 'Later, just before the needle',
      }),
    );
    await expect(dialog).toBeHidden();
  };
  /** Out of its pack: the first cartridge, or one of another lot, by the form over the pass. */
  const newCartridge = async (): Promise<ReturnType<typeof formOn>> => {
    const dialog = page.getByRole('dialog', { name: 'New cartridge' });
    await hand.press(card('Cartridges').scope.getByRole('button', { name: /^(Open a|Another) cartridge$/ }));
    await expect(dialog).toBeVisible();
    const another = dialog.getByRole('button', { name: 'Another lot or needle' });
    if (await another.isVisible()) await hand.press(another);
    return formOn(hand, dialog);
  };
  return {
    page,
    hand,
    newCartridge,
    wipedOff,
    card,
    button,
    seen,
    advance,
    form: formOn(hand, page),
    press: (name: string | RegExp) => hand.press(button(name)),
    /** A part of the consultation, by the list on its left. */
    section: async (title: string) => {
      const link = page
        .getByRole('navigation', { name: 'Parts of the consultation' })
        .getByRole('button', { name: new RegExp(`^${title}`) });
      await hand.press(link);
      await expect(link).toHaveAttribute('aria-current', 'page');
    },
    /** The chips at the bottom: what is missing before the next step. */
    missing: page.getByRole('contentinfo'),
    /** The primary button of this stage. */
    goOn: (from: StageId) => hand.goOn(button(inEnglish(completeLabel[from]))),
    /** The primary button, and the next stage is there. */
    complete: async (from: StageId, to: StageId) => {
      // Cream is watched for a while after it was wiped off: who goes on has answered.
      if (await askedForSigns.isVisible()) await noSigns();
      await hand.goOn(button(inEnglish(completeLabel[from])));
      await seen(to);
    },
    /** Passes a soft rule with a reason and the name that stands there. */
    override: async (says: RegExp, reason: string) => {
      const act = button(new RegExp(`^Override: .*${says.source}`));
      // The footer names the first few; the rest stand in the list behind it.
      const more = button(/^and \d+ more$/);
      // What was typed last may be all that is missing besides: a person steps out of the field first.
      const typing = page.locator('input:focus, textarea:focus');
      if ((await typing.count()) > 0) await typing.blur();
      await expect(page.locator('.field-state[data-state="unsaved"]')).toHaveCount(0);
      await expect(act.or(more).first()).toBeVisible();
      if (!(await act.isVisible())) await hand.press(more);
      await hand.press(act);
      const dialog = page.getByRole('dialog', { name: 'Override with a reason' });
      await formOn(hand, dialog).write('Reason', reason);
      await hand.press(dialog.getByRole('button', { name: 'Override' }));
      await expect(dialog).toBeHidden();
    },
    noSigns,
    saved: (): Promise<string> => page.getByTestId('saved').innerText(),
  };
};

/** The place and stage main itself says the session stands in. */
export const standsIn = async ({
  get,
}: Pick<Running, 'get'>): Promise<{ readonly place: string; readonly stage: string } | null> => {
  const view = await get('session.current', null);
  return view === null ? null : { place: view.place, stage: view.stage };
};

export const heading = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('heading', { level: 1, name });
