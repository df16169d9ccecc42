import { Temporal } from 'temporal-polyfill';
import { dueWindowOfSession } from '../../../aftercare/due-of.ts';
import { monthsAfter } from '../../../partial-dates.ts';
import { addDays, latestDayOf } from '../../../time.ts';
import type { LocalDate } from '../../../time.ts';
import { sentences } from '../../../words/message.ts';
import type { DayValue, Phrase } from '../../../words/message.ts';
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
import { daysSinceNeedle, lastNeedleDay, needleWaitOf, recordedNeedleDay } from './read.ts';
import { waitWords as words } from './words.ts';

interface Wait {
  readonly id: string;
  readonly title: Phrase;
  readonly says: Phrase;
  readonly tone: 'open' | 'good' | 'info' | 'caution' | 'stop';
}
export interface Waits {
  readonly lines: readonly Wait[];
  /** Of those that speak neither for caution nor a stop: what stands there while they are folded. `null`: nothing. */
  readonly folded: Phrase | null;
  /** If dots are added today: the next touch-up as a window, and why, in words. For the screen only (decision 25). */
  readonly due: { readonly text: Phrase; readonly reasons: readonly string[] };
}

/** Days since the last needle with the limits that apply, laser, transplant per zone, and the guide (brief 1.3). */
export const waitsOf = (data: SessionData): Waits => {
  const due = dueWindowOfSession(data);
  const lines = [needle(data), laser(data), ...transplant(data), ...guide(data)];
  return {
    lines,
    folded: foldedSays(lines),
    due: { text: due.text, reasons: due.reasons.map(({ reason }) => reason) },
  };
};

const foldedSays = (lines: readonly Wait[]): Phrase | null => {
  const speaks = lines.some(({ tone }) => tone === 'caution' || tone === 'stop');
  const count = lines.filter(({ tone }) => tone === 'open').length;
  if (speaks) return count === 0 ? null : words.moreOpen({ count });
  return count === 0 ? words.allKept : words.allOpen;
};

const dated = (day: LocalDate): DayValue => ({ day });

const needle = (data: SessionData): Wait => {
  const line = (tone: Wait['tone'], ...says: readonly (Phrase | false)[]): Wait => ({
    id: 'needle',
    title: words.needleTitle,
    tone,
    says: sentences(says.filter((one) => one !== false)),
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
    recordedNeedleDay(data) === day && stated !== undefined && (latestDayOf(stated) ?? day) < day;
  const judged = stated !== undefined && stated.length < 10 && !recorded;
  const known = [
    words.needle({ days, on: dated(day) }),
    judged && words.latest({ on: dated(day) }),
    recorded && words.recorded,
  ];
  if (days < hard) return line('stop', ...known, words.under({ hard, from: dated(addDays(day, hard)) }));
  if (days < minimum)
    return line('caution', ...known, words.better({ minimum, from: dated(addDays(day, minimum)) }));
  return line('good', ...known, words.kept({ minimum }));
};

const laser = (data: SessionData): Wait => {
  const line = (tone: Wait['tone'], ...says: readonly Phrase[]): Wait => ({
    id: 'laser',
    title: words.laserTitle,
    tone,
    says: sentences(says),
  });
  const state = laserState(data);
  const days = daysSinceLaser(data);
  if (state === 'asks') return line('open', words.laserOpen);
  if (days === undefined) return line('good', words.laserNever);
  const day = addDays(sessionDay(data), -days);
  const { laserHardDays: hard, laserWarnDays: warn } = data.protocol.limits;
  const known = words.needle({ days, on: dated(day) });
  if (state === 'refuse')
    return line('stop', known, words.laserUnder({ hard: hard.value, from: dated(addDays(day, hard.value)) }));
  if (state === 'caution')
    return line(
      'caution',
      known,
      words.laserSoon({ warn: warn.value, from: dated(addDays(day, warn.value)) }),
    );
  return line('good', known, words.kept({ minimum: warn.value }));
};

const transplant = (data: SessionData): readonly Wait[] => {
  const one = (tone: Wait['tone'], ...says: readonly Phrase[]): readonly Wait[] => [
    { id: 'transplant', title: words.transplantNoneTitle, tone, says: sentences(says) },
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
    return one('info', words.transplantOn({ on: dated(day) }), words.transplantElsewhere);
  const says = {
    refuse: [
      'stop',
      words.transplantUnder({ months: hard.value, from: dated(monthsAfter(day, hard.value)) }),
    ],
    needsLetter: [
      'caution',
      words.transplantLetter({ months: letter.value, from: dated(monthsAfter(day, letter.value)) }),
    ],
    cleared: ['good', words.transplantCleared],
    none: ['good', words.transplantFree({ months: letter.value })],
  } as const;
  const [tone, sentence] = says[state];
  return zones.map((zone) => ({
    id: `transplant-${zone}`,
    title: words.transplantTitle({ zone: zoneName(data, zone) }),
    tone,
    says: sentences([words.transplantOn({ on: dated(day) }), sentence]),
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
    {
      id: 'guide',
      title: words.guideTitle,
      tone: 'info',
      says: words.guide({ months, low: low.value, high: high.value }),
    },
  ];
};
