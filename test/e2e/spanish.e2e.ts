import { consultationScreen } from '../../shared/words/screens/consultation.ts';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { footerScreenWords } from '../../shared/words/screens/footer.ts';
import { homeScreen } from '../../shared/words/screens/home.ts';
import { missingWords } from '../../shared/words/screens/missing.ts';
import { stageTitle, stageWithin } from '../../shared/words/stages.ts';
import { speaking } from '../builders/in-words.ts';
import { expectAccessible } from './driver/axe.ts';
import { heading } from './driver/chair.ts';
import { fingersOn } from './driver/fingers.ts';
import { formOn } from './driver/form.ts';
import { registerQuickly, startQuickly } from './driver/quick.ts';
import { studioReady } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';

const spanish = 'Español (borrador)';

test('Spanish is chosen before anything else is typed, and English comes back at once with what was typed', async ({
  world,
}) => {
  const { page } = await world.launch();
  const hand = await fingersOn(page);
  await expect(heading(page, 'Your studio')).toBeVisible();
  await formOn(hand, page).write('Name of the studio', 'Norte');
  await hand.press(page.getByRole('radio', { name: spanish }));
  await expect(heading(page, 'Su estudio')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('textbox', { name: 'Nombre del estudio' })).toHaveValue('Norte');
  // What is missing is said in it too.
  await hand.press(page.getByRole('button', { name: 'Continuar' }));
  await expect(page.getByText('Escriba el teléfono al que llaman los clientes.')).toBeVisible();
  await expectAccessible(page, 'first start in Spanish');
  await hand.press(page.getByRole('radio', { name: 'English' }));
  await expect(heading(page, 'Your studio')).toBeVisible();
  await expect(page.getByText('Type the phone number clients call.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Name of the studio' })).toHaveValue('Norte');
});

test('a visit and the desk are worked in Spanish, refusals too', async ({ world }) => {
  const say = await speaking('es');
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const hand = await fingersOn(page);
  const go = (name: string) =>
    hand.press(page.getByRole('navigation', { name: /^(Studio|Estudio)$/ }).getByRole('button', { name }));
  await go('About');
  await hand.press(page.getByRole('radio', { name: spanish }));
  await expect(heading(page, say(homeScreen.about))).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expectAccessible(page, 'about in Spanish');

  await go(say(homeScreen.completedSessions));
  await expect(heading(page, say(deskScreen.title))).toBeVisible();
  await expect(page.getByText(say(deskScreen.emptyTitle))).toBeVisible();
  await expectAccessible(page, 'completed sessions in Spanish');

  // What main refuses comes in Spanish: a client without a name.
  await go(say(homeScreen.clients));
  await expect(heading(page, say(homeScreen.clients))).toBeVisible();
  await hand.press(page.getByRole('button', { name: 'Cliente nuevo' }).first());
  await expect(heading(page, 'Cliente nuevo')).toBeVisible();
  await hand.press(page.getByRole('button', { name: 'Registrar al cliente' }));
  await expect(page.getByText('Esto hace falta.').first()).toBeVisible();

  // The consultation: its parts, what is missing before the next stage, and a question to read aloud.
  await startQuickly(running, await registerQuickly(running));
  await expect(heading(page, say(stageTitle.consultation))).toBeVisible();
  const next = say(stageWithin.cleanseAndNumb);
  await expect(page.getByText(say(footerScreenWords.beforeNext({ next }))).first()).toBeVisible();
  await hand.press(page.getByRole('button', { name: /^y \d+ más$/ }));
  const missing = page.getByRole('dialog', { name: say(missingWords.before({ next })) });
  await expect(
    missing.getByText('Vea un documento de identidad y anote de qué clase es.').first(),
  ).toBeVisible();
  await expectAccessible(page, 'what is missing, in Spanish');
  await page.keyboard.press('Escape');
  await expect(missing).toBeHidden();
  const parts = page.getByRole('navigation', { name: say(consultationScreen.parts) });
  await hand.press(parts.getByRole('button', { name: new RegExp(`^${say(consultationScreen.health)}`) }));
  await expect(page.getByText('¿Ha tomado hoy alcohol o drogas?').first()).toBeVisible();
  await expectAccessible(page, 'health questions in Spanish');
});
