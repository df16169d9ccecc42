import * as fc from 'fast-check';
import { describe, test } from 'vitest';
import type { Pass } from '../../../../../shared/session/topics/needle/data.ts';
import { at, cartridge, cream, mix, pass, said } from '../../../../builders/data.ts';
import { fittingData } from '../../../../builders/fitting-data.ts';
import type { FittingParts } from '../../../../builders/fitting-data.ts';
import { brokenOf } from '../../../../builders/open-rules.ts';
import { holds } from '../../../../builders/property.ts';

const working = (parts: FittingParts = {}) =>
  fittingData({ stage: 'application', place: 'application', ...parts });
const same = (found: readonly string[], expected: readonly string[]): boolean =>
  JSON.stringify(found.toSorted()) === JSON.stringify([...new Set(expected)].toSorted());
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 6 });
const numbered = (all: readonly Partial<Pass>[]): Pass[] =>
  all.map((one, index) => pass({ id: `pass-${index + 1}`, passNumber: index + 1, addedDensity: 1, ...one }));

describe('each guard of the needle, told by a second way of counting', () => {
  test('G4-01: a mix is of the day of its pass, and no needle goes where cream is on', () => {
    holds(
      fc.property(
        fc.integer({ min: -3, max: 0 }),
        fc.boolean(),
        fc.boolean(),
        fc.subarray(['VTX', 'MID']),
        (days, mistaken, on, zones) => {
          const data = working({
            mixes: [mix({ madeAt: at(80 + days * 1440) })],
            passes: numbered([{ mistaken }, { mistaken, endedAt: null, startedAt: at(120) }]),
            numbing: on ? [cream({ zones, offAt: null, stampedOffAt: null })] : [],
          });
          const under = on && !mistaken && (zones.length === 0 || zones.includes('VTX'));
          return same(brokenOf('G4-01', data, at(130)), [
            ...(days < 0 && !mistaken ? ['G4-01:mix-1 hard'] : []),
            ...(under ? ['G4-01:cream-VTX hard'] : []),
          ]);
        },
      ),
    );
  });
  test('G4-02: every cartridge that touched the client was sealed and in date, the ones changed within a pass too', () => {
    const needles = ['a', 'b', 'c'];
    const packs = fc.tuple(...needles.map(() => fc.record({ intact: fc.boolean(), inDate: fc.boolean() })));
    const used = fc.record({
      cartridge: fc.constantFrom(...needles),
      later: fc.subarray(needles),
      mistaken: fc.boolean(),
    });
    holds(
      fc.property(packs, some(used), (states, passes) => {
        const data = working({
          cartridges: needles.map((id, index) =>
            cartridge({
              id,
              packIntact: states[index]?.intact ?? true,
              expiry: states[index]?.inDate === false ? '2026-10' : '2026-11',
            }),
          ),
          passes: numbered(
            passes.map(({ cartridge: first, later, mistaken }) => ({
              cartridge: first,
              mistaken,
              changes: later.map((one) => ({ cartridge: one, at: at(100) })),
            })),
          ),
        });
        const touched = new Set(
          passes
            .filter(({ mistaken }) => !mistaken)
            .flatMap(({ cartridge: first, later }) => [first, ...later]),
        );
        return same(
          brokenOf('G4-02', data),
          needles
            .filter(
              (id, index) =>
                touched.has(id) && !(states[index]?.intact === true && states[index]?.inDate === true),
            )
            .map((id) => `G4-02:${id} hard`),
        );
      }),
    );
  });
  test('G4-03: only zones of the plan to treat', () => {
    const zones = ['VTX', 'MID', 'OCC'] as const;
    holds(
      fc.property(
        fc.subarray([...zones]),
        fc.subarray([...zones]),
        some(fc.record({ zone: fc.constantFrom(...zones), mistaken: fc.boolean() })),
        (chosen, treated, passes) => {
          const facts = Object.fromEntries(
            zones.map((zone) => [`plan@${zone}`, treated.includes(zone) ? 'treat' : 'leave']),
          );
          const data = working({ zones: chosen, facts, passes: numbered(passes) });
          const worked = passes.filter(({ mistaken }) => !mistaken).map(({ zone }) => zone);
          const wrong = worked.filter((zone) => !(chosen.includes(zone) && treated.includes(zone)));
          const found = brokenOf('G4-03', data).filter((one) => !one.includes('hairline'));
          return same(
            found,
            wrong.map((zone) => `G4-03:${zone} hard`),
          );
        },
      ),
    );
  });
  test('G4-04: more than three passes in a zone, slips left out', () => {
    holds(
      fc.property(
        fc.array(fc.record({ zone: fc.constantFrom('VTX', 'MID'), mistaken: fc.boolean() }), {
          maxLength: 14,
        }),
        (passes) => {
          const count = (zone: string) => passes.filter((one) => one.zone === zone && !one.mistaken).length;
          return same(
            brokenOf('G4-04', working({ passes: numbered(passes) })),
            ['VTX', 'MID']
              .filter((zone) => count(zone) > 3)
              .map((zone) => `G4-04:${zone}-${count(zone)} soft`),
          );
        },
      ),
    );
  });
  test('G4-05: over the goal by a fifth, or more than four tenths of it in one visit', () => {
    holds(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 10 }),
        (there, goal, added, extraPerCm2) => {
          const data = working({
            facts: { 'density@VTX': there, 'goalDensity@VTX': goal },
            passes: numbered([{ addedDensity: added }]),
            extraDots: { VTX: extraPerCm2 * 55 },
          });
          const all = added + extraPerCm2;
          return same(brokenOf('G4-05', data), [
            ...((there + all) * 100 > goal * 120 ? ['G4-05:VTX warn'] : []),
            ...(all * 100 > goal * 40 ? ['G4-05:added-VTX warn'] : []),
          ]);
        },
      ),
    );
  });
  test('G4-06: swelling or bleeding beyond pinpoint, pass by pass', () => {
    const skin = fc.constantFrom(
      'none',
      'mildRed',
      'markedRed',
      'swelling',
      'pinpoint',
      'bleeding',
      'pigmentSpread',
    );
    holds(
      fc.property(some(fc.record({ skin, mistaken: fc.boolean() })), (passes) => {
        const bad = numbered(passes as Partial<Pass>[]).filter(
          (one) => !one.mistaken && (one.skin === 'swelling' || one.skin === 'bleeding'),
        );
        return same(
          brokenOf('G4-06', working({ passes: numbered(passes as Partial<Pass>[]) })),
          bad.map(({ id }) => `G4-06:${id} soft`),
        );
      }),
    );
  });
  test('G4-07: ninety minutes since the last break that counts, and none while a break goes on', () => {
    const rest = fc.record({ at: fc.integer({ min: 95, max: 300 }), undone: fc.boolean() });
    holds(
      fc.property(fc.array(rest, { maxLength: 4 }), fc.integer({ min: 96, max: 420 }), (rests, now) => {
        const breaks = rests
          .filter((one) => one.at <= now)
          .toSorted((a, b) => a.at - b.at)
          .map(({ at: minute, undone }) => ({
            at: at(minute),
            minutes: 5,
            ...(undone ? { undone: true as const } : {}),
          }));
        const last = rests
          .filter((one) => one.at <= now && !one.undone)
          .reduce((latest, one) => Math.max(latest, one.at), 95);
        const open =
          brokenOf(
            'G4-07',
            working({ passes: numbered([{ startedAt: at(95), endedAt: null }]), breaks }),
            at(now),
          ).length > 0;
        return open === now - last > 90;
      }),
    );
  });
  test('G4-08: longer than five hours', () => {
    holds(
      fc.property(
        fc.integer({ min: 151, max: 700 }),
        (now) => brokenOf('G4-08', working(), at(now)).length > 0 === now > 300,
      ),
    );
  });
  test('G4-09: as many in the bin as came out, and no fewer than were opened; what was never opened is not missed', () => {
    const count = fc.integer({ min: 0, max: 6 });
    holds(
      fc.property(
        count,
        count,
        fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
        (out, back, undone) => {
          const cartridges = undone.map((slip, index) =>
            cartridge({
              id: `cartridge-${index + 1}`,
              ...(slip && index > 0 ? { undone: true as const } : {}),
            }),
          );
          const opened = cartridges.filter((one) => one.undone !== true).length;
          return (
            (brokenOf('G4-09', working({ cartridges, sharps: said({ out, in: back }) })).length === 0) ===
            (out === back && out >= opened)
          );
        },
      ),
    );
  });
  test('G4-10: any sign that stands', () => {
    holds(
      fc.property(
        fc.dictionary(fc.constantFrom('drowsy', 'numb-lips', 'twitching'), fc.boolean()),
        (signs) => {
          const data = working({
            signs: Object.fromEntries(Object.entries(signs).map(([id, present]) => [id, said(present)])),
          });
          return brokenOf('G4-10', data).length > 0 === Object.values(signs).includes(true);
        },
      ),
    );
  });
});
