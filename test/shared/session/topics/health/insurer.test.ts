import { describe, expect, test } from 'vitest';
import { defaultProtocol } from '../../../../../shared/protocol/default/default-protocol.ts';
import { parseProtocol } from '../../../../../shared/protocol/parse.ts';
import type { Protocol } from '../../../../../shared/protocol/schema.ts';
import { rowEffects } from '../../../../../shared/session/topics/health/view.ts';
import { endingProposalOf } from '../../../../../shared/session/topics/course/ending-proposal.ts';
import { answer, letter } from '../../../../builders/data.ts';
import { fittingData } from '../../../../builders/fitting-data.ts';
import type { FittingParts } from '../../../../builders/fitting-data.ts';
import { inWords } from '../../../../builders/in-words.ts';
import { rulesOf } from '../../../../builders/open-rules.ts';

const excluding =
  (...codes: readonly string[]) =>
  (protocol: Protocol): Protocol => ({
    ...protocol,
    questions: protocol.questions.map((row) =>
      codes.includes(row.code) ? { ...row, insurer: 'excludes' as const } : row,
    ),
  });
/** What the insurer ends, as the rules say it. */
const ended = (parts: FittingParts): readonly string[] =>
  rulesOf(fittingData(parts))
    .filter(({ met, says }) => met === 'no' && says.includes('insurer'))
    .map(({ id, scope, severity }) => `${id}:${scope ?? ''} ${severity}`);

/** Every way a row can end otherwise is among them: refused, with a letter, caution, info, defer, for cream alone, for a zone alone. */
const rows = defaultProtocol('uk').questions.filter(({ asked }) => asked !== 'computed');

describe('what the studio’s insurer excludes', () => {
  test.each(rows.map(({ code }) => code))('%s ends the visit after yes and after "not sure"', (code) => {
    for (const word of ['yes', 'unsure'] as const)
      expect(
        ended({ protocol: excluding(code), answers: { [code]: answer(word) }, clearances: letter(code) }),
      ).toEqual([`G1-02:${code} hard`]);
  });
  test.each(rows.map(({ code }) => code))('%s says nothing after no, and nothing unless excluded', (code) => {
    expect(ended({ protocol: excluding(code), answers: { [code]: answer('no') } })).toEqual([]);
    expect(ended({ answers: { [code]: answer('yes') } })).toEqual([]);
  });
  test('is what the row itself says, and no letter is asked for beside it', () => {
    const { protocol } = fittingData({ protocol: excluding('C17') });
    const effects = rowEffects(fittingData({ protocol: excluding('C17'), answers: { C17: answer('yes') } }));
    const title = protocol.questions.find(({ code }) => code === 'C17')?.title ?? '';
    expect(inWords(effects['C17'])).toMatchObject({
      says: `Not today. ${title}: the studio’s insurer excludes it, and no letter changes that.`,
      letter: 'none',
      letterSays: null,
    });
  });
  test('counts a transplant and a laser by the facts they are worked out from', () => {
    const protocol = excluding('C27', 'C28');
    expect(ended({ protocol })).toEqual([]);
    expect(
      ended({ protocol, facts: { transplantEver: true, transplantOn: '2010', transplantZones: ['VTX'] } }),
    ).toEqual(['G1-02:C27 hard']);
    expect(ended({ protocol, facts: { laserEver: true, laserLastOn: '2010' } })).toEqual(['G1-02:C28 hard']);
  });
  test('a raised scar gets no needle by any letter', () => {
    const open = rulesOf(
      fittingData({
        protocol: excluding('C09'),
        zones: ['VTX', 'SCR-1'],
        facts: { 'plan@SCR-1': 'treat', 'scarTexture@SCR-1': 'raised' },
        clearances: letter('C09'),
      }),
    ).filter(({ scope, met }) => scope === 'C09-SCR-1' && met === 'no');
    expect(open).toHaveLength(1);
  });
  test('the note says so without the illness, and asks for no letter', () => {
    const proposal = endingProposalOf(
      fittingData({ protocol: excluding('C13'), answers: { C13: answer('yes') } }),
    );
    expect(inWords(proposal)).toMatchObject({
      kind: 'declined',
      to: null,
      comeBackFrom: null,
      note: 'Our insurance does not let us do this work for you. We are sorry.',
    });
  });
  test('is off until the studio says so, and survives a release', () => {
    expect(defaultProtocol('uk').questions.every(({ insurer }) => insurer === undefined)).toBe(true);
    const read = parseProtocol(excluding('C13')(defaultProtocol('us-ca')));
    expect(read.ok && read.value.questions.find(({ code }) => code === 'C13')?.insurer).toBe('excludes');
  });
});
