import { describe, expect, test } from 'vitest';
import { noteOf, saysStill } from '../../../../../shared/aftercare/note.ts';
import { defaultProtocol } from '../../../../../shared/protocol/default/default-protocol.ts';
import { paperIn } from '../../../../../shared/words/paper-languages.ts';
import { answer, answersOf, at, dataWith, said } from '../../../../builders/data.ts';
import { createChair } from '../../../../builders/session.ts';
import { stepsOf } from '../../../../builders/session-steps.ts';

describe('the note for the doctor says where to look', () => {
  const { pack } = defaultProtocol('uk');
  const noteFor = (zones: readonly string[], language = 'en') =>
    noteOf(
      dataWith({
        answers: answersOf({ C05: answer('yes', { zones: [...zones], note: 'melanoma?' }) }),
        zones: ['VTX', 'SCR-1'],
        scars: { 'SCR-1': said({ parent: 'OCC', view: 'back', x: 0.5, y: 0.5, angle: 0 }) },
      }),
      at(5),
      paperIn(language, pack),
    );
  const saysIn = (zones: readonly string[], language?: string) => noteFor(zones, language)?.next ?? '';
  test.each([
    [['VTX'], 'The place: crown. It is about a spot'],
    [['TMP-L'], 'The place: left temple.'],
    [['VTX', 'NAP'], 'The place: crown and nape.'],
    [['FHL', 'FRO', 'MID'], 'The place: hairline, front and middle.'],
    [['SCR-1'], 'The place: scar 1 (back).'],
  ])('%j', (zones, says) => {
    expect(saysIn(zones)).toContain(says);
  });
  test('and names no place where none was said, or the whole scalp is meant', () => {
    expect(saysIn([])).toContain('It is about a spot that is new, or that has changed.');
    expect(saysIn([])).not.toContain('The place');
  });
  test.each([
    ['de', 'Die Stelle: Wirbel und Nacken.'],
    ['es', 'El lugar: coronilla y nuca.'],
    ['ar', 'المكان: '],
  ])('in the language of the client: %s', (language, says) => {
    expect(saysIn(['VTX', 'NAP'], language)).toContain(says);
  });
  test('another place or another language is another note, and what was typed is not', () => {
    const given = noteFor(['VTX']);
    const still = (now: typeof given) => given !== undefined && now !== undefined && saysStill(given, now);
    expect(still(noteFor(['VTX']))).toBe(true);
    expect(still(noteFor(['NAP']))).toBe(false);
    expect(still(noteFor(['VTX'], 'de'))).toBe(false);
  });
  test('with words typed for the record left out', () => {
    expect(saysIn(['VTX'])).not.toMatch(/melanoma/);
  });
});

describe('a note that was given is about the place that was named', () => {
  const withNote = () => {
    const chair = createChair();
    stepsOf.consultation(chair);
    const says = (answer: 'yes' | 'no' | 'unsure', zones: readonly string[], note?: string) => {
      chair.say({
        type: 'question.answered',
        code: 'C05',
        answer,
        zones: [...zones],
        ...(note === undefined ? {} : { note }),
      });
      chair.say({ type: 'questionnaire.confirmed' });
      chair.settle();
    };
    says('yes', ['OCC']);
    chair.say({ type: 'referral.given', code: 'C05', how: 'printed' });
    return { chair, says };
  };
  const waits = { ids: ['G1-02:referral-C05'] };
  test.each<[string, 'yes' | 'no' | 'unsure', readonly string[], boolean]>([
    ['the same again', 'yes', ['OCC'], false],
    ['another place', 'yes', ['NAP'], true],
    ['one place more', 'yes', ['OCC', 'NAP'], true],
    ['from yes to unsure', 'unsure', ['OCC'], true],
  ])('%s', (_what, word, zones, asksAgain) => {
    const { chair, says } = withNote();
    says(word, zones, 'the doctor knows');
    const tried = chair.tries({ type: 'stage.completed' });
    if (asksAgain) expect(tried).toMatchObject(waits);
    else expect(tried).toBeUndefined();
  });
  test('a no in between asks for it again', () => {
    const { chair, says } = withNote();
    says('no', []);
    expect(chair.tries({ type: 'stage.completed' })).toBeUndefined();
    says('yes', ['OCC']);
    expect(chair.tries({ type: 'stage.completed' })).toMatchObject(waits);
  });
  test('a note about another row opens nothing', () => {
    const { chair, says } = withNote();
    says('yes', ['NAP']);
    chair.say({ type: 'referral.given', code: 'C06', how: 'printed' });
    expect(chair.tries({ type: 'stage.completed' })).toMatchObject(waits);
  });
});
