import { expect, test } from 'vitest';
import { exchangeOf, exchangesOf, filesUnder, sourceOf, sourcesIn } from './builders/source-files.ts';

type Graph = ReadonlyMap<string, readonly { readonly from: string }[]>;

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
    for (const { from } of graph.get(name) ?? []) walk(from, [...way, name]);
    settled.add(name);
  };
  for (const name of graph.keys()) walk(name, []);
  return circles;
};

const ours = exchangesOf(sourcesIn('renderer', 'electron', 'shared'));

const crossings = (mayNot: (by: string, from: string, typesOnly: boolean) => boolean): readonly string[] =>
  [...ours].flatMap(([by, { takes }]) =>
    takes.filter(({ from, typesOnly }) => mayNot(by, from, typesOnly)).map(({ from }) => `${by} > ${from}`),
  );

const roomOf = (name: string): string | undefined => /^shared\/session\/topics\/([\w-]+)\//.exec(name)?.[1];

test('the window and the main process never meet: both know only what is shared', () => {
  expect(ours.size).toBeGreaterThan(1000);
  expect(crossings((by, from) => by.startsWith('renderer/') && from.startsWith('electron/'))).toEqual([]);
  expect(crossings((by, from) => by.startsWith('electron/') && from.startsWith('renderer/'))).toEqual([]);
  expect(crossings((by, from) => by.startsWith('shared/') && !from.startsWith('shared/'))).toEqual([]);
  // What is built never holds a test; the tools that lay out pictures and benches run from a checkout.
  expect(
    crossings((by, from) => !/^electron\/(runtime|tools)\//.test(by) && from.startsWith('test/')),
  ).toEqual([]);
});

test('no files import each other in a circle, not even for their types', () => {
  expect(circlesIn(new Map([...ours].map(([name, { takes }]) => [name, takes])))).toEqual([]);
});

test('a room asks another only what it offers: its reading, its sentences, the form of its data', () => {
  const insides = crossings((by, from, typesOnly) => {
    const [mine, theirs] = [roomOf(by), roomOf(from)];
    if (mine === undefined || theirs === undefined || mine === theirs) return false;
    return !/\/(read|words)\.ts$/.test(from) && !(typesOnly && from.endsWith('/data.ts'));
  });
  expect(insides).toEqual([]);
});

/** What is only ever printed, or said before there is a window. */
const outsideOfWindow = [
  'shared/words/adverse-paper.ts',
  'shared/words/client-copy.ts',
  'shared/words/copy-tables.ts',
  'shared/words/launch.ts',
  'shared/words/note.ts',
  'shared/words/pack-check.ts',
  'shared/words/pack.ts',
  'shared/words/paper.ts',
];

test('what main can say, the window can show: each area of sentences that main knows is loaded there too', () => {
  const reached = (...starts: readonly string[]): ReadonlySet<string> => {
    const seen = new Set<string>();
    const walk = (name: string): void => {
      if (seen.has(name) || !ours.has(name)) return;
      seen.add(name);
      const { takes = [], asksLater = [] } = ours.get(name) ?? {};
      for (const { from, typesOnly } of takes) if (!typesOnly) walk(from);
      for (const from of asksLater) walk(from);
    };
    for (const start of starts) walk(start);
    return seen;
  };
  const window = reached('renderer/main.tsx');
  const main = [...ours.keys()].filter((name) => /^electron\/(?!runtime\/|tools\/)/.test(name));
  const areas = [...reached(...main)].filter((name) => /= messages\(/.test(sourceOf(name)));
  expect(areas.length).toBeGreaterThan(20);
  expect(areas.filter((name) => !window.has(name) && !outsideOfWindow.includes(name))).toEqual([]);
});

test('the check finds a circle, a crossing of types, and what is passed on', () => {
  const { takes } = exchangeOf(
    'shared/a.ts',
    "import type { B } from './b.ts';\nimport { c } from '../electron/c.ts';\nexport { d } from './d/e.ts';\nimport 'node:fs';",
  );
  expect(takes).toEqual([
    { from: 'shared/b.ts', names: ['B'], typesOnly: true },
    { from: 'electron/c.ts', names: ['c'], typesOnly: false },
    { from: 'shared/d/e.ts', names: ['d'], typesOnly: false },
  ]);
  const one = (...names: readonly string[]) => names.map((from) => ({ from }));
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
  const long = [...ours.keys(), ...filesUnder('renderer', /\.css$/)]
    .map((name) => ({ name, lines: sourceOf(name).split('\n').length - 1 }))
    .filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});
