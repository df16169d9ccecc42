import { readFile } from 'node:fs/promises';
import { basename, extname, join, normalize, sep } from 'node:path';
import { protocol, type Session } from 'electron';
import type { SessionId } from '../shared/brand.ts';
import { photoAt } from '../shared/photos/address.ts';
import type { PhotoSize } from '../shared/photos/address.ts';

/** A stored photo in clear, for the moment it is shown; undefined where there is none. */
export type PictureSource = (session: SessionId, photo: string, size: PhotoSize) => Promise<Uint8Array | undefined>;

export const PAGE_SCHEME = 'stipple';
export const PAGE_URL = `${PAGE_SCHEME}://app/index.html`;

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm', '.woff2': 'font/woff2', '.svg': 'image/svg+xml', '.png': 'image/png',
};

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** The reader of codes stands alone in its worker: it alone may fetch and start its own compiled part, from our own bundle. */
const workerPolicy = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src ${PAGE_SCHEME}://app/assets/`;
const policyOf = (path: string): string => (/^decode-worker-[\w-]+\.js$/.test(basename(path)) ? workerPolicy : policy);

/** Must run before the app is ready. */
export const registerPageScheme = (): void =>
  protocol.registerSchemesAsPrivileged([{ scheme: PAGE_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);

/** Is it ours: by parsed address, never by looking for a piece of text in it. */
export const isOurPage = (url: string): boolean => {
  try {
    const { protocol: scheme, host } = new URL(url);
    return scheme === `${PAGE_SCHEME}:` && host === 'app';
  } catch {
    return false;
  }
};

/** Opened on the fly, kept nowhere, and good for nothing but an image of our page. */
const pictureHeaders = { 'content-type': 'image/jpeg', 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; sandbox", 'cross-origin-resource-policy': 'same-origin', 'x-content-type-options': 'nosniff' };
const notFound = (): Response => new Response('not found', { status: 404 });

/** Serves the built window from its own folder and nothing outside it, and stored photos to that window. `onFirst` hears of the first page it gives out. */
export const servePage = (session: Session, folder: string, pictures: PictureSource, onFirst: () => void): void => {
  let first = true;
  session.protocol.handle(PAGE_SCHEME, async ({ url }) => {
    const asked = isOurPage(url) ? photoAt<SessionId>(new URL(url).pathname) : undefined;
    if (asked !== undefined) {
      const bytes = await pictures(asked.session, asked.photo, asked.size).catch(() => undefined);
      return bytes === undefined ? notFound() : new Response(new Uint8Array(bytes), { headers: pictureHeaders });
    }
    const path = isOurPage(url) ? normalize(join(folder, decodeURIComponent(new URL(url).pathname))) : '';
    const kind = kinds[extname(path)];
    if (!path.startsWith(folder + sep) || kind === undefined) return notFound();
    try {
      if (first) onFirst();
      first = false;
      return new Response(new Uint8Array(await readFile(path)), { headers: { 'content-type': kind, 'content-security-policy': policyOf(path), 'x-content-type-options': 'nosniff' } });
    } catch {
      return notFound();
    }
  });
};
