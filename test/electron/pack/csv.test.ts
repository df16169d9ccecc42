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

test('numbers are no formulas, nothing is an empty cell', () => {
  expect(csvLine([-3, 0, undefined, null, true])).toBe('-3,0,,,true\r\n');
});

test('whatever is written is read back by another reader, cell by cell', () => {
  holds(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 5 }), { minLength: 1 }),
      (rows) => {
        const text = rows.map(csvLine).join('');
        const read = readCsv(text).map((cells) => cells.map((one) => one.replace(/^'(?=[=+\-@\t\r])/, '')));
        expect(read).toEqual(rows.map((cells) => cells.map((one) => one.replace(/^'(?=[=+\-@\t\r])/, ''))));
      },
    ),
  );
});
