import { expect, test } from 'vitest';
import { atLeast, chooseNode } from '../../../electron/runtime/node-version.mjs';

test.each([
  ['20.19.0', '20.19.0', true],
  ['20.20.2', '20.19.0', true],
  ['24.0.0', '20.19.0', true],
  ['20.18.9', '20.19.0', false],
  ['18.20.0', '20.19.0', false],
  ['9.99.99', '20.19.0', false],
])('is Node %s at least %s? %s', (version, oldest, answer) => {
  expect(atLeast(version, oldest)).toBe(answer);
});

const elsewhere = { platform: 'linux', arch: 'riscv64', execPath: '/opt/node' };

test('without a pinned Node for the platform a new enough Node is used as it is', () => {
  expect(chooseNode('/nowhere', { ...elsewhere, version: '22.18.0' })).toEqual({
    ok: true,
    value: '/opt/node',
  });
});
test('without a pinned Node an old one is refused with the version that would do', () => {
  const answer = chooseNode('/nowhere', { ...elsewhere, version: '20.19.0' });
  expect(answer).toMatchObject({
    ok: false,
    error: expect.stringContaining('Install Node 22.18.0 or newer'),
  });
});
