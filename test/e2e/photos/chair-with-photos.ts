import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { SessionId } from '../../../shared/brand.ts';
import type { PhotoViewId } from '../../../shared/photos/views.ts';
import { must } from '../../../shared/result.ts';
import type { Intent } from '../../../shared/session/events.ts';
import { mayBeAcknowledged } from '../../../shared/session/requirement.ts';
import { sessionScript } from '../../electron/session/session-script.ts';
import { setUp, startSession } from '../faults/world.ts';
import type { Running, World } from '../faults/world.ts';

/** Chromium's own moving test picture, as camera one and camera two; who may see it is still asked of our own guard. */
export const fakeCamera = ['--use-fake-device-for-media-stream=device-count=2'];

const placeOf = async ({ get }: Pick<Running, 'get'>): Promise<string> =>
  (await get('session.current', null))?.place ?? 'consultation';
export const apply = async (running: Running, session: SessionId, intent: Intent) =>
  running.get('session.apply', { session, from: await placeOf(running), intent });

/** The consent to photos, typed and witnessed. */
export const agree = async (running: Running, session: SessionId): Promise<void> => {
  const { textHash, language } = await running.get('session.consentWords', {
    session,
    consent: 'photosRecord',
  });
  await apply(running, session, { type: 'consent.shown', consent: 'photosRecord', textHash, language });
  await apply(running, session, {
    type: 'consent.signed',
    consent: 'photosRecord',
    textHash,
    language,
    method: 'typed',
    typedName: 'Marcus Okonkwo',
    witness: 'Dana Whitlock',
  });
};

/** A session at the consultation, the crown planned to be treated, photos agreed to. */
export const readyForPhotos = async (world: World, parts: Parameters<World['launch']>[0] = {}) => {
  const running = await world.launch({ switches: fakeCamera, ...parts });
  await setUp(running);
  const { session, client } = await startSession(running);
  await agree(running, session);
  await apply(running, session, { type: 'zone.chosen', zone: 'VTX', chosen: true });
  await apply(running, session, { type: 'field.set', field: 'plan', zone: 'VTX', value: 'treat' });
  return { running, session, client: client.id };
};

export const openPhotos = async (page: Page): Promise<void> => {
  await page
    .getByRole('navigation', { name: 'Parts of the consultation' })
    .getByRole('button', { name: /^Photos/ })
    .click();
  await page.getByRole('region', { name: 'Photos before the work' }).waitFor();
};

/** Taps of the whole script from where the session stands until that many stages are done. */
export const workThrough = async (running: Running, session: SessionId, stages: number): Promise<void> => {
  let done = 0;
  for (const { minutesBefore, what } of sessionScript()) {
    if (done === stages) break;
    if (minutesBefore > 0) await running.advance(minutesBefore);
    if (what === 'prepare') await running.get('sheet.prepare', { session });
    // The screen follows once, at the end. What photos have settled needs no override.
    else if (what.type === 'requirement.overridden')
      await running.ask('session.apply', { session, from: await placeOf(running), intent: what });
    else {
      // The script has no photos, so what photos bring up as a warning is seen and passed here.
      if (what.type === 'stage.completed') await seeWarnings(running, session);
      must(await running.ask('session.apply', { session, from: await placeOf(running), intent: what }));
    }
    if (what !== 'prepare' && what.type === 'stage.completed') done += 1;
  }
  await running.advance(0);
};

const seeWarnings = async (running: Running, session: SessionId): Promise<void> => {
  for (const one of (await running.get('session.current', null))?.requirements ?? []) {
    const { id, scope, state } = one;
    if (mayBeAcknowledged(one) && state === 'open')
      await apply(running, session, {
        type: 'requirement.acknowledged',
        requirement: { id, ...(scope === undefined ? {} : { scope }) },
      });
  }
};

/** A picture made in the page, so that it is a real JPEG; `words` are painted on it. */
export const jpegBytes = (page: Page, words: string, width = 1200, height = 900): Promise<Buffer> =>
  page
    .evaluate(
      async ([text, across, down]) => {
        const canvas = new OffscreenCanvas(across, down);
        const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
        pen.fillStyle = '#c9a58b';
        pen.fillRect(0, 0, across, down);
        pen.fillStyle = '#3a2a22';
        for (let dot = 0; dot < 900; dot += 1)
          pen.fillRect((dot * 7919) % across, (dot * 104_729) % down, 4, 4);
        pen.font = '90px sans-serif';
        pen.fillText(text, 80, 200);
        const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
        return [...new Uint8Array(await blob.arrayBuffer())];
      },
      [words, width, height] as const,
    )
    .then((bytes) => Buffer.from(bytes));

/** A photo put in without a finger: the same channel the page uses. */
export const addPhoto = async (
  { page, get }: Running,
  session: SessionId,
  view: PhotoViewId,
  words: string,
  zone?: string,
): Promise<void> => {
  const [whole, small] = [await jpegBytes(page, words), await jpegBytes(page, words, 320, 240)];
  const from = await placeOf({ get });
  const reply = await page.evaluate(
    async ([order, bytes, little]) => {
      const { client } = window as unknown as {
        client: Record<string, (asked: unknown) => Promise<{ ok: boolean; error?: unknown }>>;
      };
      const answer = await client['photos.add']?.({
        ...order,
        bytes: new Uint8Array(bytes),
        small: new Uint8Array(little),
      });
      return answer?.ok === true ? null : JSON.stringify(answer?.error);
    },
    [
      { session, from, view, source: 'camera', ...(zone === undefined ? {} : { zone }) },
      [...whole],
      [...small],
    ] as const,
  );
  if (reply !== null) throw new Error(reply);
};

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
