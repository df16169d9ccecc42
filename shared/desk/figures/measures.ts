import { addDays } from '../../time.ts';
import type { LocalDate } from '../../time.ts';
import { stageIds } from '../../session/stage.ts';
import type { Ending, StageId } from '../../session/stage.ts';
import type { RecordPart, SessionFigures } from './session-figures.ts';

/** One ended session as the figures count it; sessions begun by mistake and first talks are not among them. */
export interface Counted {
  readonly practitioner: string;
  readonly date: LocalDate;
  readonly ending: Ending;
  /** Unwanted events, those that were entered after the session too. */
  readonly events: number;
  readonly review: ReviewOutcome | null;
  readonly figures: SessionFigures;
}

/** A review counts once its time is over, else those who came early would count alone. */
type ReviewOutcome = 'came' | 'stayedAway';
/** So long after the day of the review a visit still counts as it. */
const REVIEW_WINDOW_DAYS = 60;
export const reviewOutcome = (
  visit: LocalDate,
  reviewOn: LocalDate | null,
  laterVisits: readonly LocalDate[],
  today: LocalDate,
): ReviewOutcome | null => {
  if (reviewOn === null) return null;
  const last = addDays(reviewOn, REVIEW_WINDOW_DAYS);
  if (last >= today) return null;
  return laterVisits.some((day) => day > visit && day <= last) ? 'came' : 'stayedAway';
};

/** One value of a session; some belong to one place or one product of it. */
export interface Value {
  readonly value: number;
  readonly zones?: readonly string[];
  readonly product?: string;
}
/** `share`: of so many how many. `perHundred`: how many to a hundred. `median`: the middle one, with the middle half. */
type How = 'share' | 'perHundred' | 'median';
interface Measure {
  readonly how: How;
  readonly of: (one: Counted) => readonly Value[];
}

const yes = (is: boolean | null): readonly Value[] => (is === null ? [] : [{ value: is ? 1 : 0 }]);
const isClosed = ({ ending }: Counted): boolean => ending === 'closed';
const complete = (part: RecordPart): Measure => ({
  how: 'share',
  of: (one) => yes(isClosed(one) ? one.figures.complete[part] : null),
});
const minutesIn = (stage: StageId): Measure => ({
  how: 'median',
  of: ({ figures }) => {
    const value = figures.minutes[stage];
    return value === undefined ? [] : [{ value }];
  },
});

/** What the record can answer of brief 7.4. */
export const measures = {
  withoutOverride: { how: 'share', of: (one) => yes(isClosed(one) ? one.figures.overrides === 0 : null) },
  guardHeld: { how: 'share', of: ({ figures }) => yes(figures.fired.length > 0) },
  consents: complete('consents'),
  photos: complete('photos'),
  lots: complete('lots'),
  events: { how: 'perHundred', of: ({ events }) => [{ value: events }] },
  numbingMinutes: {
    how: 'median',
    of: ({ figures }) =>
      figures.creams.map(({ minutes, zones, product }) => ({ value: minutes, zones, product })),
  },
  numbingArea: {
    how: 'median',
    of: ({ figures }) =>
      figures.creams.flatMap(({ areaCm2, zones, product }) =>
        areaCm2 === null ? [] : [{ value: Math.round(areaCm2), zones, product }],
      ),
  },
  returns: { how: 'share', of: ({ figures }) => yes(figures.returns === null ? null : figures.returns > 0) },
  reviews: { how: 'share', of: ({ review }) => yes(review === null ? null : review === 'came') },
  healed: {
    how: 'median',
    of: ({ figures }) => figures.healed.map(({ zone, deltaE }) => ({ value: deltaE, zones: [zone] })),
  },
  consultation: minutesIn('consultation'),
  cleanseAndNumb: minutesIn('cleanseAndNumb'),
  colourMatch: minutesIn('colourMatch'),
  application: minutesIn('application'),
  fineTune: minutesIn('fineTune'),
  aftercare: minutesIn('aftercare'),
} as const satisfies Readonly<Record<string, Measure>> & Readonly<Record<StageId, Measure>>;
export type MeasureId = keyof typeof measures;
export const measureIds = Object.keys(measures) as readonly MeasureId[];
/** Shown together, as where the time goes. */
export const stageMeasures = stageIds satisfies readonly MeasureId[];
