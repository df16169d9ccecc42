import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createSettings } from '../../electron/settings.ts';

const settingsWith = (text: string | undefined) => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-settings-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  if (text !== undefined) writeFileSync(join(folder, 'settings.json'), text);
  const saved: object[] = [];
  const settings = createSettings(folder, (_folder, kept) => {
    saved.push(kept);
    return Promise.reject(new Error('the disk is full'));
  });
  return { ...settings, saved };
};

test('what was kept is there again', () => {
  const bounds = { x: 10, y: 20, width: 1300, height: 820 };
  const settings = settingsWith(JSON.stringify({ theme: 'dim', language: 'es', bounds }));
  expect(settings.get()).toEqual({ theme: 'dim', language: 'es' });
  expect(settings.bounds()).toEqual(bounds);
});

test.each([
  ['nothing', undefined],
  ['half a file', '{"theme":"di'],
  ['something else', '[1]'],
  ['null', 'null'],
  ['values of the wrong kind', '{"theme":"loud","language":"../es","bounds":{"x":"1","y":2,"width":3}}'],
])('%s gives the usual window, light and language', (_what, text) => {
  const settings = settingsWith(text);
  expect(settings.get()).toEqual({ theme: 'system', language: 'en' });
  expect(settings.bounds()).toBeUndefined();
});

test('a choice counts at once, whether or not it can be kept', () => {
  const settings = settingsWith(undefined);
  expect(settings.set({ theme: 'light' })).toEqual({ theme: 'light', language: 'en' });
  expect(settings.set({ language: 'es', camera: undefined })).toEqual({ theme: 'light', language: 'es' });
  expect(settings.get()).toEqual({ theme: 'light', language: 'es' });
  settings.keepBounds({ x: 1, y: 2, width: 800, height: 600 });
  expect(settings.bounds()).toMatchObject({ width: 800 });
  expect(settings.saved.at(-1)).toEqual({
    theme: 'light',
    language: 'es',
    bounds: { x: 1, y: 2, width: 800, height: 600 },
  });
});
