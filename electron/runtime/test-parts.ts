import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { buildApp } from './build-app.ts';
import { chooseElectron, type ElectronRuntime } from './choose-electron.ts';
import { hasDisplay } from './display.ts';
import { distribute } from './distribute.ts';
import { programIn } from './electron-path.ts';
import { ensureLibraries, type Need } from './libraries.ts';
import { say } from './say.ts';
import { runOnScreens, windowsAtOnce } from './screens.ts';
import { root, runTool, scriptOf } from './spawn.ts';
import { tallyOfCheck, tallyOfPlaywright, tallyOfVitest, type Tally } from './test-report.ts';

type Args = readonly string[];
const failed: Tally = { passed: 0, failed: 1, skipped: 0 };

const reportFile = (name: string): string => {
  const file = join(root, 'out/test', `${name}.json`);
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
};
const read = <T>(file: string): T | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;

/**
 * One checker for each project, the projects beside each other: several checkers of one project each work out the same costly types
 * (the schemas of the protocol and the messages) anew, which takes twice the processor time in all.
 */
export const types = async (args: Args = []): Promise<Tally> =>
  tallyOfCheck(
    await runTool('typescript', 'tsc', [
      '-b',
      '--checkers',
      '1',
      '--builders',
      String(availableParallelism()),
      ...args,
    ]),
  );

export const lint = async (args: Args = []): Promise<Tally> =>
  tallyOfCheck(await runTool('oxlint', 'oxlint', ['--deny-warnings', ...args]));

/** Whether every file is laid out as the formatter would; names those that are not. `npm run format` mends them. */
export const format = async (args: Args = []): Promise<Tally> =>
  tallyOfCheck(
    await runTool('prettier', 'prettier', [
      ...(args.length > 0 ? args : ['--check']),
      '.',
      '--log-level=warn',
      '--cache',
      '--cache-location=out/test/prettier-cache',
    ]),
  );

export const unit = async (args: Args = []): Promise<Tally> => {
  // Some tests look into printed pages with these.
  await ensureLibraries(['test']);
  const file = reportFile('unit');
  const code = await runTool('vitest', 'vitest', [
    'run',
    '--config',
    'test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...args,
  ]);
  return tallyOfVitest(read(file), code);
};

/** Everything a real window needs: libraries, the runtime, the built app. Undefined where it cannot be had; that has been said. */
export const readyToRun = async (more: readonly Need[] = []): Promise<ElectronRuntime | undefined> => {
  const runtime = await chooseElectron();
  if (runtime === undefined) return undefined;
  const missing = await ensureLibraries(['run', ...(hasDisplay() ? [] : (['display'] as const)), ...more]);
  const [mustHave, tools] = [
    missing.filter((name) => !toolsOfTests.has(name)),
    missing.filter((name) => toolsOfTests.has(name)),
  ];
  if (tools.length > 0 && mustHave.length === 0)
    say(`  going on without ${tools.join(' and ')}: tests that need them will fail.`);
  if (mustHave.length > 0) return undefined;
  await buildApp();
  return runtime;
};
const toolsOfTests = new Set(['pdfinfo', 'qpdf']);

/** Runs the Playwright projects whose names begin so against the chosen runtime. */
const playwright = async (project: string, runtime: ElectronRuntime, args: Args = []): Promise<Tally> => {
  const file = reportFile(project);
  const env = {
    ...process.env,
    STIPPLE_ELECTRON_PATH: programIn(runtime.folder),
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  };
  const cli = scriptOf('@playwright/test', 'playwright');
  const code = await runOnScreens(
    windowsAtOnce(),
    process.execPath,
    [
      cli,
      'test',
      '--config',
      'test/e2e/playwright.config.ts',
      `--project=${project}*`,
      '--reporter=list,json',
      ...args,
    ],
    env,
  );
  return tallyOfPlaywright(read(file), code);
};

export const e2e = async (args: Args = [], project = 'e2e'): Promise<Tally> => {
  const runtime = await readyToRun(project === 'e2e' ? ['test'] : []);
  return runtime === undefined ? failed : playwright(project, runtime, args);
};

/** Counts what whole visits cost the hand, and holds that against the goals. */
export const taps = (args: Args = []): Promise<Tally> => e2e(args, 'taps');

/** Packs a test build and runs whole sessions in it, as a customer's installed program would. */
export const packaged = async (args: Args = []): Promise<Tally> => {
  const runtime = await readyToRun(['test']);
  if (runtime === undefined || !(await distribute(runtime, { dirOnly: true, testBuild: true })))
    return failed;
  return playwright('packaged', runtime, args);
};
