import { describe, expect, test } from 'vitest';
import type { HealthRow } from '../../../../../shared/protocol/schema.ts';
import { defaultProtocol } from '../../../../../shared/protocol/default/default-protocol.ts';
import { rowEffects } from '../../../../../shared/session/topics/health/view.ts';
import { answer, at, letter, said } from '../../../../builders/data.ts';
import { fittingData } from '../../../../builders/fitting-data.ts';
import { broken } from '../../../../builders/open-rules.ts';

const { questions } = defaultProtocol('uk');
const byCode = (code: string): HealthRow => questions.find((row) => row.code === code) as HealthRow;
const effect = (code: string, data = fittingData()) => rowEffects(data)[code]?.effect;
const yes = (code: string, rest = {}) => ({ answers: { [code]: answer('yes', rest) } });
const healthRules = (data = fittingData()) =>
  broken(data).filter((line) => /^G1-0[23]|^G2-02|^G2-0[39]:/.test(line));

const refusing = ['C02', 'C03', 'C06', 'C16', 'C18', 'C19', 'C20', 'C30'];
const cleared: readonly [code: string, severity: string][] = [
  ['C07', 'soft M'],
  ['C08', 'soft M'],
  ['C14', 'soft M'],
  ['C24', 'soft M'],
  ['C25', 'soft M'],
  ['C09', 'hard'],
  ['C10', 'hard'],
  ['C15', 'hard'],
  ['C22', 'hard'],
  ['C23', 'hard'],
  ['C21', 'hard'],
];
const noted = ['C13', 'C17', 'C26', 'C29', 'C31', 'C33', 'C34'];

describe('what an answer does to the session', () => {
  test.each(refusing)('%s refuses the whole visit, without override', (code) => {
    expect(healthRules(fittingData(yes(code)))).toEqual([`G1-02:${code} hard`]);
    expect(effect(code, fittingData(yes(code)))).toBe('refuse');
  });
  test.each(cleared)('%s asks for a letter, %s, and goes on with one', (code, severity) => {
    expect(healthRules(fittingData(yes(code)))).toContain(`G1-03:${code} ${severity}`);
    const withLetter = fittingData({ ...yes(code), clearances: letter(code) });
    expect(healthRules(withLetter)).toEqual([]);
    expect(effect(code, withLetter)).toBe('cleared');
  });
  test.each(noted)('%s is noted and stops nothing', (code) => {
    expect(healthRules(fittingData(yes(code)))).toEqual([]);
    expect(['caution', 'info']).toContain(effect(code, fittingData(yes(code))));
  });
  test('a worry about looks is a soft reason to wait', () => {
    expect(healthRules(fittingData(yes('C35')))).toEqual(['G1-02:C35 soft']);
  });
  test.each(questions.filter((row) => row.asked !== 'computed').map(({ code }) => code))(
    'for %s "unsure" counts as yes',
    (code) => {
      const [unsure, sure] = [fittingData({ answers: { [code]: answer('unsure') } }), fittingData(yes(code))];
      expect(broken(unsure)).toEqual(broken(sure));
      expect(rowEffects(unsure)).toEqual(rowEffects(sure));
    },
  );
});

describe('where a row bites', () => {
  test.each(['C04', 'C05'])('%s stops only the zones it names', (code) => {
    expect(healthRules(fittingData(yes(code, { zones: ['VTX'] })))).toEqual([
      `G1-02:${code}-VTX hard`,
      `G2-02:${code}-VTX hard`,
    ]);
    const referrals = { C05: said('printed' as const) };
    expect(healthRules(fittingData({ ...yes(code, { zones: ['FHL'] }), referrals }))).toEqual([]);
    expect(
      healthRules(
        fittingData({ ...yes(code, { zones: ['VTX'] }), facts: { 'plan@VTX': 'leave' }, numbing: [] }),
      ),
    ).toEqual([]);
  });
  test('a row about a zone that names none is about all of them', () => {
    expect(healthRules(fittingData(yes('C04')))).toContain('G1-02:C04-VTX hard');
  });
  test.each(['C11', 'C36'])('%s stops the cream, not the session', (code) => {
    expect(healthRules(fittingData(yes(code)))).toEqual([`G2-02:${code} hard`]);
    expect(healthRules(fittingData({ ...yes(code), facts: { numbingUsed: false }, numbing: [] }))).toEqual(
      [],
    );
  });
  test('cream is stopped as soon as it is planned, before it is on', () => {
    expect(healthRules(fittingData({ ...yes('C11'), numbing: [] }))).toEqual(['G2-02:C11 hard']);
  });
  test('C36 lets cream pass with a letter, C11 never', () => {
    expect(healthRules(fittingData({ ...yes('C36'), clearances: letter('C36') }))).toEqual([]);
    expect(healthRules(fittingData({ ...yes('C11'), clearances: letter('C11') }))).toEqual([
      'G2-02:C11 hard',
    ]);
  });
  test('C37 stops chlorhexidine by card, by name and by guess, and no other antiseptic', () => {
    const with37 = (antiseptic: string) => healthRules(fittingData({ ...yes('C37'), facts: { antiseptic } }));
    expect(with37('chlorhexidine-4')).toEqual(['G2-02:antiseptic hard', 'G2-03:chlorhexidine warn']);
    expect(with37('Chlorhexidine 4 %')).toContain('G2-02:antiseptic hard');
    expect(with37('Some CHLORHEXIDINE wipe')).toContain('G2-02:antiseptic hard');
    expect(with37('A wipe from the shop')).toEqual(['G2-02:antiseptic-label soft']);
    expect(with37('povidone-iodine')).toEqual([]);
  });
  test('C32 stops latex gloves', () => {
    expect(healthRules(fittingData({ ...yes('C32'), facts: { gloves: 'latex' } }))).toEqual([
      'G2-02:latex hard',
    ]);
    expect(healthRules(fittingData(yes('C32')))).toEqual([]);
  });
});

test('the row of the minimum age is worked out from the date of birth', () => {
  const born = (dateOfBirth: string) =>
    effect('C01', fittingData({ clientFacts: { ...fittingData().clientFacts, dateOfBirth } }));
  expect([born('2008-11-22'), born('2008-11-23'), born('?')]).toEqual(['none', 'refuse', 'asks']);
});

describe('letters', () => {
  const days: readonly [what: string, written: string, until: string, open: boolean][] = [
    ['valid', '2026-11-01', '2027-01-01', false],
    ['on its last day', '2026-11-01', '2026-11-22', false],
    ['run out yesterday', '2026-10-01', '2026-11-21', true],
    ['written today', '2026-11-22', '2027-01-01', false],
    ['written tomorrow', '2026-11-23', '2027-01-01', true],
  ];
  test.each(days)('a letter %s', (_what, written, until, open) => {
    expect(healthRules(fittingData({ ...yes('C22'), clearances: letter('C22', written, until) }))).toEqual(
      open ? ['G1-03:C22 hard'] : [],
    );
  });
  test('a letter for one row clears no other', () => {
    expect(healthRules(fittingData({ ...yes('C22'), clearances: letter('C23') }))).toEqual([
      'G1-03:C22 hard',
    ]);
  });
});

describe('dates in answers', () => {
  const isotretinoin: readonly [on: string | undefined, expected: string][] = [
    [undefined, 'refuse'],
    ['2026-11-22', 'refuse'],
    ['2026-05-23', 'refuse'],
    ['2026-05-22', 'needsLetter'],
    ['2026-05', 'refuse'],
    ['2026-04', 'needsLetter'],
    ['2025-11-23', 'needsLetter'],
    ['2025-11-22', 'info'],
    ['2025', 'needsLetter'],
    ['2024', 'info'],
    ['2026', 'refuse'],
    ['2027-01', 'refuse'],
  ];
  test.each(isotretinoin)('isotretinoin until %s: %s', (on, expected) => {
    expect(effect('C12', fittingData(yes('C12', on === undefined ? {} : { on })))).toBe(expected);
  });
  const oncology: readonly [on: string | undefined, expected: string][] = [
    [undefined, 'needsLetter'],
    ['2026-06', 'needsLetter'],
    ['2025-11-23', 'needsLetter'],
    ['2025-11-22', 'info'],
    ['2025-11', 'needsLetter'],
    ['2025', 'needsLetter'],
    ['2024', 'info'],
  ];
  test.each(oncology)('cancer treatment last in %s: %s', (on, expected) => {
    expect(effect('C21', fittingData(yes('C21', on === undefined ? {} : { on })))).toBe(expected);
  });
});

describe('the questionnaire as a whole', () => {
  test('one row not asked leaves it open', () => {
    const { C17: _gone, ...answers } = fittingData().answers;
    expect(healthRules({ ...fittingData(), answers })).toEqual(['G1-02:answers hard']);
    expect(effect('C17', { ...fittingData(), answers })).toBe('asks');
  });
  test('an answer after the confirmation asks for a new one', () => {
    const answers = { ...fittingData().answers, C17: said(answer('no'), at(2)) };
    expect(healthRules({ ...fittingData(), answers })).toEqual(['G1-02:confirmed hard']);
  });
  test('an answer of an earlier day stands as long as its row says', () => {
    const yesterday = at(-24 * 60);
    const given = (code: string) =>
      healthRules({
        ...fittingData(),
        answers: { ...fittingData().answers, [code]: { ...said(answer('no')), occurredAt: yesterday } },
      });
    expect(byCode('C18').validForDays).toBe(0);
    expect(given('C18')).toEqual(['G1-02:answers hard']);
    expect(given('C17')).toEqual([]);
    const daysAgo = (days: number) =>
      healthRules({
        ...fittingData(),
        answers: {
          ...fittingData().answers,
          C17: { ...said(answer('no')), occurredAt: at(-24 * 60 * days) },
        },
      });
    expect([daysAgo(28), daysAgo(29)]).toEqual([[], ['G1-02:answers hard']]);
  });
});
