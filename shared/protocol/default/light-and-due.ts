import type { Protocol } from '../schema.ts';

/** Lights to judge under; three different ones are asked for (brief 5.1). */
export const defaultLights: Protocol['lights'] = [
  { id: 'd65-overhead', name: 'Daylight lamp from above (D65)' },
  { id: 'warm', name: 'Warm lamp (2700 to 3000 K)' },
  { id: 'raking-side', name: 'Raking light from the side' },
  { id: 'daylight-window', name: 'Daylight at a window' },
  { id: 'phone-flash', name: 'Phone flash' },
];

export const defaultDistancesM: Protocol['distancesM'] = [0.5, 1.5, 3];

type Factor = Protocol['dueFactors'][number];
const factor = (
  id: string,
  months: number,
  reason: string,
  basis: Factor['basis'],
  source: string,
): Factor => ({
  id,
  months,
  replans: false,
  reason,
  owner: 'P',
  basis,
  source,
});

/** What moves the next touch-up: the direction is sourced, the sizes are designed here (brief 1.3, decision 25). */
export const defaultDueFactors: readonly Factor[] = [
  factor('oily-scalp', -6, 'Oily scalp: fades sooner', 'Trade', 'R55 (brief 1.3); size Des'),
  factor(
    'high-sun',
    -9,
    'Much sun, outdoor work or no SPF: fades sooner',
    'Trade',
    'R55 (brief 1.3); size Des',
  ),
  factor(
    'fair-light-dilution',
    -6,
    'Fair skin with a very light shade: fades sooner',
    'Trade',
    'R55 (brief 1.3); size Des',
  ),
  factor(
    'dry-or-exfoliating',
    -4,
    'Dry, flaking or often exfoliated scalp: fades sooner',
    'Trade',
    'R55 (brief 1.3); size Des',
  ),
  factor('scar-zones', -12, 'Scar zones: lose pigment faster', 'Ev', 'R3, n = 10 (brief 1.3); size Des'),
  factor('swim-or-sweat', -3, 'Swimming or heavy sweating: fades sooner', 'BK', 'brief 1.3; size Des'),
  factor(
    'dark-saturated',
    6,
    'Darker skin with a saturated shade: lasts longer',
    'Trade',
    'R55 (brief 1.3); size Des',
  ),
  factor(
    'daily-care',
    6,
    'SPF, hats and moisturiser each day: lasts longer',
    'Trade',
    'R55 (brief 1.3); size Des',
  ),
  {
    ...factor(
      'ongoing-loss',
      0,
      'Hair loss goes on: plan again instead of waiting for fade',
      'Trade',
      'R55 (brief 1.3)',
    ),
    replans: true,
  },
];

type Shade = Protocol['shadeTable'][number];
const shade = (hairLevels: number[], fair: number, medium: number, dark: number | null): Shade => ({
  hairLevels,
  parts: { 'I-II': fair, 'III-IV': medium, 'V-VI': dark },
});

/** Diluent parts for 1 of pigment by hair level and skin (Des; check against the brand's own chart, brief 3.2). */
export const defaultShadeTable: Protocol['shadeTable'] = [
  shade([1, 2], 10, 8, 5),
  shade([3, 4], 14, 11, 8),
  shade([5, 6], 18, 14, null),
  shade([7, 8], 24, 18, null),
  shade([9, 10], 28, 22, 16),
];
