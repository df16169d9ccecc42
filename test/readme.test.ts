import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** Is there something of that name? `<topic>` stands for any one name. */
const isThere = (path: string, folder = root): boolean => {
  const [name = '', ...rest] = path.replace(/\/$/, '').split('/');
  const placeholder = /<[^>]*>/.test(name);
  const pattern = new RegExp(`^${name.replaceAll('.', String.raw`\.`).replace(/<[^>]*>/g, '[^.]+')}$`);
  const found = placeholder
    ? readdirSync(folder).filter((one) => pattern.test(one))
    : existsSync(join(folder, name))
      ? [name]
      : [];
  return found.some(
    (one) => rest.length === 0 || (!/\.\w+$/.test(one) && isThere(rest.join('/'), join(folder, one))),
  );
};

/** The map: a folder at the margin, and those of it set in. */
const onTheMap = (): readonly string[] => {
  const map = /## Where things are\n\n```\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  let top = '';
  return map
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, indent = '', name = ''] = /^(\s*)(\S+\/)\s/.exec(line) ?? [];
      if (indent === '') top = name;
      return indent === '' ? name : `${top}${name}`;
    });
};
/** Whatever is written as code and begins with one of our folders. */
const inTheText = (): readonly string[] => [
  ...new Set(
    [
      ...readme.matchAll(
        /`((?:shared|electron|renderer|test)\/[\w./<>-]+)`|\]\(((?:shared|test)\/[\w./-]+)/g,
      ),
    ].map(([, code, link]) => code ?? link ?? ''),
  ),
];

test.each(onTheMap())('%s of the map is there', (path) => expect(isThere(path)).toBe(true));

test.each(inTheText())('%s of the text is there', (path) => expect(isThere(path)).toBe(true));

test('the map names every folder of the pure part, and most of the rest', () => {
  const named = new Set(onTheMap());
  const foldersOf = (top: string): readonly string[] =>
    readdirSync(join(root, top), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${top}/${name}/`);
  expect(foldersOf('shared').filter((folder) => !named.has(folder))).toEqual([]);
  expect(named.size).toBeGreaterThan(45);
});

test('what is not there is found', () => {
  for (const gone of ['shared/nothing/', 'shared/session/topics/<topic>/nothing.ts', 'electron/main.tsx'])
    expect(isThere(gone)).toBe(false);
  expect(isThere('shared/session/topics/<topic>/rules.ts')).toBe(true);
});
