import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import type { Sample } from '../../../../../shared/colour/sample.ts';
import type { SessionData } from '../../../../../shared/session/data.ts';
import { cardRead, discRead, sample } from '../../../../builders/colour.ts';
import { at, mix, said } from '../../../../builders/data.ts';
import { fittingData } from '../../../../builders/fitting-data.ts';
import { brokenOf, rulesOf } from '../../../../builders/open-rules.ts';
import { holds } from '../../../../builders/property.ts';

const skin = sample();
const healed = (L: number): Sample =>
  sample({ id: 'healed', kind: 'smpHealed', zone: 'VTX', lab: { L, a: 8, b: 9 } });
const colour = (over: Partial<SessionData['colour']>): SessionData['colour'] => ({
  samples: [],
  photos: [],
  byHand: null,
  targets: {},
  testDots: [],
  ...over,
});
const session = (
  over: Partial<SessionData['colour']>,
  parts: Parameters<typeof fittingData>[0] = {},
): SessionData => fittingData({ colour: colour(over), ...parts });
const state = (data: SessionData, id: string) =>
  rulesOf(data)
    .filter((one) => one.id === id)
    .map(({ scope, met, says }) => ({ scope, met, says }));

describe('G3-07, a mix that heals darker than the dots there', () => {
  test('skin of 65, 1 : 12 of black: expected about 56', () => {
    expect(brokenOf('G3-07', session({ samples: [skin, healed(56)] }))).toEqual([]);
    expect(brokenOf('G3-07', session({ samples: [skin, healed(60.5)] }))).toEqual([]);
    expect(brokenOf('G3-07', session({ samples: [skin, healed(63)] }))).toEqual(['G3-07:VTX-7 warn']);
  });
  test("warns exactly above the studio's limit, whatever the mix", () => {
    holds(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 20, max: 65 }), (diluentParts, L) => {
        const expected = 65 - 45 * (6 / (6 + diluentParts)) * 0.6;
        // On the limit itself the last bit would decide.
        if (Math.abs(L - expected - 5) < 1e-9) return;
        const open =
          brokenOf('G3-07', session({ samples: [skin, healed(L)] }, { mixes: [mix({ diluentParts })] }))
            .length > 0;
        expect(open).toBe(L - expected > 5);
      }),
    );
  });
  test('a measured sample takes the place of the words, and words that were said still count', () => {
    expect(brokenOf('F-light', session({}, { facts: { darkerThanHealed: null } }))).toEqual(['F-light hard']);
    expect(
      brokenOf('F-light', session({ samples: [skin, healed(56)] }, { facts: { darkerThanHealed: null } })),
    ).toEqual([]);
    expect(
      brokenOf(
        'G3-07',
        session({ samples: [skin, healed(56)] }, { facts: { darkerThanHealed: 'muchDarker' } }),
      ),
    ).toEqual(['G3-07:muchDarker warn']);
  });
  test('without skin, healed dots or a mix it says that it was not checked', () => {
    for (const data of [
      session({}),
      session({ samples: [skin] }),
      session({ samples: [healed(56)] }),
      session({ samples: [skin, healed(56)] }, { mixes: [mix({ discarded: true })] }),
    ]) {
      expect(state(data, 'G3-07').find(({ scope }) => scope === 'lab')).toMatchObject({
        met: 'notAvailable',
      });
    }
  });
  test('a thrown-away mix is not judged', () => {
    expect(
      brokenOf(
        'G3-07',
        session(
          { samples: [skin, healed(63)] },
          { mixes: [mix({ discarded: true }), mix({ id: 'mix-2', diluentParts: 40 })] },
        ),
      ),
    ).toEqual([]);
  });
});

describe('G3-08, a photo that is good enough to measure', () => {
  const photo = (card: Parameters<typeof cardRead>[0] = {}, disc: Parameters<typeof discRead>[0] = {}) => ({
    photo: 'photo-1',
    algorithm: 'grey-card-1',
    card: cardRead(card),
    samples: [{ sample: 'a', kind: 'skin' as const, ...discRead(disc) }],
    at: at(70),
  });
  test('nothing measured is not checked, and never blocks', () => {
    expect(state(session({}), 'G3-08')).toMatchObject([{ met: 'notAvailable' }]);
  });
  test('good card and good patches', () => {
    expect(state(session({ photos: [photo()] }), 'G3-08')).toMatchObject([{ met: 'yes' }]);
  });
  test('a poor card or a poor patch warns until there is a reason', () => {
    for (const poor of [
      photo({ problem: 'clipped', lab: null }),
      photo({}, { lab: null, problem: 'uneven' }),
    ]) {
      expect(brokenOf('G3-08', session({ photos: [poor] }))).toEqual(['G3-08 warn']);
      expect(brokenOf('G3-08', session({ photos: [poor], byHand: said('Lamp is broken', at(71)) }))).toEqual(
        [],
      );
      // A reason given before does not cover a photo that came later.
      expect(brokenOf('G3-08', session({ photos: [poor], byHand: said('Lamp is broken', at(69)) }))).toEqual([
        'G3-08 warn',
      ]);
    }
  });
});
