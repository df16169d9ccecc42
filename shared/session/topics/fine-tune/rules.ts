import { someOf } from '../../../words/counts.ts';
import type { SessionData } from '../../data.ts';
import { fieldsRequired } from '../../required-fields.ts';
import { requirementsFor } from '../../requirement.ts';
import type { Requirement } from '../../requirement.ts';
import type { RuleSets } from '../../room.ts';
import { factOf, numberOf } from '../facts/read.ts';
import { realPasses, zoneTallies } from '../needle/read.ts';
import { zoneName } from '../zones/read.ts';
import { fineTuneSays } from './words.ts';

const make = requirementsFor('fineTune', 'aftercare');

/** Different lights looked under (G5-01, soft); one that showed something is a warning. */
const lights = (data: SessionData): readonly Requirement[] => {
  const checks = Object.values(data.lights).map(({ value }) => value);
  const seen = new Set(checks.map(({ light }) => light)).size;
  const needed = data.protocol.limits.lightChecks.value;
  const far = data.protocol.distancesM.filter(
    (distance) => !checks.some(({ distanceM }) => distanceM === distance),
  );
  const bad = [
    ...new Set(
      checks
        .filter(({ ok }) => !ok)
        .map(({ light }) => data.protocol.lights.find(({ id }) => id === light)?.name ?? light),
    ),
  ];
  return [
    make({
      id: 'G5-01',
      severity: 'soft',
      met: seen >= needed,
      says: fineTuneSays.lights(seen, needed),
      anchor: 'lights',
    }),
    ...(seen < needed || far.length === 0
      ? []
      : [
          make({
            id: 'F-distances',
            severity: 'warn',
            settledBy: 'acknowledgement',
            met: false,
            says: fineTuneSays.distancesLeft(far),
            anchor: 'lights',
          }),
        ]),
    ...(bad.length === 0
      ? []
      : [
          make({
            id: 'G5-01',
            scope: 'seen',
            severity: 'warn',
            settledBy: 'acknowledgement',
            met: false,
            says: fineTuneSays.lightNotFine({ names: someOf(bad) }),
            anchor: 'lights',
          }),
        ]),
  ];
};

/** Left against right, and the line against where it was (brief 5.1, 5.2; warn). Perfect symmetry is not the goal. */
const measures = (data: SessionData): readonly Requirement[] => {
  const limit = data.protocol.limits.symmetryMm.value;
  const left = numberOf(data, 'templeLeftMm');
  const right = numberOf(data, 'templeRightMm');
  const before = numberOf(data, 'hairlineGlabellaMm');
  const after = numberOf(data, 'hairlineMidMm');
  const warnings: Requirement[] = [];
  if (left !== undefined && right !== undefined) {
    const apart = Math.abs(left - right);
    warnings.push(
      make({
        id: 'F-symmetry',
        severity: 'warn',
        settledBy: 'acknowledgement',
        met: apart <= limit,
        says: apart <= limit ? fineTuneSays.symmetric : fineTuneSays.symmetry({ mm: apart, limit }),
        anchor: 'templeLeftMm',
      }),
    );
  }
  if (
    factOf(data, 'hairlineChange') === false &&
    before !== undefined &&
    after !== undefined &&
    Math.abs(before - after) > limit
  ) {
    warnings.push(
      make({
        id: 'G4-03',
        scope: 'moved',
        severity: 'warn',
        settledBy: 'acknowledgement',
        met: false,
        says: fineTuneSays.hairlineLower({ mm: Math.abs(before - after) }),
        anchor: 'hairlineMidMm',
      }),
    );
  }
  return warnings;
};

/** Zones the needle was in: each has a border to the client's own hair or to clear skin. */
const workedZones = (data: SessionData): readonly string[] => zoneTallies(data).map(({ zone }) => zone);
/** Each border judged for itself; then nobody asks for one word about all of them. */
const bordersScored = (data: SessionData): boolean => {
  const zones = workedZones(data);
  return zones.length > 0 && zones.every((zone) => factOf(data, 'borderBlend', zone) !== undefined);
};
/** A border that stands out (brief 5.1; warn). */
const borders = (data: SessionData): readonly Requirement[] => {
  const hard = workedZones(data).filter((zone) => factOf(data, 'borderBlend', zone) === '0');
  return hard.length === 0
    ? []
    : [
        make({
          id: 'F-borders',
          scope: hard.join('-'),
          severity: 'warn',
          settledBy: 'acknowledgement',
          met: false,
          says: fineTuneSays.borderStandsOut({ names: someOf(hard.map((zone) => zoneName(data, zone))) }),
          anchor: 'borders',
        }),
      ];
};

const gaps = (data: SessionData): Requirement => {
  const open = data.gaps
    .filter(({ action, done }) => action === 'dotsNow' && !done)
    .map(({ zone }) => zoneName(data, zone));
  return make({
    id: 'F-gaps',
    severity: 'soft',
    met: open.length === 0,
    says: open.length === 0 ? fineTuneSays.gapsDone : fineTuneSays.gapsOpen({ zones: someOf(open) }),
    anchor: 'gaps',
  });
};

/** Ways back to application: how often, and only to the zones named (G5-03, soft). */
const returns = (data: SessionData): readonly Requirement[] => {
  const most = data.protocol.limits.returnsToApplication.value;
  const count = data.returns.length;
  const last = data.returns.at(-1);
  const others =
    last === undefined
      ? []
      : [
          ...new Set(
            realPasses(data)
              .filter(({ zone, startedAt }) => startedAt >= last.at && !last.zones.includes(zone))
              .map(({ zone }) => zone),
          ),
        ];
  return [
    make({
      id: 'G5-03',
      ...(count > most ? { scope: `count-${count}` } : {}),
      severity: 'soft',
      met: count <= most,
      says: count > most ? fineTuneSays.returns({ count, most }) : fineTuneSays.returnsFine,
      anchor: 'returns',
    }),
    ...others.map((zone) =>
      make({
        id: 'G5-03',
        scope: zone,
        severity: 'soft',
        met: false,
        says: fineTuneSays.notReturned({ zone: zoneName(data, zone) }),
        anchor: 'returns',
      }),
    ),
  ];
};

const agreement = (data: SessionData): readonly Requirement[] => {
  const knows = factOf(data, 'finalColourAcknowledged') === true;
  return [
    make({
      id: 'G5-05',
      severity: 'hard',
      met: knows,
      says: knows
        ? fineTuneSays.colourAcknowledged
        : fineTuneSays.colourNotAcknowledged({ days: data.protocol.aftercare.colourJudgedDay }),
      anchor: 'finalColourAcknowledged',
    }),
    ...(factOf(data, 'mirrorOk') === false
      ? [
          make({
            id: 'F-mirror',
            severity: 'warn',
            settledBy: 'acknowledgement',
            met: false,
            says: fineTuneSays.notContent,
            anchor: 'mirrorOk',
          }),
        ]
      : []),
  ];
};

/** The last look (brief 5.3): G5-01, G5-03, G5-05, measures and borders. */
export const fineTuneRules = {
  lights,
  facts: (data) =>
    fieldsRequired(data, make, 'fineTune', 'measures', {
      not: [
        ...(bordersScored(data) ? (['blendScore'] as const) : []),
        // A line that was left as it is is where it was.
        ...(factOf(data, 'hairlineChange') === false
          ? (['hairlineMidMm', 'templeLeftMm', 'templeRightMm'] as const)
          : []),
      ],
    }),
  borders,
  measures,
  gaps: (data) => [gaps(data)],
  returns,
  agreement: (data) => [
    ...fieldsRequired(data, make, 'fineTune', 'agreement', { not: ['finalColourAcknowledged'] }),
    ...agreement(data),
  ],
} as const satisfies RuleSets;
