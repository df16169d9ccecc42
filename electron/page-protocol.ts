import { readFile } from 'node:fs/promises';
import { basename, extname, join, normalize, sep } from 'node:path';
import { protocol, type Session } from 'electron';
import type { SessionId } from '../shared/brand.ts';
import { photoAt } from '../shared/photos/address.ts';
import type { PhotoSize } from '../shared/photos/address.ts';

/** A stored photo in clear, for the moment it is shown; undefined where there is none. */
export type PictureSource = (
  session: SessionId,
  photo: string,
  size: PhotoSize,
) => Promise<Uint8Array | undefined>;

const PAGE_SCHEME = 'stipple';
export const PAGE_URL = `${PAGE_SCHEME}://app/index.html`;

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** The reader of codes stands alone in its worker: it alone may fetch and start its own compiled part, from our own bundle. */
const workerPolicy = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src ${PAGE_SCHEME}://app/assets/`;
const policyOf = (path: string): string =>
  /^decode-worker-[\w-]+\.js$/.test(basename(path)) ? workerPolicy : policy;

/** Must run before the app is ready. */
export const registerPageScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: PAGE_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);

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
const pictureHeaders = {
  'content-type': 'image/jpeg',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

interface Answer {
  readonly statusCode: number;
  readonly mimeType: string;
  readonly headers: Record<string, string>;
  readonly data: Buffer;
}
const notFound: Answer = {
  statusCode: 404,
  mimeType: 'text/plain',
  headers: {},
  data: Buffer.from('not found'),
};

interface Source {
  readonly picture: PictureSource;
  /** The page itself was given out. */
  readonly onPage: () => void;
  /** Scripts are given out after this. */
  readonly beforeScripts: Promise<unknown>;
  /** The scripts it asked for first have reached it, to the last byte. Told once. */
  readonly onScripts: () => void;
}

/** Serves the built window from its own folder and nothing outside it, and stored photos to that window. */
export const servePage = (
  session: Session,
  folder: string,
  { picture, onPage, beforeScripts, onScripts }: Source,
): void => {
  let onTheWay = 0;
  // The end of a file is told through this process: whoever blocks it before keeps the page waiting for what it has.
  session.webRequest.onCompleted(({ url }) => {
    if (!url.endsWith('.js')) return;
    onTheWay -= 1;
    if (onTheWay > 0) return;
    session.webRequest.onCompleted(null);
    setImmediate(onScripts);
  });

  const pictureAt = async ({ session: id, photo, size }: PhotoPlace): Promise<Answer> => {
    const bytes = await picture(id, photo, size);
    return bytes === undefined
      ? notFound
      : { statusCode: 200, mimeType: 'image/jpeg', headers: pictureHeaders, data: Buffer.from(bytes) };
  };
  const fileAt = async (url: URL): Promise<Answer> => {
    const path = normalize(join(folder, decodeURIComponent(url.pathname)));
    const kind = kinds[extname(path)];
    if (!path.startsWith(folder + sep) || kind === undefined) return notFound;
    if (path.endsWith('.js')) onTheWay += 1;
    const [data] = await Promise.all([readFile(path), path.endsWith('.js') ? beforeScripts : null]);
    if (path.endsWith('.html')) onPage();
    const headers = {
      'content-type': kind,
      'content-security-policy': policyOf(path),
      'x-content-type-options': 'nosniff',
    };
    return { statusCode: 200, mimeType: kind.split(';')[0] ?? kind, headers, data };
  };
  const answerTo = async (asked: string): Promise<Answer> => {
    if (!isOurPage(asked)) return notFound;
    const url = new URL(asked);
    const photo = photoAt<SessionId>(url.pathname);
    return (photo === undefined ? fileAt(url) : pictureAt(photo)).catch(() => notFound);
  };

  // [Note: no fetch at start] `handle` speaks in Response objects, and loading Node's fetch for them takes the main process
  // longer than everything else before the first screen. The older form does without; it is used for as long as Electron has it.
  const { protocol: table } = session;
  if (typeof table.registerBufferProtocol === 'function')
    table.registerBufferProtocol(PAGE_SCHEME, ({ url }, give) => void answerTo(url).then(give));
  else table.handle(PAGE_SCHEME, async ({ url }) => asResponse(await answerTo(url)));
};

type PhotoPlace = NonNullable<ReturnType<typeof photoAt<SessionId>>>;

const asResponse = ({ statusCode, headers, data }: Answer): Response =>
  new Response(new Uint8Array(data), { status: statusCode, headers });
