import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { presentElectron } from './choose-electron.ts';
import { outputOf, root } from './spawn.ts';

/** The program inside an Electron folder, by platform. */
export const programIn = (folder: string, platform: NodeJS.Platform = process.platform): string => {
  if (platform === 'darwin') return join(folder, 'Electron.app/Contents/MacOS/Electron');
  return join(folder, platform === 'win32' ? 'electron.exe' : 'electron');
};

/** What tests give Playwright as `executablePath`. Throws with the way out where no runtime has been fetched yet. */
export const electronPath = (): string => {
  const known = process.env['STIPPLE_ELECTRON_PATH'];
  if (known) return known;
  const runtime = presentElectron();
  if (runtime === undefined)
    throw new Error('No Electron has been fetched yet: run `npm start` or `npm test` once.');
  return programIn(runtime.folder);
};

/** Where the packaged app lies after `npm run dist -- --dir`, by platform. */
export const packagedPath = (): string => {
  const built = join(root, 'out/dist');
  if (process.platform === 'win32') return join(built, 'win-unpacked/Stipple.exe');
  if (process.platform === 'darwin') {
    const folder =
      ['mac-universal', `mac-${process.arch}`, 'mac'].find((name) => existsSync(join(built, name))) ?? 'mac';
    return join(built, folder, 'Stipple.app/Contents/MacOS/Stipple');
  }
  return join(built, process.arch === 'arm64' ? 'linux-arm64-unpacked' : 'linux-unpacked', 'stipple');
};

let restricted: boolean | undefined;

/**
 * Switches the harness must add on this machine. Chromium's sandbox refuses root, and needs user namespaces, which some
 * distributions keep from programs that are not installed. The product itself never switches its sandbox off.
 */
export const electronArgs = (): readonly string[] => {
  restricted ??=
    process.platform === 'linux' &&
    (process.getuid?.() === 0 || outputOf('unshare', ['-Ur', 'true']) === undefined);
  return restricted ? ['--no-sandbox'] : [];
};
