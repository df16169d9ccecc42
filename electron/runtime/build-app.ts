import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
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
  if (existsSync(join(app, 'main.js')) && isUnchanged(note, hash)) return;
  const started = Date.now();
  say('Building the app …');
  process.env['NODE_ENV'] = 'production';
  const { build } = await import('vite');
  const fresh = join(root, `out/app-${process.pid}`);
  const part = (config: string, mode: string, outDir: string): Promise<unknown> =>
    build({ configFile: join(root, config), mode, logLevel: 'warn', build: { outDir } });
  try {
    mkdirSync(fresh, { recursive: true });
    await part('electron/vite.config.ts', 'main', fresh);
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
