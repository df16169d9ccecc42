import { describe, expect, test } from 'vitest';
import { answer, at, fieldsOf, letter, said } from '../../../../builders/data.ts';
import { fittingData } from '../../../../builders/fitting-data.ts';
import type { FittingParts } from '../../../../builders/fitting-data.ts';
import { brokenOf, rulesOf } from '../../../../builders/open-rules.ts';

const place = { parent: 'OCC', view: 'back', x: 0.5, y: 0.5, angle: 0 } as const;
const withScar = (facts: Record<string, string | number> = {}, parts: FittingParts = {}) =>
  fittingData({
    zones: ['VTX', 'SCR-1'],
    scars: { 'SCR-1': said(place) },
    facts: { 'plan@SCR-1': 'treat', 'scarAgeMonths@SCR-1': 40, 'scarColour@SCR-1': 'pale', ...facts },
    // The note for the doctor is another matter.
    referrals: { C05: said('printed' as const) },
    ...parts,
  });

describe('a raised scar', () => {
  const raised = { 'scarTexture@SCR-1': 'raised' };
  test('gets no needle without the skin doctor, whatever was answered', () => {
    expect(brokenOf('G1-03', withScar(raised))).toEqual(['G1-03:C09-SCR-1 hard', 'G1-03:C09-asked warn']);
    expect(rulesOf(withScar(raised)).find(({ scope }) => scope === 'C09-SCR-1')?.goTo.anchor).toBe(
      'letter-C09',
    );
    expect(
      brokenOf('G1-03', withScar(raised, { answers: { C09: answer('yes') }, clearances: letter('C09') })),
    ).toEqual([]);
  });
  test('asks the question again even where it is left alone', () => {
    expect(brokenOf('G1-03', withScar({ ...raised, 'plan@SCR-1': 'leave' }))).toEqual([
      'G1-03:C09-asked warn',
    ]);
  });
  test('lets a "no" stand that was said once more, and not one from before', () => {
    const noted = { ...raised, 'plan@SCR-1': 'leave' };
    const since = (minute: number) => {
      const data = withScar(noted);
      const texture = data.fields['scarTexture@SCR-1'];
      if (texture === undefined) throw new Error('no scar');
      return {
        ...data,
        answers: { ...data.answers, C09: said(answer('no'), at(minute)) },
        fields: { ...data.fields, 'scarTexture@SCR-1': { ...texture, at: at(10) } },
      };
    };
    expect(brokenOf('G1-03', since(9))).toEqual(['G1-03:C09-asked warn']);
    expect(brokenOf('G1-03', since(11))).toEqual([]);
  });
  test.each(['flat', 'pitted'])('is not one that is %s', (texture) =>
    expect(brokenOf('G1-03', withScar({ 'scarTexture@SCR-1': texture }))).toEqual([]),
  );
  test('is not a zone of the map, whatever its facts say', () => {
    expect(
      brokenOf(
        'G1-03',
        fittingData({ fields: { ...fittingData().fields, ...fieldsOf({ 'scarTexture@VTX': 'raised' }) } }),
      ),
    ).toEqual([]);
  });
});

describe('a scar shares the fate of the zone it lies in', () => {
  test('when a skin trouble was named there', () => {
    expect(
      brokenOf('G1-02', withScar({}, { answers: { C05: answer('yes', { zones: ['OCC'] }) } })),
    ).toContain('G1-02:C05-SCR-1 hard');
    expect(
      brokenOf('G1-02', withScar({}, { answers: { C05: answer('yes', { zones: ['PAR-L'] }) } })),
    ).toEqual([]);
  });
  test('when hair was taken from there not long ago', () => {
    const facts = { transplantEver: true, transplantOn: '2026-09-01', transplantKind: 'fut' };
    const waits = (zone: string) =>
      brokenOf(
        'G1-04',
        withScar({}, { facts: { ...facts, transplantZones: [zone], 'plan@SCR-1': 'treat' } }),
      );
    expect(waits('OCC')).toContain('G1-04:transplant-SCR-1 hard');
    expect(waits('FHL')).toEqual([]);
  });
  test('and not before it is placed', () => {
    expect(
      brokenOf('G1-02', withScar({}, { scars: {}, answers: { C05: answer('yes', { zones: ['OCC'] }) } })),
    ).toEqual([]);
  });
});
