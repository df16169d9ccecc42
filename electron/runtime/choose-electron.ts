import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fetchOfficial, officialFolder, officialVersion } from './official-electron.ts';
import { say } from './say.ts';
import { makeStandIn, standInFolder, standInVersion } from './stand-in.ts';

export interface ElectronRuntime {
  readonly kind: 'official' | 'standin' | 'given';
  readonly folder: string;
  readonly version: string;
}

const given = (folder: string): ElectronRuntime => {
  const file = join(folder, 'version');
  return {
    kind: 'given',
    folder: resolve(folder),
    version: existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'of unknown version',
  };
};
const official = (folder: string): ElectronRuntime => ({
  kind: 'official',
  folder,
  version: officialVersion(),
});
const standIn = (folder: string): ElectronRuntime => ({ kind: 'standin', folder, version: standInVersion });

/** What the user asked for: STIPPLE_ELECTRON=official|standin|<folder>, else Electron's own ELECTRON_OVERRIDE_DIST_PATH. */
const wish = (): string =>
  process.env['STIPPLE_ELECTRON'] || process.env['ELECTRON_OVERRIDE_DIST_PATH'] || '';

/** The runtime that is already there, without fetching anything. */
export const presentElectron = (): ElectronRuntime | undefined => {
  const asked = wish();
  if (asked !== '' && asked !== 'official' && asked !== 'standin') return given(asked);
  const [own, other] = [
    asked === 'standin' ? undefined : officialFolder(),
    asked === 'official' ? undefined : standInFolder(),
  ];
  if (own !== undefined) return official(own);
  return other === undefined ? undefined : standIn(other);
};

/** The runtime to use, fetched if need be: the official one first, the stand-in ([Note: stand-in]) only where that cannot be had. */
export const chooseElectron = async (): Promise<ElectronRuntime | undefined> => {
  const runtime = await find(wish());
  say(runtime === undefined ? noRuntime() : `Runtime: ${named(runtime)}`);
  return runtime;
};

const find = async (asked: string): Promise<ElectronRuntime | undefined> => {
  if (asked !== '' && asked !== 'official' && asked !== 'standin') return given(asked);
  if (asked !== 'standin') {
    // A remembered failure spares the wait only where there is something else to run on.
    const folder = await fetchOfficial({ insist: asked === 'official' || standInFolder() === undefined });
    if (folder !== undefined) return official(folder);
    if (asked === 'official') return undefined;
  }
  const folder = await makeStandIn();
  return folder === undefined ? undefined : standIn(folder);
};

const named = ({ kind, version, folder }: ElectronRuntime): string => {
  if (kind === 'official') return `Electron ${version} (official)`;
  if (kind === 'given') return `Electron ${version} from ${folder} (as asked)`;
  return `Electron ${version} (stand-in for running and testing: the official ${officialVersion()} cannot be fetched here)`;
};

const noRuntime = (): string =>
  `Electron ${officialVersion()} could not be fetched from its release page. Check the network (a proxy is taken from HTTPS_PROXY) and run the command again, ` +
  'or point ELECTRON_OVERRIDE_DIST_PATH to a folder with an unpacked Electron.';
