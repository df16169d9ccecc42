import { describe, expect, test } from 'vitest';
import { defaultProtocol } from '../../../../../shared/protocol/default/default-protocol.ts';
import { paperRules } from '../../../../../shared/session/topics/paper/rules.ts';
import { addDays } from '../../../../../shared/time.ts';
import type { Instant, LocalDate } from '../../../../../shared/time.ts';
import { dataWith, fieldsOf } from '../../../../builders/data.ts';
import { inEnglish } from '../../../../builders/in-words.ts';

const { colourJudgedDay } = defaultProtocol('uk').aftercare;
const says = (opened: string, reviewOn: string | null): string => {
  const [rule] = paperRules.review(
    dataWith({
      opening: { at: opened as Instant },
      fields: fieldsOf(reviewOn === null ? {} : { reviewOn }),
    }),
  );
  return rule?.met === 'yes' ? 'set' : inEnglish(rule?.says ?? '');
};
const day = (opened: string, later: number): string => addDays(opened.slice(0, 10) as LocalDate, later);

const openings = {
  'a day of November': '2026-11-22T09:00:00.000Z',
  'the last day of a year': '2026-12-31T09:00:00.000Z',
  'the last day of January before a leap day': '2028-01-31T09:00:00.000Z',
  'the leap day itself': '2028-02-29T09:00:00.000Z',
  'the day before the clocks go back': '2026-10-24T09:00:00.000Z',
  'the day before the clocks go ahead': '2026-03-28T09:00:00.000Z',
  'a minute before midnight in London': '2026-07-01T22:59:00.000Z',
} as const;

describe('a review shows something from the day on which colour can be judged', () => {
  test.each(Object.entries(openings))('work on %s', (_what, opened) => {
    for (const [later, expected] of [
      [-365, /before tomorrow/],
      [-1, /before tomorrow/],
      [0, /before tomorrow/],
      [1, /colour shows true after 28 days/],
      [colourJudgedDay - 1, /colour shows true after 28 days/],
      [colourJudgedDay, /^set$/],
      [colourJudgedDay + 1, /^set$/],
      [365, /^set$/],
    ] as const)
      expect(says(opened, day(opened, later)), `${later} days later`).toMatch(expected);
    expect(says(opened, null)).not.toBe('set');
  });
});
