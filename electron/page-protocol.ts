import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol, type Session } from 'electron';

export const PAGE_SCHEME = 'stipple';
export const PAGE_URL = `${PAGE_SCHEME}://app/index.html`;

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2', '.svg': 'image/svg+xml', '.png': 'image/png',
};

const policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Must run before the app is ready. */
export const registerPageScheme = (): void =>
  protocol.registerSchemesAsPrivileged([{ scheme: PAGE_SCHEME, privileges: { standard: true, secure: true } }]);

/** Is it ours: by parsed address, never by looking for a piece of text in it. */
export const isOurPage = (url: string): boolean => {
  try {
    const { protocol: scheme, host } = new URL(url);
    return scheme === `${PAGE_SCHEME}:` && host === 'app';
  } catch {
    return false;
  }
};

/** Serves the built window from its own folder and nothing outside it. */
export const servePage = (session: Session, folder: string): void => {
  session.protocol.handle(PAGE_SCHEME, async ({ url }) => {
    const path = isOurPage(url) ? normalize(join(folder, decodeURIComponent(new URL(url).pathname))) : '';
    const kind = kinds[extname(path)];
    if (!path.startsWith(folder + sep) || kind === undefined) return new Response('not found', { status: 404 });
    try {
      return new Response(new Uint8Array(await readFile(path)), { headers: { 'content-type': kind, 'content-security-policy': policy, 'x-content-type-options': 'nosniff' } });
    } catch {
      return new Response('not found', { status: 404 });
    }
  });
};
