import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface LaunchOptions {
  readonly dataDir: string;
  /** Outside packaged builds only; each one used is named in the first entry of a new journal (decision 15). */
  readonly test: {
    readonly on: boolean;
    readonly clockOffsetMs: number;
    /** Stands in for the day the app was built: a test's clock may lie before it. */
    readonly builtOn: string | null;
    readonly passphrase: string | null;
    readonly names: readonly string[];
    /** Where "save as" and "print" go without a dialog that no test can click. */
    readonly saveTo: string | null;
    /** The window lives for seconds: SQLite is not compiled a second time, which takes more of a processor than such a life. */
    readonly isShortLived: boolean;
  };
}

const none: LaunchOptions['test'] = {
  on: false,
  clockOffsetMs: 0,
  builtOn: null,
  passphrase: null,
  names: [],
  saveTo: null,
  isShortLived: false,
};

/** `test`: packed to be driven by a test, never to leave the house. */
type Build = 'source' | 'installed' | 'test';

/** A test build says so in the packed package.json, which nobody outside can change without packing anew. */
export const buildOf = (packaged: boolean, appPath: string): Build => {
  if (!packaged) return 'source';
  const { testBuild } = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8')) as {
    testBuild?: unknown;
  };
  return testBuild === true ? 'test' : 'installed';
};

/** Reads `--data-dir=D` (always allowed) and the test switches of the environment (ignored by packaged builds). */
export const readLaunchOptions = (
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
  isPackaged: boolean,
  userData: string,
  isTestBuild = false,
): LaunchOptions => {
  const given = argv.find((word) => word.startsWith('--data-dir='))?.slice('--data-dir='.length);
  const dataDir = given ? resolve(given) : join(userData, 'record');
  // A record that a test build began says so for ever.
  if (isPackaged) return { dataDir, test: isTestBuild ? { ...none, names: ['test-build'] } : none };
  const names = [
    'STIPPLE_TEST',
    'STIPPLE_CLOCK_OFFSET_MS',
    'STIPPLE_PASSPHRASE',
    'STIPPLE_SAVE_TO',
    'STIPPLE_BUILT_ON',
    'STIPPLE_SHORT_LIFE',
  ].filter((name) => env[name]);
  return {
    dataDir,
    test: {
      on: names.length > 0,
      clockOffsetMs: Number(env['STIPPLE_CLOCK_OFFSET_MS'] ?? 0) || 0,
      builtOn: env['STIPPLE_BUILT_ON'] ?? null,
      passphrase: env['STIPPLE_PASSPHRASE'] ?? null,
      names,
      saveTo: env['STIPPLE_SAVE_TO'] ?? null,
      isShortLived: Boolean(env['STIPPLE_SHORT_LIFE']),
    },
  };
};
