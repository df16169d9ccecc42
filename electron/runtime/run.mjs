// The first line every npm script goes through. It runs on whatever Node is there, before any dependency is installed,
// installs what the lock file names, and hands over to the pinned Node, which runs the TypeScript of commands/ as it is.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { atLeast, chooseNode } from './node-version.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const [command = 'start', ...rest] = process.argv.slice(2);

/** @type {(sentence: string) => never} */
const stop = (sentence) => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

if (!atLeast(process.versions.node, '20.19.0')) {
  stop(
    `Stipple needs Node 20.19 or newer to set itself up; this is ${process.versions.node}. Install a newer Node and run the command again.`,
  );
}
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
if (!Object.hasOwn(scripts, command))
  stop(`There is no command "${command}". See "scripts" in package.json.`);
const own = join(here, 'commands', `${command}.ts`);
const called = existsSync(own) ? [own] : [join(here, 'commands/table.ts'), command];

const installed = await ensureInstalled(root, { quiet: ['record', 'hub'].includes(command) });
if (!installed.ok) stop(installed.error);
const node = chooseNode(root);
if (!node.ok) stop(node.error);

const path = [join(root, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(
  process.platform === 'win32' ? ';' : ':',
);
const child = spawn(node.value, [...called, ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
});
// Ctrl-C reaches the child too; we wait for it so that its clean-up is not cut short.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => child.kill(signal));
child.on('error', (problem) => stop(`Node could not be started: ${problem.message}`));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
