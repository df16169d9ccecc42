import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

const sources = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(tsx?|cts)$/.test(name));

interface Import {
  readonly to: string;
  readonly typesOnly: boolean;
}

/** What a file takes from others of ours, types too; what it asks for later (`await import`) is no part of how it is built. */
const importsIn = (name: string, source: string): readonly Import[] => {
  const { module } = parseSync(name, source, { lang: name.endsWith('x') ? 'tsx' : 'ts' });
  const taken = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      from: moduleRequest.value,
      typesOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest === null ? [] : [{ from: moduleRequest.value, typesOnly: isType }],
      ),
    ),
  ];
  return taken
    .filter(({ from }) => from.startsWith('.'))
    .map(({ from, typesOnly }) => ({
      to: normalize(join(dirname(name), from)).replaceAll('\\', '/'),
      typesOnly,
    }));
};

type Graph = ReadonlyMap<string, readonly Import[]>;
const graphOf = (files: readonly string[]): Graph =>
  new Map(files.map((name) => [name, importsIn(name, readFileSync(join(root, name), 'utf8'))]));

/** One way round for each file that can be reached from itself. */
const circlesIn = (graph: Graph): readonly string[] => {
  const settled = new Set<string>();
  const circles: string[] = [];
  const walk = (name: string, way: readonly string[]): void => {
    const at = way.indexOf(name);
    if (at >= 0) {
      circles.push([...way.slice(at), name].join(' > '));
      return;
    }
    if (settled.has(name)) return;
    for (const { to } of graph.get(name) ?? []) walk(to, [...way, name]);
    settled.add(name);
  };
  for (const name of graph.keys()) walk(name, []);
  return circles;
};

const ours = graphOf(['renderer', 'electron', 'shared'].flatMap(sources));

const crossings = (mayNot: (from: string, to: string, typesOnly: boolean) => boolean): readonly string[] =>
  [...ours].flatMap(([from, imports]) =>
    imports.filter(({ to, typesOnly }) => mayNot(from, to, typesOnly)).map(({ to }) => `${from} > ${to}`),
  );

const roomOf = (name: string): string | undefined => /^shared\/session\/topics\/([\w-]+)\//.exec(name)?.[1];

test('the window and the main process never meet: both know only what is shared', () => {
  expect(ours.size).toBeGreaterThan(1000);
  expect(crossings((from, to) => from.startsWith('renderer/') && to.startsWith('electron/'))).toEqual([]);
  expect(crossings((from, to) => from.startsWith('electron/') && to.startsWith('renderer/'))).toEqual([]);
  expect(crossings((from, to) => from.startsWith('shared/') && !to.startsWith('shared/'))).toEqual([]);
  // What is built never holds a test; the tools that lay out pictures and benches run from a checkout.
  expect(
    crossings((from, to) => !/^electron\/(runtime|tools)\//.test(from) && to.startsWith('test/')),
  ).toEqual([]);
});

test('no files import each other in a circle, not even for their types', () => {
  expect(circlesIn(ours)).toEqual([]);
});

test('a room asks another only what it offers: its reading, its sentences, the form of its data', () => {
  const insides = crossings((from, to, typesOnly) => {
    const [mine, theirs] = [roomOf(from), roomOf(to)];
    if (mine === undefined || theirs === undefined || mine === theirs) return false;
    return !/\/(read|words)\.ts$/.test(to) && !(typesOnly && to.endsWith('/data.ts'));
  });
  expect(insides).toEqual([]);
});

/** Files of ours that a file asks for while it runs. */
const askedLaterBy = (name: string): readonly string[] =>
  [...readFileSync(join(root, name), 'utf8').matchAll(/\bimport\(\s*'(\.[^']+)'/g)]
    .map(([, to = '']) => normalize(join(dirname(name), to)).replaceAll('\\', '/'))
    .filter((to) => ours.has(to));
/** What is only ever printed, or said before there is a window. */
const outsideOfWindow = [
  'shared/words/adverse-paper.ts',
  'shared/words/client-copy.ts',
  'shared/words/copy-tables.ts',
  'shared/words/launch.ts',
  'shared/words/note.ts',
  'shared/words/pack.ts',
  'shared/words/paper.ts',
];

test('what main can say, the window can show: each area of sentences that main knows is loaded there too', () => {
  const reached = (...starts: readonly string[]): ReadonlySet<string> => {
    const seen = new Set<string>();
    const walk = (name: string): void => {
      if (seen.has(name) || !ours.has(name)) return;
      seen.add(name);
      for (const { to, typesOnly } of ours.get(name) ?? []) if (!typesOnly) walk(to);
      for (const to of askedLaterBy(name)) walk(to);
    };
    for (const start of starts) walk(start);
    return seen;
  };
  const window = reached('renderer/main.tsx');
  const main = [...ours.keys()].filter((name) => /^electron\/(?!runtime\/|tools\/)/.test(name));
  const areas = [...reached(...main)].filter((name) =>
    /= messages\(/.test(readFileSync(join(root, name), 'utf8')),
  );
  expect(areas.length).toBeGreaterThan(20);
  expect(areas.filter((name) => !window.has(name) && !outsideOfWindow.includes(name))).toEqual([]);
});

test('the check finds a circle, a crossing of types, and what is passed on', () => {
  const imports = importsIn(
    'shared/a.ts',
    "import type { B } from './b.ts';\nimport { c } from '../electron/c.ts';\nexport { d } from './d/e.ts';\nimport 'node:fs';",
  );
  expect(imports).toEqual([
    { to: 'shared/b.ts', typesOnly: true },
    { to: 'electron/c.ts', typesOnly: false },
    { to: 'shared/d/e.ts', typesOnly: false },
  ]);
  const one = (...to: readonly string[]): readonly Import[] =>
    to.map((name) => ({ to: name, typesOnly: true }));
  expect(
    circlesIn(
      new Map([
        ['a', one('b')],
        ['b', one('c')],
        ['c', one('b')],
      ]),
    ),
  ).toEqual(['b > c > b']);
  expect(
    circlesIn(
      new Map([
        ['a', one('b', 'c')],
        ['b', one('c')],
        ['c', one()],
      ]),
    ),
  ).toEqual([]);
});

test('a file says one thing: none is longer than 300 lines', () => {
  const styles = readdirSync(join(root, 'renderer'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => `renderer/${name.replaceAll('\\', '/')}`);
  const long = [...ours.keys(), ...styles]
    .map((name) => ({ name, lines: readFileSync(join(root, name), 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});
