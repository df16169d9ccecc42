import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { appHash } from './build-app.ts';
import { officialVersion } from './official-electron.ts';
import type { ElectronRuntime } from './choose-electron.ts';
import { packagedPath } from './electron-path.ts';
import { hashOf, isUnchanged, noteHash } from './input-hash.ts';
import { say } from './say.ts';
import { root } from './spawn.ts';

interface DistOptions {
  /** Only the unpacked folder, no installer. */
  readonly dirOnly: boolean;
  /** Keeps the inspect fuse on, so that Playwright can drive the packaged app. Never for a build that leaves the house. */
  readonly testBuild: boolean;
}

/**
 * Packs out/app with electron-builder into out/dist for this platform. The unpacked folder is made from the runtime at hand
 * (the stand-in included: [Note: stand-in]); installers are only ever made from the official one.
 * Answers whether it worked.
 */
export const distribute = async (
  runtime: ElectronRuntime,
  { dirOnly, testBuild }: DistOptions,
): Promise<boolean> => {
  if (!dirOnly && runtime.kind !== 'official') {
    say(
      `An installer is made from the official Electron ${officialVersion()} only, and that is not here. Use: npm run dist -- --dir`,
    );
    return false;
  }
  const note = join(root, 'out/dist.hash');
  const hash = `${appHash()} ${hashOf(root, ['electron-builder.yml', 'electron/icons', 'electron/runtime/distribute.ts'])} ${runtime.folder} ${dirOnly} ${testBuild}`;
  if (dirOnly && existsSync(packagedPath()) && isUnchanged(note, hash)) return true;
  const started = Date.now();
  say(`Packaging with Electron ${runtime.version}${testBuild ? ' (test build)' : ''} …`);
  const { build, Platform } = await import('electron-builder');
  const made = await build({
    projectDir: root,
    publish: 'never',
    // No target named means those of electron-builder.yml, each with its own architecture.
    targets: dirOnly ? Platform.current().createTarget('dir') : new Map([[Platform.current(), new Map()]]),
    config: {
      extends: join(root, 'electron-builder.yml'),
      ...(runtime.kind === 'official'
        ? {}
        : { electronDist: runtime.folder, electronVersion: runtime.version }),
      // A folder given as `electronDist` is copied as it is, with what only a development runtime has.
      afterPack: ({ appOutDir }) => {
        for (const name of ['resources/default_app.asar', 'stipple-complete'])
          rmSync(join(appOutDir, name), { force: true });
      },
      ...(testBuild
        ? { electronFuses: { enableNodeCliInspectArguments: true }, extraMetadata: { testBuild: true } }
        : {}),
    },
  }).catch((problem: unknown) => {
    process.stderr.write(`${problem instanceof Error ? problem.stack : String(problem)}\n`);
  });
  if (made === undefined) return false;
  noteHash(note, hash);
  say(`  packaged in ${Math.round((Date.now() - started) / 1000)} s: ${packagedPath()}`);
  return true;
};
