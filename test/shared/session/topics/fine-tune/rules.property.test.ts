import * as fc from 'fast-check';
import { describe, test } from 'vitest';
import { defaultProtocol } from '../../../../../shared/protocol/default/default-protocol.ts';
import { at, cream, pass, said, signed } from '../../../../builders/data.ts';
import { fittingData } from '../../../../builders/fitting-data.ts';
import { brokenOf } from '../../../../builders/open-rules.ts';
import { photo, wholeSet } from '../../../../builders/photo.ts';
import { holds } from '../../../../builders/property.ts';

const { lights, distancesM } = defaultProtocol('uk');
const looks = fc.uniqueArray(
  fc.record({
    light: fc.constantFrom(...lights.map(({ id }) => id)),
    distanceM: fc.constantFrom(...distancesM),
    ok: fc.boolean(),
  }),
  { selector: ({ light, distanceM }) => `${light}@${distanceM}`, maxLength: 12 },
);

describe('each guard of the fine-tune, told by a second way of counting', () => {
  test('G5-01: three different lights, and what showed under one is a warning', () => {
    holds(
      fc.property(looks, (seen) => {
        const data = fittingData({
          lights: Object.fromEntries(seen.map((one) => [`${one.light}@${one.distanceM}`, said(one)])),
        });
        const open = brokenOf('G5-01', data);
        return (
          open.includes('G5-01 soft') === new Set(seen.map(({ light }) => light)).size < 3 &&
          open.includes('G5-01:seen warn') === seen.some(({ ok }) => !ok)
        );
      }),
    );
  });
  test('G5-02: the same views as before, each of them that shows the crown', () => {
    const set = wholeSet('fineTune', 125);
    const wanted = set.filter(({ view }) => ['back', 'top', 'crown45', 'macro'].includes(view));
    holds(
      fc.property(fc.subarray(set.map((_one, index) => index)), (kept) => {
        const data = fittingData({
          photos: [...wholeSet(), ...kept.flatMap((index) => set[index] ?? [])],
          compared: [
            {
              before: photo().id,
              after: photo({ stage: 'fineTune' }).id,
              registered: true,
              at: at(126),
              by: 'device',
            },
          ],
          consents: { ...fittingData().consents, photosRecord: signed() },
        });
        return (
          brokenOf('G5-02', data).includes('G5-02 soft') ===
          wanted.some((one) => !kept.some((index) => set[index] === one))
        );
      }),
    );
  });
  test('G5-03: at most two ways back, and afterwards only the zones named last', () => {
    const zone = fc.constantFrom('VTX', 'MID');
    holds(
      fc.property(
        fc.array(fc.subarray(['VTX', 'MID'], { minLength: 1 }), { maxLength: 4 }),
        fc.array(fc.tuple(zone, fc.boolean()), { maxLength: 5 }),
        (returns, after) => {
          const passes = [
            pass(),
            ...after.map(([where, mistaken], index) =>
              pass({
                id: `late-${index}`,
                zone: where,
                mistaken,
                startedAt: at(140 + index),
                endedAt: at(141 + index),
                addedDensity: 0,
              }),
            ),
          ];
          const data = fittingData({
            zones: ['VTX', 'MID'],
            facts: { 'plan@MID': 'treat' },
            passes,
            returns: returns.map((zones, index) => ({ at: at(120 + index), zones, reason: 'Gap' })),
          });
          const named = returns.at(-1);
          const strangers =
            named === undefined
              ? []
              : [
                  ...new Set(
                    after
                      .filter(([where, mistaken]) => !mistaken && !named.includes(where))
                      .map(([where]) => where),
                  ),
                ];
          const expected = [
            ...(returns.length > 2 ? [`G5-03:count-${returns.length} soft`] : []),
            ...strangers.map((where) => `G5-03:${where} soft`),
          ];
          return JSON.stringify(brokenOf('G5-03', data).toSorted()) === JSON.stringify(expected.toSorted());
        },
      ),
    );
  });
  test('G5-03: extra dots count into the density of their zone', () => {
    holds(
      fc.property(fc.integer({ min: 0, max: 2000 }), (dots) => {
        const data = fittingData({ extraDots: { VTX: dots } });
        return brokenOf('G4-05', data).includes('G4-05:added-VTX warn') === (20 + dots / 55) * 100 > 60 * 40;
      }),
    );
  });
  test('G5-04: over the cream of a day, or cream still on, is a stop once more', () => {
    holds(
      fc.property(
        fc.integer({ min: 1, max: 45 }),
        fc.integer({ min: 1, max: 45 }),
        fc.boolean(),
        (first, second, on) => {
          const data = fittingData({
            numbing: [
              cream({ grams: first, areaCm2: 10 }),
              cream({
                id: 'again',
                grams: second,
                areaCm2: 10,
                onAt: at(20),
                stampedOnAt: at(20),
                ...(on ? { offAt: null, stampedOffAt: null } : {}),
              }),
            ],
          });
          const open = brokenOf('G5-04', data).length > 0;
          // More than 60 g or cream still on must be open; limits of the product may say stop before that, never after.
          return first + second > 60 || on ? open : true;
        },
      ),
    );
  });
  test('G5-05: nothing but "yes, the client knows" opens the way to the sheet', () => {
    holds(
      fc.property(
        fc.constantFrom(true, false, null),
        (knows) =>
          (brokenOf('G5-05', fittingData({ facts: { finalColourAcknowledged: knows } })).length === 0) ===
          (knows === true),
      ),
    );
  });
  test('symmetry is a warning beyond five millimetres, whichever side is longer', () => {
    const mm = fc.integer({ min: 40, max: 140 });
    holds(
      fc.property(
        mm,
        mm,
        (left, right) =>
          brokenOf('F-symmetry', fittingData({ facts: { templeLeftMm: left, templeRightMm: right } }))
            .length >
            0 ===
          Math.abs(left - right) > 5,
      ),
    );
  });
});
