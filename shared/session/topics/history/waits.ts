import { Temporal } from 'temporal-polyfill';
import { plainDate } from '../../../aftercare/dates.ts';
import { dueWindowOfSession } from '../../../aftercare/due-of.ts';
import { monthsAfter } from '../../../partial-dates.ts';
import { addDays, latestDayOf } from '../../../time.ts';
import type { LocalDate } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { sessionDay } from '../../day.ts';
import { saidYes, textOf } from '../facts/read.ts';
import {
  daysSinceLaser,
  hasLetter,
  laserState,
  transplantConcerns,
  transplantState,
} from '../health/read.ts';
import { zoneName, zonesToTreat } from '../zones/read.ts';
import { daysSinceNeedle, lastNeedleDay, needleWaitOf } from './read.ts';
import { waitWords as words } from './words.ts';

export interface Wait {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly tone: 'open' | 'good' | 'info' | 'caution' | 'stop';
}
export interface Waits {
  readonly lines: readonly Wait[];
  /** If dots are added today: the next touch-up as a window, and why, in words. For the screen only (decision 25). */
  readonly due: { readonly text: string; readonly reasons: readonly string[] };
}

/** Days since the last needle with the limits that apply, laser, transplant per zone, and the guide (brief 1.3). */
export const waitsOf = (data: SessionData): Waits => {
  const due = dueWindowOfSession(data);
  return {
    lines: [needle(data), laser(data), ...transplant(data), ...guide(data)],
    due: { text: due.text, reasons: due.reasons.map(({ reason }) => reason) },
  };
};

const dated = ({ protocol }: SessionData, date: LocalDate): string =>
  plainDate(date, protocol.pack.dateOrder);

const needle = (data: SessionData): Wait => {
  const line = (tone: Wait['tone'], ...says: readonly (string | false)[]): Wait => ({
    id: 'needle',
    title: words.needleTitle,
    tone,
    says: says.filter(Boolean).join(' '),
  });
  const day = lastNeedleDay(data);
  const days = daysSinceNeedle(data);
  if (day === undefined || days === undefined)
    return saidYes(data, 'lastNeedleUnknown')
      ? line('caution', words.needleUnknown)
      : line('open', words.needleOpen);
  const { minimum, hard } = needleWaitOf(data);
  const stated = textOf(data, 'lastNeedleOn');
  const recorded =
    data.opening.lastVisit?.lastNeedleOn === day &&
    stated !== undefined &&
    (latestDayOf(stated) ?? day) < day;
  const judged = stated !== undefined && stated.length < 10 && !recorded;
  const known = [
    words.needle(days, dated(data, day)),
    judged && words.latest(dated(data, day)),
    recorded && words.recorded,
  ];
  if (days < hard) return line('stop', ...known, words.under(hard, dated(data, addDays(day, hard))));
  if (days < minimum)
    return line('caution', ...known, words.better(minimum, dated(data, addDays(day, minimum))));
  return line('good', ...known, words.kept(minimum));
};

const laser = (data: SessionData): Wait => {
  const line = (tone: Wait['tone'], says: string): Wait => ({
    id: 'laser',
    title: words.laserTitle,
    tone,
    says,
  });
  const state = laserState(data);
  const days = daysSinceLaser(data);
  if (state === 'asks') return line('open', words.laserOpen);
  if (days === undefined) return line('good', words.laserNever);
  const day = addDays(sessionDay(data), -days);
  const { laserHardDays: hard, laserWarnDays: warn } = data.protocol.limits;
  const known = words.needle(days, dated(data, day));
  if (state === 'refuse')
    return line('stop', `${known} ${words.laserUnder(hard.value, dated(data, addDays(day, hard.value)))}`);
  if (state === 'caution')
    return line('caution', `${known} ${words.laserSoon(warn.value, dated(data, addDays(day, warn.value)))}`);
  return line('good', `${known} ${words.kept(warn.value)}`);
};

const transplant = (data: SessionData): readonly Wait[] => {
  const one = (tone: Wait['tone'], says: string): readonly Wait[] => [
    { id: 'transplant', title: words.transplantNoneTitle, tone, says },
  ];
  const state = transplantState(data, hasLetter(data, 'C27'));
  if (state === 'asks') return one('open', words.transplantOpen);
  const on = saidYes(data, 'transplantEver') ? latestDayOf(textOf(data, 'transplantOn') ?? '') : undefined;
  if (on === undefined) return one('good', words.transplantNever);
  // A date within this year counts as today at the latest, as the rule does.
  const day = on > sessionDay(data) ? sessionDay(data) : on;
  const { transplantHardMonths: hard, transplantLetterMonths: letter } = data.protocol.limits;
  const zones = zonesToTreat(data).filter((zone) => transplantConcerns(data, zone));
  if (zones.length === 0)
    return one('info', `${words.transplantOn(dated(data, day))} ${words.transplantElsewhere}`);
  const says = {
    refuse: ['stop', words.transplantUnder(hard.value, dated(data, monthsAfter(day, hard.value)))],
    needsLetter: [
      'caution',
      words.transplantLetter(letter.value, dated(data, monthsAfter(day, letter.value))),
    ],
    cleared: ['good', words.transplantCleared],
    none: ['good', words.transplantFree(letter.value)],
  } as const;
  const [tone, sentence] = says[state];
  return zones.map((zone) => ({
    id: `transplant-${zone}`,
    title: words.transplantTitle(zoneName(data, zone)),
    tone,
    says: `${words.transplantOn(dated(data, day))} ${sentence}`,
  }));
};

const guide = (data: SessionData): readonly Wait[] => {
  const day = lastNeedleDay(data);
  if (day === undefined) return [];
  const { months } = Temporal.PlainDate.from(day).until(Temporal.PlainDate.from(sessionDay(data)), {
    largestUnit: 'months',
  });
  const { dueMinimumMonths: low, dueMaximumMonths: high } = data.protocol.limits;
  return [
    { id: 'guide', title: words.guideTitle, tone: 'info', says: words.guide(months, low.value, high.value) },
  ];
};
