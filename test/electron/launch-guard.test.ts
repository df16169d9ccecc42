import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusedAtLaunch, switchesIn } from '../../electron/launch-guard.ts';
import type { Launch } from '../../electron/launch-guard.ts';
import { beforeLanguage, launchRefused } from '../../shared/words/launch.ts';

const started = (words: readonly string[], more: Partial<Launch> = {}): readonly string[] =>
  refusedAtLaunch({
    argv: ['/opt/Stipple/stipple', ...words],
    env: {},
    platform: 'linux',
    hasSwitch: () => false,
    ...more,
  });

test.each([
  [[]],
  [['--data-dir=/srv/stipple']],
  [['--data-dir=C:\\Users\\Dana\\Stipple record']],
  [['--ozone-platform=wayland', '--disable-gpu']],
  [['--force-device-scale-factor=1.25']],
  [['--password-store=gnome-libsecret']],
  // A file dropped on the icon: nothing that Chromium acts on.
  [['/home/dana/notes.txt']],
  [['--', '--remote-debugging-port=9222']],
])('%j is how Stipple is started', (words) => {
  expect(started(words)).toEqual([]);
});

const doors = [
  '--remote-debugging-port=9222',
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--remote-debugging-address=0.0.0.0',
  '--inspect',
  '--inspect=0.0.0.0:9229',
  '--inspect-brk',
  '--inspect-publish-uid=http',
  '--js-flags=--expose-gc',
  '--load-extension=/tmp/x',
  '--disable-web-security',
  '--no-sandbox',
  '--disable-setuid-sandbox',
  '--disable-features=IsolateOrigins',
  '--enable-features=RemoteDebugging',
  '--proxy-server=10.0.0.1:8080',
  '--proxy-pac-url=http://x/p.pac',
  '--host-rules=MAP * 10.0.0.1',
  '--host-resolver-rules=MAP * 10.0.0.1',
  '--user-data-dir=/tmp/x',
  '--enable-logging',
  '--log-file=/tmp/x',
  '--log-net-log=/tmp/x',
  '--ssl-key-log-file=/tmp/x',
  '--renderer-cmd-prefix=gdb',
  '--utility-cmd-prefix=gdb',
  '--gpu-launcher=/tmp/x',
  '--zygote-cmd-prefix=/tmp/x',
  '--trace-startup-file=/tmp/x',
  '--crash-dumps-dir=/tmp/x',
  '--single-process',
  '--in-process-gpu',
  '--test-type',
  '--vmodule=*=3',
  '--enable-automation',
  '--use-mock-keychain',
  '--auto-open-devtools-for-tabs',
  '--app=/tmp/x',
  '--force-renderer-accessibility',
  '--browser-subprocess-path=/tmp/x',
  '--use-fake-ui-for-media-stream',
  '--use-file-for-fake-video-capture=/tmp/x.y4m',
  '--password-store=basic',
  '--ozone-platform=headless',
  '--headless',
  '--remote-allow-origins=*',
  '--require=/tmp/x.js',
  '-r',
  '--data-dir',
  '--data-dir=',
  '--a-switch-of-tomorrow',
];
describe.each(doors)('%s', (word) => {
  test('is refused as it was written, wherever it stands and however it is dressed', () => {
    expect(started([word])).toEqual([word]);
    expect(started(['--data-dir=/srv/x', word, 'file.txt'])).toEqual([word]);
    expect(started([`  ${word}\t`])).toEqual([word.trim()]);
    const oneDash = word.replace(/^--/, '-');
    expect(started([oneDash])).toEqual([oneDash]);
    expect(started([word.toUpperCase()], { platform: 'win32' })).toHaveLength(1);
    expect(started([word.replace(/^-+/, '/')], { platform: 'win32' })).toHaveLength(1);
  });
});

test('what Chromium has read counts, even where the words look harmless', () => {
  expect(started(['x'], { hasSwitch: (name) => name === 'remote-debugging-port' })).toEqual([
    '--remote-debugging-port',
  ]);
});

test.each([
  'ELECTRON_ENABLE_LOGGING',
  'ELECTRON_LOG_FILE',
  'ELECTRON_ENABLE_STACK_DUMPING',
  'ELECTRON_LOG_ASAR_READS',
  'ELECTRON_NO_ASAR',
  'ELECTRON_OVERRIDE_DIST_PATH',
  'ELECTRON_A_SETTING_OF_TOMORROW',
  'CHROME_LOG_FILE',
  'CHROME_DEVEL_SANDBOX',
  'NODE_DEBUG',
  'NODE_V8_COVERAGE',
  'NODE_COMPILE_CACHE',
  'NODE_ICU_DATA',
  'NODE_CHANNEL_FD',
  'NODE_UNIQUE_ID',
  'SSLKEYLOGFILE',
  'SBX_USER_NS',
  'SBX_CHROME_API_PRV',
])('with %s in its environment it does not start; with an empty one it does', (name) => {
  expect(started([], { env: { [name]: '1' } })).toEqual([name]);
  expect(started([], { env: { [name]: '' } })).toEqual([]);
});

test('what only says how the window is drawn, or what the fuses make harmless, keeps nobody out; on Windows names have no case', () => {
  const env = { ELECTRON_OZONE_PLATFORM_HINT: 'auto', ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '--inspect' };
  expect(started([], { env })).toEqual([]);
  expect(started([], { env: { electron_enable_logging: '1' }, platform: 'win32' })).toEqual([
    'electron_enable_logging',
  ]);
});

test('what an ordinary desktop or a firm sets for all its programs keeps nobody out', () => {
  const env = { NODE_EXTRA_CA_CERTS: '/etc/ca.pem', NODE_PATH: '/usr/lib/node', NODE_ENV: 'production' };
  expect(started([], { env: { ...env, GTK_MODULES: 'canberra-gtk-module', CHROME_DESKTOP: 'x' } })).toEqual(
    [],
  );
});

test('the Finder of an older macOS adds a number of its own', () => {
  expect(started(['-psn_0_989382'], { platform: 'darwin' })).toEqual([]);
  expect(started(['-psn_0_989382'])).toEqual(['-psn_0_989382']);
  expect(started(['--psn_0_1'], { platform: 'darwin' })).toEqual(['--psn_0_1']);
});

test('nothing that looks like a switch gets by unnamed', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 })), (words) => {
      const end = words.map((word) => word.trim()).indexOf('--');
      const dashed = (end < 0 ? words : words.slice(0, end)).filter((word) => /^--?./.test(word.trim()));
      expect(switchesIn(['x', ...words], 'linux')).toHaveLength(dashed.length);
    }),
  );
});

test('the sentence names what was added and what to do', () => {
  const says = beforeLanguage(launchRefused(['--remote-debugging-port=9222', '--no-sandbox']));
  expect(says).toContain('"--remote-debugging-port=9222", "--no-sandbox"');
  expect(says).toContain('Nothing was opened');
  expect(says).toContain('.deb');
});
