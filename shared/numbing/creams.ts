import type { SessionData } from '../session/data.ts';
import type { NumbingApplication } from '../session/topics/numbing/data.ts';
import type { StageId } from '../session/stage.ts';
import { minutesBetween } from '../time.ts';
import type { Instant } from '../time.ts';

/** Cream on this client's skin in this session: put on here, or already on at arrival (decision 19). `null` amounts are not known. */
export interface Cream {
  readonly id: string;
  readonly product: string | null;
  readonly zones: readonly string[];
  readonly areaCm2: number | null;
  readonly grams: number | null;
  readonly stage: StageId;
  /** Earliest stated on-time; null when nobody knows. */
  readonly onAt: Instant | null;
  readonly offAt: Instant | null;
  readonly application: NumbingApplication | null;
}

export const arrivalId = 'arrival';

const arrivalCream = (data: SessionData): readonly Cream[] => {
  const stated = data.arrivalCream?.value;
  if (stated === undefined || !stated.used || data.numbing.some(({ id }) => id === arrivalId)) return [];
  return [
    {
      id: arrivalId,
      product: stated.product ?? null,
      zones: [],
      areaCm2: stated.areaCm2 ?? null,
      grams: stated.grams ?? null,
      stage: 'cleanseAndNumb',
      onAt: stated.onAt ?? null,
      offAt: stated.offAt ?? null,
      application: null,
    },
  ];
};

/** Every cream of this session in the order it went on. */
export const creamsOf = (data: SessionData): readonly Cream[] => [
  ...arrivalCream(data),
  ...data.numbing.map((application): Cream => ({
    id: application.id,
    product: application.product,
    zones: application.zones,
    areaCm2: application.areaCm2,
    grams: application.grams,
    stage: application.stage,
    onAt: application.onAt,
    offAt: application.offAt,
    application,
  })),
];

/** Still on the skin. Cream put on here comes off on the screen, not by a later-stated time. */
export const isOn = (cream: Cream): boolean =>
  cream.application === null ? cream.offAt === null : cream.application.stampedOffAt === null;

/** After a clock jump nobody knows how long it has been on, until it is stated (decision 12). */
export const isDwellUnknown = ({ application, onAt }: Cream): boolean =>
  application === null
    ? onAt === null
    : application.dwellUnknownSince !== null && application.statedDwellMinutes === null;

/**
 * Minutes of exposure up to now: earliest on to latest off. After a clock jump what was stated counts from the jump on, if that is longer.
 * At least this; never negative.
 */
export const exposureMinutes = ({ application, onAt, offAt }: Cream, now: Instant): number => {
  if (onAt === null) return 0;
  const end = offAt ?? now;
  const measured = minutesBetween(onAt, end);
  const since = application?.dwellUnknownSince ?? null;
  const stated = application?.statedDwellMinutes ?? null;
  if (stated === null) return Math.max(0, measured);
  return Math.max(0, measured, stated + (since === null ? 0 : Math.max(0, minutesBetween(since, end))));
};

/** Minutes between the taps "on" and "off": only these count for the minimum. Null while on, or for cream put on elsewhere. */
export const stampedMinutes = ({ application }: Cream): number | null =>
  application === null || application.stampedOffAt === null
    ? null
    : Math.max(0, minutesBetween(application.stampedOnAt, application.stampedOffAt));
