import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { debianPackages, libraryFolder } from '../../builders/debian-packages.ts';

export const packages = debianPackages('cups', [
  'cups-daemon',
  'cups-client',
  'cups-common',
  'libcups2',
  'libpaper1',
]);

export interface RealCups {
  /** Runs one of its commands to the end. */
  readonly run: (command: string, ...args: readonly string[]) => string;
  /** A queue whose pages lie in a file. `paper` is what its driver says it holds; `does` is what its device does instead of printing, `onError` what the service does then. */
  readonly addQueue: (
    name: string,
    choice?: { readonly paper?: string; readonly does?: string; readonly onError?: string },
  ) => void;
  /** What came out of it. */
  readonly printed: (name: string) => Uint8Array;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** A printing service of its own, with its own queues, on a socket of its own. It is the one that `lp` of this process talks to. */
export const realCups = (root: string): RealCups => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-cups-'));
  chmodSync(folder, 0o755);
  for (const name of ['etc', 'spool/tmp', 'cache', 'state/certs', 'log', 'out', 'bin/backend', 'bin/filter'])
    mkdirSync(join(folder, name), { recursive: true });
  // Its jobs run as another user.
  chmodSync(join(folder, 'out'), 0o777);
  for (const name of ['daemon', 'notifier'])
    symlinkSync(join(root, 'usr/lib/cups', name), join(folder, 'bin', name));
  copyFileSync(join(root, 'usr/lib/cups/backend/ipp'), join(folder, 'bin/backend/ipp'));
  chmodSync(join(folder, 'bin/backend/ipp'), 0o755);
  const backend = join(folder, 'bin/backend/pdf');
  // `pdf:/queue`: what the queue's own script says, else the page into a file.
  writeFileSync(
    backend,
    `#!/bin/sh
name=\${DEVICE_URI#pdf:/}
[ "$#" -eq 0 ] && exit 0
[ -f "${folder}/out/$name.does" ] && . "${folder}/out/$name.does"
if [ -n "$6" ]; then cat "$6"; else cat; fi > "${folder}/out/$name.pdf"
`,
  );
  chmodSync(backend, 0o755);
  const files = join(folder, 'etc/cups-files.conf');
  writeFileSync(
    files,
    `ServerRoot ${folder}/etc
RequestRoot ${folder}/spool
TempDir ${folder}/spool/tmp
CacheDir ${folder}/cache
StateDir ${folder}/state
ServerBin ${folder}/bin
DataDir ${root}/usr/share/cups
DocumentRoot ${folder}/etc
AccessLog ${folder}/log/access
ErrorLog ${folder}/log/error
PageLog ${folder}/log/page
ConfigFilePerm 0644
SystemGroup root
`,
  );
  const conf = join(folder, 'etc/cupsd.conf');
  writeFileSync(
    conf,
    `Listen ${folder}/sock
LogLevel warn
WebInterface No
Browsing No
DefaultAuthType None
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order deny,allow
</Limit>
</Policy>
`,
  );
  const before = { ...process.env };
  process.env['PATH'] = [join(root, 'usr/bin'), join(root, 'usr/sbin'), before['PATH']].join(delimiter);
  process.env['LD_LIBRARY_PATH'] = libraryFolder(root);
  process.env['CUPS_SERVER'] = join(folder, 'sock');
  // Where its commands look for a driver before they ask for it.
  process.env['CUPS_SERVERROOT'] = join(folder, 'etc');
  const run: RealCups['run'] = (command, ...args) => {
    const { stdout, stderr } = spawnSync(command, args, {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    });
    return `${stdout}${stderr}`;
  };

  let daemon: ReturnType<typeof spawn> | undefined;
  const gone = async (): Promise<void> => {
    if (daemon === undefined) return;
    const closed = new Promise((resolve) => daemon?.once('close', resolve));
    daemon.kill('SIGTERM');
    await closed;
    daemon = undefined;
  };
  const start = async (): Promise<void> => {
    daemon = spawn('cupsd', ['-f', '-c', conf, '-s', files], { stdio: 'ignore' });
    for (let look = 0; look < 200; look += 1) {
      if (run('lpstat', '-r').includes('scheduler is running')) return;
      await wait(50);
    }
    throw new Error(`the printing service did not start: ${run('lpstat', '-r')}`);
  };
  return {
    run,
    addQueue: (name, { paper = 'A4', does, onError = 'stop-printer' } = {}) => {
      const ppd = join(folder, 'etc', `${name}.ppd`);
      writeFileSync(ppd, driverFor(paper));
      if (does !== undefined) writeFileSync(join(folder, 'out', `${name}.does`), `${does}\n`);
      run(
        'lpadmin',
        '-p',
        name,
        '-E',
        '-v',
        `pdf:/${name}`,
        '-P',
        ppd,
        '-o',
        `printer-error-policy=${onError}`,
      );
    },
    printed: (name) => {
      const file = join(folder, 'out', `${name}.pdf`);
      return existsSync(file) ? readFileSync(file) : new Uint8Array();
    },
    start,
    stop: gone,
    end: async () => {
      await gone();
      for (const name of ['PATH', 'LD_LIBRARY_PATH', 'CUPS_SERVER', 'CUPS_SERVERROOT'])
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** A driver that hands PDF on as it is, and says which paper lies in the printer. */
const driverFor = (paper: string): string => `*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "TEST.PPD"
*Manufacturer: "Test"
*Product: "(Test)"
*ModelName: "Test"
*ShortNickName: "Test"
*NickName: "Test"
*PSVersion: "(3010) 0"
*cupsVersion: 2.2
*cupsFilter2: "application/pdf application/pdf 0 -"
*ColorDevice: False
*DefaultColorSpace: Gray
*OpenUI *PageSize/Media Size: PickOne
*DefaultPageSize: ${paper}
*PageSize A4/A4: ""
*PageSize Letter/Letter: ""
*PageSize Legal/Legal: ""
*CloseUI: *PageSize
*OpenUI *PageRegion/Media Size: PickOne
*DefaultPageRegion: ${paper}
*PageRegion A4/A4: ""
*PageRegion Letter/Letter: ""
*PageRegion Legal/Legal: ""
*CloseUI: *PageRegion
*DefaultImageableArea: ${paper}
*ImageableArea A4/A4: "0 0 595 842"
*ImageableArea Letter/Letter: "0 0 612 792"
*ImageableArea Legal/Legal: "0 0 612 1008"
*DefaultPaperDimension: ${paper}
*PaperDimension A4/A4: "595 842"
*PaperDimension Letter/Letter: "612 792"
*PaperDimension Legal/Legal: "612 1008"
*DefaultFont: Courier
`;
