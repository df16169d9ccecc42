import { expect, test } from 'vitest';
import { heading, text } from '../../../shared/report/block.ts';
import type { Block, Report } from '../../../shared/report/block.ts';
import { settingPages } from '../../../shared/report/pages-of.ts';
import { pagesOf } from '../../builders/pages-of.ts';
import { evenLetters } from '../../builders/even-letters.ts';

const rows = (many: number, from: number) =>
  Array.from({ length: many }, (_, at) => ({
    label: `Client ${from + at}`,
    lines: ['020 7946 0000      Called on', `Visit ${from + at}, lot A0123, zones Hairline, Crown`],
  }));
const listOf = (tables: number, sides: number): Report => ({
  title: 'List',
  language: 'en',
  paper: 'A4',
  bodySize: 12,
  sides,
  foot: { left: 'Side {side} of {sides}', turn: ', more over', right: 'Studio' },
  blocks: [
    heading(1, 'List'),
    { ...text('Made today.'), gap: 4, keepWithNext: true },
    ...Array.from({ length: tables }, (_, at): Block => ({
      kind: 'table',
      labelShare: 0.28,
      rows: rows(24, 24 * at),
    })),
  ],
});

test.each([1, 3, 40])(
  'a list of %i tables that may take any number of sides is set as one that may take very many',
  (tables) => {
    const any = pagesOf(listOf(tables, Number.MAX_SAFE_INTEGER), evenLetters);
    expect(any).toEqual(pagesOf(listOf(tables, 10_000), evenLetters));
    if (tables > 1) expect(any.pages.length).toBeGreaterThan(1);
  },
);

test('no stretch of setting a list grows with it: there is a break behind each of its blocks', () => {
  const report = listOf(60, Number.MAX_SAFE_INTEGER);
  let measured = 0;
  let most = 0;
  const bits = settingPages(report, (...asked) => {
    measured += 1;
    return evenLetters(...asked);
  });
  let breaks = 0;
  for (; bits.next().done !== true; measured = 0) {
    breaks += 1;
    most = Math.max(most, measured);
  }
  expect(breaks).toBeGreaterThan(report.blocks.length);
  const few = listOf(6, Number.MAX_SAFE_INTEGER);
  let mostOfFew = 0;
  measured = 0;
  const fewBits = settingPages(few, (...asked) => {
    measured += 1;
    return evenLetters(...asked);
  });
  for (; fewBits.next().done !== true; measured = 0) mostOfFew = Math.max(mostOfFew, measured);
  expect(most).toBeLessThan(mostOfFew * 1.5);
});
