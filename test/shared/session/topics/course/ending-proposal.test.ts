import { inEnglish } from '../../../../builders/in-words.ts';
import { describe, expect, test } from 'vitest';
import { noteOf } from '../../../../../shared/aftercare/note.ts';
import { defaultProtocol } from '../../../../../shared/protocol/default/default-protocol.ts';
import type { SessionData } from '../../../../../shared/session/data.ts';
import { endingProposalOf } from '../../../../../shared/session/topics/course/ending-proposal.ts';
import { answer, letter, nine, openingWith } from '../../../../builders/data.ts';
import { fittingData } from '../../../../builders/fitting-data.ts';
import type { FittingParts } from '../../../../builders/fitting-data.ts';

const { questions } = defaultProtocol('uk');
const proposal = (parts: FittingParts) => endingProposalOf(fittingData(parts));
const yes = (code: string, rest = {}) => ({ answers: { [code]: answer('yes', rest) } });

describe('every row that stops today leads to an ending', () => {
  const table: readonly [code: string, kind: string | null, to: string | null][] = [
    ['C02', 'deferred', null],
    ['C03', 'deferred', null],
    ['C04', 'deferred', null],
    ['C05', 'referred', 'medical'],
    ['C06', 'deferred', null],
    ['C07', 'referred', 'medical'],
    ['C08', 'referred', 'medical'],
    ['C09', 'referred', 'medical'],
    ['C10', 'referred', 'medical'],
    ['C11', null, null],
    ['C12', 'deferred', null],
    ['C13', null, null],
    ['C14', 'referred', 'medical'],
    ['C15', 'referred', 'medical'],
    ['C16', 'deferred', null],
    ['C17', null, null],
    ['C18', 'deferred', null],
    ['C19', 'deferred', null],
    ['C20', 'deferred', null],
    ['C21', 'referred', 'medical'],
    ['C22', 'referred', 'medical'],
    ['C23', 'referred', 'medical'],
    ['C24', 'referred', 'medical'],
    ['C25', 'referred', 'medical'],
    ['C26', null, null],
    ['C29', null, null],
    ['C30', 'deferred', null],
    ['C31', null, null],
    ['C32', null, null],
    ['C33', null, null],
    ['C34', null, null],
    ['C35', 'deferred', null],
    ['C36', null, null],
    ['C37', null, null],
    ['C38', null, null],
    ['C39', null, null],
    ['C40', null, null],
    ['C41', null, null],
    ['C42', 'referred', 'medical'],
    ['C43', null, null],
  ];
  test.each(table)('%s: %s %s', (code, kind, to) => {
    const proposed = proposal(yes(code));
    expect([proposed?.kind ?? null, proposed?.to ?? null]).toEqual([kind, to]);
    if (proposed === null) return;
    const row = questions.find((one) => one.code === code);
    expect(proposed.because).toEqual([{ code, title: row?.title, script: row?.script }]);
    expect(inEnglish(proposed.reason)).toContain(row?.title);
    expect(inEnglish(proposed.note).length).toBeLessThanOrEqual(300);
  });
  test('the table holds every row that is answered', () => {
    expect(table.map(([code]) => code)).toEqual(
      questions.filter(({ asked }) => asked !== 'computed').map(({ code }) => code),
    );
  });
  test('with a valid letter nothing is left to end for', () => {
    expect(proposal({ ...yes('C22'), clearances: letter('C22') })).toBeNull();
    expect(proposal({})).toBeNull();
  });
});

describe('the day to come back', () => {
  const from = (parts: FittingParts) => proposal(parts)?.comeBackFrom;
  test('follows from the dates that are known', () => {
    expect(from(yes('C12', { on: '2026-09-10' }))).toBe('2027-03-10');
    expect(from({ facts: { laserEver: true, laserLastOn: '2026-11-01' } })).toBe('2026-12-13');
    expect(from({ facts: { lastNeedleOn: '2026-11-12' } })).toBe('2026-12-10');
    expect(
      from({
        facts: {
          transplantEver: true,
          transplantOn: '2026-10-01',
          transplantKind: 'fue',
          transplantZones: ['VTX'],
        },
      }),
    ).toBe('2027-04-01');
    expect(from({ clientFacts: { ...openingWith().clientFacts, dateOfBirth: '2009-02-14' } })).toBe(
      '2027-02-14',
    );
  });
  test('is the latest of several, and open when one of them is not dated', () => {
    const two = { ...yes('C12', { on: '2026-09-10' }), facts: { lastNeedleOn: '2026-11-12' } };
    expect(from(two)).toBe('2027-03-10');
    expect(from({ ...two, answers: { ...two.answers, C30: answer('yes') } })).toBeNull();
  });
});

describe('zones', () => {
  test('a sore zone ends nothing while another can be treated', () => {
    const both = { zones: ['VTX', 'FHL'], facts: { 'plan@FHL': 'treat' } };
    expect(proposal({ ...both, ...yes('C04', { zones: ['VTX'] }) })).toBeNull();
    expect(proposal({ ...both, ...yes('C04', { zones: ['VTX', 'FHL'] }) })?.kind).toBe('deferred');
  });
  test('dots that are all to be lightened lead to a laser first', () => {
    expect(proposal({ facts: { 'plan@VTX': 'lighten' } })).toMatchObject({ kind: 'referred', to: 'laser' });
  });
});

/** Words of an illness, a medicine or a body that must not lie on a kitchen table. */
const telling =
  /psoria|eczema|lupus|keloid|scar|allerg|isotret|acne|blood|diabet|sugar|pregnan|breast|cancer|chemo|immune|heart|stroke|epilep|faint|hiv|hepat|fever|antibiot|infect|alcohol|drug|worr|mole|lump|laser|transplant/i;
const ended = (
  data: SessionData,
  proposed: NonNullable<ReturnType<typeof endingProposalOf>>,
): SessionData => ({
  ...data,
  passes: [],
  place: proposed.kind,
  ended: {
    ending: proposed.kind,
    at: nine,
    reason: inEnglish(proposed.reason),
    noteForClient: inEnglish(proposed.note),
    comeBackFrom: proposed.comeBackFrom,
  },
});

test.each(questions.filter(({ asked }) => asked !== 'computed').map(({ code }) => code))(
  'the printed note after %s says what to do and names no illness',
  (code) => {
    const data = fittingData(yes(code));
    const proposed = endingProposalOf(data);
    if (proposed === null) return;
    const note = noteOf(ended(data, proposed), nine);
    expect(note?.why).toBe(inEnglish(proposed.note));
    expect(`${note?.why} ${note?.next}`).not.toMatch(telling);
    expect(note?.next.length).toBeGreaterThan(10);
  },
);
