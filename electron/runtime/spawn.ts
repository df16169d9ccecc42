import { spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** Runs a program to its end; answers its exit code (1 where it was killed or could not start). */
export const run = (file: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> => {
  const child = spawn(file, args, { cwd: root, stdio: 'inherit', ...options });
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
  process.on('SIGINT', forward).on('SIGTERM', forward);
  return new Promise((done) => {
    const end = (code: number): void => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      done(code);
    };
    child.on('error', (problem) => {
      process.stderr.write(`${file}: ${problem.message}\n`);
      end(1);
    });
    child.on('exit', (code) => end(code ?? 1));
  });
};

/** What a small program prints, or undefined where it is missing or fails. */
export const outputOf = (file: string, args: readonly string[]): string | undefined => {
  const { status, stdout } = spawnSync(file, args, { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
};

/** The script behind a package's command, to be run by this very Node: works without a shell on every platform. */
export const scriptOf = (packageName: string, command = packageName): string => {
  const home = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(home, script);
};

/** Runs a package's command on this Node. */
export const runTool = (
  packageName: string,
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<number> =>
  run(process.execPath, [scriptOf(packageName, command), ...args], { env: plainWhenPiped(), ...options });

/** Tools colour their output even into a file; nobody wants to read that. */
const plainWhenPiped = (): NodeJS.ProcessEnv =>
  process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' };

/** How to call npm (the same one that runs us, where one does), for the few times npm itself is needed. */
export const npmCommand = (): readonly [string, readonly string[]] => {
  const cli = process.env['npm_execpath'];
  return cli?.endsWith('npm-cli.js') ? [process.execPath, [cli]] : ['npm', []];
};
