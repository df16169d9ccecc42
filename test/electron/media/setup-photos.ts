import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SessionId } from '../../../shared/brand.ts';
import type { PhotoOrder } from '../../../shared/ipc/contract.ts';
import { must } from '../../../shared/result.ts';
import { consentDigestText, consentWords } from '../../../shared/session/topics/consent/text.ts';
import { dataOf } from '../../../electron/session/live-sessions.ts';
import { digest } from '../../../electron/workspace-deps.ts';
import type { Workspace } from '../../../electron/workspace.ts';
import { comment, exif, frame, jfif, jpegOf } from '../../builders/jpeg.ts';
import { sessionOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';

/** A picture with a name and a place in its metadata, as a phone would write it. */
export const phonePicture = (width = 1600, height = 1200): Uint8Array =>
  jpegOf({ before: [...jfif, ...exif('2026:11:22 08:30:00'), ...comment], frame: frame(width, height) });
export const smallPicture = (): Uint8Array => jpegOf({ frame: frame(320, 240) });

export const orderFor = (session: SessionId, over: Partial<PhotoOrder> = {}): PhotoOrder => ({
  session,
  from: 'consultation',
  view: 'front',
  source: 'camera',
  bytes: phonePicture(),
  small: smallPicture(),
  ...over,
});

export const agree = ({ sessions }: Pick<Workspace, 'sessions'>, session: SessionId): void => {
  const words = consentWords(dataOf(must(sessions.loaded(session))), 'photosRecord');
  if (words === undefined) throw new Error('no such consent');
  const textHash = digest(consentDigestText(words));
  must(
    sessions.apply(session, 'consultation', {
      type: 'consent.shown',
      consent: 'photosRecord',
      textHash,
      language: 'en',
    }),
  );
  must(
    sessions.apply(session, 'consultation', {
      type: 'consent.signed',
      consent: 'photosRecord',
      textHash,
      language: 'en',
      method: 'typed',
      typedName: 'Marcus Webb',
      witness: 'Dana Whitlock',
    }),
  );
};

/** A session at the consultation whose client has agreed to photos. */
export const photoSession = (machine: Machine): SessionId => {
  const session = sessionOn(machine);
  agree(machine.open(), session);
  return session;
};

export const photosOf = ({ sessions }: Pick<Workspace, 'sessions'>, session: SessionId) =>
  dataOf(must(sessions.loaded(session))).photos;

/** Every file of the media folder by its path in it. */
export const mediaFiles = (dataDir: string): Readonly<Record<string, Buffer>> => {
  const folder = join(dataDir, 'media');
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name));
  return Object.fromEntries(names.map((name) => [name.slice(folder.length + 1), readFileSync(name)]));
};
