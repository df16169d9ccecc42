import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const shared = join(import.meta.dirname, '../../../shared');

test('nothing that makes a state out of entries puts a sentence of ours into words: that is done where it is shown', () => {
  const files = readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(^|[\\/])(reduce|fold)\.ts$/.test(file),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(
    files.filter((file) => /in-english|createSpeak/.test(readFileSync(join(shared, file), 'utf8'))),
  ).toEqual([]);
});
