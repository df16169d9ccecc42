import { messages } from '../../../words/message.ts';
import { plural } from '../../../words/counts.ts';

/** What its rules and refusals say. */
export const historySays = messages('historySays', {
  dateInFuture: '{label} lies in the future: correct the date.',
  tooSoon:
    'Last needle {days, plural, one {# day} other {# days}} ago. Under {hard} days there is no session: find a later day.',
  soon: 'Last needle {days, plural, one {# day} other {# days}} ago. Wait until {minimum} days have passed, or say why not.',
  lastNeedleUnknown: 'The date of the last session is not known. Say why you go on all the same.',
  scabs: 'Scabs are still there. Wait until they are gone, or say why not.',
  laserTooSoon: 'Laser {days, plural, one {# day} other {# days}} ago. Under {hard} days no needle.',
  laserSoon:
    'Laser {days, plural, one {# day} other {# days}} ago, under {warn}: look closely at the skin first.',
  transplantTooSoon: 'Leave out {zone}: the transplant is less than {months} months old.',
  transplantLetter:
    "{zone}: the transplant is less than {months} months old. Enter the surgeon's letter, or say why not.",
  intervalsKept: 'All waits are kept.',
});

/** Sentences about waits between sessions, for the screen. Dates come as words. */
export const waitWords = {
  needleTitle: 'Last needle',
  needleOpen: 'Enter the last needle session, or that its date is not known.',
  needleUnknown: 'The date is not known, so the wait cannot be counted. Going on needs a reason.',
  needle: (days: number, on: string): string => `${plural(days, 'day')} ago, ${on}.`,
  latest: (on: string): string => `Taken as ${on}, the latest day it can have been.`,
  recorded: 'This studio’s own record is later than what was said, so the record counts.',
  under: (hard: number, from: string): string =>
    `Under ${plural(hard, 'day')} there is no session: not before ${from}.`,
  better: (minimum: number, from: string): string =>
    `Better from ${plural(minimum, 'day')} on: ${from}. Sooner needs a reason.`,
  kept: (minimum: number): string => `The wait of ${plural(minimum, 'day')} is kept.`,
  laserTitle: 'Laser',
  laserOpen: 'Say whether there was laser removal, and when.',
  laserNever: 'No laser removal on the scalp.',
  laserUnder: (hard: number, from: string): string =>
    `Under ${plural(hard, 'day')} no needle: not before ${from}.`,
  laserSoon: (warn: number, from: string): string =>
    `Under ${plural(warn, 'day')}: look closely at the skin first. No more to mind from ${from}.`,
  transplantTitle: (zone: string): string => `Transplant, ${zone}`,
  transplantNoneTitle: 'Transplant',
  transplantOpen: 'Say whether there was a hair transplant, when and where.',
  transplantNever: 'No hair transplant.',
  transplantElsewhere: 'Not in a zone of today.',
  transplantOn: (on: string): string => `Done ${on}.`,
  transplantUnder: (months: number, from: string): string =>
    `Under ${plural(months, 'month')} no needle here: not before ${from}.`,
  transplantLetter: (months: number, from: string): string =>
    `Under ${plural(months, 'month')} with the surgeon's letter only. Without one from ${from}.`,
  transplantCleared: 'The surgeon’s letter is there.',
  transplantFree: (months: number): string => `${plural(months, 'month')} are over.`,
  guideTitle: 'Touch-up guide',
  guide: (months: number, low: number, high: number): string =>
    `${months < 1 ? 'Less than a month' : plural(months, 'month')} since the last needle. Most touch-ups come after ${low} to ${high} months, sooner where it has faded or is uneven. Only a guide: it stops nothing.`,
} as const;
