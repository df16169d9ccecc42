import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const page = join(import.meta.dirname, '../../../shared/journal/README.md');
const text = readFileSync(page, 'utf8');
const table = text.slice(text.indexOf('## What is named'), text.indexOf('**The check inside Stipple.**'));
const rows = table
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(1)
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** What a test says, and what the files beside it say that it takes its cases from. */
const saidIn = (file: string): string => {
  const own = readFileSync(file, 'utf8');
  const beside = [...own.matchAll(/from '(\.\/[^']+)'/g)].map(([, name]) => join(dirname(file), name ?? ''));
  return [own, ...beside.map((one) => readFileSync(one, 'utf8'))].join('\n');
};

test('the page has a row for each thing that is named', () => {
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.every((cells) => cells.length === 4)).toBe(true);
});

test.each(rows)('what is done to the folder has its test: %s', (_what, named, _where, tests) => {
  const files = [...(tests ?? '').matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => join(dirname(page), to ?? ''));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(existsSync(file), file).toBe(true);
  const said = files.map(saidIn).join('\n');
  for (const [, word] of (named ?? '').matchAll(/`([a-z]+(?:-[a-z]+)*)`/g))
    expect(said.includes(String(word)), word).toBe(true);
});
