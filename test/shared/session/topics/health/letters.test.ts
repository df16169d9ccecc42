import { inEnglish } from '../../../../builders/in-words.ts';
import { describe, expect, test } from 'vitest';
import type { SystemEvent } from '../../../../../shared/session/events.ts';
import { letterFor } from '../../../../../shared/photos/complete-set.ts';
import type { LocalDate } from '../../../../../shared/time.ts';
import { refusalSays } from '../../../../../shared/words/refusals.ts';
import { createChair } from '../../../../builders/session.ts';
import type { Chair } from '../../../../builders/session.ts';

const picture = (over: Partial<Extract<SystemEvent, { type: 'photo.taken' }>> = {}): SystemEvent => ({
  type: 'photo.taken',
  photo: 'letter-1',
  hash: 'a'.repeat(64),
  small: 'b'.repeat(64),
  view: 'letter',
  row: 'C14',
  source: 'file',
  width: 10,
  height: 10,
  ...over,
});
const letter = {
  type: 'clearance.recorded',
  code: 'C14',
  clinician: 'Dr Ada Roe',
  writtenOn: '2026-11-01' as LocalDate,
  validUntil: '2027-11-01' as LocalDate,
  seen: true,
} as const;
const asked = (): Chair => {
  const chair = createChair();
  chair.say({ type: 'question.answered', code: 'C14', answer: 'yes' });
  chair.say(letter);
  return chair;
};
const stateOf = (chair: Chair) =>
  chair.view().requirements.find(({ id, scope }) => id === 'G1-03' && scope === 'picture-C14');

describe('a clinician’s letter', () => {
  test('wants a photo or scan of it, as a warning that can be acknowledged', () => {
    const chair = asked();
    expect(stateOf(chair)).toMatchObject({ state: 'open', severity: 'warn' });
    chair.say({ type: 'requirement.acknowledged', requirement: { id: 'G1-03', scope: 'picture-C14' } });
    expect(stateOf(chair)?.state).toBe('acknowledged');
  });
  test('is kept as a picture without any consent to photos: it shows no client', () => {
    const chair = asked();
    chair.say(picture());
    expect(letterFor(chair.data().photos, 'C14')?.id).toBe('letter-1');
    expect(letterFor(chair.data().photos, 'C22')).toBeUndefined();
    expect(stateOf(chair)?.state).toBe('met');
    expect(chair.tries(picture({ photo: 'front-1', view: 'front', row: undefined as never }))?.kind).toBe(
      'requirements-open',
    );
  });
  test('is no view of the scalp: no set asks for it, and destroying it asks again', () => {
    const chair = asked();
    chair.say(picture());
    chair.say({ type: 'photo.destroyed', photo: 'letter-1', why: 'mistake' });
    expect(stateOf(chair)?.state).toBe('open');
  });
  test.each([
    [{ row: undefined as never }, 'bad-value'],
    [{ view: 'front' as const }, 'bad-value'],
    [{ row: 'C02' }, 'unknown-item'],
  ] as const)('names the row it is for: %o', (over, kind) => {
    expect(asked().tries(picture(over))?.kind).toBe(kind);
  });
  test('cannot run out before it was written', () => {
    const refusal = asked().tries({ ...letter, validUntil: '2026-10-31' as LocalDate });
    expect(refusal && inEnglish(refusalSays(refusal))).toBe(
      'A letter cannot run out before it was written. Check the two dates.',
    );
    expect(asked().tries({ ...letter, writtenOn: '2026-11-23' as LocalDate })?.kind).toBe('in-the-future');
  });
});
