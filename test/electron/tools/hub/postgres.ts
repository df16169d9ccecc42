import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { debianPackages, libraryFolder } from '../../../builders/debian-packages.ts';

interface Programs {
  /** Folder of `initdb` and `postgres`. */
  readonly bin: string;
  /** Folder of libraries that the system does not have. */
  readonly libraries?: string;
}

/** PostgreSQL 15 or later as it is installed here; `undefined` where it is not. */
const installed = (): Programs | undefined => {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).filter((name) => Number(name) >= 15) : [];
  const bin = [
    ...versions
      .toSorted()
      .toReversed()
      .map((name) => join(debian, name, 'bin')),
    '/usr/local/pgsql/bin',
  ].find((folder) => existsSync(join(folder, 'initdb')));
  return bin === undefined ? undefined : { bin };
};

const copies: string[] = [];
/** Takes away what was unpacked for the servers, when the last one has stopped. */
export const dropPrograms = (): void => {
  for (const folder of copies.splice(0)) rmSync(folder, { recursive: true, force: true });
  found = undefined;
};

/** Debian's own, unpacked; nothing is installed for it. */
const fetched = (): Programs | { readonly why: string } => {
  const unpacked = debianPackages('postgresql-15', ['postgresql-15', 'postgresql-client-15', 'libpq5']);
  if ('why' in unpacked) return unpacked;
  // Whoever it runs as must be able to read it, and a cache may be its owner's alone.
  const folder = mkdtempSync(join(tmpdir(), 'stipple-postgres-'));
  copies.push(folder);
  cpSync(join(unpacked.root, 'usr'), join(folder, 'usr'), { recursive: true });
  chmodSync(folder, 0o755);
  return { bin: join(folder, 'usr/lib/postgresql/15/bin'), libraries: libraryFolder(folder) };
};

let found: Programs | { readonly why: string } | undefined;
const programs = (): Programs | { readonly why: string } => (found ??= installed() ?? fetched());

/** As root another user is needed, since PostgreSQL does not run as root: its own, else nobody. */
const serverUser = (): { readonly uid?: number; readonly gid?: number } => {
  if (process.getuid?.() !== 0) return {};
  const ids = (flag: string): number =>
    Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  const [uid, gid] = [ids('-u'), ids('-g')];
  return uid > 0 && gid > 0 ? { uid, gid } : { uid: 65_534, gid: 65_534 };
};

/** Why no server can be started here; said with every test that is skipped for it. */
export const whyNoPostgres = (): string | undefined => {
  if (process.platform === 'win32') return 'the tests start PostgreSQL on Linux and macOS only';
  const there = programs();
  return 'why' in there ? `PostgreSQL 15 or later is not installed, and ${there.why}` : undefined;
};

export interface TestServer {
  readonly url: (role?: string, database?: string) => string;
  readonly folder: string;
  /** As a power cut does it. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** A server of the test's own, on this computer only, in a folder that goes with it. `tls`: with a certificate of its own making. */
export const startPostgres = async ({ tls = false } = {}): Promise<TestServer> => {
  const there = programs();
  if ('why' in there) throw new Error(there.why);
  const { bin, libraries } = there;
  const env = {
    ...process.env,
    LC_ALL: 'C',
    ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }),
  };
  const user = serverUser();
  const folder = mkdtempSync(join(tmpdir(), 'stipple-hub-'));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const port = await freePort();
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'owner', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C'],
    { ...user, env, encoding: 'utf8', cwd: folder },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  if (tls) {
    const [key, certificate] = [join(data, 'server.key'), join(data, 'server.crt')];
    const signed = spawnSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-days',
        '3650',
        '-subj',
        '/CN=hub',
        '-keyout',
        key,
        '-out',
        certificate,
      ],
      { ...user, encoding: 'utf8' },
    );
    if (signed.status !== 0) throw new Error(`openssl: ${signed.stderr}`);
  }
  // Tablets prove themselves with their passwords, the owner is the test.
  writeFileSync(
    join(data, 'pg_hba.conf'),
    'host all owner 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n',
  );
  let server: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    // What is left of a killed server goes when it notices, and only then a new one may begin.
    for (;;) {
      const said = await tried();
      if (said === undefined) return;
      if (!said.includes('is still in use')) throw new Error(`postgres: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  /** What it said where it did not start. */
  const tried = (): Promise<string | undefined> =>
    new Promise((resolve) => {
      const begun = spawn(
        join(bin, 'postgres'),
        [
          '-D',
          data,
          '-p',
          String(port),
          '-k',
          folder,
          '-c',
          'listen_addresses=127.0.0.1',
          ...(tls ? ['-c', 'ssl=on'] : []),
        ],
        { ...user, env, stdio: ['ignore', 'ignore', 'pipe'], cwd: folder },
      );
      let said = '';
      begun.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('database system is ready')) resolve(undefined);
      });
      begun.on('exit', () => resolve(said));
      server = begun;
    });
  const ended = async (signal: NodeJS.Signals): Promise<void> => {
    const running = server;
    if (running === undefined || running.exitCode !== null) return;
    await new Promise<void>((resolve) => {
      running.on('exit', () => resolve());
      running.kill(signal);
    });
  };
  await start();
  return {
    folder,
    url: (role = 'owner', database = 'postgres') => `postgres://${role}@127.0.0.1:${port}/${database}`,
    start,
    kill: async () => {
      await ended('SIGKILL');
      // What a killed server leaves says that it runs.
      const pid = join(data, 'postmaster.pid');
      if (existsSync(pid)) rmSync(pid);
    },
    stop: async () => {
      await ended('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

export const certificateOf = ({ folder }: TestServer): string => {
  const path = join(folder, 'data', 'server.crt');
  readFileSync(path);
  return path;
};
