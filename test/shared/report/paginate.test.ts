import { expect, test } from 'vitest';
import { heading, text } from '../../../shared/report/block.ts';
import type { Block } from '../../../shared/report/block.ts';
import { paginate } from '../../../shared/report/paginate.ts';

const side = (height: number) => ({
  width: 100,
  height,
  measure: (block: Block) => (block.kind === 'table' ? 10 * block.rows.length : 10),
});
const rows = (count: number): Block => ({
  kind: 'table',
  rows: Array.from({ length: count }, (_, index) => ({ label: `${index}`, lines: [] })),
});
const shape = (blocks: readonly Block[], height: number) =>
  paginate(blocks, side(height)).map((placed) =>
    placed.map(
      ({ block, y }) => `${block.kind === 'table' ? `table of ${block.rows.length}` : block.kind} at ${y}`,
    ),
  );

test('blocks fill a side from the top and the rest turn over', () => {
  expect(shape([text('a'), text('b'), text('c'), text('d')], 30)).toEqual([
    ['text at 0', 'text at 10', 'text at 20'],
    ['text at 0'],
  ]);
});

test('a heading never sits alone at the foot of a side', () => {
  expect(shape([text('a'), text('b'), heading(2, 'Next'), text('c')], 30)).toEqual([
    ['text at 0', 'text at 10'],
    ['heading at 0', 'text at 10'],
  ]);
});

test('two headings in a row stay with what they introduce', () => {
  expect(shape([text('a'), heading(1, 'One'), heading(2, 'Two'), text('c')], 30)).toEqual([
    ['text at 0'],
    ['heading at 0', 'heading at 10', 'text at 20'],
  ]);
});

test('a gap is kept between blocks and dropped at the head of a side', () => {
  expect(shape([text('a'), { ...text('b'), gap: 4 }, { ...text('c'), gap: 4 }], 25)).toEqual([
    ['text at 0', 'text at 14'],
    ['text at 0'],
  ]);
});

test('a gap that does not fit turns its block over', () => {
  expect(shape([text('a'), { ...text('b'), gap: 11 }], 30)).toEqual([['text at 0'], ['text at 0']]);
});

test('a block may ask for a side of its own', () => {
  expect(shape([text('a'), { ...text('b'), breakBefore: true }], 90)).toEqual([['text at 0'], ['text at 0']]);
});

test('asking for a new side at the very start leaves no empty side', () => {
  expect(shape([{ ...text('a'), breakBefore: true }], 90)).toEqual([['text at 0']]);
});

test('a long table is parted between rows, over as many sides as it needs, and no row is lost', () => {
  expect(shape([text('a'), rows(7)], 30)).toEqual([
    ['text at 0', 'table of 2 at 10'],
    ['table of 3 at 0'],
    ['table of 2 at 0'],
  ]);
});

test('a long table that begins at the foot of a full side is parted on the next ones too', () => {
  expect(shape([text('a'), text('b'), text('c'), rows(7)], 30)).toEqual([
    ['text at 0', 'text at 10', 'text at 20'],
    ['table of 3 at 0'],
    ['table of 3 at 0'],
    ['table of 1 at 0'],
  ]);
});

test('a paragraph is parted between sentences, and no word is lost', () => {
  const long = text('One two. Three four. Five six.');
  const sides = paginate([text('a'), long], {
    width: 100,
    height: 30,
    measure: (block) => (block.kind === 'text' ? 10 * (block.runs[0]?.text.split('. ').length ?? 0) : 0),
  });
  expect(sides.flat().map(({ block }) => (block.kind === 'text' ? block.runs[0]?.text : ''))).toEqual([
    'a',
    'One two. Three four.',
    'Five six.',
  ]);
});

test('a table of which not one row fits turns over whole', () => {
  expect(shape([text('a'), text('b'), rows(2)], 25)).toEqual([
    ['text at 0', 'text at 10'],
    ['table of 2 at 0'],
  ]);
});

test('a block taller than a side is placed all the same', () => {
  expect(paginate([text('a'), text('b')], { width: 100, height: 5, measure: () => 10 })).toHaveLength(2);
});
