import type { SessionKind } from '../session/opening.ts';

const kindTitle: { readonly [K in SessionKind]: string } = {
  touch_up: 'Touch-up',
  series_continuation: 'Next visit of the series',
  repair: 'Repair',
  scar_only: 'Scar work',
  first_talk: 'First talk',
};

const span = (months: number): string => {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0) return `${rest} mo`;
  return rest === 0 ? `${years} y` : `${years} y ${rest} mo`;
};

/** "Touch-up 2 · 3 y 1 mo since last". Under two months it counts days; `null` days: not known. */
export const headlineOf = (
  kind: SessionKind,
  number: number | null,
  days: number | null,
  months: number | null,
): string => {
  const title = number === null || kind !== 'touch_up' ? kindTitle[kind] : `${kindTitle[kind]} ${number}`;
  if (days === null || months === null) return title;
  return `${title} · ${months < 2 ? `${days} ${days === 1 ? 'day' : 'days'}` : span(months)} since last`;
};

export const clockWords = {
  putRight: (before: string, now: string): string =>
    `The clock was put right, from ${before} to ${now}. Times here go by the clock as it is now.`,
} as const;
