import { describe, expect, test } from 'vitest';
import { answer } from '../../builders/data.ts';
import { fittingData } from '../../builders/fitting-data.ts';
import type { FittingParts } from '../../builders/fitting-data.ts';
import { rulesOf } from '../../builders/open-rules.ts';
import { createChair } from '../../builders/session.ts';
import { field, stepsOf } from '../../builders/session-steps.ts';

const broken = (parts: FittingParts) =>
  rulesOf(fittingData(parts))
    .filter(({ id, met }) => met === 'no' && ['G1-02', 'G2-02', 'L-medicines-looked-through'].includes(id))
    .map(({ id, scope, severity }) => `${id}${scope === undefined ? '' : `:${scope}`} ${severity}`);

describe('what is seen on the scalp is asked', () => {
  const pairs = [
    ['pustules', 'C03'],
    ['broken', 'C04'],
    ['sunburn', 'C04'],
    ['mole', 'C05'],
    ['plaque', 'C06'],
  ] as const;
  test.each(pairs)('%s against a no in %s is a stop', (surface, code) => {
    expect(broken({ facts: { scalpSurface: [surface] } })).toEqual([`G1-02:seen-${surface} hard`]);
    expect(
      broken({ facts: { scalpSurface: ['flaking', surface] }, answers: { [code]: answer('no') } }),
    ).toEqual([`G1-02:seen-${surface} hard`]);
  });
  test.each(pairs)('%s and a yes or "not sure" in %s agree', (surface, code) => {
    for (const word of ['yes', 'unsure'] as const)
      expect(broken({ facts: { scalpSurface: [surface] }, answers: { [code]: answer(word) } })).not.toContain(
        `G1-02:seen-${surface} hard`,
      );
  });
  test.each([['clear'], ['flaking'], ['tattoo'], ['clear', 'tattoo']])('%s asks nothing', (...surface) => {
    expect(broken({ facts: { scalpSurface: surface } })).toEqual([]);
  });
  test('either of the two may be changed, and nothing else settles it', () => {
    for (const change of ['surface', 'answer'] as const) {
      const chair = createChair();
      stepsOf.consultation(chair);
      chair.say(field('scalpSurface', ['mole']));
      chair.settle();
      expect(chair.tries({ type: 'stage.completed' })).toMatchObject({ ids: ['G1-02:seen-mole'] });
      if (change === 'surface') chair.say(field('scalpSurface', ['clear']));
      else {
        chair.say({ type: 'question.answered', code: 'C05', answer: 'yes', zones: ['OCC'] });
        chair.say({ type: 'referral.given', code: 'C05', how: 'printed' });
        chair.say({ type: 'questionnaire.confirmed' });
      }
      expect(chair.tries({ type: 'stage.completed' })).toBeUndefined();
    }
  });
  test.each([
    ['realistic', 'no', []],
    ['concern', 'no', ['G1-02:C35 soft']],
    ['concern', 'yes', ['G1-02:C35 soft']],
    ['realistic', 'yes', ['G1-02:C35 soft']],
  ] as const)('expectation %s with C35 %s', (expectation, word, expected) => {
    expect(broken({ facts: { expectation }, answers: { C35: answer(word) } })).toEqual(expected);
  });
});

describe('open questions want their words', () => {
  test.each(['C38', 'C39'] as const)('%s', (code) => {
    const words = (note?: string) =>
      broken({ answers: { [code]: answer('yes', note === undefined ? {} : { note }) } });
    const missing = `G1-02:words-${code} hard`;
    expect(words()).toContain(missing);
    expect(words('  ')).toContain(missing);
    expect(words('Penicillin')).not.toContain(missing);
    expect(broken({ answers: { [code]: answer('unsure') } })).toContain(missing);
    expect(broken({ answers: { [code]: answer('no') } })).toEqual([]);
  });
  test('medicines that were named are looked through, by a tick', () => {
    const named = { answers: { C39: answer('yes', { note: 'Aspirin' }) } };
    expect(broken(named)).toEqual([]);
    expect(broken({ ...named, ticks: {} })).toContain('L-medicines-looked-through hard');
    expect(broken({ ticks: {} })).not.toContain('L-medicines-looked-through hard');
  });
});

describe('an allergy to iodine keeps povidone-iodine away', () => {
  const with38 = (note: string, antiseptic: string) =>
    broken({ answers: { C38: answer('yes', { note }) }, facts: { antiseptic } });
  test.each([
    'iodine',
    'Iodine wash',
    'Jod',
    'yodo',
    'povidone-IODINE',
    'Betadine',
    'Betaisodona',
    'jód',
    'йод',
    'يود',
    'ヨード',
    '요오드',
    'PVP-I',
    'Lugol',
    'iodé',
    'sodium iodide',
    '(iodised salt)',
    'povidone/iodine',
    'amiodarone',
    'i-ốt',
  ])('said as %s', (note) => {
    expect(with38(note, 'povidone-iodine')).toEqual(['G2-02:antiseptic-iodine hard']);
    expect(with38(note, 'Some Betadine bottle')).toEqual(['G2-02:antiseptic-iodine hard']);
    expect(with38(note, 'A wipe from the shop')).toEqual(['G2-02:antiseptic-iodine soft']);
    expect(with38(note, 'isopropyl-70')).toEqual([]);
  });
  test.each([
    'nuts',
    'nickel',
    'penicillin',
    'rashes, periodically',
    'pills for period pains',
    'biodegradable plasters',
    'radiodermatitis years ago',
    'anti-otitis drops',
    'a cardiodefibrillator',
  ])('%s does not', (note) => {
    expect(with38(note, 'povidone-iodine')).toEqual([]);
  });
});

describe('an allergy that was named in the open question counts like its own', () => {
  const named = (note: string, facts: Readonly<Record<string, string | boolean>>) =>
    broken({ answers: { C38: answer('yes', { note }) }, facts });
  test.each(['chlorhexidine', 'Chlorhexidin', 'clorhexidina', 'chlorheksydyna', 'хлоргексидин', 'Hibiscrub'])(
    '%s keeps chlorhexidine away',
    (note) => {
      expect(named(note, { antiseptic: 'chlorhexidine-4' })).toContain('G2-02:antiseptic-named hard');
      expect(named(note, { antiseptic: 'Klorhexidin 0,5 %' })).toContain('G2-02:antiseptic-named hard');
      expect(named(note, { antiseptic: 'A wipe from the shop' })).toEqual(['G2-02:antiseptic-named soft']);
      expect(named(note, { antiseptic: 'isopropyl-70' })).toEqual([]);
    },
  );
  test.each(['Latex gloves', 'látex', 'lateks', 'латекс', 'ラテックス'])('%s keeps latex away', (note) => {
    expect(named(note, { gloves: 'latex' })).toEqual(['G2-02:latex hard']);
    expect(named(note, { gloves: 'nitrile' })).toEqual([]);
  });
  test.each(['lidocaine', 'Lidocaína', 'lignocaine at the dentist', 'lidokaina', 'EMLA', 'ليدوكايين'])(
    '%s keeps every cream away',
    (note) => {
      expect(named(note, {})).toEqual(['G2-02:named hard']);
      const without = { facts: { numbingUsed: false }, numbing: [] };
      expect(broken({ answers: { C38: answer('yes', { note }) }, ...without })).toEqual([]);
    },
  );
});

describe('a substance that was named beside a "not" is asked about: no stop, and no pass', () => {
  const said = (note: string, facts: Readonly<Record<string, string | boolean>>) =>
    broken({ answers: { C38: answer('yes', { note }) }, facts });
  test.each([
    'penicillin, not latex',
    'Not latex. Nickel',
    'nuts but no latex allergy',
    'latex: no',
    'Latex is fine; plasters are not',
    'tolerates latex, penicillin not',
    "it isn't latex",
    'never had trouble with latex',
    'Kein Latex, aber Nickel',
    'Latex vertrage ich',
    'pas le latex, la pénicilline',
    'penicilina, látex no',
    'al látex no, sí al níquel',
    'não ao látex',
    'nie na lateks, tylko na nikiel',
    'ليس لاتكس',
  ])('%s', (note) => {
    expect(said(note, { gloves: 'latex' })).toEqual(['G2-02:latex-denied soft']);
    expect(said(note, { gloves: 'nitrile' })).toEqual([]);
  });
  test.each([
    'latex',
    'Nothing but latex',
    'not nickel, latex',
    'no known allergies except latex',
    'none apart from latex',
    'not sure about latex',
    'I do not know if latex',
    'not only latex',
    'cannot wear latex',
    "can't have latex",
    'does not tolerate latex',
    'latex is not ok',
    'not latex, well, yes latex',
    'no penicillin. Latex gloves',
    'keine außer Latex',
    'Latex vertrage ich nicht',
    'weiß nicht, vielleicht Latex',
    'aucune sauf le latex',
    'je ne supporte pas le latex',
    'ninguna salvo el látex',
    'no tolero el látex',
    'nenhuma exceto látex',
    'nie toleruje lateksu',
    'żadne oprócz lateksu',
    'لا شيء إلا اللاتكس',
  ])('in doubt it stays named: %s', (note) => {
    const asked = said(note, { gloves: 'latex' });
    expect(asked).toEqual(['G2-02:latex hard']);
  });
  test('its own question counts more than the words', () => {
    const data = { answers: { C32: answer('yes'), C38: answer('yes', { note: 'not latex' }) } };
    expect(broken({ ...data, facts: { gloves: 'latex' } })).toContain('G2-02:latex hard');
  });
  test.each([
    ['not iodine', { antiseptic: 'povidone-iodine' }, ['G2-02:iodine-denied soft']],
    ['kein Jod', { antiseptic: 'A wipe from the shop' }, ['G2-02:iodine-denied soft']],
    ['iodine', { antiseptic: 'povidone-iodine' }, ['G2-02:antiseptic-iodine hard']],
    ['penicillin, not iodine', { antiseptic: 'isopropyl-70' }, []],
    ['no lidocaine, only aspirin', {}, ['G2-02:denied soft']],
    ['lidocaine is fine', {}, ['G2-02:denied soft']],
    ['lidocaine is not fine', {}, ['G2-02:named hard']],
  ] as const)('%s', (note, facts, open) => {
    expect(said(note, facts)).toEqual(open);
  });
  test.each(['not chlorhexidine', 'chlorhexidine: no', 'clorhexidina no', 'kein Chlorhexidin'])(
    '%s, before chlorhexidine',
    (note) => {
      expect(said(note, { antiseptic: 'chlorhexidine-4' })).toContain('G2-02:antiseptic-denied soft');
      expect(said(note, { antiseptic: 'chlorhexidine-4' })).not.toContain('G2-02:antiseptic-named hard');
    },
  );
});
