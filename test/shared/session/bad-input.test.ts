import { describe, expect, test } from 'vitest';
import { contract } from '../../../shared/ipc/contract.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { refusalSays } from '../../../shared/words/refusals.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { field } from '../../builders/session-steps.ts';
import { createChair } from '../../builders/session.ts';

const session = '00000000-0000-4000-8000-0000000000aa';
/** What the door says about one intent; nothing when it lets it in. */
const door = (intent: object): string | undefined => {
  const read = contract['session.apply'].parse({ session, from: 'consultation', intent });
  return read.ok ? undefined : inEnglish(read.error[0]?.says ?? '');
};
const said = (intent: Parameters<ReturnType<typeof createChair>['tries']>[0]): string | undefined => {
  const chair = createChair();
  chair.say({ type: 'zone.chosen', zone: 'VTX', chosen: true });
  const refusal = chair.tries(intent);
  return refusal === undefined ? undefined : inEnglish(refusalSays(refusal));
};

describe('text that cannot be printed', () => {
  const hidden = 'This holds hidden characters that cannot be printed. Delete them and type that part again.';
  test.each([
    'bell \u0007',
    'escape \u001b[31m',
    'nul \u0000',
    'delete \u007f',
    'override \u202e',
    'isolate \u2066',
  ])('%j is answered with a sentence, in a field and in a note', (text) => {
    expect(door({ type: 'field.set', field: 'pigmentKnown', value: text })).toBe(hidden);
    expect(door({ type: 'question.answered', code: 'C07', answer: 'yes', note: text })).toBe(hidden);
    expect(
      door({
        type: 'clearance.recorded',
        code: 'C07',
        clinician: text,
        writtenOn: '2026-01-01',
        validUntil: '2027-01-01',
        seen: true,
      }),
    ).toBe(hidden);
  });
  test.each(['דוד בן־גוריון', 'محمد علي', 'O’Neil\u200f', 'Zoë\tTab', 'two\nlines', '李 小龍', '👩🏽‍🦲'])(
    '%j is a person’s own writing and welcome',
    (text) => {
      expect(door({ type: 'field.set', field: 'pigmentKnown', value: text })).toBeUndefined();
    },
  );
  test('a text that is too long says how long it may be', () => {
    expect(door({ type: 'field.set', field: 'pigmentKnown', value: 'x'.repeat(401) })).toBe(
      'This is too long: at most 400 characters.',
    );
  });
});

describe('numbers and dates that cannot be', () => {
  test.each([0, 0.5, -3, 500, 1e9])('a zone of %d cm² is refused with the range that is allowed', (value) => {
    expect(said(field('areaCm2', value, 'VTX'))).toMatch(
      /^Area must be (a number from 1 to \d+ cm²|a whole number)\.$/,
    );
  });
  test.each(['2026-02-30', '2025-13', '20', 'yesterday'])('the date %j is none', (value) => {
    expect(said(field('lastNeedleOn', value))).toContain('a day that exists');
    expect(door({ type: 'question.answered', code: 'C21', answer: 'yes', on: value })).toContain('exists');
  });
  test.each([
    'lastNeedleOn',
    'firstSessionOn',
    'laserLastOn',
    'transplantOn',
    'patchPigmentAppliedOn',
    'patchPigmentOn',
    'patchNumbingAppliedOn',
    'patchNumbingOn',
  ])('%s cannot lie ahead', (id) => {
    expect(said(field(id, '2026-11-23'))).toBe('That time is still to come. Enter when it really happened.');
    expect(said(field(id, '2026-11-22'))).toBeUndefined();
  });
  test('an answer about the past cannot lie ahead; an operation that is planned may', () => {
    expect(said({ type: 'question.answered', code: 'C12', answer: 'yes', on: '2027' })).toContain(
      'still to come',
    );
    expect(said({ type: 'question.answered', code: 'C31', answer: 'yes', on: '2027' })).toBeUndefined();
    expect(
      said({
        type: 'clearance.recorded',
        code: 'C22',
        clinician: 'Dr Roe',
        writtenOn: '2026-11-23' as LocalDate,
        validUntil: '2027-11-23' as LocalDate,
        seen: true,
      }),
    ).toContain('still to come');
  });
});
