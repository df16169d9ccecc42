import type { AdverseRecorded, FollowedUp, Material } from '../adverse/case.ts';
import type { AdverseDetails, AdverseSort, Reportee } from '../adverse/form.ts';
import type { CallMade } from '../home/calls.ts';
import type { Exposure } from '../staff/exposure.ts';
import { commaList, messages } from './message.ts';
import type { Message, Phrase, Value } from './message.ts';

export const adverseSortTitles = messages('adverseSorts', {
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
} satisfies Record<AdverseSort, string>);

/** How a line begins that says what kind it was. */
export const adverseSortLines = messages('adverseSortLines', {
  bleeding: 'bleeding, severity {severity} of 5',
  faint: 'faint, severity {severity} of 5',
  anaesthetic: 'too much numbing, severity {severity} of 5',
  allergy: 'allergy, at once, severity {severity} of 5',
  swelling: 'swelling, severity {severity} of 5',
  infection: 'infection, severity {severity} of 5',
  papules: 'bumps or rash, later, severity {severity} of 5',
  granuloma: 'granuloma, severity {severity} of 5',
  keloid: 'keloid, severity {severity} of 5',
  colourChange: 'colour change, severity {severity} of 5',
  migration: 'blur or migration, severity {severity} of 5',
  scar: 'scar, severity {severity} of 5',
  dissatisfaction: 'not content, severity {severity} of 5',
  other: 'something else, severity {severity} of 5',
});

export const severityNames = messages('severities', {
  slight: 'Slight, gone by itself',
  mild: 'Mild, care at home',
  marked: 'Marked, see a doctor',
  severe: 'Severe, hospital',
  danger: 'Danger to life',
  numbered: '{number} {name}',
});
const { slight, mild, marked, severe, danger } = severityNames;
const severities: readonly Message[] = [slight, mild, marked, severe, danger];

export const reporteeTitles = messages('reportees', {
  authority: 'Authority',
  insurer: 'Insurer',
  supplier: 'Supplier',
} satisfies Record<Reportee, string>);
export const reporteesWithin = messages('reporteesWithin', {
  authority: 'authority',
  insurer: 'insurer',
  supplier: 'supplier',
} satisfies Record<Reportee, string>);

export const materialUses = messages('materialUses', {
  pigment: 'Pigment',
  diluent: 'Diluent',
  cartridge: 'Cartridge',
  numbing: 'Numbing',
  antiseptic: 'Antiseptic',
  cleanser: 'Cleanser',
  disinfectant: 'Disinfectant',
  given: 'Given to take home',
} satisfies Record<Material['use'], string>);

export const exposureTitles = messages('exposures', {
  needleStick: 'Needle-stick',
  splash: 'Splash',
} satisfies Record<Exposure['sort'], string>);

export const callLines = messages('callLines', {
  well: 'Called, day {day} after the visit: all well',
  concern: 'Called, day {day} after the visit: something worries them',
  notReached: 'Called, day {day} after the visit: not reached',
  photos: '{count, plural, one {# photo came with it} other {# photos came with it}}',
});

/** What is said of unwanted events. */
export const adverseTexts = messages('adverse', {
  began: 'began {on}',
  beganAt: 'began {on} {time}',
  referredTo: 'referred to {who}',
  reportedTo: 'reported to {whom}',
  closed: 'closed {on}',
  entered: 'Unwanted event, entered after the visit: {what}',
  plan: 'plan: {plan}',
  asked: 'Asked how it is on {on}: {words}',
  onsetInFuture: 'It cannot have begun later than now: correct the day or the time.',
  closedInFuture: 'The day it was closed lies in the future: correct it.',
  closedBeforeOnset: 'It cannot be closed before it began. Check the two days.',
  followUpInFuture: 'The day somebody asked lies in the future: correct it.',
  unknownPhoto: 'One of the photos is not in this session any more: choose again.',
  planNeeded: 'Write what is done about it.',
  exposureInFuture: 'It cannot have happened later than now: correct the day or the time.',
  referredBeforeIt: 'Nobody was asked for advice before it happened. Check the days.',
  sessionRuns: 'This session is still open: enter the event in the session.',
});

const all = (...parts: readonly (Value | undefined)[]): Message =>
  commaList(parts.filter((one) => one !== undefined && one !== '') as readonly Value[]);

/** Sentences and names about unwanted events. */
export const adverseWords = {
  ...adverseTexts,
  kind: (sort: AdverseSort): Message => adverseSortTitles[sort],
  severity: (severity: number): Phrase => severities[severity - 1] ?? '',
  severityLong: (number: number): Message =>
    severityNames.numbered({ number, name: severities[number - 1] ?? '' }),
  reportee: (who: Reportee): Message => reporteeTitles[who],
  use: (use: Material['use']): Message => materialUses[use],
  exposure: (sort: Exposure['sort']): Message => exposureTitles[sort],
  /** What the form says beside "what happened", in one line. */
  line: (details: AdverseDetails): Message => {
    const { sort, severity, onsetOn, onsetTime, referredTo, reportedTo, outcome, closedOn } = details;
    const on = { day: onsetOn };
    return all(
      adverseSortLines[sort]({ severity }),
      onsetTime === undefined ? adverseTexts.began({ on }) : adverseTexts.beganAt({ on, time: onsetTime }),
      referredTo === undefined || referredTo === ''
        ? undefined
        : adverseTexts.referredTo({ who: referredTo }),
      reportedTo.length === 0
        ? undefined
        : adverseTexts.reportedTo({ whom: commaList(reportedTo.map((who) => reporteesWithin[who])) }),
      outcome,
      closedOn === undefined ? undefined : adverseTexts.closed({ on: { day: closedOn } }),
    );
  },
  /** An entry after the session, in one line. */
  afterwards: (kind: string, body: unknown): Message => {
    if (kind === 'call.made') return adverseWords.called(body as CallMade);
    if (kind !== 'adverse.recorded') {
      const { on, words } = body as FollowedUp;
      return adverseTexts.asked({ on: { day: on }, words });
    }
    const { what, plan, details } = body as AdverseRecorded;
    return all(
      adverseTexts.entered({ what }),
      adverseWords.line(details),
      plan === '' ? undefined : adverseTexts.plan({ plan }),
    );
  },
  called: ({ day, outcome, words, photos = [] }: CallMade): Message =>
    all(
      callLines[outcome]({ day }),
      words,
      photos.length === 0 ? undefined : callLines.photos({ count: photos.length }),
    ),
} as const;
