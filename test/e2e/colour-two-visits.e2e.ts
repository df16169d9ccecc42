import type { Locator, Page } from '@playwright/test';
import { isOpen } from '../../shared/session/open-rules.ts';
import { mayBeAcknowledged } from '../../shared/session/requirement.ts';
import { stepsBefore, stepsIn, sessionAt, studioReady } from './driver/short-cuts.ts';
import { registerQuickly, startQuickly } from './driver/quick.ts';
import type { Quick } from './driver/quick.ts';
import { expect, test } from './driver/world.ts';

/** Types what the instrument shows. */
const type = async (card: Locator, [L, a, b]: readonly [string, string, string]): Promise<void> => {
  await card.getByRole('textbox', { name: 'L* (lightness)' }).fill(L);
  await card.getByRole('textbox', { name: 'a* (green to red)' }).fill(a);
  await card.getByRole('textbox', { name: 'b* (blue to yellow)' }).fill(b);
  await card.getByRole('button', { name: 'Enter the reading' }).click();
};
const readings = async (
  page: Page,
  all: readonly (readonly [kind: string, lab: readonly [string, string, string]])[],
): Promise<void> => {
  const card = page.getByRole('region', { name: 'Colours' });
  await card.getByRole('button', { name: 'Type a reading' }).click();
  for (const [kind, lab] of all) {
    await card.getByRole('radio', { name: kind }).click();
    await type(card, lab);
    await expect(card.getByRole('button', { name: new RegExp(`^Remove: ${kind}`) })).toBeVisible();
  }
};

/** The script again, weeks later: what is open now is overridden or acknowledged, instead of what was open then. */
const again = async (quick: Quick, steps: ReturnType<typeof stepsBefore>): Promise<void> => {
  for (const step of steps) {
    const { what } = step;
    if (
      what !== 'prepare' &&
      (what.type === 'requirement.overridden' || what.type === 'requirement.acknowledged')
    )
      continue;
    if (what !== 'prepare' && what.type === 'stage.completed') {
      for (const one of quick.view().requirements.filter(isOpen)) {
        const { id, scope, severity } = one;
        const requirement = scope === undefined ? { id } : { id, scope };
        if (severity === 'soft')
          await quick.say({
            type: 'requirement.overridden',
            requirement,
            reason: 'Came from far away',
            name: 'Kim Lee',
          });
        if (mayBeAcknowledged(one)) await quick.say({ type: 'requirement.acknowledged', requirement });
      }
    }
    await quick.follow([step]);
  }
};

test('how the first visit healed is read at the second, and the studio counts it from the third on', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const client = await registerQuickly(running);

  // First visit: skin before, fresh dots after, both typed on the screen.
  const first = await sessionAt(running, 'colourMatch', client);
  await readings(page, [['Untreated skin', ['65', '13', '17']]]);
  await expect(page.getByText(/0 of 20 follow-ups of this studio so far/)).toBeVisible();
  await first.refresh();
  for (const stage of ['colourMatch', 'application'] as const)
    await first.follow([...stepsIn(stage), { minutesBefore: 0, what: { type: 'stage.completed' } }]);
  await expect(page.locator('[data-stage="fineTune"]')).toBeVisible();
  const fresh = page.getByRole('region', { name: 'Fresh colour' });
  await fresh.getByRole('button', { name: 'Show: Fresh colour' }).click();
  await fresh.getByRole('button', { name: 'Read the fresh dots' }).click();
  await type(fresh, ['45', '8', '12']);
  await expect(fresh.getByText('Crown: L* 45.0 a* 8.0 b* 12.0')).toBeVisible();
  await first.refresh();
  for (const stage of ['fineTune', 'aftercare'] as const)
    await first.follow([
      ...stepsIn(stage),
      {
        minutesBefore: 0,
        what: stage === 'aftercare' ? { type: 'session.closed' } : { type: 'stage.completed' },
      },
    ]);
  expect(first.view().place).toBe('closed');

  // Six weeks later half of the contrast is left.
  await running.advance(45 * 24 * 60);
  const second = await startQuickly(running, client);
  await again(second, stepsBefore('colourMatch'));
  await expect(page.locator('[data-stage="colourMatch"]')).toBeVisible();
  await readings(page, [
    ['Untreated skin', ['65', '13', '17']],
    ['Healed dots', ['55', '10.5', '13']],
  ]);
  const crown = page.getByRole('region', { name: /^Recipe for .*Crown/ });
  await expect(
    crown.getByText(
      /^Last time: 1 : 12, .* Difference to what was expected: \d+\.\d; another day, so only a hint\.$/,
    ),
  ).toBeVisible();
  // What is counted on was fixed when the visit began.
  await expect(page.getByText(/0 of 20 follow-ups/)).toBeVisible();
  await second.refresh();
  await second.say({ type: 'numbing.removed', application: 'cream-1' });
  await second.say({ type: 'session.deferred', reason: 'Healed well', noteForClient: 'Nothing to do today' });

  // Somebody else's visit counts on it.
  const third = await startQuickly(
    running,
    await registerQuickly(running, { fullName: 'Ana Brandt', firstName: 'Ana' }),
  );
  await again(third, stepsBefore('colourMatch'));
  await expect(page.locator('[data-stage="colourMatch"]')).toBeVisible();
  await readings(page, [['Untreated skin', ['65', '13', '17']]]);
  await expect(page.getByText(/1 of 20 follow-ups of this studio so far/)).toBeVisible();
});
