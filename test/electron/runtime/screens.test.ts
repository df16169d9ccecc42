import { expect, test } from 'vitest';
import { screenIn, windowsAtOnce } from '../../../electron/runtime/screens.ts';

test('two windows are worked at once only where each has a screen of its own and a processor to draw it', () => {
  expect(windowsAtOnce({}, 'linux', 2)).toBe(2);
  expect(windowsAtOnce({}, 'linux', 1)).toBe(1);
  expect(windowsAtOnce({}, 'linux', 64)).toBe(2);
  expect(windowsAtOnce({ DISPLAY: ':0' }, 'linux', 8)).toBe(1);
  expect(windowsAtOnce({}, 'darwin', 8)).toBe(1);
  expect(windowsAtOnce({}, 'win32', 8)).toBe(1);
});
test('a virtual screen is known by its number and by who may draw on it', () => {
  expect(screenIn(':99 /tmp/xvfb-run.A1/Xauthority\n')).toEqual({
    DISPLAY: ':99',
    XAUTHORITY: '/tmp/xvfb-run.A1/Xauthority',
  });
  expect(screenIn(' ')).toBeUndefined();
  expect(screenIn('xvfb-run: error: Xvfb failed to start')).toBeUndefined();
});
