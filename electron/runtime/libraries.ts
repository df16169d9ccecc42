import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { outputOf, run } from './spawn.ts';
import { say } from './say.ts';

/** What a bare Debian lacks: a library by its file name or a program by its name, and the package that brings it. */
const needs = {
  run: {
    'libgtk-3.so.0': 'libgtk-3-0',
    'libnss3.so': 'libnss3',
    'libasound.so.2': 'libasound2',
    'libgbm.so.1': 'libgbm1',
    'libXss.so.1': 'libxss1',
    'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
    'libdrm.so.2': 'libdrm2',
    'libxkbcommon.so.0': 'libxkbcommon0',
    'libcups.so.2': 'libcups2',
  },
  display: { 'xvfb-run': 'xvfb', xauth: 'xauth' },
  test: { pdfinfo: 'poppler-utils', qpdf: 'qpdf' },
} as const;

export type Need = keyof typeof needs;

/** Packages that Debian 13 and Ubuntu 24.04 renamed when time became 64 bits wide. */
const renamed = new Set(['libgtk-3-0', 'libasound2', 'libatk-bridge2.0-0', 'libcups2']);

interface Machine {
  /** What `ldconfig -p` prints. */
  readonly libraries: string;
  readonly hasProgram: (name: string) => boolean;
}

/** What is missing for these needs, as file or program name → Debian package, in a fixed order. */
export const missingHere = (
  wanted: readonly Need[],
  { libraries, hasProgram }: Machine,
): ReadonlyMap<string, string> => {
  const known = new Set(libraries.split('\n').map((line) => line.trim().split(' ')[0]));
  const all = wanted.flatMap((need) => Object.entries(needs[need]));
  return new Map(all.filter(([name]) => (name.includes('.so') ? !known.has(name) : !hasProgram(name))));
};

/** The one line an ordinary user gets: what is missing, and what an administrator would type. */
export const adviceFor = (missing: ReadonlyMap<string, string>, isDebian: boolean): string => {
  const names = [...missing.keys()].join(', ');
  const packages = [...new Set(missing.values())].join(' ');
  return isDebian
    ? `Missing on this machine: ${names}. An administrator can install them with: apt-get install ${packages}`
    : `Missing on this machine: ${names}. An administrator can install them (on Debian the packages are called: ${packages}).`;
};

/**
 * Makes sure the system libraries are there: installs them as root on Debian, else says in one line what is missing.
 * Answers the names still missing afterwards.
 */
export const ensureLibraries = async (wanted: readonly Need[]): Promise<readonly string[]> => {
  if (process.platform !== 'linux') return [];
  const missing = missingHere(wanted, thisMachine());
  if (missing.size === 0) return [];
  const isDebian = hasProgram('apt-get');
  if (process.getuid?.() !== 0 || !isDebian) {
    say(adviceFor(missing, isDebian));
    return [...missing.keys()];
  }
  await aptInstall([...new Set(missing.values())]);
  const left = missingHere(wanted, thisMachine());
  if (left.size > 0) say(adviceFor(left, isDebian));
  return [...left.keys()];
};

const aptInstall = async (packages: readonly string[]): Promise<void> => {
  say(`Installing system libraries as root (first time only): ${packages.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
  await run('apt-get', ['update', '-qq'], quiet);
  const names = packages.map((name) =>
    renamed.has(name) && outputOf('apt-cache', ['show', `${name}t64`]) ? `${name}t64` : name,
  );
  await run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0', ...names],
    quiet,
  );
};

const hasProgram = (name: string): boolean =>
  [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/sbin', '/sbin'].some(
    (folder) => folder !== '' && existsSync(join(folder, name)),
  );

const thisMachine = (): Machine => ({
  libraries: outputOf('/sbin/ldconfig', ['-p']) ?? outputOf('ldconfig', ['-p']) ?? '',
  hasProgram,
});
