import type { SessionData } from '../data.ts';
import type { Requirement } from '../requirement.ts';
import { minutesBetween } from '../../time.ts';
import type { Instant } from '../../time.ts';
import { creamsOf, exposureMinutes, isDwellUnknown, isOn, stampedMinutes } from '../../numbing/creams.ts';
import type { Cream } from '../../numbing/creams.ts';
import { limitsOf } from '../../numbing/product-limits.ts';
import { failuresOr, requirementsFor } from './requirement-of.ts';
import { says } from '../../words/requirements.ts';

const anchor = 'numbing';
/** Cream may work on during the colour match; it must be off before the needle, and cream put on during work before the next stage. */
const gateOf = ({ stage }: Cream): Requirement['before'] =>
  stage === 'application' ? 'fineTune' : stage === 'fineTune' ? 'aftercare' : 'application';

const dwell = (data: SessionData, cream: Cream, now: Instant): readonly Requirement[] => {
  const at = requirementsFor(cream.stage, gateOf(cream));
  const { name, minimumDwellMinutes: least, maximumDwellMinutes: most } = limitsOf(data, cream.product ?? '');
  const exposed = exposureMinutes(cream, now);
  const stamped = stampedMinutes(cream);
  const failures: Requirement[] = [];
  const fail = (scope: string, severity: 'hard' | 'warn', sentence: string): void => {
    failures.push(
      at({ id: 'G2-05', scope: `${scope}-${cream.id}`, severity, met: false, says: sentence, anchor }),
    );
  };
  if (cream.application !== null && isDwellUnknown(cream))
    fail('unknown', 'hard', says.numbing.dwellUnknown(name));
  if (most !== null && isOn(cream) && exposed >= most)
    fail('maximum', 'hard', says.numbing.overMaximum(name, most));
  if (most !== null && !isOn(cream) && exposed > most)
    fail('tooLong', 'warn', says.numbing.wasTooLong(name, exposed, most));
  if (least !== null && stamped !== null && stamped < least)
    fail('minimum', 'warn', says.numbing.tooShort(name, stamped, least));
  if (isOn(cream))
    failures.push(
      at({
        id: 'G2-09',
        scope: cream.id,
        severity: 'hard',
        met: false,
        says: says.numbing.stillOn(name),
        anchor,
      }),
    );
  return failures;
};

/** Signs of too much numbing that stand: ticked and not withdrawn (G2-10, G4-10; decision 21). */
export const standingSigns = (data: SessionData): readonly string[] => {
  const standing = new Set<string>();
  for (const { signs } of data.symptomChecks)
    for (const sign of signs) if (data.signs[sign]?.value !== false) standing.add(sign);
  for (const [sign, ticked] of Object.entries(data.signs)) if (ticked.value) standing.add(sign);
  return [...standing];
};

const symptoms = (data: SessionData, creams: readonly Cream[], now: Instant): readonly Requirement[] => {
  const on = creams
    .filter(isOn)
    .map((cream) => cream.application?.stampedOnAt ?? data.arrivalCream?.at ?? now);
  if (on.length === 0) return [];
  const first = on.reduce((earliest, at) => (at < earliest ? at : earliest));
  const last = data.symptomChecks.reduce((latest, { at }) => (at > latest ? at : latest), first);
  const minutes = minutesBetween(last, now);
  const due = data.protocol.limits.symptomCheckMinutes.value;
  const stage = data.stage === 'application' || data.stage === 'fineTune' ? data.stage : 'cleanseAndNumb';
  const gate = stage === 'application' ? 'fineTune' : stage === 'fineTune' ? 'aftercare' : 'application';
  return [
    requirementsFor(
      stage,
      gate,
    )({
      id: 'F-symptoms',
      severity: 'warn',
      met: minutes <= due,
      says: says.numbing.askSigns(minutes),
      anchor: 'symptoms',
    }),
  ];
};

/** Least and longest time, cream off, signs of too much (G2-05, G2-09, G2-10). */
export const numbingTimeGuards = (data: SessionData, now: Instant): readonly Requirement[] => {
  const make = requirementsFor('cleanseAndNumb', 'application');
  const creams = creamsOf(data);
  const failures = creams.flatMap((cream) => dwell(data, cream, now));
  const held = (id: string, sentence: string): readonly Requirement[] =>
    creams.length === 0
      ? []
      : failuresOr(
          failures.filter((one) => one.id === id),
          make({ id, severity: 'hard', met: true, says: sentence, anchor }),
        );
  const toxic = standingSigns(data).length > 0;
  return [
    ...symptoms(data, creams, now),
    ...held('G2-05', says.numbing.timesKept),
    ...held('G2-09', says.numbing.allOff),
    make({
      id: 'G2-10',
      severity: 'hard',
      met: !toxic,
      says: toxic ? says.numbing.toxic : says.numbing.noSigns,
      anchor: 'symptoms',
    }),
  ];
};
