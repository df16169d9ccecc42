import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { codeFileOf } from '../start/code-cache.ts';
import { presentElectron } from './choose-electron.ts';
import { electronArgs, programIn } from './electron-path.ts';
import { hashOf, isUnchanged, noteHash } from './input-hash.ts';
import { say } from './say.ts';
import { root } from './spawn.ts';

const app = join(root, 'out/app');
const note = join(root, 'out/app.hash');

const inputs = ['electron', 'renderer', 'shared', 'package.json', 'package-lock.json', 'tsconfig.json'];
const isNotBundled = (path: string): boolean => /^electron\/(runtime|icons|tools)\/|\.md$/.test(path);

/** What the built app is made from, as one hash. */
export const appHash = (): string => hashOf(root, inputs, isNotBundled);

/**
 * Builds main process, preload and renderer into out/app, unless nothing has changed since the last time.
 * The new build takes the place of the old one only when it is whole. Throws what Vite throws.
 */
export const buildApp = async (): Promise<void> => {
  const hash = appHash();
  if (!existsSync(join(app, 'main.js')) || !isUnchanged(note, hash)) await build(hash);
  keepCode(hash);
};

const build = async (hash: string): Promise<void> => {
  const started = Date.now();
  say('Building the app …');
  process.env['NODE_ENV'] = 'production';
  const vite = await import('vite');
  const fresh = join(root, `out/app-${process.pid}`);
  const part = (config: string, mode: string, outDir: string): Promise<unknown> =>
    vite.build({ configFile: join(root, config), mode, logLevel: 'warn', build: { outDir } });
  try {
    mkdirSync(fresh, { recursive: true });
    await part('electron/vite.config.ts', 'main', fresh);
    await part('electron/vite.config.ts', 'behind', fresh);
    for (const thread of ['practice', 'sharing', 'studios'])
      await part('electron/vite.config.ts', thread, fresh);
    await part('electron/vite.config.ts', 'preload', fresh);
    await part('renderer/vite.config.ts', 'production', join(fresh, 'renderer'));
    rmSync(app, { recursive: true, force: true });
    renameSync(fresh, app);
    noteHash(note, hash);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  say(`  built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
};

/**
 * What the runtime makes of the bundles, kept beside them so that a start need not compile them again. Without it, or with
 * another runtime's, the app starts a little slower; so nothing that goes wrong here matters.
 */
const keepCode = (hash: string): void => {
  const runtime = presentElectron();
  if (runtime === undefined) return;
  const madeFor = `${hash} ${runtime.folder} ${runtime.version}`;
  const codeNote = join(root, 'out/app.code');
  const chunks = join(app, 'chunks');
  const bundles = [
    join(app, 'main-services.cjs'),
    ...readdirSync(chunks)
      .filter((name) => name.endsWith('.cjs'))
      .map((name) => join(chunks, name)),
  ];
  if (isUnchanged(codeNote, madeFor) && bundles.every((bundle) => existsSync(codeFileOf(bundle)))) return;
  const { status } = spawnSync(
    programIn(runtime.folder),
    [
      ...electronArgs(),
      join(root, 'electron/start/keep-code.mjs'),
      ...bundles.flatMap((bundle) => [bundle, codeFileOf(bundle)]),
    ],
    { stdio: 'ignore', timeout: 60_000 },
  );
  if (status === 0) noteHash(codeNote, madeFor);
};
