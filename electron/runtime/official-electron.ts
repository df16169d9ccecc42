import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, failedLately, noteFailure, sizeOf } from './cache.ts';
import { say, withProgress } from './say.ts';
import { root } from './spawn.ts';

const home = join(root, 'node_modules/electron');
const stallMs = 60_000;

/** The version package.json pins. */
export const officialVersion = (): string =>
  (JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }).version;

/** The folder of the official runtime if it has been fetched completely, else undefined. */
export const officialFolder = (): string | undefined => {
  const dist = join(home, 'dist');
  const [versionFile, pathFile] = [join(dist, 'version'), join(home, 'path.txt')];
  if (!existsSync(versionFile) || !existsSync(pathFile)) return undefined;
  const complete = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') === officialVersion();
  return complete && existsSync(join(dist, readFileSync(pathFile, 'utf8'))) ? dist : undefined;
};

/**
 * Fetches the official runtime with Electron's own installer, which checks the checksum shipped in the package.
 * Gives up when it fails or when nothing has arrived for a minute; a failure is remembered for a day unless `insist`.
 */
export const fetchOfficial = async ({
  insist,
}: {
  readonly insist: boolean;
}): Promise<string | undefined> => {
  const note = `electron-${officialVersion()}-not-fetched`;
  const present = officialFolder();
  if (present !== undefined) return present;
  if (!insist && failedLately(note, Date.now())) return undefined;
  const progress = { bytes: 0 };
  const arrived = await withProgress(
    `Fetching Electron ${officialVersion()} from its own release page (first time only)`,
    runInstaller(progress),
    () => `${Math.round(progress.bytes / 1e6)} MB`,
  );
  if (arrived) return officialFolder();
  noteFailure(note, Date.now());
  return undefined;
};

const runInstaller = (progress: { bytes: number }): Promise<boolean> => {
  const parts = join(cacheFolder(), `download-${process.pid}`);
  mkdirSync(parts, { recursive: true });
  const child = spawn(process.execPath, [join(home, 'install.js')], {
    // Downloads grow below TMPDIR: the one place where progress can be seen from outside.
    env: {
      ...process.env,
      TMPDIR: parts,
      TEMP: parts,
      ELECTRON_GET_NO_PROGRESS: '1',
      NODE_USE_ENV_PROXY: '1',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let reason = '';
  child.stderr.on('data', (chunk: Buffer) => {
    reason += String(chunk);
  });
  let since = Date.now();
  const watch = setInterval(() => {
    const now = sizeOf(parts) + sizeOf(join(home, 'dist'));
    if (now !== progress.bytes) [progress.bytes, since] = [now, Date.now()];
    else if (Date.now() - since > stallMs) {
      reason = 'nothing arrived for a minute';
      child.kill('SIGKILL');
    }
  }, 1000);
  return new Promise((done) => {
    const end = (ok: boolean): void => {
      clearInterval(watch);
      rmSync(parts, { recursive: true, force: true });
      if (!ok)
        say(
          `  not fetched (${reason.split('\n')[0]?.trim() || 'no reason given'}); not tried again for a day unless STIPPLE_ELECTRON=official says so`,
        );
      done(ok);
    };
    child.on('error', () => end(false));
    child.on('close', (code) => end(code === 0));
  });
};
