import type { Message } from '../../../shared/words/message.ts';
import { ringWords } from '../../../shared/words/screens/numbing.ts';
import { msOf } from '../../../shared/time.ts';
import type { Instant } from '../../../shared/time.ts';
import type { NumbingTimer } from '../../../shared/numbing/timers.ts';
import { minutesText } from '../../format-time.ts';

export type Alarm = NumbingTimer['alarm'];

/** What the ring shows of one application of cream at one moment. */
interface Ring {
  readonly tone: 'working' | 'ready' | 'near' | 'over' | 'off' | 'unknown';
  /** The key number: minutes and seconds on the skin. */
  readonly big: string;
  readonly small: Message;
  /** 0..1 of the whole ring. */
  readonly fraction: number;
  /** Where the minimum's tick stands, 0..1; null when the card knows no minimum. */
  readonly minimumAt: number | null;
  readonly remainingMs: number | null;
}

const order: readonly Alarm[] = ['none', 'minimum', 'nearMaximum', 'maximum'];
const passed = (at: Instant | null, nowMs: number): boolean => at !== null && nowMs >= msOf(at);

/**
 * The alarm that is due now. Main says it in the view; the window only goes on counting between two views, so that
 * an alarm never waits for the next tap.
 */
export const alarmOf = (
  timer: NumbingTimer,
  nowMs: number,
): { readonly alarm: Alarm; readonly acknowledged: boolean } => {
  if (!timer.running) return { alarm: 'none', acknowledged: true };
  const counted: Alarm = passed(timer.maximumAt, nowMs)
    ? 'maximum'
    : passed(timer.nearMaximumAt, nowMs)
      ? 'nearMaximum'
      : passed(timer.minimumAt, nowMs)
        ? 'minimum'
        : 'none';
  const later = order.indexOf(counted) > order.indexOf(timer.alarm);
  return later
    ? { alarm: counted, acknowledged: false }
    : { alarm: timer.alarm, acknowledged: timer.alarm === 'none' || timer.alarmAcknowledged };
};

const toneOf = (timer: NumbingTimer, nowMs: number): Ring['tone'] => {
  if (!timer.running) return 'off';
  if (passed(timer.maximumAt, nowMs)) return 'over';
  if (timer.unknown) return 'unknown';
  if (passed(timer.nearMaximumAt, nowMs)) return 'near';
  return timer.minimumAt === null || passed(timer.minimumAt, nowMs) ? 'ready' : 'working';
};

const smallOf = (timer: NumbingTimer, tone: Ring['tone']): Message => {
  if (tone === 'off') return ringWords.off;
  if (tone === 'unknown') return ringWords.unknown;
  if (tone === 'over') return ringWords.over({ minutes: timer.maximumMinutes ?? 0 });
  if (tone === 'near') return ringWords.near({ minutes: timer.maximumMinutes ?? 0 });
  if (timer.minimumMinutes === null) return ringWords.on;
  return ringWords[tone === 'ready' ? 'past' : 'of']({ minutes: timer.minimumMinutes });
};

/**
 * The first half of the ring is the way to the minimum, the second half the way on to the maximum: both can be read off it, though
 * one label says 20 and 60 minutes and the next 60 and 300. Without a minimum the whole ring is the maximum, or an hour.
 */
const filled = (
  { onAt, minimumAt, maximumAt }: NumbingTimer,
  elapsed: number,
): Pick<Ring, 'fraction' | 'minimumAt'> => {
  const on = msOf(onAt);
  const least = minimumAt === null ? 0 : msOf(minimumAt) - on;
  const most = maximumAt === null ? Math.max(3_600_000, least * 2) : msOf(maximumAt) - on;
  const share = (part: number, whole: number): number =>
    whole <= 0 ? 1 : Math.min(1, Math.max(0, part / whole));
  if (least <= 0 || most <= least) return { fraction: share(elapsed, most), minimumAt: least > 0 ? 1 : null };
  return {
    fraction: elapsed < least ? share(elapsed, least) / 2 : 0.5 + share(elapsed - least, most - least) / 2,
    minimumAt: 0.5,
  };
};

export const ringOf = (timer: NumbingTimer, nowMs: number): Ring => {
  const on = msOf(timer.onAt);
  const end = timer.offAt === null ? nowMs : msOf(timer.offAt);
  const tone = toneOf(timer, nowMs);
  return {
    tone,
    big: minutesText(end - on),
    small: smallOf(timer, tone),
    ...filled(timer, end - on),
    remainingMs: timer.maximumAt === null ? null : msOf(timer.maximumAt) - nowMs,
  };
};
