import type { AdverseDetails, AdverseSort, Reportee } from '../adverse/form.ts';
import type { AdverseRecorded, FollowedUp, Material } from '../adverse/case.ts';
import type { CallMade, CallOutcome } from '../home/calls.ts';
import type { Exposure } from '../staff/exposure.ts';

const sorts: Readonly<Record<AdverseSort, string>> = {
  bleeding: 'Bleeding',
  faint: 'Faint',
  anaesthetic: 'Too much numbing',
  allergy: 'Allergy, at once',
  swelling: 'Swelling',
  infection: 'Infection',
  papules: 'Bumps or rash, later',
  granuloma: 'Granuloma',
  keloid: 'Keloid',
  colourChange: 'Colour change',
  migration: 'Blur or migration',
  scar: 'Scar',
  dissatisfaction: 'Not content',
  other: 'Something else',
};
const severities = [
  'Slight, gone by itself',
  'Mild, care at home',
  'Marked, see a doctor',
  'Severe, hospital',
  'Danger to life',
] as const;
const reportees: Readonly<Record<Reportee, string>> = {
  authority: 'Authority',
  insurer: 'Insurer',
  supplier: 'Supplier',
};
const uses: Readonly<Record<Material['use'], string>> = {
  pigment: 'Pigment',
  diluent: 'Diluent',
  cartridge: 'Cartridge',
  numbing: 'Numbing',
  antiseptic: 'Antiseptic',
  cleanser: 'Cleanser',
  disinfectant: 'Disinfectant',
  given: 'Given to take home',
};
const exposures: Readonly<Record<Exposure['sort'], string>> = {
  needleStick: 'Needle-stick',
  splash: 'Splash',
};

const calls: Readonly<Record<CallOutcome, string>> = {
  well: 'all well',
  concern: 'something worries them',
  notReached: 'not reached',
};

const outcomeOf = ({ closedOn, outcome }: AdverseDetails): string =>
  [outcome ?? '', closedOn === undefined ? '' : `closed ${closedOn}`].filter(Boolean).join(', ');

/** Sentences and names about unwanted events. */
export const adverseWords = {
  kind: (sort: AdverseSort): string => sorts[sort],
  severity: (severity: number): string => severities[severity - 1] ?? '',
  severityLong: (severity: number): string => `${severity} ${severities[severity - 1] ?? ''}`,
  reportee: (who: Reportee): string => reportees[who],
  use: (use: Material['use']): string => uses[use],
  exposure: (sort: Exposure['sort']): string => exposures[sort],
  /** What the form says beside "what happened", in one line. */
  line: (details: AdverseDetails): string =>
    [
      `${sorts[details.sort].toLowerCase()}, severity ${details.severity} of 5`,
      `began ${details.onsetOn}${details.onsetTime === undefined ? '' : ` ${details.onsetTime}`}`,
      details.referredTo === undefined || details.referredTo === ''
        ? ''
        : `referred to ${details.referredTo}`,
      details.reportedTo.length === 0
        ? ''
        : `reported to ${details.reportedTo.map((who) => reportees[who].toLowerCase()).join(', ')}`,
      outcomeOf(details),
    ]
      .filter(Boolean)
      .join(', '),
  /** An entry after the session, in one line. */
  afterwards: (kind: string, body: unknown): string => {
    if (kind === 'call.made') return adverseWords.called(body as CallMade);
    if (kind !== 'adverse.recorded')
      return `Asked how it is on ${(body as FollowedUp).on}: ${(body as FollowedUp).words}`;
    const { what, plan, details } = body as AdverseRecorded;
    return [
      `Unwanted event, entered after the visit: ${what}`,
      details === null ? '' : adverseWords.line(details),
      plan === '' ? '' : `plan: ${plan}`,
    ]
      .filter(Boolean)
      .join(', ');
  },
  called: ({ day, outcome, words }: CallMade): string =>
    [`Called, day ${day} after the visit: ${calls[outcome]}`, words].filter(Boolean).join(', '),
  onsetInFuture: 'It cannot have begun later than now: correct the day or the time.',
  closedInFuture: 'The day it was closed lies in the future: correct it.',
  closedBeforeOnset: 'It cannot be closed before it began. Check the two days.',
  followUpInFuture: 'The day somebody asked lies in the future: correct it.',
  unknownPhoto: 'One of the photos is not in this session any more: choose again.',
  planNeeded: 'Write what is done about it.',
  exposureInFuture: 'It cannot have happened later than now: correct the day or the time.',
  referredBeforeIt: 'Nobody was asked for advice before it happened. Check the days.',
  sessionRuns: 'This session is still open: enter the event in the session.',
} as const;
