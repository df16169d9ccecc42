import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { createPackage, extractAll } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { electronArgs, packagedPath } from '../../../electron/runtime/electron-path.ts';
import { ownScreen } from '../driver/screen.ts';

/** The program as a customer has it: the packed one without the two things that make it a test build, its word and its fuse. */
const asInstalled = async (folder: string): Promise<string> => {
  const packed = dirname(packagedPath());
  const installed = join(folder, 'installed');
  cpSync(packed, installed, { recursive: true, verbatimSymlinks: true });
  const asar = join(installed, 'resources/app.asar');
  const inside = join(folder, 'inside');
  extractAll(asar, inside);
  const file = join(inside, 'package.json');
  const { testBuild, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as { testBuild?: boolean };
  expect(testBuild, 'the packed program says that it is a test build').toBe(true);
  writeFileSync(file, JSON.stringify(rest));
  rmSync(asar);
  await createPackage(inside, asar);
  const program = join(installed, relative(packed, packagedPath()));
  await flipFuses(program, { version: FuseVersion.V1, [FuseV1Options.EnableNodeCliInspectArguments]: false });
  return program;
};

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
const answers = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });

test.skip(process.platform !== 'linux', 'the folder of another platform is signed and cannot be packed anew');

test('the program as it is installed opens no side door: it says so, and neither port nor record is opened', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-doors-'));
  const program = await asInstalled(folder);
  const port = await freePort();
  for (const door of [
    `--remote-debugging-port=${port}`,
    `--inspect=127.0.0.1:${port}`,
    '--js-flags=--expose-gc',
    '--user-data-dir=/tmp/elsewhere',
    '--disable-web-security',
    '--remote-debugging-pipe',
    '--renderer-cmd-prefix=/tmp/elsewhere',
    '--gpu-launcher=/tmp/elsewhere',
    '--load-extension=/tmp/elsewhere',
    '--host-resolver-rules=MAP * 127.0.0.1',
    '--test-type',
  ]) {
    const dataDir = join(folder, 'data');
    const child = spawn(program, [...electronArgs(), `--data-dir=${dataDir}`, door], {
      env: { ...process.env, ...ownScreen() } as NodeJS.ProcessEnv,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    let wasOpen = false;
    await expect
      .poll(
        async () => {
          wasOpen ||= await answers(port);
          return said;
        },
        { message: door, timeout: 60_000, intervals: [50] },
      )
      .toContain('Stipple was started with');
    expect(said).toContain(`"${door}"`);
    wasOpen ||= await answers(port);
    expect(wasOpen, door).toBe(false);
    expect(existsSync(dataDir), door).toBe(false);
    const gone = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await gone;
  }
  expect(readdirSync(folder).toSorted()).toEqual(['inside', 'installed']);
  rmSync(folder, { recursive: true, force: true });
});

test('variables are refused by name, and what would make another program of it runs nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-doors-'));
  const program = await asInstalled(folder);
  const dataDir = join(folder, 'data');
  const ran = join(folder, 'ran');
  // What an Electron that is not fused would take for its program.
  const evil = join(folder, 'evil.js');
  writeFileSync(evil, `require('node:fs').writeFileSync(${JSON.stringify(ran)}, 'x')`);
  const fake = join(dirname(program), 'resources/app');
  mkdirSync(fake);
  cpSync(evil, join(fake, 'index.js'));
  writeFileSync(join(fake, 'package.json'), '{"name":"stipple","version":"9.9.9","main":"index.js"}');
  await createPackage(fake, join(dirname(program), 'resources/default_app.asar'));
  const doors: readonly (readonly [env: Readonly<Record<string, string>>, said: string])[] = [
    [{ SSLKEYLOGFILE: join(folder, 'keys.log') }, '"SSLKEYLOGFILE"'],
    [{ NODE_COMPILE_CACHE: folder }, '"NODE_COMPILE_CACHE"'],
    [{ SBX_PID_NS: '1' }, '"SBX_PID_NS"'],
    [{ ELECTRON_ENABLE_LOGGING: 'file', ELECTRON_LOG_FILE: join(folder, 'log') }, '"ELECTRON_LOG_FILE"'],
    [{ ELECTRON_RUN_AS_NODE: '1' }, '"--inspect=0"'],
    [{ NODE_OPTIONS: `--require ${evil}` }, '"--inspect=0"'],
  ];
  for (const [env, named] of doors) {
    const child = spawn(program, [...electronArgs(), evil, `--data-dir=${dataDir}`, '--inspect=0'], {
      env: { ...process.env, ...ownScreen(), ...env } as NodeJS.ProcessEnv,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    await expect.poll(() => said, { message: named, timeout: 60_000, intervals: [50] }).toContain(named);
    expect([existsSync(dataDir), existsSync(ran)], named).toEqual([false, false]);
    const gone = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await gone;
  }
  rmSync(folder, { recursive: true, force: true });
});
