import { adverseDetails } from '../../builders/adverse.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { describe, expect, test } from 'vitest';
import { answer, at, cream, dataWith, mix, nine, pass, said } from '../../builders/data.ts';
import { fittingData } from '../../builders/fitting-data.ts';
import { rulesOf } from '../../builders/open-rules.ts';
import { rowEffects } from '../../../shared/session/topics/health/view.ts';

const allYes = Object.fromEntries(Object.keys(fittingData().answers).map((code) => [code, answer('yes')]));
const sessions = {
  empty: dataWith(),
  fitting: fittingData(),
  refused: fittingData({
    answers: allYes,
    facts: { numbingUsed: true, gloves: 'latex', antiseptic: 'chlorhexidine-4' },
  }),
  overdosed: fittingData({
    numbing: [
      cream({ grams: 300, areaCm2: 900 }),
      cream({
        id: 'two',
        product: 'lidocaine-5',
        occluded: true,
        stampedOffAt: null,
        offAt: null,
        dwellUnknownSince: at(20),
      }),
    ],
  }),
  careless: fittingData({
    mixes: [mix({ diluentSterile: false, pigmentExpiry: '2020', statementOnLabel: false, diluentParts: 40 })],
    passes: [
      pass({ skin: 'bleeding', addedDensity: 200, endedAt: null }),
      pass({ id: 'other', zone: 'FHL' }),
    ],
    sharps: null,
    ticks: {},
    sheet: null,
    delivered: null,
  }),
  unfinished: fittingData({
    facts: { fade: null, templeLeftMm: 120, mirrorOk: false, teachBack: false, reviewOn: null },
    adverse: [{ id: 'a', what: 'faint', plan: '', details: adverseDetails(), at: nine }],
    arrivalCream: said({ used: true }),
  }),
};

describe('what a rule says', () => {
  test.each(Object.entries(sessions))(
    'in a session that is %s it is one short, whole text',
    (_name, data) => {
      for (const { says: phrase, id } of rulesOf(data)) {
        const says = inEnglish(phrase);
        expect(says, id).toMatch(/^\S.*[.?]$/);
        expect(says, id).not.toMatch(/undefined|null|NaN|\[object|Infinity/);
        expect(says.length, says).toBeLessThanOrEqual(260);
      }
    },
  );
  test.each(Object.entries(sessions))('in a session that is %s every chip leads somewhere', (_name, data) => {
    for (const { goTo, id } of rulesOf(data)) expect(goTo.anchor, id).toMatch(/^[A-Za-z0-9@-]+$/);
  });
  test('every health row has words for its effect', () => {
    for (const data of Object.values(sessions)) {
      const effects = rowEffects(data);
      expect(Object.keys(effects)).toHaveLength(data.protocol.questions.length);
      for (const { says } of Object.values(effects)) expect(inEnglish(says)).toMatch(/\S/);
    }
  });
});
