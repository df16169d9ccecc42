import * as fc from 'fast-check';
import { test } from 'vitest';
import type { NumbingApplication } from '../../../shared/session/topics/numbing/data.ts';
import type { ProductCard } from '../../../shared/protocol/schema.ts';
import { doseProblems } from '../../../shared/numbing/dose-problems.ts';
import { numbingTotals } from '../../../shared/numbing/dose.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { at, cream, dataWith } from '../../builders/data.ts';
import { holds } from '../../builders/property.ts';

const products = defaultProtocol('uk')
  .products.filter(({ kind }) => kind === 'numbing')
  .map(({ id }) => id);
const application = (
  product: fc.Arbitrary<string> = fc.constantFrom(...products),
): fc.Arbitrary<NumbingApplication> =>
  fc
    .record({
      product,
      areaCm2: fc.double({ min: 0.1, max: 700, noNaN: true }),
      grams: fc.double({ min: 0.1, max: 80, noNaN: true }),
      onAt: fc.integer({ min: 0, max: 100 }),
      minutes: fc.option(fc.integer({ min: 0, max: 400 })),
    })
    .map(({ product: id, areaCm2, grams, onAt, minutes }) => {
      const offAt = minutes === null ? null : at(onAt + minutes);
      return cream({
        product: id,
        areaCm2,
        grams,
        stampedOnAt: at(onAt),
        onAt: at(onAt),
        stampedOffAt: offAt,
        offAt,
      });
    });
const applications = (product?: fc.Arbitrary<string>) =>
  fc
    .array(application(product), { maxLength: 6 })
    .map((all) => all.map((one, index) => ({ ...one, id: `cream-${index}` })));
const now = at(600);

test('sums never decrease when an application is added', () => {
  holds(
    fc.property(applications(), application(), (before, one) => {
      const [less, more] = [
        numbingTotals(dataWith({ numbing: before }), now),
        numbingTotals(dataWith({ numbing: [...before, one] }), now),
      ];
      return (
        more.areaCm2 >= less.areaCm2 &&
        more.grams >= less.grams &&
        more.activeMg >= less.activeMg &&
        more.minutes >= less.minutes
      );
    }),
  );
});

test('no further application ever removes a stop', () => {
  holds(
    fc.property(applications(), application(), (before, one) => {
      const kinds = (numbing: readonly NumbingApplication[]) =>
        new Set(
          doseProblems(dataWith({ numbing }), now).map((problem) =>
            JSON.stringify([problem.kind, 'product' in problem ? problem.product : '']),
          ),
        );
      const more = kinds([...before, { ...one, id: 'one-more' }]);
      return [...kinds(before)].every((kind) => more.has(kind));
    }),
  );
});

test('the order in which cream went on changes nothing', () => {
  holds(
    fc.property(applications(fc.constantFrom('emla-type', 'lidocaine-4')), (all) => {
      const sorted = (numbing: readonly NumbingApplication[]) =>
        doseProblems(dataWith({ numbing }), now)
          .map(({ kind }) => kind)
          .toSorted()
          .join();
      return sorted(all) === sorted(all.toReversed());
    }),
  );
});

test('whatever limit is unknown, the product is stopped', () => {
  const hidden = fc.subarray(['maximumAreaCm2', 'maximumGrams', 'maximumDwellMinutes', 'actives'] as const, {
    minLength: 1,
  });
  holds(
    fc.property(hidden, application(fc.constant('emla-type')), (fields, one) => {
      const without = (card: ProductCard): ProductCard =>
        fields.reduce<ProductCard>(
          (rest, field) => ({ ...rest, [field]: field === 'actives' ? [] : null }),
          card,
        );
      const data = dataWith({
        numbing: [one],
        protocol: (same) => ({
          ...same,
          products: same.products.map((card) => (card.id === 'emla-type' ? without(card) : card)),
        }),
      });
      return doseProblems(data, now).some(({ kind }) => kind === 'unknownLimits');
    }),
  );
});
