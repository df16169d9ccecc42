import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean, os?: string | string[], cpu?: string | string[] }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/**
 * The packages a lock file names that an installed tree (npm's own hidden lock file) does not hold in that very version.
 * Optional packages count only where they are meant for this platform by name; others may rightly be absent.
 * @param {LockedPackages} locked @param {LockedPackages} installed @param {{ platform: string, arch: string }} machine
 */
export const missingPackages = (locked, installed, { platform, arch }) =>
  Object.entries(locked).flatMap(([path, wanted]) => {
    if (path === '' || wanted.link) return [];
    const present = installed[path];
    if (present)
      return present.version === wanted.version && present.integrity === wanted.integrity ? [] : [path];
    const ours = [wanted.os ?? []].flat().includes(platform) && [wanted.cpu ?? []].flat().includes(arch);
    return wanted.optional && !(ours && path.startsWith('node_modules/node-')) ? [] : [path];
  });

const stampName = '.stipple-stamp';

/** The stamp that says "this tree was checked against that lock file". @param {string} lock @param {string} hiddenLock */
export const stampOf = (lock, hiddenLock) =>
  createHash('sha256').update(lock).update('\0').update(hiddenLock).digest('hex');

/** @param {string} file */
const packagesIn = (file) =>
  /** @type {LockedPackages} */ (JSON.parse(readFileSync(file, 'utf8')).packages ?? {});

/**
 * Is node_modules what package-lock.json says? A stamp answers quickly; without one the two lock files are compared,
 * so an `npm ci` that somebody ran by hand is not run again.
 * @param {string} root @param {{ platform: string, arch: string }} [machine]
 */
export const isInstalled = (root, machine = process) => {
  const lock = join(root, 'package-lock.json');
  const hidden = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(hidden)) return false;
  const stamp = stampOf(readFileSync(lock, 'utf8'), readFileSync(hidden, 'utf8'));
  const stampFile = join(root, 'node_modules', stampName);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return true;
  if (missingPackages(packagesIn(lock), packagesIn(hidden), machine).length > 0) return false;
  writeFileSync(stampFile, stamp);
  return true;
};

/** Says that node_modules is as complete as it can get here, even where a registry lacks an optional package. @param {string} root */
const stampAsDone = (root) => {
  const [lock, hidden] = ['package-lock.json', 'node_modules/.package-lock.json'].map((name) =>
    join(root, name),
  );
  if (!lock || !hidden) return;
  const missing = missingPackages(packagesIn(lock), packagesIn(hidden), process);
  if (missing.length > 0) process.stderr.write(`  not available here: ${missing.join(', ')}\n`);
  writeFileSync(
    join(root, 'node_modules', stampName),
    stampOf(readFileSync(lock, 'utf8'), readFileSync(hidden, 'utf8')),
  );
};

/**
 * Runs `npm ci` where node_modules is missing or does not match.
 * @param {string} root @param {{ quiet?: boolean }} options
 * @returns {Promise<{ ok: true } | { ok: false, error: string }>}
 */
export const ensureInstalled = async (root, { quiet = false }) => {
  if (isInstalled(root)) return { ok: true };
  const say = (/** @type {string} */ line) => (quiet ? process.stderr : process.stdout).write(`${line}\n`);
  say(
    'Setting up: installing the packages named in package-lock.json (first time only; one to three minutes) …',
  );
  const started = Date.now();
  const beat = setInterval(
    () => say(`  … still installing (${Math.round((Date.now() - started) / 1000)} s)`),
    10_000,
  );
  const code = await npm(root, ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--no-update-notifier']);
  clearInterval(beat);
  if (code !== 0)
    return {
      ok: false,
      error:
        'The packages could not be installed. See what npm says above (usually: no network, or a full disk), then run the command again.',
    };
  stampAsDone(root);
  say(`  packages installed in ${Math.round((Date.now() - started) / 1000)} s`);
  return { ok: true };
};

/**
 * The same npm that runs us, or the one on the PATH. npm's output goes to stderr, so that a command's own output stays clean.
 * @param {string} root @param {string[]} args @returns {Promise<number>}
 */
const npm = (root, args) => {
  const cli = process.env['npm_execpath'];
  const [file, first] = cli?.endsWith('npm-cli.js') ? [process.execPath, [cli]] : ['npm', []];
  const child = spawn(file, [...first, ...args], {
    cwd: root,
    stdio: ['ignore', process.stderr, 'inherit'],
    shell: file === 'npm' && process.platform === 'win32',
  });
  return new Promise((done) => {
    child.on('error', () => done(1));
    child.on('exit', (code) => done(code ?? 1));
  });
};
