import * as fc from 'fast-check';
import { describe, test } from 'vitest';
import { defaultProtocol } from '../../../../../shared/protocol/default/default-protocol.ts';
import type { ProductCard, Protocol } from '../../../../../shared/protocol/schema.ts';
import type { NumbingApplication } from '../../../../../shared/session/topics/numbing/data.ts';
import { answer, at, cream, letter, pass, said, ticksOf } from '../../../../builders/data.ts';
import { fittingData } from '../../../../builders/fitting-data.ts';
import type { FittingParts } from '../../../../builders/fitting-data.ts';
import { brokenOf } from '../../../../builders/open-rules.ts';
import { photo } from '../../../../builders/photo.ts';
import { holds } from '../../../../builders/property.ts';

const same = (found: readonly string[], expected: readonly string[]): boolean =>
  JSON.stringify(found.toSorted()) === JSON.stringify([...new Set(expected)].toSorted());
const { checklist } = defaultProtocol('uk');
const emla =
  (over: Partial<ProductCard>) =>
  (protocol: Protocol): Protocol => ({
    ...protocol,
    products: protocol.products.map((card) => (card.id === 'emla-type' ? { ...card, ...over } : card)),
  });
const minute = fc.integer({ min: 0, max: 400 });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one);
const creams = <T>(one: fc.Arbitrary<T>, make: (one: T) => Partial<NumbingApplication>) =>
  fc.array(one, { minLength: 1, maxLength: 4 }).map((all) => ({
    all,
    numbing: all.map((each, index) => cream({ id: `cream-${index}`, ...make(each) })),
  }));

describe('each guard of cleanse and numb, told by a second way of counting', () => {
  test('G2-01: a close-up of every zone to treat from before the first cream, destroyed ones left out', () => {
    const zones = ['VTX', 'MID', 'OCC'] as const;
    const shot = fc.record({
      zone: fc.constantFrom(...zones),
      minute: fc.integer({ min: 0, max: 60 }),
      destroyed: fc.boolean(),
    });
    holds(
      fc.property(
        fc.subarray([...zones], { minLength: 1 }),
        fc.array(shot, { maxLength: 6 }),
        fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 1, maxLength: 3 }),
        (treated, shots, onAt) => {
          const data = fittingData({
            zones: [...zones],
            facts: Object.fromEntries(
              zones.map((zone) => [`plan@${zone}`, treated.includes(zone) ? 'treat' : 'leave']),
            ),
            numbing: onAt.map((on, index) =>
              cream({ id: `cream-${index}`, stampedOnAt: at(on), onAt: at(on) }),
            ),
            photos: shots.map((one, index) =>
              photo({
                id: `shot-${index}`,
                view: 'macro',
                zone: one.zone,
                at: at(one.minute),
                destroyed: one.destroyed ? { at: at(61), why: 'mistake' } : null,
              }),
            ),
          });
          const first = Math.min(...onAt);
          const without = treated.filter(
            (zone) => !shots.some((one) => one.zone === zone && !one.destroyed && one.minute < first),
          );
          return brokenOf('G2-01', data).length > 0 === without.length > 0;
        },
      ),
    );
  });
  test('G2-02: an allergy to anaesthetics always, the illnesses of C36 unless a letter of today says otherwise, and a reaction to the test', () => {
    const word = fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const);
    holds(
      fc.property(
        word,
        word,
        maybe(fc.integer({ min: -30, max: 30 })),
        fc.boolean(),
        fc.boolean(),
        (allergy, illness, letterDays, reacted, used) => {
          const until =
            letterDays === null
              ? undefined
              : `2026-${letterDays < -21 ? '10-31' : letterDays < 0 ? `11-${String(22 + letterDays).padStart(2, '0')}` : '12-01'}`;
          const data = fittingData({
            answers: { C11: answer(allergy), C36: answer(illness) },
            ...(until === undefined ? {} : { clearances: letter('C36', '2026-10-01', until) }),
            facts: { numbingUsed: used, patchNumbing: reacted ? 'reaction' : 'noReaction' },
            numbing: used ? [cream()] : [],
          });
          const cleared = until !== undefined && until >= '2026-11-22';
          return same(
            brokenOf('G2-02', data),
            used
              ? [
                  ...(allergy === 'no' ? [] : ['G2-02:C11 hard']),
                  ...(illness === 'no' || cleared ? [] : ['G2-02:C36 hard']),
                  ...(reacted ? ['G2-02:patchTest hard'] : []),
                ]
              : [],
          );
        },
      ),
    );
  });
  test('G2-03: a card that is switched on, a lot, and in date on the day it went on', () => {
    const one = fc.record({
      expiry: fc.constantFrom('2026-10', '2026-11', '2026-11-21', '2026-11-22', '2027'),
      lot: fc.constantFrom('N1', ' '),
      product: fc.constantFrom('emla-type', 'blt-compounded', 'from-the-web'),
    });
    holds(
      fc.property(
        creams(one, (each) => each),
        ({ all, numbing }) => {
          const wrong = all.flatMap(({ expiry, lot, product }, index) =>
            product !== 'emla-type' || lot === ' ' || ['2026-10', '2026-11-21'].includes(expiry)
              ? [`G2-03:cream-${index} hard`]
              : [],
          );
          return same(brokenOf('G2-03', fittingData({ numbing })), wrong);
        },
      ),
    );
  });
  test('G2-04: over all cream of the day, earlier visits and cream on arrival too, nothing above a label or the studio', () => {
    const dose = fc.record({
      product: fc.constantFrom('emla-type', 'lidocaine-4'),
      grams: fc.integer({ min: 1, max: 40 }),
      areaCm2: fc.integer({ min: 1, max: 350 }),
    });
    holds(
      fc.property(
        creams(dose, (each) => ({ ...each, stampedOffAt: at(40), offAt: at(40) })),
        maybe(dose),
        maybe(dose),
        ({ all, numbing }, earlier, arrival) => {
          const data = fittingData({
            numbing,
            opening: { numbingToday: earlier === null ? [] : [{ ...earlier, activeMg: 0, minutes: 0 }] },
            arrivalCream: said(
              arrival === null ? { used: false } : { used: true, ...arrival, onAt: at(-30), offAt: at(0) },
            ),
          });
          const day = [
            ...all,
            ...(earlier === null ? [] : [earlier]),
            ...(arrival === null ? [] : [arrival]),
          ];
          const sum = (what: 'grams' | 'areaCm2', product?: string) =>
            day
              .filter((one) => product === undefined || one.product === product)
              .reduce((total, one) => total + one[what], 0);
          const mg = day
            .filter((one) => one !== earlier)
            .reduce((total, one) => total + one.grams * (one.product === 'emla-type' ? 50 : 40), 0);
          const perProduct = sum('grams', 'emla-type') / 60 + sum('grams', 'lidocaine-4') / 60;
          const tooMuch =
            sum('grams') > 60 ||
            sum('areaCm2') > 600 ||
            perProduct > 1 + 1e-9 ||
            mg > data.protocol.limits.numbingDayActiveMg.value;
          return brokenOf('G2-04', data).length > 0 === tooMuch;
        },
      ),
    );
  });
  test('G2-05: at the longest time a stop until it is off, once off a warning, and too short is a warning', () => {
    holds(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        maybe(minute),
        fc.integer({ min: 0, max: 60 }),
        (onAt, off, later) => {
          const offAt = off === null ? null : at(onAt + off);
          const now = onAt + (off ?? 240) + later;
          const data = fittingData({
            numbing: [cream({ stampedOnAt: at(onAt), onAt: at(onAt), stampedOffAt: offAt, offAt })],
          });
          const found = brokenOf('G2-05', data, at(now));
          if (off === null) return same(found, now - onAt >= 300 ? ['G2-05:maximum-cream-1 hard'] : []);
          return same(found, [
            ...(off > 300 ? ['G2-05:tooLong-cream-1 warn'] : []),
            ...(off < 60 ? ['G2-05:minimum-cream-1 warn'] : []),
          ]);
        },
      ),
    );
  });
  test('G2-06: a cover only where the label allows it, and a missing one only where it asks for one', () => {
    const covers = fc.constantFrom(
      'required' as const,
      'allowed' as const,
      'forbidden' as const,
      'unknown' as const,
    );
    holds(
      fc.property(
        covers,
        creams(fc.boolean(), (occluded) => ({ occluded })),
        (occlusion, { all, numbing }) => {
          const wrong = all.flatMap((occluded, index) => {
            if (occluded && (occlusion === 'forbidden' || occlusion === 'unknown'))
              return [`G2-06:cream-${index} hard`];
            return !occluded && occlusion === 'required' ? [`G2-06:cream-${index} warn`] : [];
          });
          return same(brokenOf('G2-06', fittingData({ numbing, protocol: emla({ occlusion }) })), wrong);
        },
      ),
    );
  });
  test('G2-07: on skin the needle has touched, said so or seen from the passes; a slip was never a pass', () => {
    const one = fc.record({
      puncturedSkin: fc.boolean(),
      stage: fc.constantFrom('cleanseAndNumb' as const, 'application' as const, 'fineTune' as const),
      on: fc.integer({ min: 5, max: 130 }),
    });
    holds(
      fc.property(
        creams(one, ({ puncturedSkin, stage, on }) => ({
          puncturedSkin,
          stage,
          stampedOnAt: at(on),
          onAt: at(on),
          stampedOffAt: at(on + 1),
          offAt: at(on + 1),
        })),
        fc.boolean(),
        ({ all, numbing }, slip) => {
          const data = fittingData({ numbing, passes: [pass({ mistaken: slip })] });
          const wrong = all.flatMap(({ puncturedSkin, stage, on }, index) =>
            puncturedSkin || stage !== 'cleanseAndNumb' || (!slip && on > 95)
              ? [`G2-07:cream-${index} soft M`]
              : [],
          );
          return same(brokenOf('G2-07', data), wrong);
        },
      ),
    );
  });
  test('G2-08: by whom the pack allows, and a prescription cream never by the practitioner', () => {
    const allowed = fc.constantFrom<Protocol['pack']['practitionerMayApplyNumbing']>(
      { known: true, value: true, source: 'test' },
      { known: true, value: false, source: 'test' },
      { known: false, stricter: false, says: 'unknown' },
    );
    holds(
      fc.property(
        allowed,
        fc.boolean(),
        creams(
          fc.constantFrom('client' as const, 'practitioner' as const, 'clinician' as const),
          (appliedBy) => ({ appliedBy }),
        ),
        (may, prescriptionOnly, { all, numbing }) => {
          const data = fittingData({
            numbing,
            protocol: (protocol) => ({
              ...emla({ prescriptionOnly })(protocol),
              pack: { ...protocol.pack, practitionerMayApplyNumbing: may },
            }),
          });
          const fine = may.known && may.value && !prescriptionOnly;
          return same(
            brokenOf('G2-08', data),
            all.flatMap((who, index) =>
              who === 'practitioner' && !fine ? [`G2-08:cream-${index} hard`] : [],
            ),
          );
        },
      ),
    );
  });
  test('G2-09: off, wiped, and the antiseptic on after that for its time', () => {
    const times = fc.record({
      off: maybe(fc.integer({ min: 20, max: 120 })),
      wiped: maybe(fc.integer({ min: 20, max: 120 })),
      dry: maybe(fc.integer({ min: 20, max: 120 })),
      kept: maybe(fc.integer({ min: 0, max: 90 })),
      label: maybe(fc.integer({ min: 5, max: 90 })),
    });
    holds(
      fc.property(times, ({ off, wiped, dry, kept, label }) => {
        const offAt = off === null ? null : at(off);
        const ticks = {
          ...ticksOf(
            checklist.map(({ id }) => id),
            at(90),
          ),
          'cream-fully-removed': said(wiped !== null, at(wiped ?? 1)),
          'antiseptic-dry': said(dry !== null, at(dry ?? 1)),
        };
        const data = fittingData({
          ticks,
          numbing: [cream({ stampedOffAt: offAt, offAt })],
          facts: { antisepticContactSeconds: kept, antisepticLabelSeconds: label },
        });
        const late = (tick: number | null) =>
          off === null ? tick === null || tick < 10 : tick === null || tick < off;
        const open = [
          ...(off === null ? ['G2-09:cream-1 hard'] : []),
          ...(label === null
            ? ['G2-09:label hard']
            : kept === null
              ? ['G2-09:contact hard']
              : kept < label
                ? ['G2-09:contact hard']
                : []),
          ...(late(wiped) ? ['L-cream-fully-removed hard'] : []),
          ...(late(dry) ? ['L-antiseptic-dry hard'] : []),
        ];
        const found = ['G2-09', 'L-cream-fully-removed', 'L-antiseptic-dry'].flatMap((id) =>
          brokenOf(id, data, at(130)),
        );
        return same(found, open);
      }),
    );
  });
  test('G2-10: any sign that stands, from a check or from the emergency card', () => {
    const ids = fc.subarray(['drowsy', 'numb-lips', 'twitching']);
    holds(
      fc.property(
        fc.array(ids, { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('drowsy', 'numb-lips', 'twitching'), fc.boolean()),
        (checks, ticked) => {
          const data = fittingData({
            symptomChecks: checks.map((signs, index) => ({ at: at(20 + index), signs })),
            signs: Object.fromEntries(
              Object.entries(ticked).map(([id, present]) => [id, said(present, at(50))]),
            ),
          });
          const stands =
            Object.values(ticked).includes(true) || checks.flat().some((id) => ticked[id] !== false);
          return brokenOf('G2-10', data).length > 0 === stands;
        },
      ),
    );
  });
  test('G2-11: every hygiene item ticked, a bin that is not full and not old, and surfaces wet for their time', () => {
    const items = checklist
      .filter(({ guard, stage }) => guard === 'G2-11' && stage === 'cleanseAndNumb')
      .map(({ id }) => id);
    const parts = fc.record({
      left: fc.subarray(items),
      fill: fc.constantFrom('underHalf', 'half', 'threeQuarters'),
      opened: fc.constantFrom('2026-08-21', '2026-08-22', '2026-11-01', '2026-11-22', '2026-11-23'),
      label: maybe(fc.integer({ min: 1, max: 10 })),
      kept: fc.integer({ min: 0, max: 10 }),
    });
    holds(
      fc.property(parts, ({ left, fill, opened, label, kept }) => {
        const parts: FittingParts = {
          ticks: {
            ...ticksOf(
              checklist.map(({ id }) => id),
              at(90),
            ),
            ...Object.fromEntries(left.map((id) => [id, said(false, at(91))])),
          },
          facts: {
            sharpsBinFill: fill,
            sharpsBinOpenedOn: opened,
            disinfectantLabelMinutes: label,
            disinfectantMinutes: kept,
          },
        };
        const expected = [
          ...left.map((id) => `L-${id} soft`),
          ...(fill === 'threeQuarters' ? ['G2-11:bin-full soft'] : []),
          ...(opened === '2026-11-23'
            ? ['G2-11:bin-date soft']
            : opened === '2026-08-21'
              ? ['G2-11:bin-old soft']
              : []),
          ...(label !== null && kept < label ? ['G2-11:surfaces soft'] : []),
        ];
        const data = fittingData(parts);
        return same(
          [...brokenOf('G2-11', data), ...items.flatMap((id) => brokenOf(`L-${id} `, data))],
          expected,
        );
      }),
    );
  });
});
