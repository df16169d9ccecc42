import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceOf, sourcesIn } from './builders/source-files.ts';
import { isNode, nameOf, programOf } from './builders/source-nodes.ts';
import type { Node } from './builders/source-nodes.ts';

/** Whether a type written in the source is a message, or may be one. */
const isMessageType = (type: unknown): boolean =>
  isNode(type) &&
  (type.type === 'TSUnionType'
    ? (type['types'] as readonly unknown[]).some(isMessageType)
    : type.type === 'TSTypeReference' && /^(Message|Phrase)$/.test(nameOf(type['typeName'])));
/** What a file gives others to say: areas of messages, and functions that answer one. */
const sayersIn = (program: Node): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const statement of program['body'] as readonly Node[]) {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement['declaration'] : statement;
    if (!isNode(declared) || declared.type !== 'VariableDeclaration') continue;
    for (const { id, init } of declared['declarations'] as readonly Record<string, unknown>[]) {
      if (!isNode(init)) continue;
      const says =
        init.type === 'ArrowFunctionExpression'
          ? isMessageType((init['returnType'] as Node | null)?.['typeAnnotation'])
          : init.type === 'CallExpression' && nameOf(init['callee']) === 'messages';
      if (says) found.add(nameOf(id));
    }
  }
  return found;
};
/** The first name of a chain: `words` of `words.title({ day })`. */
const firstNameOf = (node: Node): string => {
  const inner = node.type === 'CallExpression' ? node['callee'] : node['object'];
  return isNode(inner) ? firstNameOf(inner) : nameOf(node);
};

/** Messages that are put into a text as if they were one: what a person reads there is "[object Object]". */
const spoiledIn = (
  name: string,
  source: string,
  sayersOf: (path: string) => ReadonlySet<string> | undefined,
): readonly string[] => {
  if (!source.includes('${')) return [];
  const program = programOf(name, source);
  const sayers = new Set(sayersIn(program));
  for (const statement of program['body'] as readonly Node[]) {
    if (statement.type !== 'ImportDeclaration') continue;
    const from = sayersOf(join(name, '..', String((statement['source'] as Node)['value'])));
    for (const { imported, local } of statement['specifiers'] as readonly Record<string, unknown>[])
      if (from?.has(nameOf(imported))) sayers.add(nameOf(local));
  }
  const found: string[] = [];
  const walk = (node: Node): void => {
    if (node.type === 'TemplateLiteral')
      for (const one of node['expressions'] as readonly Node[])
        if (/^(Call|Member)Expression$/.test(one.type) && sayers.has(firstNameOf(one)))
          found.push(`${name} ${source.slice(one['start'] as number, one['end'] as number)}`);
    for (const value of Object.values(node))
      for (const one of Array.isArray(value) ? value : [value]) if (isNode(one)) walk(one);
  };
  walk(program);
  return found;
};

test('no message is put into a text before it is said', () => {
  const sources = sourcesIn('renderer', 'electron', 'shared')
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => [name, sourceOf(name)] as const);
  expect(sources.length).toBeGreaterThan(1000);
  const sayers = new Map(
    sources.map(([name, source]) => [
      name,
      source.includes('messages(') || /: (Message|Phrase)/.test(source)
        ? sayersIn(programOf(name, source))
        : new Set<string>(),
    ]),
  );
  const sayersOf = (path: string) => sayers.get(path.replaceAll('\\', '/'));
  expect(sources.flatMap(([name, source]) => spoiledIn(name, source, sayersOf))).toEqual([]);

  const one = (source: string) =>
    spoiledIn('shared/one.ts', source, (path) =>
      path.endsWith('two.ts') ? new Set(['zoneName', 'zoneWords']) : undefined,
    ).length;
  const brought = "import { zoneName, zoneWords as words } from './two.ts';";
  expect(one(`${brought} const a = \`Test dots, ${'$'}{zoneName(protocol, zone)}\`;`)).toBe(1);
  expect(one(`${brought} const a = \`${'$'}{words.scar({ number })} and ${'$'}{words[kind]}\`;`)).toBe(2);
  expect(one(`${brought} const a = \`${'$'}{t(zoneName(protocol, zone))}\`;`)).toBe(0);
});
