import { expect, test } from 'vitest';
import { hasDisplay } from '../../../electron/runtime/display.ts';
import { programIn } from '../../../electron/runtime/electron-path.ts';

test('only Linux without X or Wayland has no display', () => {
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({}, 'win32')).toBe(true);
  expect(hasDisplay({}, 'darwin')).toBe(true);
});
test('the program of a runtime is found on each platform', () => {
  expect(programIn('/e', 'linux')).toBe('/e/electron');
  expect(programIn('/e', 'darwin')).toBe('/e/Electron.app/Contents/MacOS/Electron');
  expect(programIn('/e', 'win32')).toMatch(/electron\.exe$/);
});
