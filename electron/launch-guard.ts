/**
 * What an installed Stipple takes on its command line. Everything else is refused before anything is opened: Chromium and Node know
 * hundreds of switches, and one is enough to let another program read the screen, the record or the keys.
 */
const taken: Readonly<Record<string, RegExp>> = {
  'data-dir': /./,
  // How the window is drawn, where the system's own choice does not work.
  'disable-gpu': /^$/,
  'force-device-scale-factor': /^\d(\.\d{1,2})?$/,
  'ozone-platform': /^(x11|wayland)$/,
  'ozone-platform-hint': /^(auto|x11|wayland)$/,
  // Which of the system's keyrings: `basic` is none.
  'password-store': /^(gnome-libsecret|kwallet|kwallet5|kwallet6)$/,
};

/**
 * Variables that an installed Stipple does not start with: they write what happens inside where others read it, or bring in what others
 * wrote. Those that would make it a Node (`ELECTRON_RUN_AS_NODE`, `NODE_OPTIONS`) are without effect: its fuses are off.
 */
const notTaken: readonly string[] = [
  // Chromium's own log, the keys of its connections, and the program that it starts in front of each of its processes.
  'CHROME_LOG_FILE',
  'CHROME_DEVEL_SANDBOX',
  'SSLKEYLOGFILE',
  // Node's: what runs, how long, and what it does inside.
  'NODE_DEBUG',
  'NODE_DEBUG_NATIVE',
  'NODE_V8_COVERAGE',
  'NODE_REDIRECT_WARNINGS',
  // Compiled code that somebody else may have put there, tables of their own, and a program that may send it orders.
  'NODE_COMPILE_CACHE',
  'NODE_ICU_DATA',
  'NODE_REPL_EXTERNAL_MODULE',
  'NODE_CHANNEL_FD',
  'NODE_UNIQUE_ID',
];
/** Said to Chromium by its own helper on Linux alone: that it is fenced in already. */
const FENCE = 'SBX_';
/** Of Electron's own everything but these: how the window is drawn, and what its fuses or its installer make harmless. */
const takenOfElectron: ReadonlySet<string> = new Set([
  'ELECTRON_OZONE_PLATFORM_HINT',
  'ELECTRON_FORCE_WINDOW_MENU_BAR',
  'ELECTRON_TRASH',
  'ELECTRON_USE_UBUNTU_NOTIFIER',
  'ELECTRON_NO_ATTACH_CONSOLE',
  'ELECTRON_DEFAULT_ERROR_MODE',
  'ELECTRON_RUN_AS_NODE',
]);
const isNotTaken = (name: string): boolean =>
  notTaken.includes(name) ||
  name.startsWith(FENCE) ||
  (name.startsWith('ELECTRON_') && !takenOfElectron.has(name));

/** Asked of Chromium itself too, in case it reads a command line in a way that is not known here. */
const sideDoors = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'inspect',
  'inspect-brk',
  'js-flags',
  'no-sandbox',
  'disable-web-security',
  'load-extension',
  'proxy-server',
  'proxy-pac-url',
  'host-rules',
  'host-resolver-rules',
  'user-data-dir',
  'enable-logging',
  'log-file',
  'log-net-log',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'zygote-cmd-prefix',
  'gpu-launcher',
  'trace-startup',
  'ssl-key-log-file',
  'crash-dumps-dir',
  'single-process',
  'browser-subprocess-path',
  'use-fake-ui-for-media-stream',
] as const;

export interface Launch {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** What Chromium has read. */
  readonly hasSwitch: (name: string) => boolean;
}

/** What keeps an installed Stipple from starting, each as it was written; nothing when it may. */
export const refusedAtLaunch = ({ argv, env, platform, hasSwitch }: Launch): readonly string[] => {
  const written = switchesIn(argv, platform)
    .filter((one) => !isTaken(one, platform))
    .map((one) => one.written);
  return [
    ...written,
    ...sideDoors
      .filter(hasSwitch)
      .flatMap((name) => (written.some((word) => word.includes(name)) ? [] : [`--${name}`])),
    ...Object.keys(env)
      .filter(
        (name) => isNotTaken(platform === 'win32' ? name.toUpperCase() : name) && (env[name] ?? '') !== '',
      )
      .toSorted(),
  ];
};

interface Switch {
  readonly name: string;
  readonly value: string;
  readonly written: string;
}

/** As Chromium reads a command line: blanks around a word do not count, one dash is as good as two, and on Windows so is a slash. */
export const switchesIn = (argv: readonly string[], platform: NodeJS.Platform): readonly Switch[] => {
  const prefix = platform === 'win32' ? /^(--|-|\/)(?=.)/ : /^(--|-)(?=.)/;
  const words = argv.slice(1).map((word) => word.trim());
  const end = words.indexOf('--');
  return (end < 0 ? words : words.slice(0, end)).flatMap((word) => {
    if (!prefix.test(word)) return [];
    const [name = '', ...rest] = word.replace(prefix, '').split('=');
    return [{ name: platform === 'win32' ? name.toLowerCase() : name, value: rest.join('='), written: word }];
  });
};

const isTaken = ({ name, value, written }: Switch, platform: NodeJS.Platform): boolean =>
  // What the Finder of an older macOS adds.
  (platform === 'darwin' && /^-psn_\d+_\d+$/.test(written)) ||
  (written.startsWith('--') && Object.hasOwn(taken, name) && taken[name]?.test(value) === true);
