import { describe, expect, test } from 'vitest';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import type { Instant } from '../../../shared/time.ts';
import { at, fieldsOf, limited, nine, openingWith, said, signed } from '../../builders/data.ts';
import { fittingData, fittingFacts } from '../../builders/fitting-data.ts';
import { broken, brokenOf, rulesOf } from '../../builders/open-rules.ts';

describe('age and identity', () => {
  const born = (dateOfBirth: string, openedAt: Instant = nine) =>
    fittingData({ opening: { at: openedAt }, clientFacts: { ...openingWith().clientFacts, dateOfBirth } });
  const ages: readonly [dateOfBirth: string, open: readonly string[]][] = [
    ['2008-11-23', ['G1-01 hard']],
    ['2008-11-22', []],
    ['1950-01-01', []],
    ['unreadable', ['G1-01 hard']],
  ];
  test.each(ages)('born %s', (dateOfBirth, open) =>
    expect(brokenOf('G1-01', born(dateOfBirth))).toEqual(open),
  );
  test('the birthday counts on the calendar of the studio', () => {
    // 23:30 in UTC is the next day in Auckland.
    const data = born('2008-11-23', '2026-11-22T23:30:00.000Z' as Instant);
    expect(brokenOf('G1-01', data)).toEqual(['G1-01 hard']);
    expect(
      brokenOf('G1-01', { ...data, opening: { ...data.opening, timeZone: 'Pacific/Auckland' } }),
    ).toEqual([]);
  });
  test('where identity papers are required, knowing the client is not enough', () => {
    expect(broken(fittingData({ facts: { idKind: 'known' } }))).toEqual(['G1-01:identity hard']);
    expect(broken(fittingData({ facts: { idLastFour: null } }))).toEqual(['G1-01:identity hard']);
  });
  test('training in date is soft and for the manager', () => {
    const trained = (trainingExpiry: string | null) =>
      brokenOf(
        'G1-09',
        fittingData({ opening: { practitioner: { ...openingWith().practitioner, trainingExpiry } } }),
      );
    expect(trained('2026-11')).toEqual([]);
    expect(trained('2026-10')).toEqual(['G1-09 soft M']);
    expect(trained(null)).toEqual(['G1-09 soft M']);
  });
});

describe('the plan', () => {
  test('needs a zone to treat, with goal and grades', () => {
    expect(brokenOf('G1-10', fittingData({ zones: [] }))).toEqual(['G1-10:zones hard']);
    expect(brokenOf('G1-10', fittingData({ facts: { 'plan@VTX': 'leave' } }))).toEqual(['G1-10:zones hard']);
    for (const fact of ['fade', 'unevenness', 'hue', 'migration', 'density']) {
      expect(brokenOf('G1-10', fittingData({ facts: { [`${fact}@VTX`]: null } }))).toEqual([
        'G1-10:VTX hard',
      ]);
    }
  });
  test('takes the goal of the studio where none is given, and asks how far a colour shifted unless it is neutral', () => {
    expect(brokenOf('G1-10', fittingData({ facts: { 'goalDensity@VTX': null } }))).toEqual([]);
    expect(brokenOf('G1-10', fittingData({ facts: { 'hueSeverity@VTX': null } }))).toEqual([]);
    const shifted = { 'hue@VTX': 'blue', 'hueSeverity@VTX': null };
    expect(brokenOf('G1-10', fittingData({ facts: shifted }))).toEqual(['G1-10:VTX hard']);
  });
  test('wants a plan for every zone chosen, and the chip goes to it', () => {
    const data = fittingData({ zones: ['VTX', 'FHL'] });
    expect(brokenOf('G1-10', data)).toEqual(['G1-10:FHL hard']);
    expect(rulesOf(data).find(({ scope }) => scope === 'FHL')?.goTo).toEqual({
      stage: 'consultation',
      anchor: 'plan@FHL',
    });
  });
  test('a scar needs its own findings', () => {
    const { fields } = fittingData();
    const asScar = Object.fromEntries(
      Object.entries(fields).map(([key, fact]) => [key.replace('@VTX', '@SCR-1'), fact]),
    );
    expect(brokenOf('G1-10', fittingData({ zones: ['SCR-1'], fields: asScar }))).toEqual([
      'G1-10:SCR-1 hard',
    ]);
    const found = {
      'scarLengthMm@SCR-1': 120,
      'scarWidthMm@SCR-1': 3,
      'scarAgeMonths@SCR-1': 40,
      'scarTexture@SCR-1': 'flat',
      'scarColour@SCR-1': 'pale',
      'scarBlend@SCR-1': '2',
    };
    expect(
      brokenOf('G1-10', fittingData({ zones: ['SCR-1'], fields: { ...asScar, ...fieldsOf(found) } })),
    ).toEqual([]);
  });
  const routes: readonly [grades: Record<string, string>, open: readonly string[]][] = [
    [{ 'migration@VTX': '2' }, ['G1-07:VTX soft M', 'F-initials:VTX hard']],
    [{ 'migration@VTX': '3' }, ['G1-07:VTX soft M', 'F-initials:VTX hard']],
    [{ 'hue@VTX': 'blue', 'hueSeverity@VTX': '2' }, ['G1-07:VTX soft M', 'F-initials:VTX hard']],
    [{ 'hue@VTX': 'green', 'hueSeverity@VTX': '3' }, ['G1-07:VTX soft M', 'F-initials:VTX hard']],
    [{ 'hue@VTX': 'blue', 'hueSeverity@VTX': '1' }, ['F-initials:VTX hard']],
    [{ 'migration@VTX': '1' }, ['F-initials:VTX hard']],
    [{ 'hue@VTX': 'warm', 'hueSeverity@VTX': '2' }, ['F-initials:VTX hard']],
  ];
  test.each(routes)('more pigment where it harms: %o', (grades, open) => {
    expect(broken(fittingData({ facts: grades }))).toEqual(open);
    expect(broken(fittingData({ facts: { ...grades, 'migrationInitials@VTX': 'ME' } }))).toEqual(
      open.filter((line) => line.startsWith('G1-07')),
    );
  });
});

describe('consents', () => {
  const standing = (id: string, state: ReturnType<typeof signed>) =>
    brokenOf('G1-05', fittingData({ consents: { ...fittingData().consents, [id]: state } }));
  test('a change of the plan after the signature asks for a new one', () => {
    const changed = { ...fittingFacts(), 'goalDensity@VTX': said(70, at(2)) };
    expect(brokenOf('G1-05', fittingData({ fields: changed }))).toEqual(['G1-05:treatment hard']);
  });
  test('words shown anew after the signature ask for a new one', () => {
    expect(standing('treatment', { ...signed(), shownHash: 'b'.repeat(64) })).toEqual([
      'G1-05:treatment hard',
    ]);
  });
  test('a refusal of a needed one stops, and is said with what it means', () => {
    const refused = { ...signed(), given: { is: 'refused', textHash: 'a'.repeat(64), at: at(1) } } as const;
    expect(standing('treatment', refused)).toEqual(['G1-05:treatment hard']);
    const { ifRefused } = defaultProtocol('uk').consents.find(({ id }) => id === 'treatment') ?? {
      ifRefused: '?',
    };
    expect(
      rulesOf(fittingData({ consents: { ...fittingData().consents, treatment: refused } })).find(
        ({ id, scope }) => id === 'G1-05' && scope === 'treatment',
      )?.says,
    ).toContain(ifRefused);
    expect(standing('photosMarketing', refused)).toEqual([]);
  });
  test('a signature without a witness is not enough where one is required', () => {
    const given = { ...signed().given, witness: ' ' } as ReturnType<typeof signed>['given'];
    expect(standing('treatment', { ...signed(), given })).toEqual(['G1-05:treatment hard']);
  });
  test('numbing is signed for when cream is used, and a refusal is fine when none is', () => {
    const { numbing: _none, ...others } = fittingData().consents;
    expect(brokenOf('G1-05', fittingData({ consents: others }))).toEqual(['G1-05:numbing hard']);
    expect(
      brokenOf('G1-05', fittingData({ consents: others, facts: { numbingUsed: false }, numbing: [] })),
    ).toEqual([]);
    expect(
      brokenOf(
        'G1-05',
        fittingData({
          consents: others,
          facts: { numbingUsed: false },
          numbing: [],
          arrivalCream: said({ used: true }),
        }),
      ),
    ).toEqual(['G1-05:numbing hard']);
  });
  test('numbing that is only planned asks for a yes or a no', () => {
    const planned = { numbing: [], facts: { numbingUsed: null } };
    const { numbing: _none, ...others } = fittingData().consents;
    const refused = { ...signed(), given: { is: 'refused', textHash: 'a'.repeat(64), at: at(1) } } as const;
    expect(brokenOf('G1-05', fittingData({ ...planned, consents: others }))).toEqual(['G1-05:numbing hard']);
    expect(brokenOf('G1-05', fittingData({ ...planned, consents: { ...others, numbing: refused } }))).toEqual(
      [],
    );
    expect(brokenOf('G1-05', fittingData({ consents: { ...others, numbing: refused } }))).toEqual([
      'G1-05:numbing hard',
    ]);
    expect(
      brokenOf(
        'G1-05',
        fittingData({
          numbing: [],
          facts: { numbingUsed: null, patchNumbing: 'noNumbing' },
          consents: others,
        }),
      ),
    ).toEqual([]);
  });
  test('a changed hairline is signed for, and measured', () => {
    const { hairline: _none, ...others } = fittingData().consents;
    expect(broken(fittingData({ consents: others, facts: { hairlineChange: true } }))).toEqual([
      'F-hairline hard',
      'G1-05:hairlineDrawing hard',
      'G1-05:hairline hard',
    ]);
  });
  test('a first client has a day to think, softly, counted from the first showing', () => {
    const first = { ...openingWith().clientFacts, firstTimeHere: true };
    expect(brokenOf('G1-05', fittingData({ clientFacts: first }), at(24 * 60 - 1))).toEqual([
      'G1-05:coolingOff soft',
    ]);
    expect(brokenOf('G1-05', fittingData({ clientFacts: first }), at(24 * 60))).toEqual([]);
    expect(
      brokenOf('G1-05', fittingData({ clientFacts: first, protocol: limited('coolingOffFirstHours', 0) })),
    ).toEqual([]);
  });
  test.each([
    ['2026-11-21T09:00:00.000Z', true],
    ['2026-11-21T08:59:00.000Z', true],
    ['2026-11-21T09:01:00.000Z', false],
    ['2026-11-22T08:00:00.000Z', false],
    ['2026-06-01T09:00:00.000Z', true],
  ])('words shown to a first client on %s: thought over %s', (shown, met) => {
    const data = fittingData({
      clientFacts: { ...openingWith().clientFacts, firstTimeHere: true },
      opening: { consentShownAt: shown as Instant },
    });
    expect(brokenOf('G1-05', data, at(0))).toEqual(met ? [] : ['G1-05:coolingOff soft']);
  });
});

describe('patch tests', () => {
  const tests: readonly [facts: Record<string, string | null>, open: readonly string[]][] = [
    [{ patchPigment: 'notDone' }, ['G1-08:pigment soft']],
    [{ patchPigment: 'waived', patchPigmentOn: null }, ['G1-08:pigment soft']],
    [{ patchPigment: 'reaction' }, ['G1-08:pigment hard']],
    [{ patchPigmentOn: null }, ['G1-08:pigment soft']],
    [{ patchPigmentOn: '2026-11-23' }, ['G1-08:pigment soft']],
    [{ patchPigmentAppliedOn: '2026-05-20', patchPigmentOn: '2026-05-23' }, []],
    [{ patchPigmentAppliedOn: '2026-05-19', patchPigmentOn: '2026-05-22' }, []],
    [{ patchPigmentAppliedOn: '2026-05-18', patchPigmentOn: '2026-05-21' }, ['G1-08:pigment soft']],
    [{ patchPigmentAppliedOn: null }, ['G1-08:pigment soft']],
    [{ patchPigmentAppliedOn: '2026-11-17' }, ['G1-08:pigment soft']],
    [{ patchPigmentAppliedOn: '2026-11-18' }, ['G1-08:pigment soft']],
    [{ patchPigmentAppliedOn: '2026-11-19' }, ['G1-08:pigment soft']],
    [{ patchNumbingAppliedOn: '2026-11-17' }, ['G1-08:numbing soft']],
    [{ patchNumbing: 'noNumbing' }, ['G1-08:numbing soft']],
    [{ patchNumbing: 'reaction' }, ['G2-02:patchTest hard']],
    [{ patchPigmentLot: null }, ['G1-08:pigment soft']],
    [{ patchNumbingProduct: null }, ['G1-08:numbing soft']],
  ];
  test.each(tests)('%o', (facts, open) => expect(broken(fittingData({ facts }))).toEqual(open));
  test('where the pack asks for a test, a waiver is not enough', () => {
    const strict = fittingData({
      facts: { patchPigment: 'waived' },
      protocol: (same) => ({
        ...same,
        pack: { ...same.pack, patchTestSeverity: { known: true, value: 'hard', source: 'test' } },
      }),
    });
    expect(broken(strict)).toEqual(['G1-08:pigment hard']);
  });
});

test('fields to fill in are one chip a group, that says how many and goes to the first', () => {
  const data = fittingData({ facts: { undertone: null, sebum: null, hairLevel: null } });
  const rule = rulesOf(data).find(({ id }) => id === 'F-scalp');
  expect(rule).toMatchObject({
    severity: 'hard',
    met: 'no',
    says: 'Scalp findings: 3 to fill in (Skin undertone, Scalp oil, Natural hair level).',
    goTo: { anchor: 'undertone' },
  });
});
