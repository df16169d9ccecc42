import { addMinutes } from '../../../time.ts';
import type { Instant } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { realPasses } from '../needle/read.ts';

/** What a light of the check is called. */
export const lightName = (data: SessionData, id: string): string =>
  data.protocol.lights.find((light) => light.id === id)?.name ?? id;

/** Redness hides gaps: it needs 5 to 10 minutes to settle before anybody judges (brief 5.3). */
const settleMinutes = 5;
export interface Settling {
  readonly since: Instant;
  readonly settledAt: Instant;
  readonly minutes: number;
}

/** Since the last pass the skin is left alone; null before there was one. */
export const settlingOf = (data: SessionData): Settling | null => {
  const since = realPasses(data).reduce<Instant | null>(
    (latest, { endedAt }) => (endedAt !== null && (latest === null || endedAt > latest) ? endedAt : latest),
    null,
  );
  return since === null
    ? null
    : { since, settledAt: addMinutes(since, settleMinutes), minutes: settleMinutes };
};
