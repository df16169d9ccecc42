import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

const sources = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(tsx?|cts|mjs)$/.test(name));

interface Exchange {
  /** Names this file gives away. */
  readonly gives: readonly string[];
  /** What it takes: "file#name", or "file#*" for all of it. */
  readonly takes: readonly string[];
}

const exchangeOf = (name: string, source: string): Exchange => {
  const { module } = parseSync(name, source, { lang: name.endsWith('x') ? 'tsx' : 'ts' });
  const at = (from: string): string => normalize(join(dirname(name), from)).replaceAll('\\', '/');
  const entries = module.staticExports.flatMap((one) => one.entries);
  return {
    gives: entries.flatMap(({ exportName }) => (exportName.name === null ? [] : [exportName.name])),
    takes: [
      ...module.staticImports.flatMap(({ moduleRequest, entries: taken }) =>
        taken.map(({ importName }) => `${at(moduleRequest.value)}#${importName.name ?? '*'}`),
      ),
      ...entries.flatMap(({ moduleRequest, importName }) =>
        moduleRequest === null ? [] : [`${at(moduleRequest.value)}#${importName.name ?? '*'}`],
      ),
      // Asked for later, or as a type by its path: all of it counts as taken.
      ...[...source.matchAll(/\bimport\(\s*'(\.[^']+)'/g)].map(([, to = '']) => `${at(to)}#*`),
    ],
  };
};

const unasked = (files: ReadonlyMap<string, Exchange>, of: (name: string) => boolean): readonly string[] => {
  const taken = new Set([...files.values()].flatMap(({ takes }) => takes));
  return [...files].flatMap(([name, { gives }]) =>
    !of(name) || taken.has(`${name}#*`)
      ? []
      : gives
          .filter((one) => one !== 'default' && !taken.has(`${name}#${one}`))
          .map((one) => `${name} ${one}`),
  );
};

test('what a file gives away, another file asks for: a reader may take a word without export as used here only', () => {
  const files = new Map(
    ['renderer', 'electron', 'shared', 'test']
      .flatMap(sources)
      .map((name) => [name, exchangeOf(name, readFileSync(join(root, name), 'utf8'))]),
  );
  expect(files.size).toBeGreaterThan(2000);
  expect(unasked(files, (name) => !name.startsWith('test/'))).toEqual([]);
});

test('the check finds a word that nobody asks for, and takes a namespace, a passing on and a later import as asked', () => {
  const files = new Map(
    Object.entries({
      'shared/a.ts': 'export const used = 1;\nexport const alone = 2;\nexport type Alone = 3;\n',
      'shared/b.ts': "import { used as mine } from './a.ts';\nexport const b = mine;\n",
      'shared/c.ts': "export { b } from './b.ts';\nexport const late = await import('./d.ts');\n",
      'shared/d.ts': 'export const d = 1;\n',
      'electron/e.ts': "import * as all from '../shared/c.ts';\nconsole.log(all);\n",
    }).map(([name, source]) => [name, exchangeOf(name, source)]),
  );
  expect(unasked(files, () => true)).toEqual(['shared/a.ts alone', 'shared/a.ts Alone']);
});
