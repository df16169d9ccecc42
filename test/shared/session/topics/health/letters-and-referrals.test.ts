import { describe, expect, test } from 'vitest';
import { noteOf } from '../../../../../shared/aftercare/note.ts';
import { sheetOf } from '../../../../../shared/aftercare/sheet.ts';
import type { Clearance } from '../../../../../shared/session/topics/health/data.ts';
import { answer, answersOf, at, dataWith, letter, pass, said } from '../../../../builders/data.ts';
import { fittingData } from '../../../../builders/fitting-data.ts';
import { rulesOf } from '../../../../builders/open-rules.ts';
import { createChair } from '../../../../builders/session.ts';
import { field, stepsOf } from '../../../../builders/session-steps.ts';

const letterWith = (code: string, over: Partial<Clearance>) => {
  const plain = { ...letter(code)[code]?.value, ...over } as Clearance;
  return { [code]: said(plain) };
};
/** What still asks for a letter of that row; the picture of it is another matter. */
const stops = (code: string, over: Partial<Clearance> | null): readonly string[] =>
  rulesOf(
    fittingData({
      answers: { [code]: answer('yes') },
      clearances: over === null ? {} : letterWith(code, over),
    }),
  )
    .filter(({ id, scope, met }) => id === 'G1-03' && scope === code && met === 'no')
    .map(({ severity, says }) => `${severity}: ${says}`);

const from = (writer: Clearance['writer']): Partial<Clearance> => ({ writer }) as Partial<Clearance>;
const none = { writer: undefined } as unknown as Partial<Clearance>;
const noSpot = { testSpotOn: undefined } as unknown as Partial<Clearance>;

describe('whose letter clears a raised scar and an allergy to pigment', () => {
  test.each([
    ['C09', {}, 0],
    ['C09', null, 1],
    ['C09', none, 1],
    ['C09', from('doctor'), 1],
    ['C09', from('surgeon'), 1],
    ['C09', noSpot, 1],
    ['C09', { testSpotOn: '2026-11-22' }, 1],
    ['C09', { testSpotOn: '2026-11-23' }, 1],
    ['C09', { testSpotOn: '2026-11-21' }, 0],
    ['C09', { validUntil: '2026-11-22' }, 0],
    ['C09', { validUntil: '2026-11-21' }, 1],
    ['C10', {}, 0],
    ['C10', none, 1],
    ['C10', from('doctor'), 1],
    ['C10', from('prescriber'), 1],
    ['C10', noSpot, 0],
    // These name whose letter it should be, and take another doctor's.
    ['C07', from('doctor'), 0],
    ['C23', none, 0],
    ['C14', from('doctor'), 0],
  ] as const)('%s with %j leaves %i open', (code, over, open) => {
    expect(stops(code, over)).toHaveLength(open);
  });
  test('the sentence says what is wrong with the letter that is there', () => {
    expect(stops('C09', noSpot)[0]).toMatch(/^hard: .*day of the test spot, before today/);
    expect(stops('C10', from('doctor'))[0]).toMatch(/^hard: .*only a letter from a skin doctor counts/);
    expect(stops('C09', null)[0]).toMatch(/^hard: .*enter a letter that is valid today, or do not start/);
  });
  test('a test spot of tomorrow is no test spot', () => {
    const chair = createChair();
    const spot = (testSpotOn: string) =>
      chair.tries({
        type: 'clearance.recorded',
        code: 'C09',
        clinician: 'Dr Ada Roe',
        writtenOn: '2026-11-01',
        validUntil: '2027-11-01',
        seen: true,
        writer: 'skinDoctor',
        testSpotOn,
      } as never);
    expect(spot('2026-11-23')).toMatchObject({ kind: 'in-the-future' });
    expect(spot('2026-10-01')).toBeUndefined();
  });
});

describe('a mole is left to a doctor', () => {
  const chairWith = (zones: readonly string[], word: 'yes' | 'no' | 'unsure') => {
    const chair = createChair();
    stepsOf.consultation(chair);
    chair.say({ type: 'question.answered', code: 'C05', answer: word, zones: [...zones] });
    chair.say({ type: 'questionnaire.confirmed' });
    chair.settle();
    return chair;
  };
  test.each(['yes', 'unsure'] as const)('after %s the other zones wait for the note', (word) => {
    const chair = chairWith(['OCC'], word);
    expect(chair.tries({ type: 'stage.completed' })).toMatchObject({ ids: ['G1-02:referral-C05'] });
    chair.say({ type: 'referral.given', code: 'C05', how: 'printed' });
    expect(chair.tries({ type: 'stage.completed' })).toBeUndefined();
  });
  test('after no there is none to give', () => {
    const chair = chairWith([], 'no');
    expect(noteOf(chair.data(), at(40))).toBeUndefined();
    expect(chair.tries({ type: 'stage.completed' })).toBeUndefined();
  });
  test('where the mole lies no note opens the zone', () => {
    const chair = chairWith([], 'yes');
    chair.say({ type: 'referral.given', code: 'C05', how: 'saved' });
    expect(JSON.stringify(chair.tries({ type: 'stage.completed' }))).toMatch(/G1-02:C05-/);
  });
  test('the note can be printed while work goes on, and names no health word', () => {
    const note = noteOf(
      dataWith({ answers: answersOf({ C05: answer('yes', { note: 'melanoma?' }) }) }),
      at(5),
    );
    expect(note).toMatchObject({ kind: 'referral', title: 'Marcus, please show this to your doctor' });
    expect(JSON.stringify(note)).not.toMatch(/melanoma|C05|needle work/);
  });
});

describe('a note that sends for a letter', () => {
  const next = (answers: Readonly<Record<string, ReturnType<typeof answer>>>, over = {}) =>
    noteOf(
      dataWith({
        place: 'referred',
        ended: {
          ending: 'referred',
          at: at(30),
          reason: 'letter',
          noteForClient: null,
          comeBackFrom: null,
        },
        answers: answersOf(answers),
        ...over,
      }),
      at(31),
    )?.next;
  const medicine = 'Do not stop any medicine because of us.';
  test.each([
    ['C09', 'your skin doctor'],
    ['C14', 'the person who prescribes for you'],
    ['C21', 'your specialist'],
    ['C22', 'your doctor'],
    ['C23', 'your specialist'],
    ['C36', 'your doctor'],
  ])('for %s says whose, and that no medicine is stopped', (code, whose) => {
    expect(next({ [code]: answer('yes') })).toContain(`Please bring a letter from ${whose}. ${medicine}`);
  });
  test('says what the letter should say, and where a raised scar lies', () => {
    const asks = next(
      { C09: answer('yes', { zones: ['SCR-1'] }) },
      {
        zones: ['VTX', 'SCR-1'],
        scars: { 'SCR-1': said({ parent: 'OCC', view: 'back', x: 0.5, y: 0.5, angle: 0 }) },
      },
    );
    expect(asks).toContain('It should say if a needle with pigment may be used on your scalp.');
    expect(asks).toContain('The place: scar 1 (back).');
    expect(asks).toContain('We also try one small spot on an earlier day.');
    const other = next({ C22: answer('yes', { zones: ['VTX'] }) });
    expect(other).not.toMatch(/place|small spot/);
    expect(next({ C10: answer('yes') })).not.toMatch(/place|small spot/);
  });
  test('names each writer once, and none where the letter is there', () => {
    expect(next({ C22: answer('yes'), C24: answer('yes'), C23: answer('yes') })).toContain(
      'from your doctor and one from your specialist.',
    );
    expect(next({ C22: answer('yes') }, { clearances: letter('C22') })).not.toContain('letter from');
    expect(next({ C02: answer('no') })).not.toContain(medicine);
  });
});

describe('what goes on the scalp is on the sheet of those whom it concerns', () => {
  const inserts = (answers: Readonly<Record<string, 'yes' | 'no' | 'unsure'>>) =>
    sheetOf(
      dataWith({
        passes: [pass()],
        answers: answersOf(
          Object.fromEntries(Object.entries(answers).map(([code, word]) => [code, answer(word)])),
        ),
      }),
      at(60),
    ).inserts.join(' ');
  test.each([
    ['C40', 'yes', /No minoxidil or other hair-growth liquid up to Sun 29 Nov/],
    ['C40', 'unsure', /minoxidil/],
    ['C41', 'yes', /No hair system, helmet or tight cap up to Wed 2 Dec/],
  ] as const)('%s %s', (code, word, says) => {
    expect(inserts({ [code]: word })).toMatch(says);
  });
  test('and on no other', () => {
    expect(inserts({ C40: 'no', C41: 'no' })).toBe('');
    expect(inserts({})).toBe('');
    expect(inserts({ C40: 'yes' })).not.toMatch(/helmet/);
  });
});

test('a fact that is entered late is heard as any other', () => {
  const chair = createChair();
  stepsOf.consultation(chair);
  chair.say(field('scalpSurface', ['mole']));
  expect(chair.tries({ type: 'referral.given', code: 'C99', how: 'printed' })).toMatchObject({
    kind: 'unknown-item',
  });
});
