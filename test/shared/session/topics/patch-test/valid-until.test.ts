import { expect, test } from 'vitest';
import { fittingData } from '../../../../builders/fitting-data.ts';
import { rulesOf } from '../../../../builders/open-rules.ts';

/** The session is on 22 November 2026. */
const isOpen = (read: string, months: number): boolean =>
  rulesOf(
    fittingData({
      protocol: (one) => ({
        ...one,
        limits: {
          ...one.limits,
          patchTestValidMonths: { ...one.limits.patchTestValidMonths, value: months },
        },
      }),
      facts: {
        patchPigment: 'noReaction',
        patchPigmentAppliedOn: '2020-01-01',
        patchPigmentOn: read,
        patchPigmentLot: 'P1',
        patchPigmentProduct: 'Maker carbon-black',
        patchNumbing: 'noNumbing',
      },
      numbing: [],
    }),
  ).some(({ id, scope, met }) => id === 'G1-08' && scope === 'pigment' && met === 'no');

test.each([
  ['2026-05-22', 6, false],
  ['2026-05-21', 6, true],
  ['2026-05-23', 6, false],
  ['2026-11-22', 6, false],
  ['2026-11-23', 6, true],
  ['2025-11-22', 12, false],
  ['2025-11-21', 12, true],
  ['2026-10-22', 1, false],
  ['2026-10-21', 1, true],
  ['2026-08-22', 3, false],
  ['2026-08-21', 3, true],
  ['2024-11-22', 24, false],
  ['2024-11-21', 24, true],
  ['2026-11-22', 0, false],
  ['2026-11-21', 0, true],
])('a patch test read on %s that counts %i months: asked anew %s', (read, months, asked) => {
  expect(isOpen(read, months)).toBe(asked);
});
