import type { Phrase } from '../../../words/message.ts';
import { someOf } from '../../../words/counts.ts';
import type { SessionData } from '../../data.ts';
import { fieldsRequired } from '../../required-fields.ts';
import { requirementsFor } from '../../requirement.ts';
import type { Requirement } from '../../requirement.ts';
import type { RuleSets } from '../../room.ts';
import { numberOf } from '../facts/read.ts';
import { zoneName } from '../zones/read.ts';
import { needleGuards } from './pass-rules.ts';
import { openPass, realCartridges, realPasses, zoneTallies } from './read.ts';
import { workTimeGuards } from './time-rules.ts';
import { needleSays } from './words.ts';
import { zoneWorkGuards } from './zone-rules.ts';

const make = requirementsFor('application', 'fineTune');
const atClosing = requirementsFor('aftercare', 'closed');

/** As many sharps in the bin as came out, and no fewer than cartridges were opened (G4-09, G6-05). */
const sharpsStanding = (data: SessionData): { readonly met: boolean; readonly says: Phrase } => {
  const opened = realCartridges(data).length;
  const counted = data.sharps?.value;
  if (counted === undefined) return { met: false, says: needleSays.sharpsUncounted };
  if (counted.out < opened)
    return { met: false, says: needleSays.sharpsTooFew({ out: counted.out, opened }) };
  return counted.out === counted.in
    ? { met: true, says: needleSays.sharpsFine }
    : { met: false, says: needleSays.sharpsDiffer({ out: counted.out, back: counted.in }) };
};

const passesFinished = (data: SessionData): readonly Requirement[] => {
  const running = openPass(data);
  const undriven = realPasses(data).filter(({ volts, hertz }) => volts === null && hertz === null).length;
  return [
    make({
      id: 'F-openPass',
      severity: 'hard',
      met: running === undefined,
      says:
        running === undefined
          ? needleSays.noOpenPass
          : needleSays.openPass({ zone: zoneName(data, running.zone) }),
      anchor: 'passes',
    }),
    ...(undriven === 0
      ? []
      : [
          make({
            id: 'F-drive',
            severity: 'soft',
            met: false,
            says: needleSays.driveMissing({ count: undriven }),
            anchor: 'passes',
          }),
        ]),
  ];
};

/** A stroke nobody's machine usually has is looked at twice (brief 4.1, warn). */
const stroke = (data: SessionData): readonly Requirement[] => {
  const mm = numberOf(data, 'strokeMm');
  const { from, to } = data.protocol.needle.usual.strokeMm;
  return mm === undefined || (mm >= from && mm <= to)
    ? []
    : [
        make({
          id: 'F-stroke',
          scope: String(mm),
          severity: 'warn',
          settledBy: 'acknowledgement',
          met: false,
          says: needleSays.stroke({ mm, from, to }),
          anchor: 'strokeMm',
        }),
      ];
};

const totals = (data: SessionData): Requirement => {
  const open = zoneTallies(data)
    .filter(({ passes }) => passes.some(({ addedDensity }) => addedDensity === null))
    .map(({ zone }) => zoneName(data, zone));
  return atClosing({
    id: 'G6-04',
    scope: 'totals',
    severity: 'soft',
    met: open.length === 0,
    says: open.length === 0 ? needleSays.totalsThere : needleSays.totals({ zones: someOf(open) }),
    anchor: 'passes',
  });
};

/** The needle (brief 4.5): G4-01 to G4-09, and what of it is counted at closing. */
export const needleRules = {
  machine: (data) => fieldsRequired(data, make, 'application', 'work'),
  needle: needleGuards,
  passes: passesFinished,
  zones: zoneWorkGuards,
  time: workTimeGuards,
  sharps: (data) => [make({ id: 'G4-09', severity: 'soft', ...sharpsStanding(data), anchor: 'sharps' })],
  stroke,
  totals: (data) => [totals(data)],
  sharpsAtClosing: (data) => [
    atClosing({ id: 'G6-05', severity: 'soft', ...sharpsStanding(data), anchor: 'sharps' }),
  ],
} as const satisfies RuleSets;
