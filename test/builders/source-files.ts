import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';

/** Where the repository lies. */
export const root = join(import.meta.dirname, '../..');

export const sourceOf = (name: string): string => readFileSync(join(root, name), 'utf8');

/** Files of a folder by their path in the repository, with slashes on every system. */
export const filesUnder = (folder: string, ends: RegExp): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => ends.test(name));

/** Everything that TypeScript checks or Node runs as it is. */
export const sourcesIn = (...folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) => filesUnder(folder, /\.(tsx?|cts|mjs)$/));

interface Taken {
  /** The file it is taken from, as `filesUnder` names it. */
  readonly from: string;
  /** `*` for all of it. */
  readonly names: readonly string[];
  readonly typesOnly: boolean;
}

export interface Exchange {
  /** Names this file gives away. */
  readonly gives: readonly string[];
  /** What it is built of: taken at its head, or passed on. */
  readonly takes: readonly Taken[];
  /** Files it asks for while it runs, or names as a type by their path. */
  readonly asksLater: readonly string[];
}

/** What a file of ours takes from others of ours, and gives. What comes from a package is left out. */
export const exchangeOf = (name: string, source: string): Exchange => {
  const { module } = parseSync(name, source, { lang: name.endsWith('x') ? 'tsx' : 'ts' });
  const at = (from: string): string => normalize(join(dirname(name), from)).replaceAll('\\', '/');
  const passed = module.staticExports.flatMap(({ entries }) => entries);
  const takes = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      from: moduleRequest.value,
      names: entries.map(({ importName }) => importName.name ?? '*'),
      typesOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...passed.flatMap(({ moduleRequest, importName, isType }) =>
      moduleRequest === null
        ? []
        : [{ from: moduleRequest.value, names: [importName.name ?? '*'], typesOnly: isType }],
    ),
  ];
  return {
    gives: passed.flatMap(({ exportName }) => (exportName.name === null ? [] : [exportName.name])),
    takes: takes
      .filter(({ from }) => from.startsWith('.'))
      .map(({ from, ...taken }) => ({ from: at(from), ...taken })),
    asksLater: [...source.matchAll(/\bimport\(\s*'(\.[^']+)'/g)].map(([, to = '']) => at(to)),
  };
};

/** Each file with what it takes and gives. */
export const exchangesOf = (names: readonly string[]): ReadonlyMap<string, Exchange> =>
  new Map(names.map((name) => [name, exchangeOf(name, sourceOf(name))]));
