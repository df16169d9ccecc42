import { expect, test } from 'vitest';
import { sourceOf, sourcesIn } from './builders/source-files.ts';
import { isNode, nameOf, programOf } from './builders/source-nodes.ts';
import type { Node } from './builders/source-nodes.ts';
import { languages } from '../shared/words/languages.ts';

/** Where sentences stand by themselves: what a studio decides, and what only whoever builds the app reads. */
const homes = [
  // Another language: a folder of texts for the same messages.
  /^shared\/words\/[a-z]{2,3}\//,
  /^shared\/protocol\/default\//,
  /^electron\/(runtime|tools|dev)\//,
  // Invented people, streets and wishes.
  /^electron\/practice\/studio\//,
  // How people spell units when they type them, in any language.
  /^renderer\/parts\/unit-spellings\.ts$/,
  // What servers, build tools and signatures read: kinds of files, rules for a page, the first line of what is signed.
  /^electron\/(page-protocol|vault\/master-file|media\/media-service)\.ts$/,
  // Single words as an American spells them: put into a sentence in place of the British, never said by themselves.
  /^shared\/words\/american-spelling\.ts$/,
  // Which countries write a comma.
  /^shared\/protocol\/decimal-mark\.ts$/,
  // What programs read: operators of a PDF, code that stands in for a library's, a drawing of the machine, what a print queue is asked and answers.
  /^electron\/report\/(paint-text|paint-ink|write-coverage|cups-state|cups-job|windows-paper)\.ts$/,
  /^electron\/start\/pdfkit-stubs\.ts$/,
  /^shared\/report\/glyph-ranges\.ts$/,
  // What people write in any language, listened for and never said.
  /^shared\/session\/(denied|substances)\.ts$/,
  /^shared\/(people\/letters|report\/(keep-together|bidi))\.ts$/,
  // Letters of codes and keys, and what makers write in a notice, in any language: read here, never said.
  /^shared\/stock\/(keyboards|hibc|look-alike|label-text)\.ts$/,
  /^shared\/stock\/recall\//,
];
/** Not put into messages yet. A folder leaves this list when it is, and never comes back. */
const notYet: readonly string[] = [];

const languageTags: ReadonlySet<string> = new Set(languages.map(({ tag }) => tag));

const files = sourcesIn('renderer', 'electron', 'shared').filter(
  (name) => !name.endsWith('.mjs') && !homes.some((home) => home.test(name)),
);

/** Attributes that a person reads or hears. */
const read =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|label|alt|placeholder|hint|words|unit|eyebrow|says|legend|summary|caption)$/;
/** Attributes that only the page reads. */
const unread =
  /^(className|class|style|d|viewBox|points|transform|key|id|href|src|accept|type|role|tone|look|size|name|icon|inputMode|autoComplete|htmlFor|lang|dir|data-.*|stroke.*|fill|pattern|sandbox|rel|allow|media|sizes|preserveAspectRatio)$/;
/** What is called with a text that nobody reads. */
const machines =
  /^(querySelector(All)?|closest|matches|getElementById|matchMedia|createElement|addEventListener|removeEventListener|getPropertyValue|setProperty|setAttribute|prepare|exec|pragma|write|log|warn|error|appendSwitch|getContext|includes|startsWith|endsWith|split|replace|replaceAll|test|match|join|append|describe|fail|defect|failure|saveFailure|tidily|never|struct|markContent|RegExp)$/;

/** What an object says to a program and not to a person: the part of a document it is, a condition for the database. */
const keysOfMachines = /^(role|scope|sql|type)$/;
/** A question to the database: its own words stand in capitals, its places for values are signs; a column is compared with a value. */
const isSql = (text: string): boolean =>
  /(^|[( ])(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|WHERE|ORDER BY|BETWEEN|IS NULL|IS NOT NULL|NOT EXISTS|BEGIN IMMEDIATE|AND|iif)\b|(=|<>|[<>]=?) ['?\0]| [&|<>]+ [?0\0]|\(reasons \| |[\w\0]\.\0 = /.test(
    text,
  );
/** The first line of what is signed or sealed: a name with its version, and lines under it. */
const isSigned = (text: string): boolean => /^stipple-[a-z0-9-]+\n/.test(text);

/** Values with their units, and names with a number: "0.3 mm", "Electron 33.2". */
const isMeasure = (text: string): boolean =>
  text.includes('\0') &&
  text.split(/[\0\s]+/).every((word) => word === '' || /^(mm|cm²|mL|mg|g|V|Hz|%|Electron)$/.test(word));

/** Several words, or one that begins like a sentence; no path of a drawing, no selector. */
const isText = (text: string): boolean =>
  !isMeasure(text) &&
  (/\p{L}\S*\s|\s\S*\p{L}/u.test(text.trim()) || /^\p{Lu}\p{Ll}+[.?]?$/u.test(text)) &&
  !isSql(text) &&
  !isSigned(text) &&
  !/^[MmC][\d\0]|^translate\(|^[a-z]*[.[][\w-]+|, \.[a-z]|:not\(/.test(text);
/** Names that are the same in every language: the app's, those of keys, and words of a library's interface. */
const names: ReadonlySet<string> = new Set([
  'Stipple',
  'Alt',
  'Control',
  'Enter',
  'Meta',
  'Shift',
  'Tab',
  'Aztec',
  'Adobe',
  'Letter',
  'Lstar',
  'Hz',
  // How far a rule is to be trusted, as the brief writes it.
  'Law',
  'Ev',
  'Prof',
  'Trade',
  'Des',
  'Plain',
]);
const isLetters = (text: string): boolean => /\p{L}/u.test(text);

/** Every literal in a file that a person would read, with its place. */
const saidIn = (name: string): readonly string[] => {
  const source = sourceOf(name);
  const found: string[] = [];
  const say = (node: Node, text: string): void => {
    const line = source.slice(0, node['start'] as number).split('\n').length;
    found.push(`${name}:${line} ${JSON.stringify(text.trim().slice(0, 60))}`);
  };
  const walkAll = (node: Node): void => {
    for (const [key, value] of Object.entries(node)) {
      if (/^(type(Annotation|Arguments|Parameters)|returnType|superTypeArguments)$/.test(key)) continue;
      for (const one of Array.isArray(value) ? value : [value]) if (isNode(one)) walk(one);
    }
  };
  const walk = (node: Node): void => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ImportExpression':
      case 'ExportAllDeclaration':
      case 'TSTypeAliasDeclaration':
      case 'TSInterfaceDeclaration':
      case 'ThrowStatement':
      // A pattern.
      case 'TaggedTemplateExpression':
        return;
      case 'NewExpression':
        // A defect is read by whoever mends it.
        if (/(Error|RegExp)$/.test(nameOf(node['callee']))) return;
        break;
      case 'CallExpression':
        // Here a message gets its English, and nowhere else.
        if (nameOf(node['callee']) === 'messages') return;
        // What another program is started with.
        if (/^(execFile|spawn)(Sync)?$/.test(nameOf(node['callee']))) return;
        if (machines.test(nameOf(node['callee']))) {
          if (isNode(node['callee'])) walk(node['callee']);
          for (const one of node['arguments'] as readonly Node[]) if (!isPlainText(one)) walk(one);
          return;
        }
        break;
      case 'MemberExpression':
        if (node['computed'] === true && isPlainText(node['property'] as Node)) {
          walk(node['object'] as Node);
          return;
        }
        break;
      case 'Property':
        if (keysOfMachines.test(nameOf(node['key'])) && isPlainText(node['value'] as Node)) return;
        // What a language itself has: names of its days, its own name.
        if (languageTags.has(nameOf(node['key']))) return;
        break;
      case 'ObjectExpression':
        if ((node['properties'] as readonly Node[]).some((one) => isPropertyOf(one, 'tag'))) return;
        break;
      case 'BinaryExpression':
        if (/^[=!]==$/.test(node['operator'] as string)) {
          for (const side of [node['left'], node['right']])
            if (isNode(side) && !isPlainText(side)) walk(side);
          return;
        }
        break;
      case 'SwitchCase':
        for (const one of node['consequent'] as readonly Node[]) walk(one);
        return;
      case 'JSXText':
        if (isLetters(node['value'] as string) && !names.has((node['value'] as string).trim()))
          say(node, node['value'] as string);
        return;
      case 'JSXAttribute': {
        const name = nameOf(node['name']);
        if (unread.test(name)) return;
        const value = node['value'] as Node | null;
        if (value?.type === 'Literal') {
          const text = String(value['value']);
          if (read.test(name) ? isLetters(text) : isText(text)) say(value, text);
          return;
        }
        break;
      }
      case 'Literal':
        if (typeof node['value'] === 'string' && isText(node['value']) && !names.has(node['value']))
          say(node, node['value']);
        return;
      case 'TemplateLiteral': {
        const words = (node['quasis'] as readonly { readonly value: { readonly cooked: string } }[])
          .map(({ value }) => value.cooked)
          .join('\u0000');
        if (isText(words) && isLetters(words)) say(node, words);
        break;
      }
    }
    walkAll(node);
  };
  walk(programOf(name, source));
  return found;
};
const isPropertyOf = (node: Node, name: string): boolean =>
  node.type === 'Property' && nameOf(node['key']) === name;
const isPlainText = (node: Node): boolean => node.type === 'Literal' || node.type === 'TemplateLiteral';

test('no file says anything by itself: every sentence is a message that can be said in another language', () => {
  const left = files.filter((name) => !notYet.some((folder) => name.startsWith(folder))).flatMap(saidIn);
  expect(left.join('\n')).toBe('');
});

test('the check sees what a person reads, and leaves alone what only the page reads', () => {
  expect(files.length).toBeGreaterThan(500);
  const everywhere = files.flatMap(saidIn);
  // Until the last folder is done there is something left to be seen.
  if (notYet.length > 0) expect(everywhere.length).toBeGreaterThan(0);
});

/** `${isFile ? 'imported' : 'taken'}`: one word each, so that neither looks like a sentence. A class of the page is none. */
const chosenWords = (source: string): readonly string[] =>
  source
    .split('\n')
    .filter((line) => /\$\{[^}]*\? '[a-z]{3,}' : '[a-z]{3,}'\}/.test(line) && !line.includes('className='));

test('no screen writes a count by the rules of one language: a message does, by those of its own', () => {
  const ownRules = /\.toLocaleString\(|\bIntl\.(?:NumberFormat|PluralRules)\b/;
  const named = sourcesIn('renderer').filter((name) => ownRules.test(sourceOf(name)));
  // What stands in a field is typed again as it is: no groups, and a point.
  expect(named).toEqual(['renderer/parts/number-text.ts']);
  for (const line of ['n.toLocaleString()', "n.toLocaleString('en')", 'new Intl.NumberFormat(tag)'])
    expect(ownRules.test(line), line).toBe(true);
});

test('no text of the window chooses between two words of its own', () => {
  const window = sourcesIn('renderer');
  expect(window.length).toBeGreaterThan(300);
  expect(
    window.flatMap((name) => chosenWords(sourceOf(name)).map((line) => `${name}: ${line.trim()}`)),
  ).toEqual([]);
  expect(chosenWords("const s = `${isFile ? 'imported' : 'taken'} ${at}`;")).toHaveLength(1);
});
