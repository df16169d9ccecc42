import type { SessionId, StaffId } from '../../shared/brand.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import type { LockAct, PeopleRefused, WrongPin } from '../../shared/ipc/people-channels.ts';
import type { LockClock, LockPage, UnnamedTap } from '../../shared/ipc/tablet.ts';
import { numbingTimers } from '../../shared/numbing/timers.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Intent } from '../../shared/session/events.ts';
import { isEnding } from '../../shared/session/stage.ts';
import { failure } from '../../shared/words/failures.ts';
import type { Clock } from '../clock.ts';
import type { RecordWriter } from '../record-writer.ts';
import { dataOf } from '../session/live-sessions.ts';
import type { SessionService } from '../session/session-service.ts';
import type { RecordReader } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';
import type { PinCheck } from './pin-check.ts';
import type { Seat } from './seat.ts';
import type { TabletReader } from './tablet.ts';
import type { UnnamedTaps } from './unnamed-taps.ts';

interface Deps {
  readonly seat: Seat;
  readonly tablet: TabletReader;
  readonly pins: PinCheck;
  readonly taps: UnnamedTaps;
  readonly sessions: SessionService;
  readonly reader: Pick<RecordReader, 'sessions' | 'damage'>;
  readonly writer: Pick<RecordWriter, 'append'>;
  readonly studio: Pick<StudioService, 'studio' | 'newestRelease'>;
  readonly clock: Pick<Clock, 'now'>;
}

/** Opening, covering and locking the tablet, and what goes on behind it. */
export const createLock = ({ seat, tablet, pins, taps, sessions, reader, writer, studio, clock }: Deps) => {
  const tell = (
    kind: 'tablet.taken' | 'tablet.locked',
    body: Record<string, string>,
  ): Result<null, Failure> => {
    if (reader.damage() !== undefined) return ok(null);
    const saved = writer.append('device', [{ kind, body }]);
    return saved.ok ? ok(null) : saved;
  };

  /** Name and PIN; in mid-session the session stays where it is, with the next person. */
  const signIn = async (person: StaffId, pin: string): Promise<Result<null, WrongPin | Failure>> => {
    const checked = await pins.check(person, pin, 'people.signIn');
    if (!checked.ok) return checked;
    const before = seat.now().person;
    const told = tell('tablet.taken', {
      person,
      ...(before === null || before === person ? {} : { from: before }),
    });
    if (!told.ok) return told;
    seat.set({ person, lock: 'open', lockedAt: null, isLifted: false });
    return ok(null);
  };

  /** `idle`: a session on the screen is only covered. What does not get into the record locks all the same. */
  const lock = (why: 'now' | 'idle' | 'system'): void => {
    if (!tablet.asksPin() || tablet.lock() === 'locked') return;
    const { person, isLifted } = seat.now();
    const view = sessions.current();
    const next = why === 'idle' && view !== null && !isEnding(view.place) ? 'veiled' : 'locked';
    if (next === tablet.lock()) return;
    if (next === 'locked') tell('tablet.locked', { why, ...(person === null ? {} : { person }) });
    seat.set({ lock: next, lockedAt: clock.now(), isLifted: next === 'veiled' ? isLifted : false });
  };

  const lift = (): void => {
    if (tablet.lock() === 'veiled') seat.set({ lock: 'open', lockedAt: null, isLifted: true });
  };

  const clocksOf = (session: SessionId): readonly LockClock[] => {
    const one = sessions.loaded(session);
    if (!one.ok) return [];
    const data = dataOf(one.value);
    if (isEnding(data.place)) return [];
    const now = clock.now();
    const timers = numbingTimers(data, now);
    return [
      ...timers
        .filter(({ running }) => running)
        .map(({ application, onAt, maximumAt, alarm, alarmAcknowledged }): LockClock => ({
          kind: 'cream',
          session,
          application,
          onAt,
          offBy: maximumAt,
          alarm,
          isAcknowledged: alarmAcknowledged,
        })),
      ...timers.flatMap(({ running, watchUntil }): readonly LockClock[] =>
        !running && watchUntil !== null && watchUntil > now
          ? [{ kind: 'watch', session, until: watchUntil }]
          : [],
      ),
      ...(data.place === 'suspended' ? [{ kind: 'paused' as const, session, since: one.value.savedAt }] : []),
    ];
  };

  const page = (): LockPage => {
    const now = clock.now();
    const open = reader.sessions({ openOnly: true, limit: SESSIONS_SHOWN });
    const view = sessions.current();
    const pack = studio.newestRelease()?.protocol.pack.emergencyNumber;
    return {
      now,
      timeZone: studio.studio()?.timeZone ?? 'UTC',
      clocks: open.flatMap(({ session }) => clocksOf(session)),
      session: view === null || isEnding(view.place) ? null : view.session,
      emergency: {
        number: pack !== undefined && 'value' in pack ? String(pack.value) : '112',
        isRaised: view?.place === 'emergency',
      },
    };
  };

  /** One tap, behind the lock without a name: it is asked for once somebody has signed in. */
  const act = (wanted: LockAct): Result<LockPage, Failure | PeopleRefused> => {
    const one = sessions.loaded(wanted.session);
    if (!one.ok) return one;
    const isOpen = tablet.lock() === 'open';
    const write = isOpen ? sessions.apply : sessions.unnamed;
    const answer = write(wanted.session, dataOf(one.value).place, intentOf(wanted));
    if (!answer.ok)
      return answer.error.kind === 'failure' ? err(answer.error) : err(failure('not-found', wanted.act));
    if (!isOpen) taps.note({ at: clock.now(), what: wanted.act, seq: answer.value.seq } satisfies UnnamedTap);
    return ok(page());
  };

  return { signIn, lock, lift, page, act };
};

const SESSIONS_SHOWN = 12;

const intentOf = (wanted: LockAct): Intent => {
  switch (wanted.act) {
    case 'emergency':
      return { type: 'emergency.raised' };
    case 'wipedOff':
      return { type: 'numbing.removed', application: wanted.application };
    case 'acknowledge':
      return { type: 'numbing.alarmAcknowledged', application: wanted.application, alarm: wanted.alarm };
  }
};
