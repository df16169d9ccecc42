import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultProtocol } from '../../../../../shared/protocol/default/default-protocol.ts';
import type { Intent } from '../../../../../shared/session/events.ts';
import { requirementKey } from '../../../../../shared/session/requirement.ts';
import { isOpen } from '../../../../../shared/session/open-rules.ts';
import { requirementsOf } from '../../../../../shared/session/requirements.ts';
import { addDays } from '../../../../../shared/time.ts';
import type { LocalDate } from '../../../../../shared/time.ts';
import { openingWith } from '../../../../builders/data.ts';
import { holds } from '../../../../builders/property.ts';
import { chairAt, createChair } from '../../../../builders/session.ts';
import type { Chair, ChairParts } from '../../../../builders/session.ts';
import { cream, field, stepsOf } from '../../../../builders/session-steps.ts';

const today = '2026-11-22' as LocalDate;
const ago = (days: number): string => addDays(today, -days);
const yes = (code: string, rest: object = {}): Intent =>
  ({ type: 'question.answered', code, answer: 'yes', ...rest }) as Intent;
const letter = (code: string): Intent => ({
  type: 'clearance.recorded',
  code,
  clinician: 'Dr Ada Roe',
  writtenOn: ago(20) as LocalDate,
  validUntil: addDays(today, 300),
  seen: true,
  writer: 'skinDoctor',
  testSpotOn: ago(60) as LocalDate,
});

/** A consultation in which nothing is missing but what the table adds; what remains open is passed with a reason where a reason is enough. */
const told = (said: readonly Intent[], parts: ChairParts = {}): Chair => {
  const chair = createChair(parts);
  stepsOf.consultation(chair);
  chair.sayAll(said);
  chair.say({ type: 'questionnaire.confirmed' });
  chair.settle();
  return chair;
};
/** What keeps the chair in the consultation; nothing when it went on. */
const stops = (said: readonly Intent[], parts?: ChairParts): readonly string[] => {
  const refusal = told(said, parts).tries({ type: 'stage.completed' });
  return refusal !== undefined && 'ids' in refusal ? refusal.ids : [];
};

describe('each row of brief 1.4 in the machine', () => {
  const shut = ['C02', 'C03', 'C06', 'C12', 'C16', 'C18', 'C19', 'C20', 'C30'];
  const shutUnlessLetter = ['C09', 'C10', 'C15', 'C21', 'C22', 'C23'];
  const softUnlessLetter = ['C07', 'C08', 'C14', 'C24', 'C25', 'C42'];
  const passes = [
    'C11',
    'C13',
    'C17',
    'C26',
    'C29',
    'C31',
    'C32',
    'C33',
    'C34',
    'C36',
    'C37',
    'C40',
    'C41',
    'C43',
  ];
  // Open questions: they pass once the words are there.
  const open = ['C38', 'C39'];
  const zoned = ['C04', 'C05'];

  test.each(shut)('%s shuts the door, and no letter or reason opens it', (code) => {
    expect(stops([yes(code)])).toEqual([`G1-02:${code}`]);
    expect(stops([yes(code), letter(code)])).toEqual([`G1-02:${code}`]);
  });
  test.each(shutUnlessLetter)('%s shuts the door until a letter is there', (code) => {
    expect(stops([yes(code)])).toEqual([`G1-03:${code}`]);
    expect(stops([yes(code), letter(code)])).toEqual([]);
  });
  test.each(softUnlessLetter)('%s asks for a letter, or for a reason with a name', (code) => {
    expect(stops([yes(code)])).toEqual([]);
    expect(
      told([yes(code)])
        .data()
        .overrides.map(({ requirement, scope }) => `${requirement}:${scope ?? ''}`),
    ).toEqual([`G1-03:${code}`]);
    expect(told([yes(code), letter(code)]).data().overrides).toEqual([]);
  });
  test.each(passes)('%s lets the visit go on', (code) => {
    expect(stops([yes(code)])).toEqual([]);
    expect(told([yes(code)]).data().overrides).toEqual([]);
  });
  test.each(zoned)('%s shuts out its zone and no other', (code) => {
    expect(stops([yes(code, { zones: ['VTX'] })])).toEqual([`G1-02:${code}-VTX`]);
    const note: Intent = { type: 'referral.given', code: 'C05', how: 'printed' };
    expect(stops([yes(code, { zones: ['FHL'] }), note])).toEqual([]);
    expect(stops([yes(code)])).toEqual([`G1-02:${code}-VTX`]);
  });
  test('C35 is passed with a reason only', () => {
    expect(
      told([yes('C35')])
        .data()
        .overrides.map(({ requirement, scope }) => `${requirement}:${scope ?? ''}`),
    ).toEqual(['G1-02:C35']);
  });
  test('C12 opens with time: refused, then a letter, then free', () => {
    expect(stops([yes('C12', { on: '2026-09' })])).toEqual(['G1-02:C12']);
    expect(told([yes('C12', { on: '2026-04' })]).data().overrides).toHaveLength(1);
    expect(stops([yes('C12', { on: '2026-04' }), letter('C12')])).toEqual([]);
    expect(told([yes('C12', { on: '2025-10' })]).data().overrides).toEqual([]);
  });
  test('C01 is the date of birth', () => {
    expect(
      stops([], { opening: { clientFacts: { ...openingWith().clientFacts, dateOfBirth: '2008-11-23' } } }),
    ).toEqual(['G1-01']);
  });
  test('C27 is the transplant in a zone to treat, C28 the laser', () => {
    const transplant = (on: string, zones: readonly string[]) => [
      field('transplantEver', true),
      field('transplantOn', on),
      field('transplantKind', 'fue'),
      field('transplantZones', zones),
    ];
    expect(stops(transplant(ago(100), ['VTX']))).toEqual(['G1-04:transplant-VTX']);
    expect(stops(transplant(ago(100), ['FHL']))).toEqual([]);
    expect(
      told(transplant(ago(250), ['VTX']))
        .data()
        .overrides.map(({ scope }) => scope),
    ).toEqual(['letter-VTX']);
    expect(stops([field('laserEver', true), field('laserLastOn', ago(41))])).toEqual(['G1-04:laser']);
    expect(stops([field('laserEver', true), field('laserLastOn', ago(42))])).toEqual([]);
  });
  test('C11 and C36 keep the cream off, C37 the antiseptic, C32 the gloves', () => {
    const atCream = (said: readonly Intent[]) => {
      const chair = told(said);
      chair.say({ type: 'stage.completed' });
      chair.sayAll([field('numbingUsed', true), { type: 'arrivalCream.stated', used: false }]);
      const refusal = chair.tries(cream());
      return refusal !== undefined && 'ids' in refusal
        ? refusal.ids.filter((id) => id.startsWith('G2-02'))
        : [];
    };
    expect(atCream([])).toEqual([]);
    expect(atCream([yes('C11')])).toEqual(['G2-02:C11']);
    expect(atCream([yes('C36')])).toEqual(['G2-02:C36']);
    expect(atCream([yes('C36'), letter('C36')])).toEqual([]);
    const chair = chairAt('cleanseAndNumb');
    stepsOf.cleanseAndNumb(chair);
    chair.sayAll([yes('C37'), yes('C32'), field('antiseptic', 'chlorhexidine-4'), field('gloves', 'latex')]);
    const open = requirementsOf(chair.data(), chair.now())
      .filter((one) => isOpen(one) && one.severity === 'hard')
      .map(requirementKey);
    expect(open).toEqual(expect.arrayContaining(['G2-02:antiseptic', 'G2-02:latex']));
  });
  test('every row stands in one of these tables', () => {
    const all = [
      ...shut,
      ...shutUnlessLetter,
      ...softUnlessLetter,
      ...passes,
      ...open,
      ...zoned,
      'C01',
      'C27',
      'C28',
      'C35',
    ].toSorted();
    expect(all).toEqual(defaultProtocol('uk').questions.map(({ code }) => code));
  });
});

describe('the order in which it is said', () => {
  const codes = ['C04', 'C07', 'C09', 'C12', 'C21', 'C22', 'C27', 'C30', 'C35', 'C36'];
  const answered = fc.record({
    type: fc.constant('question.answered' as const),
    code: fc.constantFrom(...codes),
    answer: fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const),
    zones: fc.subarray(['VTX', 'FHL']),
    on: fc.constantFrom('2026-09', '2026-04', '2024'),
  });
  const cleared = fc.record({
    type: fc.constant('clearance.recorded' as const),
    code: fc.constantFrom(...codes),
    clinician: fc.constant('Dr Ada Roe'),
    writtenOn: fc.constantFrom(ago(20), ago(400)),
    validUntil: fc.constantFrom(addDays(today, 30), ago(1)),
    seen: fc.constant(true as const),
  });
  const facts = fc.record({
    type: fc.constant('field.set' as const),
    field: fc.constantFrom('laserEver', 'transplantEver'),
    value: fc.boolean(),
  });
  const said = fc.array(fc.oneof(answered, cleared, facts) as unknown as fc.Arbitrary<Intent>, {
    maxLength: 25,
  });
  const keyOf = (intent: Intent): string =>
    'code' in intent ? `${intent.type} ${intent.code}` : 'field' in intent ? intent.field : intent.type;
  const openHard = (intents: readonly Intent[]): string => {
    const chair = createChair();
    chair.say({ type: 'zone.chosen', zone: 'VTX', chosen: true });
    chair.say(field('plan', 'treat', 'VTX'));
    for (const intent of intents) chair.tries(intent);
    chair.say({ type: 'questionnaire.confirmed' });
    return requirementsOf(chair.data(), chair.now())
      .filter((one) => isOpen(one) && one.severity === 'hard')
      .map(requirementKey)
      .join(' ');
  };

  test('no way through corrections, letters and changes of mind opens a hard rule that the last word shuts', () => {
    holds(
      fc.property(said, (intents) => {
        // The last word about each thing, said once, in alphabetical order, to somebody who heard nothing before.
        const last = [...new Map(intents.map((one) => [keyOf(one), one])).values()].toSorted((a, b) =>
          keyOf(a) < keyOf(b) ? -1 : 1,
        );
        return openHard(intents) === openHard(last);
      }),
      60,
    );
  });
});
