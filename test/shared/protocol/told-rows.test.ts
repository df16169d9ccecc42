import { expect, test } from 'vitest';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { changesOf } from '../../../shared/protocol/floors/changes.ts';
import { withoutStale } from '../../../shared/protocol/floors/stale.ts';
import type { HealthRow, Protocol } from '../../../shared/protocol/schema.ts';
import { toldChange } from '../../../shared/protocol/told-change.ts';
import { inEnglish } from '../../builders/in-words.ts';

const start = defaultProtocol('uk');
const told = (next: Protocol): readonly string[] =>
  changesOf(start, next).map((one) => {
    const { name, was, is, course } = toldChange(start, next, one);
    return `${course} | ${inEnglish(name)} | ${inEnglish(was)} | ${inEnglish(is)}`;
  });

test('a new question is told with its words', () => {
  const own: HealthRow = { ...(start.questions[30] as HealthRow), code: 'C44', title: 'Tea', ask: 'Tea?' };
  expect(told({ ...start, questions: [...start.questions, own] })).toEqual([
    'stricter | Health questions |  | C44, Tea: “Tea?”',
  ]);
});
test('items that are moved are told in both orders, and one that goes by its words', () => {
  const [first, second, third, ...rest] = start.checklist;
  if (first === undefined || second === undefined || third === undefined) throw new Error('too few items');
  expect(told({ ...start, checklist: [second, first, third, ...rest] })).toEqual([
    `other | Checklists | ${first.text}, ${second.text} | ${second.text}, ${first.text}`,
  ]);
  expect(told({ ...start, checklist: [second, third, ...rest] })).toEqual([
    `weaker | Checklists | ${first.text} | the others stay`,
  ]);
  expect(told({ ...start, checklist: [third, second, ...rest] })).toEqual([
    `weaker | Checklists | ${first.text} | the others stay; another order`,
  ]);
});
test('what a yes leads to is told in words, not as a code', () => {
  const questions = start.questions.map((row): HealthRow =>
    row.code === 'C40' ? { ...row, outcome: 'refuse', blocks: ['session', 'numbing'] } : row,
  );
  const lines = told({ ...start, questions }).join('\n');
  expect(lines).toContain('what a yes leads to');
  expect(lines).toContain('No needle work');
  expect(lines).toContain('The whole visit, Numbing cream');
  expect(lines).not.toContain('refuse');
});
test('a changed question says in which languages it is not translated any more', () => {
  const next = withoutStale(start, {
    ...start,
    questions: start.questions.map((row) => (row.code === 'C19' ? { ...row, ask: 'Another one?' } : row)),
  });
  const title = start.questions.find(({ code }) => code === 'C19')?.title;
  const lines = told(next);
  expect(lines).toHaveLength(7);
  expect(
    lines.filter((line) => line.endsWith('not translated: read in the language of the protocol')),
  ).toHaveLength(6);
  expect(lines[1]).toContain(`Español: Health questions | C19, ${title}`);
});
