import { test } from '../faults/world.ts';
import { addPhoto, apply, openPhotos, readyForPhotos, workThrough } from '../photos/chair-with-photos.ts';
import { cameraOn } from './camera.ts';

test('the guided set, the camera with the ghost of last time, and before beside after', async ({ world }) => {
  const { running, session } = await readyForPhotos(world);
  const { page } = running;
  const shoot = cameraOn(page, '15-photos');
  const side = page.getByRole('dialog');
  await openPhotos(page);
  await page.getByRole('button', { name: 'Front: not taken yet' }).click();
  await page.locator('video').waitFor();
  await side.getByRole('button', { name: 'Take the photo' }).click();
  await side.getByRole('button', { name: 'Keep this photo' }).click();
  for (const view of ['left45', 'left90', 'back', 'top'] as const)
    await addPhoto(running, session, view, `${view} before`);
  await addPhoto(running, session, 'macro', 'crown before', 'VTX');
  await apply(running, session, {
    type: 'photo.marked',
    photo: (await running.get('session.current', null))?.photos.at(-1)?.id ?? '',
    greyCard: true,
  });
  await shoot('photos-set');
  await page.getByRole('button', { name: /^Front: taken/ }).click();
  await shoot('photos-one');
  await page.getByRole('button', { name: 'Take it again' }).click();
  await page.locator('video').waitFor();
  await shoot('photos-camera');
  await side.getByRole('button', { name: 'Close' }).click();
  await workThrough(running, session, 4);
  for (const view of ['front', 'top'] as const) await addPhoto(running, session, view, `${view} after`);
  await addPhoto(running, session, 'macro', 'crown after', 'VTX');
  await page.reload();
  await page.locator('[data-stage="fineTune"]').waitFor();
  await page.getByRole('region', { name: 'After photos' }).scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Back: not taken yet' }).click();
  await page.locator('video').waitFor();
  await shoot('photos-ghost');
  await side.getByRole('button', { name: 'Take the photo' }).click();
  await shoot('photos-keep');
  await side.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Compare before and after' }).click();
  await shoot('photos-compare');
  await side.getByRole('radio', { name: 'Slider' }).click();
  await shoot('photos-slider');
  await side.getByRole('button', { name: 'Close' }).click();
  await running.get('session.leave', { session });
  await page.reload();
  await page.getByRole('button', { name: 'Clients' }).click();
  await page.getByText('Marcus').first().click();
  await page.getByRole('region', { name: 'Photos' }).waitFor();
  await shoot('photos-client');
});
