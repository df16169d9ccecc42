import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultProtocol } from '../../../../../shared/protocol/default/default-protocol.ts';
import type { HealthRow } from '../../../../../shared/protocol/schema.ts';
import type { SessionData } from '../../../../../shared/session/data.ts';
import type { Answer } from '../../../../../shared/session/topics/health/data.ts';
import type { Instant } from '../../../../../shared/time.ts';
import { questionGroups } from '../../../../../shared/session/topics/health/groups.ts';
import { questionGroupsOf } from '../../../../../shared/session/topics/health/view.ts';
import { answer, answersOf } from '../../../../builders/data.ts';
import { fittingData } from '../../../../builders/fitting-data.ts';

const { questions } = defaultProtocol('uk');
const asked = questions.filter((row) => row.asked !== 'computed');
/** A visit at which only this was answered. */
const saying = (answers: Readonly<Record<string, Answer>>, when?: Instant): SessionData => ({
  ...fittingData(),
  answers: answersOf(answers, when),
});
const groupOf = (code: string, data = saying({})) => {
  const found = questionGroupsOf(data).find(({ codes }) => codes.includes(code));
  if (found === undefined) throw new Error(`${code} is in no group`);
  return found;
};

describe('the questions in groups', () => {
  test('every question that is asked stands in one group, none in two, and no group is longer than a glance', () => {
    const codes = questionGroups(questions).flatMap(({ rows }) => rows.map(({ code }) => code));
    expect(codes.toSorted()).toEqual(asked.map(({ code }) => code).toSorted());
    for (const { rows } of questionGroups(questions)) expect(rows.length).toBeLessThanOrEqual(6);
  });
  test('questions a studio adds are asked too, and those it took out are not', () => {
    fc.assert(
      fc.property(
        fc.subarray([...asked]),
        fc.uniqueArray(fc.integer({ min: 44, max: 99 }), { maxLength: 20 }),
        (kept, added) => {
          const rows = [
            ...kept,
            ...added.map((number): HealthRow => ({ ...(asked[0] as HealthRow), code: `C${number}` })),
          ];
          const groups = questionGroups(rows);
          expect(groups.flatMap((group) => group.rows).length).toBe(rows.length);
          expect(groups.every((group) => group.rows.length > 0 && group.rows.length <= 6)).toBe(true);
          expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
        },
      ),
    );
  });
});

describe('what one no may answer', () => {
  test('a fresh group of six is answered whole', () => {
    expect(groupOf('C02')).toMatchObject({ open: 6, allNo: false });
    expect(groupOf('C02').noTogether).toEqual(groupOf('C02').codes);
  });
  test.each(['yes', 'unsure', 'no'] as const)('a row that was answered %s keeps its answer', (said) => {
    const data = saying({ C03: answer(said) });
    expect(groupOf('C03', data).noTogether).not.toContain('C03');
    expect(groupOf('C03', data).noTogether).toHaveLength(5);
  });
  test('a row that was answered on another day is asked again by itself', () => {
    const data = saying({ C03: answer('yes') }, '2020-01-01T09:00:00.000Z' as Instant);
    expect(groupOf('C03', data).open).toBe(6);
    expect(groupOf('C03', data).noTogether).not.toContain('C03');
  });
  test.each(['yes', 'unsure'] as const)(
    'a row that was %s at the last visit waits for its own answer',
    (said) => {
      const base = saying({});
      const data = {
        ...base,
        opening: {
          ...base.opening,
          lastVisit: {
            ...(base.opening.lastVisit as object),
            said: { C12: { answer: said, zones: [], visit: '2026-01-02' } },
          } as never,
        },
      };
      expect(groupOf('C12', data).noTogether).toHaveLength(5);
      expect(groupOf('C12', data).noTogether).not.toContain('C12');
      expect(groupOf('C12', data).open).toBe(6);
    },
  );
  test('what only the practitioner can judge is never answered together, nor is one row alone', () => {
    expect(groupOf('C35').noTogether).toEqual([]);
    const codes = groupOf('C02').codes.slice(1);
    const data = saying(Object.fromEntries(codes.map((code) => [code, answer('no')])));
    expect(groupOf('C02', data)).toMatchObject({ open: 1, noTogether: [] });
  });
});
