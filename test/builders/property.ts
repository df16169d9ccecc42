import * as fc from 'fast-check';

/** One seed for all property tests of rules; a failure prints it with the path to the smallest case. */
const seed = 20261122;

/** Checks a property with the fixed seed; `STIPPLE_SEED` tries another one. */
export const holds = <T>(property: fc.IProperty<T>, numRuns = 200): void => {
  const chosen = Number(process.env['STIPPLE_SEED'] ?? seed);
  fc.assert(property, { seed: chosen, numRuns, verbose: 1 });
};
