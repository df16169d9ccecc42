import type { SessionKind } from '../session/opening.ts';
import { messages } from './message.ts';
import type { Message } from './message.ts';

/** What a visit is called in the rail. */
export const kindTitle = messages('visitTitles', {
  touch_up: 'Touch-up',
  series_continuation: 'Next visit of the series',
  repair: 'Repair',
  scar_only: 'Scar work',
  first_talk: 'First talk',
} satisfies { readonly [K in SessionKind]: string });

export const headlineTexts = messages('headline', {
  touchUp: 'Touch-up {number}',
  sinceLast: '{title} · {span} since last',
  days: '{days, plural, one {# day} other {# days}}',
  months: '{months} mo',
  years: '{years} y',
  yearsAndMonths: '{years} y {months} mo',
});

const spanOf = (exactMonths: number): Message => {
  const years = Math.floor(exactMonths / 12);
  const months = exactMonths % 12;
  if (years === 0) return headlineTexts.months({ months });
  return months === 0 ? headlineTexts.years({ years }) : headlineTexts.yearsAndMonths({ years, months });
};

/** "Touch-up 2 · 3 y 1 mo since last". Under two months it counts days; `null` days: not known. */
export const headlineOf = (
  kind: SessionKind,
  number: number | null,
  days: number | null,
  months: number | null,
): Message => {
  const title = number === null || kind !== 'touch_up' ? kindTitle[kind] : headlineTexts.touchUp({ number });
  if (days === null || months === null) return title;
  const span = months < 2 ? headlineTexts.days({ days }) : spanOf(months);
  return headlineTexts.sinceLast({ title, span });
};

export const clockWords = messages('clockNotice', {
  takenOver:
    'Taken over from tablet {tablet} after its entry {seq, number} of {at}. What was done there after that is not here and may come later: ask about cream put on or wiped off, passes and signs since then, and enter them. Cream and waits count on as if nothing had been taken off.',
  heard:
    'Tablet {tablet} wrote {entries, plural, one {# entry} other {# entries}} about this client until {at} that were not here. Cream, needle and signs from there count here now. Ask the client, and look whether cream is still on.',
  putRight: 'The clock was put right, from {before} to {now}. Times here go by the clock as it is now.',
});
