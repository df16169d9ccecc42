import { short } from '../../../words/counts.ts';
import { addMinutes, minutesBetween } from '../../../time.ts';
import type { Instant } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { requirementsFor } from '../../requirement.ts';
import type { Requirement } from '../../requirement.ts';
import { openPass, realBreaks, realPain, realPasses } from './read.ts';
import { needleSays } from './words.ts';

const make = requirementsFor('application', 'fineTune');

/** Work from its first pass after the last break to now, or to the end of the last pass. Null when nothing was done since. */
export const stretchOf = (
  data: SessionData,
  now: Instant,
): { readonly from: Instant; readonly to: Instant } | null => {
  const rested = realBreaks(data).at(-1)?.at ?? '';
  let from: Instant | null = null;
  let to: Instant | null = null;
  for (const { startedAt, endedAt, stoppedAt } of realPasses(data)) {
    // While the break goes on nobody works.
    const end = endedAt ?? stoppedAt ?? data.resting?.at ?? now;
    if (end <= rested) continue;
    // A pass that a break interrupted counts from the break on.
    const start = startedAt > rested ? startedAt : (rested as Instant);
    if (from === null || start < from) from = start;
    if (to === null || end > to) to = end;
  }
  return from === null || to === null ? null : { from, to };
};

/** Work without a break (G4-07, warn). The scope counts breaks: each stretch is acknowledged for itself. */
const breaks = (data: SessionData, now: Instant): Requirement => {
  const worked = stretchOf(data, now);
  const minutes = worked === null ? 0 : minutesBetween(worked.from, worked.to);
  const met = minutes <= data.protocol.limits.workWithoutBreakMinutes.value;
  return make({
    id: 'G4-07',
    scope: `stretch-${realBreaks(data).length + 1}`,
    severity: 'warn',
    settledBy: 'acknowledgement',
    met,
    says: met ? needleSays.breaksFine : needleSays.noBreak({ minutes: Math.floor(minutes) }),
    anchor: 'breaks',
  });
};

/** Length of the session from its opening (G4-08, soft). */
const length = (data: SessionData, now: Instant): Requirement => {
  const hours = data.protocol.limits.sessionLengthHours.value;
  const met = minutesBetween(data.opening.at, now) <= hours * 60;
  const gate = data.stage === 'fineTune' ? requirementsFor('fineTune', 'aftercare') : make;
  return gate({
    id: 'G4-08',
    severity: 'soft',
    met,
    says: met ? needleSays.lengthFine : needleSays.longSession({ hours: short(hours) }),
    anchor: 'session',
  });
};

/** When the first pass began; null before it. */
const firstStart = (data: SessionData): Instant | null =>
  realPasses(data).reduce<Instant | null>(
    (earliest, { startedAt }) => (earliest === null || startedAt < earliest ? startedAt : earliest),
    null,
  );

/** The next moment to ask for pain; null before the first pass. */
export const nextPainAt = (data: SessionData): Instant | null => {
  const first = firstStart(data);
  return first === null
    ? null
    : addMinutes(
        realPain(data).reduce((latest, { at }) => (at > latest ? at : latest), first),
        data.protocol.limits.painCheckMinutes.value,
      );
};

/** Pain asked for every so often while the needle works (brief 4.1, warn). */
const pain = (data: SessionData, now: Instant): readonly Requirement[] => {
  const real = realPasses(data);
  const first = firstStart(data);
  if (first === null) return [];
  const end =
    openPass(data) === undefined
      ? real.reduce((latest, { endedAt }) => (endedAt !== null && endedAt > latest ? endedAt : latest), first)
      : now;
  const asked = realPain(data).reduce((latest, { at }) => (at > latest ? at : latest), first);
  const minutes = minutesBetween(asked, end);
  const met = minutes <= data.protocol.limits.painCheckMinutes.value;
  return [
    make({
      id: 'F-pain',
      scope: `asked-${realPain(data).length}`,
      severity: 'warn',
      settledBy: 'answer',
      met,
      says: needleSays.pain({ minutes: Math.floor(Math.max(0, minutes)) }),
      anchor: 'pain',
    }),
  ];
};

/** Time at work: G4-07, G4-08, pain. */
export const workTimeGuards = (data: SessionData, now: Instant): readonly Requirement[] => [
  ...pain(data, now),
  breaks(data, now),
  length(data, now),
];
