import { describe, expect, test } from 'vitest';
import type { CountryPack } from '../../../shared/protocol/country-pack.ts';
import { cartridge, cream, mix } from '../../builders/data.ts';
import { fittingData } from '../../builders/fitting-data.ts';
import type { FittingParts } from '../../builders/fitting-data.ts';
import { rulesOf } from '../../builders/open-rules.ts';

const said = (parts: FittingParts, pack: CountryPack['id']): string =>
  rulesOf(fittingData({ ...parts, pack }))
    .filter(({ met }) => met === 'no')
    .map(({ says }) => says)
    .join(' ');

describe('what ran out is said as people write a month, never as a machine does', () => {
  test.each<readonly [string, FittingParts]>([
    ['pigment', { mixes: [mix({ pigmentExpiry: '2026-10' })] }],
    ['diluent', { mixes: [mix({ diluentExpiry: '2026-10' })] }],
    ['cartridge', { cartridges: [cartridge({ expiry: '2026-10' })] }],
    ['cream', { numbing: [cream({ expiry: '2026-10' })] }],
    ['antiseptic', { facts: { antisepticExpiry: '2026-10' } }],
    ['cleanser', { facts: { cleanser: 'Foam', cleanserExpiry: '2026-10' } }],
  ])('%s', (_what, parts) => {
    expect(said(parts, 'uk')).toContain('in date until October 2026');
    expect(said(parts, 'uk')).not.toContain('2026-10');
  });
  test('a day stands in the order of the country', () => {
    const parts = { mixes: [mix({ pigmentExpiry: '2026-10-09' })] };
    expect(said(parts, 'uk')).toContain('until 9 October 2026');
    expect(said(parts, 'us-ca')).toContain('until October 9, 2026');
  });
});
