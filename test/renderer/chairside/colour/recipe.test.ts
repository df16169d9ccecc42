import { expect, test } from 'vitest';
import { startOfMix } from '../../../../renderer/chairside/colour/mix-draft.ts';
import { draftFrom, mlFor, recipeOf } from '../../../../renderer/chairside/colour/recipe.ts';
import type { RecipeOption } from '../../../../shared/colour/page.ts';
import { defaultProtocol } from '../../../../shared/protocol/default/default-protocol.ts';
import { mix } from '../../../builders/data.ts';

const page = {
  samples: [],
  ita: null,
  undertone: null,
  zones: [],
  mixes: {},
  source: '',
  diluent: {
    name: 'Sterile water',
    lotId: '8f0c2b9e-5f7e-4f7e-9f0e-0a1b2c3d4e5f',
    lot: 'W7',
    expiry: '2027-05',
  },
  dropsPerMl: 20,
  mlPer100Cm2: 2,
};
const option = (over: Partial<RecipeOption> = {}): RecipeOption => ({
  id: 'VTX-0',
  step: 'proposed',
  title: 'Proposed',
  pigment: 'Carbon',
  pigmentName: 'Carbon',
  manufacturer: 'Nordlys',
  diluentParts: 12,
  lot: {
    lotId: '7f0c2b9e-5f7e-4f7e-9f0e-0a1b2c3d4e5f',
    lot: 'A0123',
    expiry: '2027-03',
    openedOn: '2026-10-01',
    openedMonths: 6,
    statementOnLabel: true,
  },
  expected: null,
  range: null,
  difference: null,
  warnings: [],
  ...over,
});
const start = (mixes = [mix()]) => startOfMix({ mixes }, defaultProtocol('uk'), ['VTX']);

test('a recipe fills the mix card, bottle and amounts too: nothing is typed twice', () => {
  const recipe = recipeOf(page, { zones: ['VTX'], areaCm2: 55 }, option());
  expect(recipe).toMatchObject({ pigmentMl: 0.1, diluentMl: 1.2 });
  expect(draftFrom(start([]), recipe)).toMatchObject({
    zones: ['VTX'],
    pigment: 'Carbon',
    manufacturer: 'Nordlys',
    bottle: { lotId: option().lot?.lotId, lot: 'A0123', expiry: '2027-03' },
    openedOn: '2026-10-01',
    months: 6,
    statement: true,
    parts: 12,
    pigmentMl: 0.1,
    diluentMl: 1.2,
    diluent: 'Sterile water',
    water: { lot: 'W7', expiry: '2027-05' },
  });
});

test('without a pack of the stock the bottle of the last mix stays only where it is the same pigment', () => {
  const typed = option({ lot: null, manufacturer: '' });
  expect(
    draftFrom(
      start(),
      recipeOf(page, { zones: ['VTX'], areaCm2: 55 }, { ...typed, pigment: 'carbon-black' }),
    ),
  ).toMatchObject({ manufacturer: 'Maker', bottle: { lot: 'P1' }, openedOn: '2026-10-01', statement: true });
  expect(draftFrom(start(), recipeOf(page, { zones: ['VTX'], areaCm2: 55 }, typed))).toMatchObject({
    manufacturer: '',
    bottle: { lot: '' },
    openedOn: null,
    statement: null,
  });
});

test('sterility is always asked at the chair, whatever the last mix said', () => {
  expect(draftFrom(start(), recipeOf(page, { zones: ['VTX'], areaCm2: 55 }, option())).sterile).toBeNull();
});

test('an undiluted recipe needs no water, and a small zone still gets a drop', () => {
  expect(
    draftFrom(start(), recipeOf(page, { zones: ['VTX'], areaCm2: 55 }, option({ diluentParts: 0 }))),
  ).toMatchObject({ parts: 0, diluentMl: 0 });
  expect(mlFor(1, page)).toBe(0.1);
  expect(recipeOf(page, { zones: ['VTX'], areaCm2: 1 }, option({ diluentParts: 40 })).pigmentMl).toBe(0.05);
});

test('one recipe for two zones is one mix for both', () => {
  const recipe = recipeOf(page, { zones: ['VTX', 'MID'], areaCm2: 125 }, option());
  expect(draftFrom(start([]), recipe)).toMatchObject({ zones: ['VTX', 'MID'], pigmentMl: recipe.pigmentMl });
  expect(recipe.pigmentMl).toBeGreaterThan(
    recipeOf(page, { zones: ['VTX'], areaCm2: 55 }, option()).pigmentMl,
  );
});
