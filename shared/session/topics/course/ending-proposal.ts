import { monthsAfter, pastDayOf } from '../../../partial-dates.ts';
import { packValueOf } from '../../../protocol/country-pack.ts';
import type { HealthRow } from '../../../protocol/schema.ts';
import { addDays, addMonths, isLocalDate } from '../../../time.ts';
import type { LocalDate } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { sessionDay } from '../../day.ts';
import { factOf, textOf } from '../facts/read.ts';
import {
  daysSinceLaser,
  effectOf,
  isExcluded,
  isNamed,
  reachOf,
  transplantConcerns,
} from '../health/read.ts';
import { daysSinceNeedle, lastNeedleDay, needleWaitOf } from '../history/read.ts';
import { zonesToTreat } from '../zones/read.ts';
import { semicolonList } from '../../../words/message.ts';
import type { Message, Phrase } from '../../../words/message.ts';
import { endingNotes, endingReasons } from './words.ts';
import type { EndingNote } from './words.ts';

/** How the talk might end, worked out from what speaks against today; proposed, never imposed (brief 1.4). */
export interface EndingProposal {
  readonly kind: 'deferred' | 'referred' | 'declined';
  readonly to: 'laser' | 'medical' | null;
  /** Rows behind it, each with its kind sentence to say. */
  readonly because: readonly { readonly code: string; readonly title: Phrase; readonly script: string }[];
  readonly reason: Message;
  /** For the paper: no illness is named, it is read at home. */
  readonly note: Message;
  readonly comeBackFrom: LocalDate | null;
}

interface Stop {
  readonly code: string;
  readonly title: Phrase;
  readonly script: string | null;
  readonly note: EndingNote;
  readonly from: LocalDate | null;
}

/** Strongest first: what a doctor must see comes before a letter, a letter before waiting. */
const weight: readonly EndingNote[] = [
  'doctor',
  'insurer',
  'age',
  'wait',
  'waitDated',
  'talk',
  'letter',
  'laser',
];
const referrals: Readonly<Partial<Record<EndingNote, 'laser' | 'medical'>>> = {
  doctor: 'medical',
  letter: 'medical',
  laser: 'laser',
};

export const endingProposalOf = (data: SessionData): EndingProposal | null => {
  const stops = [
    ...data.protocol.questions.flatMap((row) => stopOf(data, row)),
    ...needleStop(data),
    ...lighterFirst(data),
  ];
  const [first] = stops.toSorted((a, b) => weight.indexOf(a.note) - weight.indexOf(b.note));
  if (first === undefined) return null;
  const to = referrals[first.note] ?? null;
  const dates = stops.map(({ from }) => from);
  const allDated = dates.every((one) => one !== null);
  return {
    // What a policy excludes does not end with waiting.
    kind: first.note === 'insurer' ? 'declined' : to === null ? 'deferred' : 'referred',
    to,
    because: stops.flatMap(({ code, title, script }) => (script === null ? [] : [{ code, title, script }])),
    reason: endingReasons.all({ titles: semicolonList(stops.map(({ title }) => title)) }),
    note: endingNotes[first.note === 'waitDated' && !allDated ? 'wait' : first.note],
    // One stop without a date leaves the day open.
    comeBackFrom:
      to === null && first.note !== 'insurer' && allDated ? (dates.toSorted().at(-1) ?? null) : null,
  };
};

/** Where no zone is left to treat because of it. */
const takesAll = (data: SessionData, concerns: (zone: string) => boolean): boolean => {
  const zones = zonesToTreat(data);
  return zones.length > 0 && zones.every(concerns);
};

const stopOf = (data: SessionData, row: HealthRow): readonly Stop[] => {
  const effect = effectOf(data, row);
  if (effect !== 'refuse' && effect !== 'needsLetter' && effect !== 'defer') return [];
  const reach = reachOf(row);
  if (reach === 'product') return [];
  const stop = (note: EndingNote, from: LocalDate | null = null): readonly Stop[] => [
    { code: row.code, title: row.title, script: row.script, note, from },
  ];
  if (isExcluded(data, row)) return stop('insurer');
  const letter = effect === 'needsLetter' || row.outcome === 'refuseUnlessCleared';
  switch (row.code) {
    case 'C01':
      return stop('age', birthday(data));
    case 'C05':
      // A changed mole wants a doctor even where other zones can be treated: but the session may go on there.
      return takesAll(data, (zone) => isNamed(data, row.code, zone)) ? stop('doctor') : [];
    case 'C12':
      return effect === 'refuse'
        ? stop('waitDated', monthsFrom(data, row.code, data.protocol.limits.isotretinoinMonths.value))
        : stop('letter');
    case 'C27':
      return takesAll(data, (zone) => transplantConcerns(data, zone))
        ? letter
          ? stop('letter')
          : stop('waitDated', transplantOver(data))
        : [];
    case 'C28':
      return stop('waitDated', laserOver(data));
    default:
      if (reach === 'zone' && !takesAll(data, (zone) => isNamed(data, row.code, zone))) return [];
      return stop(effect === 'defer' ? 'talk' : letter ? 'letter' : 'wait');
  }
};

const birthday = (data: SessionData): LocalDate | null => {
  const born = data.clientFacts.dateOfBirth;
  return isLocalDate(born) ? addMonths(born, packValueOf(data.protocol.pack.minimumAgeYears) * 12) : null;
};
const monthsFrom = (data: SessionData, code: string, months: number): LocalDate | null => {
  const on = data.answers[code]?.value.on;
  const day = on === undefined ? undefined : pastDayOf(on, sessionDay(data));
  return day === undefined || day === 'future' ? null : monthsAfter(day, months);
};
const transplantOver = (data: SessionData): LocalDate | null => {
  const day = pastDayOf(textOf(data, 'transplantOn') ?? '', sessionDay(data));
  return day === undefined || day === 'future'
    ? null
    : monthsAfter(day, data.protocol.limits.transplantHardMonths.value);
};
const laserOver = (data: SessionData): LocalDate | null => {
  const days = daysSinceLaser(data);
  return days === undefined
    ? null
    : addDays(sessionDay(data), data.protocol.limits.laserHardDays.value - days);
};

const needleStop = (data: SessionData): readonly Stop[] => {
  const day = lastNeedleDay(data);
  const days = daysSinceNeedle(data);
  const { minimum } = needleWaitOf(data);
  if (day === undefined || days === undefined || days >= minimum) return [];
  return [
    {
      code: 'G1-04',
      title: endingReasons.tooSoon({ days, minimum }),
      script: null,
      note: 'waitDated',
      from: addDays(day, minimum),
    },
  ];
};

/** Every zone that was looked at is to be lightened: more pigment would make it worse. */
const lighterFirst = (data: SessionData): readonly Stop[] =>
  data.zones.length > 0 && data.zones.every((zone) => factOf(data, 'plan', zone) === 'lighten')
    ? [{ code: 'G1-07', title: endingReasons.lightenFirst, script: null, note: 'laser', from: null }]
    : [];
