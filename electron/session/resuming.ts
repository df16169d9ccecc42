import type { SessionId } from '../../shared/brand.ts';
import type { ClientPage } from '../../shared/people/client.ts';
import type { SessionView } from '../../shared/session/view.ts';
import type { Correction } from '../ask-clock.ts';
import type { Clock } from '../clock.ts';
import type { SessionRow } from '../store/session-row.ts';
import type { Store } from '../store/store.ts';
import { isSuspended } from './is-suspended.ts';
import { dataOf } from './live-sessions.ts';
import type { SessionService } from './session-service.ts';

interface Deps {
  readonly store: Store;
  readonly sessions: SessionService;
  readonly clock: Clock;
  readonly publishView: (view: SessionView, to: 'window' | 'asker') => void;
}

/** What running sessions are told from outside: the app stopped and goes on, the clock was put right, a client's facts changed. */
export const createResuming = ({ store, sessions, clock, publishView }: Deps) => {
  /** In the order in which they were opened: times may have been put right since. */
  const openRows = (): readonly SessionRow[] =>
    store.sessions({ openOnly: true }).toSorted((a, b) => a.firstSeq - b.firstSeq);
  /** How long a cream has been on is not known across a step of the clock: each session hears of it (decision 12). */
  const tellOfClock = (session: SessionId, { from: said, to }: Correction): void => {
    const one = sessions.loaded(session);
    if (one.ok) sessions.system(session, { type: 'clock.jumped', from: one.value.savedAt, said, wall: to });
  };

  /**
   * Sessions that were running when the app last stopped go on where they stood; the interruption is in the record. `corrected`: the
   * clock was put right since.
   */
  const pickUp = (corrected: Correction | undefined): void => {
    for (const { session } of openRows()) {
      // Of a hundred that rest none is read for the first screen.
      if (corrected === undefined && isSuspended(store, session)) continue;
      const one = sessions.loaded(session);
      if (!one.ok) continue;
      const lastAt = one.value.savedAt;
      if (corrected !== undefined) tellOfClock(session, corrected);
      if (dataOf(one.value).place === 'suspended') continue;
      const noted = sessions.system(session, {
        type: 'app.interrupted',
        lastAt,
        reopenedAt: clock.now(),
      });
      // Another tablet has it by now.
      if (noted.ok || noted.error.kind !== 'refused') sessions.setCurrent(session);
    }
  };

  /** After the clock was put right while the record was open: the same session is on the screen, with its times as they are now. */
  const goOn = (corrected: Correction, shown: SessionId | undefined): void => {
    for (const { session } of openRows()) tellOfClock(session, corrected);
    if (shown === undefined) return;
    sessions.setCurrent(shown);
    const view = sessions.current();
    if (view !== null) publishView(view, 'window');
  };

  /** Later corrections of a client reach running sessions as an event of their own (decision 8). */
  const tellSessions = (page: ClientPage): void => {
    for (const { session, ending } of page.sessions) {
      if (ending !== null) continue;
      const one = sessions.loaded(session as SessionId);
      if (!one.ok) continue;
      const { firstName, fullName, dateOfBirth, phone, language } = page.fields;
      sessions.system(session as SessionId, {
        type: 'client.amended',
        facts: {
          ...dataOf(one.value).clientFacts,
          firstName,
          fullName,
          dateOfBirth,
          phone,
          ...(language === undefined ? {} : { language }),
        },
      });
    }
  };

  return { pickUp, goOn, tellSessions };
};
