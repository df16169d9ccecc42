import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, run, scriptOf } from '../../../electron/runtime/spawn.ts';
import { exitCodeOf, tallyOfPlaywright } from '../../../electron/runtime/test-report.ts';

const folder = join(root, 'out/test/worker-dies');
const spec = (name: string, body: string) =>
  `import { test } from '@playwright/test';\ntest('${name} first', () => {});\ntest('${name} second', () => { ${body} });\ntest('${name} third', () => {});\n`;

/** Two workers side by side, as the end-to-end tests have them; the second test of one of them does this. */
const tallyWhen = async (does: string) => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'playwright.config.mjs'),
    "export default { testDir: '.', outputDir: './found', workers: 2, fullyParallel: true, reporter: 'json' };\n",
  );
  writeFileSync(join(folder, 'one.spec.mjs'), spec('one', does));
  writeFileSync(join(folder, 'two.spec.mjs'), spec('two', ''));
  const report = join(folder, 'report.json');
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const code = await run(
    process.execPath,
    [scriptOf('@playwright/test', 'playwright'), 'test', '--config', join(folder, 'playwright.config.mjs')],
    { env, stdio: 'ignore' },
  );
  return tallyOfPlaywright(
    JSON.parse(readFileSync(report, 'utf8')) as Parameters<typeof tallyOfPlaywright>[0],
    code,
  );
};

test('a worker that dies in the middle of a test is a failure, and what both workers did is counted once', async () => {
  const tally = await tallyWhen("process.kill(process.pid, 'SIGKILL')");
  expect(tally).toEqual({ passed: 5, failed: 1, skipped: 0 });
  expect(exitCodeOf(tally)).toBe(1);
});
test('a worker that breaks outside of any test is a failure', async () => {
  const tally = await tallyWhen("setTimeout(() => { throw new Error('late') }, 0)");
  expect(exitCodeOf(tally)).toBe(1);
});
