import type { WaitingAlarm } from '../../shared/ipc/pages.ts';
import type { SessionId } from '../../shared/brand.ts';
import { numbingTimers } from '../../shared/numbing/timers.ts';
import { isEnding } from '../../shared/session/stage.ts';
import type { Instant } from '../../shared/time.ts';
import type { SessionRow } from '../store/session-row.ts';
import { dataOf } from './live-sessions.ts';
import type { SessionService } from './session-service.ts';

interface Deps {
  readonly open: () => readonly Pick<SessionRow, 'session' | 'client'>[];
  readonly sessions: Pick<SessionService, 'loaded' | 'currentId'>;
  readonly nameOf: (row: Pick<SessionRow, 'client'>) => string | undefined;
}

const gravity = { maximum: 0, nearMaximum: 1, minimum: 2 } as const;

/**
 * Cream that needs somebody in sessions that are not on the screen: it goes on working there, whatever is looked at (decision 26).
 * One alarm a session, its gravest; the gravest of all first.
 */
export const waitingAlarms = ({ open, sessions, nameOf }: Deps, now: Instant): readonly WaitingAlarm[] =>
  open()
    .flatMap((row): readonly WaitingAlarm[] => {
      if (row.session === sessions.currentId()) return [];
      const one = sessions.loaded(row.session as SessionId);
      if (!one.ok || isEnding(dataOf(one.value).place)) return [];
      const data = dataOf(one.value);
      return numbingTimers(data, now)
        .flatMap(({ application, alarm, alarmAcknowledged, minimumMinutes, maximumMinutes }) =>
          alarm === 'none' || alarmAcknowledged
            ? []
            : [
                {
                  session: row.session,
                  place: data.place,
                  clientName: nameOf(row) ?? data.clientFacts.fullName,
                  application,
                  alarm,
                  minutes: (alarm === 'minimum' ? minimumMinutes : maximumMinutes) ?? 0,
                },
              ],
        )
        .toSorted((a, b) => gravity[a.alarm] - gravity[b.alarm])
        .slice(0, 1);
    })
    .toSorted((a, b) => gravity[a.alarm] - gravity[b.alarm]);
