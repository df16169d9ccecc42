import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { askedIn } from '../../../shared/protocol/in-language.ts';
import type { HealthRow } from '../../../shared/protocol/schema.ts';
import { expectAccessible } from '../driver/axe.ts';
import { fingersOn } from '../driver/fingers.ts';
import { expectNoSideways, expectNothingTooSmall, viewAs, zoomTo } from '../driver/frame.ts';
import { registerQuickly, setUpQuickly, startQuickly } from '../driver/quick.ts';
import { expect, test } from '../driver/world.ts';
import type { World } from '../driver/world.ts';
import { inkReach } from '../driver/ink.ts';
import { handOver, holdKeyToTakeBack, holdToTakeBack, killed, part, slip, tablet } from './tablet.ts';

const protocol = defaultProtocol('uk');
const { questions, consents } = protocol;
const client = questions.filter(({ asked }) => asked === 'client');

const inSpanish = (row: HealthRow | undefined): string =>
  row === undefined ? 'no such row' : askedIn(protocol, row, 'es').ask;

const inConsultation = async (world: World) => {
  const running = await world.launch();
  await setUpQuickly(running);
  await registerQuickly(running, {
    fullName: 'Somebody Else',
    firstName: 'Somebody',
    dateOfBirth: '1970-01-01',
  });
  const quick = await startQuickly(running, await registerQuickly(running));
  return { running, page: running.page, quick };
};

test('the client answers alone in Spanish, one thing at a time; only the practitioner gets the tablet back', async ({
  world,
}) => {
  const { running, page, quick } = await inConsultation(world);
  await part(page, 'Health');
  await handOver(page, 'Health questions', 'Español');
  await expect(
    page.getByRole('heading', { level: 1, name: '¿Ha tomado hoy alcohol o drogas?' }),
  ).toBeFocused();
  // Nothing of the studio, of other clients, or of what answers lead to.
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByText(/Consultation|Somebody|Before cleanse|Emergency/)).toHaveCount(0);
  await expectAccessible(page, 'a question on the tablet');
  await expectNothingTooSmall(page, 'a question on the tablet');

  for (const row of client) {
    const answer = row.code === 'C07' ? 'Sí' : 'No';
    // The page before looks alike and takes an answer too.
    await expect(page.getByRole('heading', { level: 1, name: inSpanish(row), exact: true })).toBeVisible();
    await page.getByRole('radio', { name: answer, exact: true }).click();
    if (answer === 'No') continue;
    await page.getByRole('group', { name: 'Cuándo' }).getByRole('textbox', { name: 'Año' }).fill('2027');
    await page.getByRole('textbox', { name: 'Con sus palabras' }).fill('Solo en los codos');
    await page.getByRole('button', { name: 'Siguiente' }).click();
    // A date in the future keeps the page, says so at its field, and loses nothing.
    await expect(
      page.getByText('Revise esta fecha, por favor: solo números y nada en el futuro.'),
    ).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Con sus palabras' })).toHaveValue('Solo en los codos');
    await page.getByRole('group', { name: 'Cuándo' }).getByRole('textbox', { name: 'Año' }).fill('2023');
    await page.getByRole('button', { name: 'Siguiente' }).click();
  }
  await expect(page.getByRole('heading', { level: 1, name: '¿Está todo bien?' })).toBeVisible();
  await expect(page.getByText('“Solo en los codos”')).toBeVisible();
  await page.getByRole('button', { name: /^Cambiar: ¿Ha tenido alguna vez psoriasis/ }).click();
  await expect(page.getByRole('radio', { name: 'Sí', exact: true })).toBeChecked();
  await page.getByRole('button', { name: 'Siguiente' }).click();
  await expect(
    page.getByRole('heading', {
      level: 1,
      name: inSpanish(client[client.findIndex(({ code }) => code === 'C07') + 1]),
      exact: true,
    }),
  ).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Está bien' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gracias.' })).toBeVisible();

  await slip(page);
  await page.keyboard.press('Escape');
  await expect(tablet(page)).toBeVisible();
  const refused = await running.ask('session.apply', {
    session: quick.session,
    from: 'consultation',
    intent: { type: 'session.suspended' },
  });
  expect(refused).toMatchObject({ ok: false, error: { refusal: { kind: 'handed-over' } } });
  await holdToTakeBack(page);
  await part(page, 'Health');
  // One group of questions at a time is on the screen.
  let byClient = 0;
  const groups = page.getByRole('navigation', { name: 'Groups of questions' }).getByRole('button');
  for (const group of await groups.all()) {
    await group.click();
    await expect(group).toHaveAttribute('aria-current', 'page');
    byClient += await page.getByText('Answered by the client on the tablet').count();
  }
  expect(byClient).toBe(client.length);
  await expect(page.getByText(/^Confirmed by the client on the tablet/)).toBeVisible();
  expect((await running.get('session.current', null))?.answers['C07']).toMatchObject({
    onTablet: true,
    answer: 'yes',
    on: '2023',
    note: 'Solo en los codos',
  });
});

test('killed while the client holds it, the tablet comes back as it was: the same page, and no flash of home', async ({
  world,
}) => {
  const { running, page } = await inConsultation(world);
  await part(page, 'Health');
  await handOver(page, 'Health questions');
  for (const row of client.slice(0, 3))
    await expect(page.getByRole('heading', { level: 1, name: row.ask }))
      .toBeVisible()
      .then(() => page.getByRole('radio', { name: 'No', exact: true }).click());
  await expect(page.getByRole('heading', { level: 1, name: client[3]?.ask ?? '' })).toBeVisible();
  await killed(running);

  const again = await world.launch();
  await expect(again.page.getByRole('heading', { level: 1, name: client[3]?.ask ?? '' })).toBeVisible();
  // Every later paint is watched: home would show other clients.
  await again.page.addInitScript(() => {
    new MutationObserver(() => {
      if (
        document.body?.innerText.includes('Somebody Else') === true ||
        document.querySelector('.app-frame') !== null
      )
        (window as { seenHome?: boolean }).seenHome = true;
    }).observe(document, { childList: true, subtree: true });
  });
  await again.page.reload();
  await expect(again.page.getByRole('heading', { level: 1, name: client[3]?.ask ?? '' })).toBeVisible();
  expect(await again.page.evaluate(() => (window as { seenHome?: boolean }).seenHome ?? false)).toBe(false);
  await holdKeyToTakeBack(again.page, 'Enter');
  await expect(again.page.getByRole('heading', { level: 1, name: 'Consultation' })).toBeVisible();
});

test('consents one by one: signed with a finger that neither scrolls nor loses a stroke, and one said no to', async ({
  world,
}) => {
  const { running, page } = await inConsultation(world);
  await part(page, 'Patch test, consents');
  await handOver(page, 'Consents');
  const pad = page.getByRole('img', { name: 'Sign here with your finger or a pen' });
  const fingers = await fingersOn(page);
  const ink = async () => (await running.get('session.current', null))?.consents['treatment']?.ink ?? [];
  await expect(page.getByRole('heading', { level: 1, name: 'The treatment' })).toBeVisible();
  await expectAccessible(page, 'a consent on the tablet');

  await pad.scrollIntoViewIfNeeded();
  const scrolled = () => page.locator('.hand-over-room').evaluate(({ scrollTop }) => scrollTop);
  const before = await scrolled();
  await fingers.draw(pad, [
    [
      [0.1, 0.1],
      [0.12, 0.4],
      [0.14, 0.7],
      [0.16, 0.95],
    ],
  ]);
  expect(await scrolled()).toBe(before);
  await expect.poll(async () => (await ink()).length).toBeGreaterThan(0);

  // The screen is turned while the finger is still on the glass.
  const box = await pad.boundingBox();
  if (box === null) throw new Error('no pad');
  const devtools = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  await touch('touchStart', box.x + box.width * 0.3, box.y + box.height * 0.5);
  await touch('touchMove', box.x + box.width * 0.5, box.y + box.height * 0.6);
  await viewAs(running, { width: 800, height: 1280 });
  await pad.scrollIntoViewIfNeeded();
  await touch('touchEnd', 0, 0);
  await expect
    .poll(async () => (await ink()).flatMap(({ points }) => points).some(([x]) => x > 0.45))
    .toBe(true);
  await expect.poll(() => inkReach(pad)).toBeGreaterThan(0.4);
  await expectNoSideways(page, 'a consent in portrait');

  // And the power goes while it is half drawn.
  await fingers.draw(pad, [
    [
      [0.6, 0.5],
      [0.75, 0.3],
      [0.9, 0.6],
    ],
  ]);
  await expect
    .poll(async () => (await ink()).flatMap(({ points }) => points).some(([x]) => x > 0.85))
    .toBe(true);
  await killed(running);
  const again = await world.launch();
  const padAgain = again.page.getByRole('img', { name: 'Sign here with your finger or a pen' });
  await expect.poll(() => inkReach(padAgain)).toBeGreaterThan(0.85);
  await again.page.getByRole('button', { name: 'Sign', exact: true }).click();

  for (const { title } of consents.filter(({ id }) => id !== 'treatment' && id !== 'hairline')) {
    await expect(again.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    if (title === 'Photos for our website and adverts') {
      await again.page.getByRole('button', { name: 'I say no' }).click();
      await again.page.getByRole('textbox', { name: 'If you like: why' }).fill('My boss reads it');
      await again.page.getByRole('button', { name: 'Keep my no' }).click();
    } else {
      await again.page.getByRole('button', { name: 'Type my name instead' }).click();
      // Held back, but not mute.
      await again.page.getByRole('button', { name: 'Sign', exact: true }).press('Enter');
      await expect(again.page.getByText('Please type your name.')).toBeVisible();
      await again.page.getByRole('textbox', { name: 'Full name' }).fill('Marcus Okonkwo-Lindqvist');
      await again.page.getByRole('button', { name: 'Sign', exact: true }).click();
    }
  }
  await expect(again.page.getByRole('heading', { level: 1, name: 'Thank you.' })).toBeVisible();
  await again.page.getByRole('button', { name: 'Cannot hold? Type instead' }).click();
  await again.page.getByRole('textbox', { name: 'Type the word practitioner' }).fill('practitioner');
  await again.page.getByRole('button', { name: 'Take back', exact: true }).click();
  await expect(tablet(again.page)).toBeHidden();

  await part(again.page, 'Patch test, consents');
  await expect(again.page.locator('#consent-photosMarketing').getByText(/^Refused \d\d:\d\d/)).toBeVisible();
  await expect(again.page.locator('#consent-treatment').getByText('Watched by Dana Whitlock')).toBeVisible();
  const kept = (await again.get('session.current', null))?.consents;
  expect(
    Object.entries(kept ?? {})
      .flatMap(([id, { given }]) => (given === null ? [] : `${id} ${given.is}`))
      .toSorted(),
  ).toEqual([
    'data signed',
    'numbing signed',
    'photosMarketing refused',
    'photosRecord signed',
    'photosTeaching signed',
    'treatment signed',
  ]);
});

test('the tablet fits every way it is held, with text twice the size, in both lights', async ({ world }) => {
  const { running, page } = await inConsultation(world);
  await part(page, 'Health');
  await handOver(page, 'Both', 'Deutsch');
  await page.getByRole('radio', { name: 'Weiß nicht' }).click();
  for (const size of [
    { width: 1280, height: 800 },
    { width: 800, height: 1280 },
    { width: 1024, height: 768 },
  ]) {
    for (const zoom of [1, 2]) {
      await zoomTo(running, 1);
      await viewAs(running, size);
      await zoomTo(running, zoom);
      const where = `${size.width} × ${size.height} at ${zoom * 100} %`;
      await expectNoSideways(page, where);
      await page.getByRole('button', { name: 'Weiter' }).scrollIntoViewIfNeeded();
      await expect(page.getByRole('button', { name: 'Weiter' }), where).toBeInViewport();
      await expect(page.getByRole('button', { name: /^Practitioner: hold/ })).toBeAttached();
    }
  }
  await zoomTo(running, 1);
  for (const theme of ['light', 'dim']) {
    await page.evaluate((words) => {
      document.documentElement.dataset['theme'] = words;
    }, theme);
    await expectAccessible(page, `the tablet, ${theme}`);
  }
});

test('Arabic runs from the right, is kept with the client, and stands beside the studio’s own words', async ({
  world,
}) => {
  const { running, page } = await inConsultation(world);
  await part(page, 'Health');
  await handOver(page, 'Health questions', 'العربية');
  await expect(tablet(page)).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { name: 'هل شربت كحولًا أو تناولت مخدرات اليوم؟' })).toBeVisible();
  await expect(tablet(page).getByText('Translation not yet checked by a native speaker.')).toBeVisible();
  // Reading begins on the right: the first answer stands there.
  const left = async (name: string) =>
    (await page.getByRole('radio', { name, exact: true }).boundingBox())?.x ?? 0;
  expect(await left('نعم')).toBeGreaterThan(await left('لا'));
  await page.getByRole('radio', { name: 'لا أعرف' }).click();
  for (const size of [
    { width: 1280, height: 800 },
    { width: 800, height: 1280 },
  ]) {
    await viewAs(running, size);
    await expectNoSideways(page, `${size.width} × ${size.height} from the right`);
  }
  await viewAs(running, { width: 1280, height: 800 });
  await page.getByRole('radio', { name: 'لا', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^هل عندك الآن التهاب/ })).toBeVisible();
  await expectAccessible(page, 'the tablet from the right');
  await holdToTakeBack(page);

  // What was picked is the language of the consents and of the sheet too, for this visit and the next.
  await part(page, 'Patch test, consents');
  await page.getByRole('button', { name: 'Read and sign: Your data' }).click();
  const signed = page.getByRole('group', { name: 'The words: بياناتك' });
  await expect(signed).toHaveAttribute('dir', 'rtl');
  await expect(signed).toContainText('أوافق على أن تحفظوا بياناتي');
  await expect(page.getByRole('group', { name: 'In your words: Your data' })).toContainText(
    'I agree that you keep my data',
  );
  const view = await running.get('session.current', null);
  expect(view?.clientFacts.language).toBe('ar');
});
