import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { exif } from '../builders/jpeg.ts';
import { inEnglish } from '../builders/in-words.ts';
import { findings } from './driver/axe.ts';
import { test } from './faults/world.ts';
import {
  addPhoto,
  agree,
  apply,
  jpegBytes,
  openPhotos,
  readyForPhotos,
  sha256,
  workThrough,
} from './photos/chair-with-photos.ts';

const kept = (dataDir: string): readonly string[] => {
  const folder = join(dataDir, 'media');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name));
};
const side = (page: Page) => page.getByRole('dialog');
const chooseFile = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel('Picture file').setInputFiles({ name, mimeType: 'image/jpeg', buffer });

test('the guided set with a camera: outline, ghost of the last visit, every photo sealed and named by its hash', async ({
  world,
}) => {
  const { running, session } = await readyForPhotos(world);
  const { page } = running;
  await openPhotos(page);
  await page.getByRole('button', { name: 'Take the photos' }).click();
  await expect.poll(() => findings(page, '[role="dialog"]')).toEqual([]);
  for (let taken = 1; taken <= 9; taken += 1) {
    await expect(side(page).getByText(`Photo ${taken} of 9`)).toBeVisible();
    await side(page).getByRole('button', { name: 'Take the photo' }).click();
    if (taken !== 2) continue;
    // Kept as it was taken: tapped in the strip it is looked at, and taken again.
    await side(page).getByRole('button', { name: 'Left at 45°: kept, look at it' }).click();
    await expect(side(page).getByRole('img', { name: 'Left at 45°, kept' })).toBeVisible();
    await side(page).getByRole('button', { name: 'Take it again' }).click();
    await side(page).getByRole('button', { name: 'Take the photo' }).click();
  }
  await expect(side(page).getByRole('heading', { name: 'All 9 photos are taken' })).toBeVisible();
  await expect.poll(() => findings(page, '[role="dialog"]')).toEqual([]);
  await side(page).getByRole('button', { name: 'Scale and grey card are in the close-up: Crown' }).click();
  // It was the last thing to say of them.
  await expect(side(page)).toBeHidden();
  await expect(
    page.getByRole('region', { name: 'Photos before the work' }).getByText('9 of 9'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /^Front: taken \d\d:\d\d$/ })).toBeVisible();
  await expect.poll(() => findings(page, '#photos')).toEqual([]);

  const photos = (await running.get('session.current', null))?.photos ?? [];
  expect(photos.map(({ view }) => view)).toEqual([
    'front',
    'left45',
    'left45',
    'left90',
    'back',
    'right90',
    'right45',
    'top',
    'crown45',
    'macro',
  ]);
  expect(photos.at(-1)).toMatchObject({ zone: 'VTX', greyCard: true, source: 'camera' });
  expect(
    (await running.get('session.current', null))?.requirements
      .filter(({ id }) => id === 'G1-06')
      .map(({ state }) => state),
  ).toEqual(['met', 'met', 'met']);
  const files = kept(world.dataDir);
  expect(files).toHaveLength(20);
  for (const file of files) {
    const bytes = readFileSync(file);
    expect(file.endsWith(sha256(bytes))).toBe(true);
    expect(bytes.includes('JFIF')).toBe(false);
  }
  expect((await running.get('photos.check', { session })).every(({ state }) => state === 'intact')).toBe(
    true,
  );

  // Next visit: the same view of last time lies faintly over the camera's picture.
  await apply(running, session, {
    type: 'session.declined',
    reason: 'Another day',
    noteForClient: 'Another day',
  });
  const client = (await running.get('session.current', null))?.client.id ?? '';
  const next = await running.get('session.start', { client, kind: 'touch_up' });
  await agree(running, next.session);
  await page.reload();
  await page.locator('[data-stage="consultation"]').waitFor();
  await openPhotos(page);
  await page.getByRole('button', { name: 'Front: not taken yet' }).click();
  const ghost = side(page).locator('.camera-ghost');
  await expect(ghost.locator('img')).toHaveJSProperty('complete', true);
  await expect
    .poll(() => ghost.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(100);
  await side(page).getByRole('slider', { name: 'Picture of last time' }).press('Home');
  await expect(ghost).toBeHidden();
});

test('the chosen camera is remembered, and one that is pulled out or refused says so while import stays', async ({
  world,
}) => {
  const { running } = await readyForPhotos(world);
  const { page, app } = running;
  await openPhotos(page);
  const open = () => page.getByRole('button', { name: 'Front: not taken yet' }).click();
  await open();
  const shows = () =>
    page
      .locator('video')
      .evaluate(
        (video) =>
          ((video as HTMLVideoElement).srcObject as MediaStream | null)?.getVideoTracks()[0]?.label ?? 'none',
      );
  await expect.poll(shows).not.toBe('none');
  const first = await shows();
  await side(page)
    .getByRole('button', { name: /Camera/ })
    .click();
  await page.getByRole('option').nth(1).click();
  await expect.poll(async () => [first, 'none'].includes(await shows())).toBe(false);
  const second = await shows();
  await expect.poll(async () => (await running.get('settings.get', null)).camera).toBe(second);
  await side(page).getByRole('button', { name: 'Close' }).click();
  await open();
  await expect.poll(shows).toBe(second);

  await page
    .locator('video')
    .evaluate((video) =>
      ((video as HTMLVideoElement).srcObject as MediaStream)
        .getVideoTracks()[0]
        ?.dispatchEvent(new Event('ended')),
    );
  await expect(side(page).getByText('The camera was unplugged.')).toBeVisible();
  await expect(side(page).getByRole('button', { name: 'Import a file' })).toBeVisible();
  await side(page).getByRole('button', { name: 'Try the camera again' }).click();
  await expect(page.locator('video')).toBeVisible();
  await side(page).getByRole('button', { name: 'Close' }).click();

  await app.evaluate(({ webContents }) => {
    for (const contents of webContents.getAllWebContents())
      contents.session.setPermissionRequestHandler((_page, _what, answer) => answer(false));
  });
  await open();
  await expect(side(page).getByText('permission was refused')).toBeVisible();
  await chooseFile(page, 'front.jpg', await jpegBytes(page, 'front'));
  await side(page).getByRole('button', { name: 'Keep this photo' }).click();
  await expect(page.getByRole('button', { name: /^Front: imported/ })).toBeVisible();
});

test('only the camera is allowed: no sound, no place, no notes', async ({ world }) => {
  const { running } = await readyForPhotos(world);
  const asked = await running.page.evaluate(async () => {
    const tried = async (what: MediaStreamConstraints) =>
      navigator.mediaDevices.getUserMedia(what).then(
        () => 'allowed',
        (error: Error) => error.name,
      );
    return {
      sound: await tried({ audio: true }),
      both: await tried({ audio: true, video: true }),
      camera: await tried({ video: true }),
      notes: await Notification.requestPermission(),
    };
  });
  expect(asked).toEqual({
    sound: 'NotAllowedError',
    both: 'NotAllowedError',
    camera: 'allowed',
    notes: 'denied',
  });
});

test('a file comes in without its metadata; every wrong file gets its sentence and loses nothing', async ({
  world,
}) => {
  const { running, session } = await readyForPhotos(world, { switches: [] });
  const { page } = running;
  await openPhotos(page);
  await page.getByRole('button', { name: 'Front: not taken yet' }).click();
  await expect(side(page).getByText('No camera was found.')).toBeVisible();

  const good = await jpegBytes(page, 'front', 4000, 3000);
  const tagged = Buffer.concat([
    good.subarray(0, 2),
    Buffer.from(exif('2026:11:22 08:30:00')),
    // As some phones leave it: no end marker, and a short film behind the picture.
    good.subarray(2, -2),
    Buffer.from('\0\0\0\u0018ftypmp42 Marcus at home'),
  ]);
  const wrong: readonly [name: string, bytes: Buffer, says: string][] = [
    ['IMG_0001.HEIC', Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic', 'latin1'), 'HEIC'],
    ['notes.jpg', Buffer.from('hello there'), 'not a picture'],
    ['half.jpg', good.subarray(0, good.length / 2), 'damaged'],
    // No two neighbours get the same sentence: what stands there still would be taken for the answer.
    ['empty.jpg', Buffer.alloc(0), 'empty'],
    [
      'bent.jpg',
      Buffer.concat([good.subarray(0, 600), Buffer.alloc(40, 0x11), Buffer.from([0xff, 0xd9])]),
      'damaged',
    ],
  ];
  for (const [name, bytes, says] of wrong) {
    await chooseFile(page, name, bytes);
    await expect(side(page).getByRole('alert').filter({ hasText: says })).toBeVisible();
  }
  // A film that somebody took for a photo: never read, so that nothing waits for it.
  const film = join(world.folder, 'film.jpg');
  writeFileSync(film, good);
  truncateSync(film, 200 * 1024 * 1024);
  await chooseFile(page, 'notes.jpg', Buffer.from('hello there'));
  await expect(side(page).getByRole('alert').filter({ hasText: 'not a picture' })).toBeVisible();
  await page.getByLabel('Picture file').setInputFiles(film);
  await expect(side(page).getByRole('alert').filter({ hasText: 'larger than 25 MB' })).toBeVisible();
  expect(kept(world.dataDir)).toEqual([]);
  await chooseFile(page, 'front.jpg', tagged);
  await side(page).getByRole('button', { name: 'Keep this photo' }).click();
  await page.getByRole('button', { name: /^Front: imported \d\d:\d\d$/ }).click();
  await expect(page.getByRole('img', { name: 'Front' })).toHaveJSProperty('complete', true);
  const [photo] = (await running.get('session.current', null))?.photos ?? [];
  expect(photo).toMatchObject({
    width: 2560,
    height: 1920,
    source: 'file',
    takenAt: '2026-11-22T08:30:00.000Z',
  });
  const shown = await page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    },
    `/photo/${session}/${photo?.id ?? ''}`,
  );
  expect(shown).toEqual([2560, 1920]);

  await page.getByRole('button', { name: 'Destroy this photo' }).click();
  await page.getByRole('button', { name: 'Destroy for good' }).click();
  await expect(page.getByText('Please choose a reason.')).toBeVisible();
  await page.getByRole('radio', { name: 'Consent withdrawn' }).click();
  await page.getByRole('button', { name: 'Destroy for good' }).click();
  await expect(page.getByRole('button', { name: 'Front: not taken yet' })).toBeVisible();
  expect(kept(world.dataDir)).toEqual([]);
});

test('killed while photos come in: what the record holds is whole, and nothing else is left', async ({
  world,
}) => {
  const { running, session } = await readyForPhotos(world);
  const bytes = [...(await jpegBytes(running.page, 'many'))];
  const small = [...(await jpegBytes(running.page, 'many', 320, 240))];
  await running.page.evaluate(
    ([id, whole, little]) => {
      const { client } = window as unknown as {
        client: Record<string, (asked: unknown) => Promise<unknown>>;
      };
      const go = async () => {
        for (;;)
          await client['photos.add']?.({
            session: id,
            from: 'consultation',
            view: 'front',
            source: 'camera',
            bytes: new Uint8Array(whole),
            small: new Uint8Array(little),
          });
      };
      void go();
    },
    [session, bytes, small] as const,
  );
  await expect
    .poll(async () => (await running.get('session.current', null))?.photos.length ?? 0)
    .toBeGreaterThan(3);
  const seen = (await running.get('session.current', null))?.photos.length ?? 0;
  await running.kill();

  const again = await world.launch();
  const photos = (await again.get('session.current', null))?.photos ?? [];
  expect(photos.length).toBeGreaterThanOrEqual(seen);
  const checks = await again.get('photos.check', { session });
  expect(checks).toHaveLength(photos.length);
  expect(checks.filter(({ state }) => state !== 'intact')).toEqual([]);
  expect(kept(world.dataDir)).toHaveLength(photos.length * 2);
  expect((await again.get('record.verify', null)).state).toBe('intact');
});

test('before and after are compared side by side, under a slider and in turn, zoomed together, and a pair is kept', async ({
  world,
}) => {
  const { running, session, client } = await readyForPhotos(world);
  const { page } = running;
  await addPhoto(running, session, 'front', 'before');
  await addPhoto(running, session, 'macro', 'before', 'VTX');
  await apply(running, session, {
    type: 'photo.marked',
    photo: (await running.get('session.current', null))?.photos.at(-1)?.id ?? '',
    greyCard: true,
  });
  await workThrough(running, session, 4);
  await page.reload();
  await page.locator('[data-stage="fineTune"]').waitFor();
  const after = page.getByRole('region', { name: 'After photos' });
  // Only the view that shows the zone that was worked on is asked for again.
  await expect(after.getByText('0 of 1')).toBeVisible();
  await after.getByRole('button', { name: /^Close-up, Crown: not taken yet/ }).click();
  await expect(side(page).locator('.camera-ghost img')).toBeVisible();
  await side(page).getByRole('button', { name: 'Take the photo' }).click();
  // A photo by itself is looked at before it is kept.
  await side(page).getByRole('button', { name: 'Keep this photo' }).click();
  await expect(side(page)).toBeHidden();
  await after.getByRole('button', { name: 'Compare before and after' }).click();
  const frames = side(page).getByRole('group', { name: /^Close-up, Crown: move with/ });
  await expect(frames).toHaveCount(2);
  await side(page).getByRole('button', { name: 'Larger' }).click();
  await frames.first().press('ArrowRight');
  const places = () =>
    side(page)
      .locator('.compare-picture')
      .evaluateAll((pictures) => [...new Set(pictures.map((one) => (one as HTMLElement).style.transform))]);
  await expect.poll(places).toEqual([expect.stringContaining('scale(1.5)')]);
  await expect.poll(() => findings(page, '[role="dialog"]')).toEqual([]);
  await side(page).getByRole('radio', { name: 'Slider' }).click();
  await side(page).getByRole('slider', { name: 'How much of the first photo shows' }).fill('20');
  await expect
    .poll(() =>
      side(page)
        .locator('.compare-cut')
        .evaluate((cut) => (cut as HTMLElement).style.clipPath),
    )
    .toContain('80%');
  await side(page).getByRole('radio', { name: 'In turn' }).click();
  await side(page).getByRole('button', { name: 'Show the second' }).click();
  await expect(side(page).getByRole('img', { name: /Close-up, Crown, .* after$/ })).toBeVisible();
  // Held back, and a press says why.
  await side(page).getByRole('button', { name: 'Keep this pair' }).press('Enter');
  await expect(side(page).getByText('Say first whether they lie on each other.')).toBeVisible();
  await side(page)
    .getByRole('radiogroup', { name: 'Ears, eyes and nose lie on each other' })
    .getByText('Yes', { exact: true })
    .click();
  await side(page).getByRole('button', { name: 'Keep this pair' }).click();
  await expect(side(page).getByText('This pair is kept in the record.')).toBeVisible();
  const { timeline } = await running.get('completed.open', { session });
  expect(inEnglish(timeline.at(-1)?.text ?? '')).toMatch(/lie on each other/);
  await side(page).getByRole('button', { name: 'Close', exact: true }).click();

  await running.get('session.leave', { session });
  await page.reload();
  await page.getByRole('button', { name: 'Clients' }).click();
  await page
    .getByRole('option')
    .or(page.getByRole('button', { name: /Marcus/ }))
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Photos' }).getByText('3 photos')).toBeVisible();
  expect((await running.get('photos.list', { client })).flatMap(({ photos }) => photos)).toHaveLength(3);
});
