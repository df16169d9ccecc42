import { describe, expect, test } from 'vitest';
import { defaultProtocol } from '../../../../../shared/protocol/default/default-protocol.ts';
import type { Clearance } from '../../../../../shared/session/topics/health/data.ts';
import { answer, letter, said } from '../../../../builders/data.ts';
import { fittingData } from '../../../../builders/fitting-data.ts';
import { rulesOf } from '../../../../builders/open-rules.ts';

type Word = 'yes' | 'no' | 'unsure';
type Note = 'printed' | 'saved' | 'of another row' | 'none';

/** What stands in the way of going on, of a mole and its note alone. */
const inTheWay = (word: Word, moles: readonly string[], treated: readonly string[], note: Note) =>
  rulesOf(
    fittingData({
      answers: { C05: answer(word, { zones: [...moles] }) },
      zones: ['VTX', 'OCC', 'NAP', 'SCR-1'],
      scars: { 'SCR-1': said({ parent: 'OCC', view: 'back', x: 0.5, y: 0.5, angle: 0 }) },
      facts: {
        'plan@VTX': 'leave',
        ...Object.fromEntries(treated.map((zone) => [`plan@${zone}`, 'treat'])),
      },
      referrals:
        note === 'none'
          ? {}
          : note === 'of another row'
            ? { C06: said('printed' as const) }
            : { C05: said(note) },
    }),
  )
    .filter(({ met, id, scope = '' }) => met === 'no' && id === 'G1-02' && scope.includes('C05'))
    .map(({ scope, severity }) => `${scope} ${severity}`);

describe('a mole: other zones go on only with the note for the doctor, its own not at all', () => {
  test.each<readonly [Word, readonly string[], readonly string[], Note, readonly string[]]>([
    ['no', [], ['VTX'], 'none', []],
    ['no', [], ['VTX', 'OCC'], 'printed', []],
    ['yes', ['NAP'], ['VTX'], 'none', ['referral-C05']],
    ['yes', ['NAP'], ['VTX'], 'printed', []],
    ['yes', ['NAP'], ['VTX'], 'saved', []],
    ['yes', ['NAP'], ['VTX'], 'of another row', ['referral-C05']],
    ['unsure', ['NAP'], ['VTX'], 'none', ['referral-C05']],
    ['unsure', ['NAP'], ['VTX'], 'printed', []],
    ['yes', ['VTX'], ['VTX'], 'none', ['C05-VTX']],
    ['yes', ['VTX'], ['VTX'], 'printed', ['C05-VTX']],
    ['yes', ['VTX'], ['VTX', 'OCC'], 'none', ['C05-VTX', 'referral-C05']],
    ['yes', ['VTX'], ['VTX', 'OCC'], 'printed', ['C05-VTX']],
    ['yes', ['VTX', 'OCC'], ['VTX', 'OCC'], 'printed', ['C05-VTX', 'C05-OCC']],
    // Where it lies nobody said: every zone may be the one.
    ['yes', [], ['VTX', 'OCC'], 'printed', ['C05-VTX', 'C05-OCC']],
    ['unsure', [], ['VTX'], 'none', ['C05-VTX']],
    // A scar lies in a zone, and not the other way round.
    ['yes', ['OCC'], ['SCR-1'], 'printed', ['C05-SCR-1']],
    ['yes', ['SCR-1'], ['OCC'], 'none', ['referral-C05']],
    ['yes', ['SCR-1'], ['OCC'], 'printed', []],
    ['yes', ['SCR-1'], ['SCR-1'], 'printed', ['C05-SCR-1']],
    // Nothing is treated: nothing goes on.
    ['yes', ['NAP'], [], 'none', []],
  ])('%s at %j, treated are %j, note %s: %j', (word, moles, treated, note, open) => {
    expect(inTheWay(word, moles, treated, note)).toEqual(open.map((scope) => `${scope} hard`));
  });
});

const without = (...keys: readonly (keyof Clearance)[]) =>
  Object.fromEntries(keys.map((key) => [key, undefined])) as unknown as Partial<Clearance>;
const letterOpen = (code: string, word: Word, over: Partial<Clearance> | null): readonly string[] => {
  const plain = letter(code)[code]?.value;
  return rulesOf(
    fittingData({
      answers: { [code]: answer(word) },
      clearances: over === null ? {} : { [code]: said({ ...plain, ...over } as Clearance) },
    }),
  )
    .filter(({ id, scope, met }) => id === 'G1-03' && scope === code && met === 'no')
    .map(({ severity }) => severity);
};

describe('a letter that is not quite the one', () => {
  test.each<readonly [what: string, code: string, word: Word, over: Partial<Clearance> | null, open: number]>(
    [
      ['none, after "not sure"', 'C09', 'unsure', null, 1],
      ['none, after no', 'C09', 'no', null, 0],
      ['whole, after "not sure"', 'C09', 'unsure', {}, 0],
      ['not looked at', 'C09', 'yes', { seen: false as never }, 1],
      ['written tomorrow', 'C09', 'yes', { writtenOn: '2026-11-23' as never }, 1],
      ['written today', 'C09', 'yes', { writtenOn: '2026-11-22' as never }, 0],
      ['good to the end of today', 'C10', 'yes', { validUntil: '2026-11-22' as never }, 0],
      ['good to the end of yesterday', 'C10', 'yes', { validUntil: '2026-11-21' as never }, 1],
      ['of a specialist who is no skin doctor', 'C10', 'yes', { writer: 'specialist' }, 1],
      ['of nobody', 'C10', 'yes', without('writer'), 1],
      ['without a test spot, where none is asked for', 'C10', 'yes', without('testSpotOn'), 0],
      ['with the spot of this morning', 'C09', 'yes', { testSpotOn: '2026-11-22' as never }, 1],
      ['with the spot of yesterday', 'C09', 'yes', { testSpotOn: '2026-11-21' as never }, 0],
      ['of the right doctor and without the spot', 'C09', 'yes', without('testSpotOn'), 1],
      ['with the spot, of the wrong doctor', 'C09', 'yes', { writer: 'prescriber' }, 1],
      ['of another row', 'C10', 'yes', null, 1],
    ],
  )('%s', (_what, code, word, over, open) => {
    expect(letterOpen(code, word, over)).toEqual(Array.from({ length: open }, () => 'hard'));
  });
  test.each(
    defaultProtocol('uk')
      .questions.filter(
        // Pills that were taken last at an unknown time end the visit; what blocks the cream alone is asked where the cream is.
        ({ clearance, asked, outcome, blocks }) =>
          clearance !== 'none' && asked === 'client' && outcome !== 'rule' && !blocks.includes('numbing'),
      )
      .map(({ code, clearance }) => [code, clearance] as const),
  )('%s without its letter is %s', (code, clearance) => {
    expect(letterOpen(code, 'yes', null)).toEqual([code === 'C09' || code === 'C10' ? 'hard' : clearance]);
  });
});
