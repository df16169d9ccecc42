import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportRecord } from '../../../electron/tools/export-record.ts';
import { unionOf } from '../../../electron/tools/union-record.ts';
import { must } from '../../../shared/result.ts';
import { newFolder } from '../store/setup-store.ts';
import { realTablet, twoTablets } from './two-tablets.ts';
import type { RealTablet } from './two-tablets.ts';

const exported = ({ bench }: RealTablet): string => {
  const out = join(newFolder(), 'record.ndjson');
  expect(exportRecord(bench.dataDir, out).code).toBe(0);
  return out;
};
const asked = (tablet: RealTablet, files: readonly string[], lot?: string) =>
  unionOf({ dataDir: tablet.bench.dataDir, files, lot });

test('the manager sees the record of two tablets from one of them, and from the other the same', async () => {
  const [one, two] = twoTablets();
  must(two.store.append([two.bench.opening()]));
  const fromOne = await asked(one, [exported(two)]);
  const fromTwo = await asked(two, [exported(one)]);
  expect(fromOne.code).toBe(0);
  expect(fromOne.lines).toEqual(fromTwo.lines);
  expect(fromOne.lines[0]).toBe('union: 2 tablets, 7 entries');
  expect(fromOne.lines).toContainEqual(expect.stringMatching(/^sessions: 1, 1 open$/));
  expect(fromOne.lines).toContainEqual(expect.stringMatching(/^open: .* on tablet 2$/));
});

test('a recall goes over all tablets, and is not complete while one of them is spoken of and missing', async () => {
  const [one, two] = twoTablets();
  must(two.store.append([two.bench.opening()]));
  two.write('lot.used', { role: 'pigment', product: 'Black', lot: 'ab-12', expiry: '2027-01' }, true);
  const whole = await asked(one, [exported(two)], 'AB12');
  expect(whole.lines).toContain('recall: lot AB12 went into 1 sessions');
  expect(whole.lines.at(-1)).toMatch(/^as far as heard: tablet 1 2\d{3}-.*, tablet 2 2\d{3}-/);
  const alone = await asked(one, [], 'AB12');
  expect(alone.lines.at(-1)).toBe('recall not complete before tablet 2 is heard');
});

test('a foreign file, a half-written one and a changed line are named, and the rest goes on', async () => {
  const [one, two] = twoTablets();
  const file = exported(two);
  appendFileSync(file, '{"line":"half of');
  const changed = join(newFolder(), 'changed.ndjson');
  writeFileSync(changed, readFileSync(file, 'utf8').replace('studio.joined', 'studio.JOINED'));
  const answer = await asked(one, [file, changed, exported(realTablet())]);
  expect(answer.code).toBe(1);
  expect(answer.lines[0]).toBe('union: 2 tablets, 6 entries');
  expect(answer.lines).toContain('refused: a line in changed.ndjson: changed');
  expect(answer.lines).toContainEqual(expect.stringMatching(/^stranger: device .* with 1 entries/));
  expect(answer.lines).toContain(`unreadable: 1 rows of ${file} hold no line of a record`);
});

test('a file that is not there is said', async () => {
  const [one] = twoTablets();
  expect(await asked(one, ['/nowhere.ndjson'])).toEqual({
    code: 1,
    lines: ['not-found: there is no file /nowhere.ndjson'],
  });
});
