import type { NeedleSettings, UsualRange } from '../needle.ts';

const usual = (from: number, to: number, unit: UsualRange['unit'], says: string): UsualRange => ({
  from,
  to,
  unit,
  says,
  owner: 'P',
  basis: 'BK',
  source: 'brief 4.1; check with the maker of the machine',
});

/** Starting values (brief 4.1, 4.2): only a sanity check on what is typed. */
export const defaultNeedle: NeedleSettings = {
  usual: {
    volts: usual(3, 12, 'V', 'Machine voltage'),
    hertz: usual(20, 200, 'Hz', 'Machine frequency'),
    depthMm: usual(0.1, 2.5, 'mm', 'Depth set'),
    angleDegrees: usual(30, 90, 'degrees', 'Angle of the needle'),
    strokeMm: usual(1.5, 5, 'mm', 'Stroke of the machine'),
  },
  layerPercents: [30, 70, 100],
  mostPasses: { value: 6, owner: 'P', basis: 'Des', source: 'brief 4.1' },
};
