import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLine } from '../../../electron/pack/csv.ts';
import { holds } from '../../builders/property.ts';
import { readCsv } from './read-csv.ts';

test.each(['=1+1', '+44 7700', '-2', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://x","y")'])(
  'a name that begins like a formula stays a text: %j',
  (text) => {
    expect(readCsv(csvLine([text, 'next']))).toEqual([[`'${text}`, 'next']]);
  },
);

test.each([
  ['full-width, as an East Asian keyboard types them', ['＝1+1', '＋44', '－2', '＠SUM(A1)']],
  ['small and raised forms of the same signs', ['﹦1+1', '﹢44', '﹣2', '﹫SUM(A1)', '⁼1', '⁺44', '⁻2']],
  [
    'behind a blank or a sign that nobody sees',
    [' =1+1', '\u00a0=1+1', '\u3000＝1', '\u200b=1+1', '\ufeff＝1'],
  ],
])('so does one with %s', (_shape, texts) => {
  for (const text of texts) expect(readCsv(csvLine([text, 'next'])), text).toEqual([[`'${text}`, 'next']]);
});
test.each(['≠1', '—', '“=1”', 'A=1', '１+1', '＃1', '-'.repeat(0), '٠'])(
  'a text that is none stays as it is: %j',
  (text) => {
    expect(readCsv(csvLine([text, 'next']))).toEqual([[text, 'next']]);
  },
);

test('numbers are no formulas, nothing is an empty cell', () => {
  expect(csvLine([-3, 0, undefined, null, true])).toBe('-3,0,,,true\r\n');
});

test('whatever is written is read back by another reader, cell by cell', () => {
  holds(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 5 }), { minLength: 1 }),
      (rows) => {
        const text = rows.map(csvLine).join('');
        const read = readCsv(text);
        expect(read.map((cells) => cells.length)).toEqual(rows.map((cells) => cells.length));
        for (const [index, cells] of rows.entries())
          for (const [at, one] of cells.entries()) expect([one, `'${one}`]).toContain(read[index]?.[at]);
      },
    ),
  );
});
