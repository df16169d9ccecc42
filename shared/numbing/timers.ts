import type { Phrase } from '../words/message.ts';
import type { SessionData } from '../session/data.ts';
import type { ProductCard } from '../protocol/schema.ts';
import { addMinutes, laterOf } from '../time.ts';
import type { Instant } from '../time.ts';
import { isDwellUnknown, isOn } from './creams.ts';
import { creamsHere, heardCream } from './heard.ts';
import type { Cream } from './creams.ts';
import { limitsOf } from './product-limits.ts';

/** One application of cream as the ring shows it. All times are decided here; the window only counts seconds. */
export interface NumbingTimer {
  readonly application: string;
  readonly productName: Phrase;
  readonly onAt: Instant;
  readonly minimumAt: Instant | null;
  readonly nearMaximumAt: Instant | null;
  readonly maximumAt: Instant | null;
  readonly minimumMinutes: number | null;
  readonly maximumMinutes: number | null;
  readonly running: boolean;
  readonly offAt: Instant | null;
  /** Signs are asked for up to then; null while it is on. */
  readonly watchUntil: Instant | null;
  /** Skin stays numb about up to then, as the card says; null while it is on, and where its card says nothing. */
  readonly numbUntil: {
    readonly from: Instant;
    readonly to: Instant;
    /** Minutes of the card. */
    readonly shortest: number;
    readonly longest: number;
  } | null;
  /** After a clock jump: say "at least n minutes" and ask. */
  readonly unknown: boolean;
  readonly alarm: 'none' | 'minimum' | 'nearMaximum' | 'maximum';
  readonly alarmAcknowledged: boolean;
}

const earlierOf = (a: Instant, b: Instant): Instant => (a <= b ? a : b);

/** When the longest time is reached, from the earliest stated on-time; earlier if a stated dwell after a clock jump says so. */
const maximumAtOf = ({ application, onAt }: Cream, maximumMinutes: number | null): Instant | null => {
  if (onAt === null || maximumMinutes === null) return null;
  const measured = addMinutes(onAt, maximumMinutes);
  const since = application?.dwellUnknownSince ?? null;
  const stated = application?.statedDwellMinutes ?? null;
  return since === null || stated === null
    ? measured
    : earlierOf(measured, addMinutes(since, maximumMinutes - stated));
};

/** `worksAt`: wiped off before its least time it has not worked, and nothing is said. */
const numbUntilOf = (
  card: ProductCard | undefined,
  offAt: Instant | null,
  worksAt: Instant,
): NumbingTimer['numbUntil'] => {
  if (offAt === null || offAt < worksAt || card?.numbAfterMinutes === undefined) return null;
  const [shortest, longest] = card.numbAfterMinutes;
  return { from: addMinutes(offAt, shortest), to: addMinutes(offAt, longest), shortest, longest };
};

const alarmsAnswered = (data: SessionData, { id, application }: Cream): readonly string[] =>
  heardCream(data, id) === undefined
    ? (application?.alarmsAcknowledged ?? data.arrivalAlarms)
    : (data.saidOfHeard[id]?.alarms ?? []);

const timerOf = (data: SessionData, cream: Cream, onAt: Instant, now: Instant): NumbingTimer => {
  const { card, name, minimumDwellMinutes, maximumDwellMinutes, watchAfterMinutes } = limitsOf(
    data,
    cream.product ?? '',
  );
  const stamped = cream.application?.stampedOnAt ?? null;
  const minimumAt =
    stamped === null || minimumDwellMinutes === null ? null : addMinutes(stamped, minimumDwellMinutes);
  const maximumAt = maximumAtOf(cream, maximumDwellMinutes);
  const nearMaximumAt =
    maximumAt === null
      ? null
      : laterOf(onAt, addMinutes(maximumAt, -data.protocol.limits.dwellAlarmMinutes.value));
  const running = isOn(cream);
  const reached = (at: Instant | null): boolean => running && at !== null && now >= at;
  const alarm = reached(maximumAt)
    ? 'maximum'
    : reached(nearMaximumAt)
      ? 'nearMaximum'
      : reached(minimumAt)
        ? 'minimum'
        : 'none';
  return {
    application: cream.id,
    productName: name,
    onAt,
    minimumAt,
    nearMaximumAt,
    maximumAt,
    minimumMinutes: minimumDwellMinutes,
    maximumMinutes: maximumDwellMinutes,
    running,
    offAt: cream.offAt,
    watchUntil: cream.offAt === null ? null : addMinutes(cream.offAt, watchAfterMinutes),
    numbUntil: numbUntilOf(card, cream.offAt, addMinutes(onAt, minimumDwellMinutes ?? 0)),
    unknown: isDwellUnknown(cream),
    alarm,
    alarmAcknowledged: alarm === 'none' || alarmsAnswered(data, cream).includes(alarm),
  };
};

/** One timer per cream, as the ring shows it (brief 2.6 G2-05). The window only counts the seconds. */
export const numbingTimers = (data: SessionData, now: Instant): NumbingTimer[] =>
  creamsHere(data).flatMap((cream) => (cream.onAt === null ? [] : [timerOf(data, cream, cream.onAt, now)]));
