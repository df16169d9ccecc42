import { expect, test } from 'vitest';
import { guardIds } from '../../../shared/protocol/guards.ts';
import { requirementKey } from '../../../shared/session/requirement.ts';
import { at, dataWith, nine } from '../../builders/data.ts';
import { fittingData } from '../../builders/fitting-data.ts';
import { broken, rulesOf } from '../../builders/open-rules.ts';

test('a session in which everything was done right leaves no rule open', () => {
  expect(broken(fittingData())).toEqual([]);
});

test('every guard of the brief is asked, met or not, and none is missing', () => {
  const asked = new Set(rulesOf(fittingData()).map(({ id }) => id));
  expect(guardIds.filter((id) => !asked.has(id))).toEqual([]);
});

test('each guard has the severity of the brief', () => {
  const brief = {
    hard: 'G1-01 G1-02 G1-05 G1-10 G2-02 G2-03 G2-04 G2-06 G2-08 G2-09 G2-10 G3-01 G3-02 G3-03 G3-04 G3-05 G4-01 G4-02 G4-03 G4-10 G5-04 G5-05 G6-01 G6-02 G6-03',
    soft: 'G1-06 G1-07 G1-09 G2-01 G2-07 G2-11 G3-06 G4-04 G4-06 G4-08 G4-09 G5-01 G5-02 G5-03 G6-04 G6-05',
    warn: 'G3-07 G3-08 G4-05 G4-07 G6-06',
  };
  const rules = rulesOf(fittingData()).filter(({ severity }) => severity !== 'info');
  for (const [severity, ids] of Object.entries(brief)) {
    for (const id of ids.split(' '))
      expect([id, ...new Set(rules.filter((one) => one.id === id).map((one) => one.severity))]).toEqual([
        id,
        severity,
      ]);
  }
});

test('what needs a ledger or a measure is said to be unchecked, never met', () => {
  const unchecked = rulesOf(fittingData()).filter(({ met }) => met === 'notAvailable');
  expect(unchecked.map((one) => requirementKey(one))).toEqual([
    'G1-09:identity',
    'G2-03:ledger-cream-1',
    'G2-03:ledger-antiseptic',
    'G2-03:ledger-disinfectant',
    'G3-08',
    'G3-03:ledger-mix-1',
    'G3-03:ledger-mix-1-diluent',
    'G3-07:lab',
    'G4-02:ledger-cartridge-1',
  ]);
  for (const { says } of unchecked) expect(says).toContain('not checked');
});

test('no two rules share their id and scope, in an empty session and in a full one', () => {
  for (const data of [dataWith(), dataWith({ zones: ['VTX', 'SCR-1'] }), fittingData()]) {
    const keys = rulesOf(data, at(150)).map(requirementKey);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  }
});

test('a session in which nothing was said has its hard rules open, so that nothing passes by default', () => {
  const hard = broken(dataWith(), nine).filter((line) => line.endsWith('hard'));
  for (const id of [
    'G1-02:answers',
    'G1-02:confirmed',
    'G1-05:treatment',
    'G1-10:zones',
    'G3-05',
    'G5-05',
    'G6-01',
    'F-arrivalCream',
    'G4-02:none',
  ])
    expect(hard).toContain(`${id} hard`);
});

test('ids and scopes fit the door, so that each soft rule can be overridden', () => {
  const data = fittingData({ numbing: [], mixes: [], ticks: {}, fields: {} });
  for (const { id, scope } of [...rulesOf(data), ...rulesOf(dataWith())]) {
    expect(id.length).toBeLessThanOrEqual(60);
    expect((scope ?? '').length).toBeLessThanOrEqual(60);
  }
});
