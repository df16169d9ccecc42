import { describe, expect, test } from 'vitest';
import { defaultQuestions } from '../../../shared/protocol/default/questions/all-rows.ts';
import type { HealthRow } from '../../../shared/protocol/schema.ts';

type Blocks = HealthRow['blocks'];
const session: Blocks = ['session'];
const zone: Blocks = ['zone'];
const numbing: Blocks = ['numbing'];

// Brief 1.4 and 10.1 with decision 17; letters by G1-03. Written out by hand: the point is to be a second reading of the brief.
const table: readonly (readonly [string, HealthRow['outcome'], Blocks, HealthRow['clearance']])[] = [
  ['C01', 'refuse', session, 'none'],
  ['C02', 'refuse', session, 'none'],
  ['C03', 'refuse', session, 'none'],
  ['C04', 'refuse', zone, 'none'],
  ['C05', 'refuse', zone, 'none'],
  ['C06', 'refuse', session, 'none'],
  ['C07', 'clear', session, 'soft'],
  ['C08', 'clear', session, 'soft'],
  ['C09', 'refuseUnlessCleared', session, 'hard'],
  ['C10', 'refuseUnlessCleared', ['session', 'pigment'], 'hard'],
  ['C11', 'refuse', numbing, 'none'],
  ['C12', 'rule', session, 'soft'],
  ['C13', 'caution', [], 'none'],
  ['C14', 'clear', session, 'soft'],
  ['C15', 'refuseUnlessCleared', session, 'hard'],
  ['C16', 'refuse', session, 'none'],
  ['C17', 'caution', [], 'none'],
  ['C18', 'refuse', session, 'none'],
  ['C19', 'refuse', session, 'none'],
  ['C20', 'refuse', session, 'none'],
  ['C21', 'clear', session, 'hard'],
  ['C22', 'clear', session, 'hard'],
  ['C23', 'clear', session, 'hard'],
  ['C24', 'clear', session, 'soft'],
  ['C25', 'clear', session, 'soft'],
  ['C26', 'caution', [], 'none'],
  ['C27', 'rule', zone, 'soft'],
  ['C28', 'rule', session, 'none'],
  ['C29', 'caution', [], 'none'],
  ['C30', 'refuse', session, 'none'],
  ['C31', 'info', [], 'none'],
  ['C32', 'caution', [], 'none'],
  ['C33', 'caution', [], 'none'],
  ['C34', 'caution', [], 'none'],
  ['C35', 'defer', session, 'none'],
  ['C36', 'refuseUnlessCleared', numbing, 'hard'],
  ['C37', 'refuse', ['antiseptic'], 'none'],
  ['C38', 'caution', [], 'none'],
  ['C39', 'caution', [], 'none'],
  ['C40', 'caution', [], 'none'],
  ['C41', 'info', [], 'none'],
  ['C42', 'clear', session, 'soft'],
  ['C43', 'caution', [], 'none'],
];
const rowOf = (code: string) => defaultQuestions.find((row) => row.code === code);
const owned = (owner: string) =>
  defaultQuestions.filter((row) => row.owner === owner).map(({ code }) => code);
const asked = (by: string) => defaultQuestions.filter((row) => row.asked === by).map(({ code }) => code);

describe('health rows', () => {
  test.each(table)('%s ends in %s, blocks %j, letter %s', (code, outcome, blocks, clearance) => {
    expect(rowOf(code)).toMatchObject({ outcome, blocks, clearance });
  });

  test('all 43 rows are there, in order, and no other', () => {
    expect(defaultQuestions.map(({ code }) => code)).toEqual(table.map(([code]) => code));
  });

  test("only today's rows end with the day; all others hold for 28 days", () => {
    const today = defaultQuestions.filter(({ validForDays }) => validForDays === 0).map(({ code }) => code);
    expect(today).toEqual(['C02', 'C03', 'C04', 'C18', 'C30']);
    expect(new Set(defaultQuestions.map(({ validForDays }) => validForDays))).toEqual(new Set([0, 28]));
  });

  test('hard rules of the brief belong to the code, law to the country, the rest to the studio', () => {
    expect(owned('H')).toEqual(['C02', 'C03', 'C04', 'C05', 'C06']);
    expect(owned('J')).toEqual(['C01', 'C26']);
  });

  test('age, transplant and laser are worked out, expectations are judged by the practitioner, the rest is asked', () => {
    expect(asked('computed')).toEqual(['C01', 'C27', 'C28']);
    expect(asked('practitioner')).toEqual(['C35']);
  });

  test('every row asks one question and names its sources', () => {
    for (const { code, ask, source, script } of defaultQuestions) {
      expect(ask.match(/\?/g), code).toHaveLength(1);
      expect(ask.endsWith('?'), code).toBe(true);
      expect(source, code).toContain('brief 1.');
      expect(script.endsWith('.') || script.endsWith('?'), code).toBe(true);
    }
  });

  test('nobody is told to stop a blood thinner', () => {
    expect(rowOf('C14')?.action).toContain('Never advise to stop');
    expect(rowOf('C14')?.script).toContain('do not stop');
  });

  test('a virus in the blood is no reason to refuse', () => {
    expect(rowOf('C26')?.action).toMatch(/not a reason to refuse/i);
  });
});
