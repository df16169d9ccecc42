import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const commands = join(root, 'electron/runtime/commands');

test('every script is a file of its own or a row of the table, and none is both', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const rows = [...readFileSync(join(commands, 'table.ts'), 'utf8').matchAll(/^ {2}(\w+): /gm)].map(
    ([, name]) => name ?? '',
  );
  const files = readdirSync(commands)
    .map((name) => name.replace('.ts', ''))
    .filter((name) => name !== 'table');
  expect([...rows, ...files].toSorted()).toEqual(Object.keys(scripts).toSorted());
  for (const [name, command] of Object.entries(scripts))
    expect(command).toBe(`node electron/runtime/run.mjs ${name}`);
});
