import type { ClientId, SessionId } from '../../shared/brand.ts';
import type { SessionData } from '../../shared/session/data.ts';
import { isSameSource } from '../../shared/session/heard-elsewhere.ts';
import type { HeardElsewhere } from '../../shared/session/heard-elsewhere.ts';
import { lateCreams, unknownCreams } from '../../shared/session/late-creams.ts';
import { needleEnded } from '../../shared/session/topics/emergency/read.ts';
import { recordedNeedleDay } from '../../shared/session/topics/history/read.ts';
import { firstContactAt, needleUsed } from '../../shared/session/topics/needle/read.ts';
import { dateIn } from '../../shared/time.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { sessionsOf } from '../people/sessions-of-person.ts';
import type { VisitBook } from '../people/visit-book.ts';
import { dataOf, replaySession } from '../session/live-sessions.ts';
import { reactedToday } from '../session/opening.ts';
import type { SessionService } from '../session/session-service.ts';
import type { RecordReader } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';
import type { ClientFiles, OpenFile } from './client-files.ts';

interface Deps {
  readonly files: Pick<ClientFiles, 'of'>;
  /** With what the other tablets hold. */
  readonly reader: RecordReader;
  /** This tablet's own. */
  readonly own: Pick<RecordReader, 'sessions' | 'read'>;
  readonly sessions: Pick<SessionService, 'loaded' | 'system'>;
  readonly studio: Pick<StudioService, 'releaseByHash'>;
  readonly visits: Pick<VisitBook, 'dataOf'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  /** Of a tablet, by its chain; without one, this tablet. */
  readonly nameOf: (device?: string) => string;
  readonly personOf: (client: ClientId) => readonly ClientId[];
}

/** Other visits that can still tighten anything: cream counts for a day, of needles the last one. */
const NEWEST = 4;

/**
 * What comes of other tablets while a session of that client runs here counts in it at once where it tightens a limit: what a tablet wrote
 * to it without holding it, and visits that nobody knew of at its opening. It is written down, so that a replay counts it too.
 */
export const createHearingLate = (deps: Deps) => {
  const { files, reader, own, sessions, studio, visits, clock, log, nameOf, personOf } = deps;

  const replayed = (session: SessionId, lines: readonly Entry[]): SessionData | undefined => {
    const alone: RecordReader = { ...reader, read: () => lines[Symbol.iterator]() };
    const told = replaySession(alone, studio, session);
    return told.is === 'live' ? dataOf(told.live) : undefined;
  };
  const heardOf = (
    here: SessionData,
    tablet: string,
    late: readonly Entry[],
    lines: readonly Entry[],
  ): readonly HeardElsewhere[] => {
    const { session } = here.opening;
    const last = late.at(-1);
    const there = last === undefined ? undefined : replayed(session, lines);
    if (last === undefined || there === undefined) return [];
    return [
      {
        tablet,
        session,
        entries: late.length,
        lastAt: last.at,
        numbing: lateCreams(here, there, clock.now()),
        needleEnded: needleEnded(there),
        lastNeedleOn: null,
      },
    ];
  };

  /** The chain of a tablet tells the session alone, so also how it went on there. */
  const lateIn = (here: SessionData, file: OpenFile): readonly HeardElsewhere[] => {
    const { session } = here.opening;
    const lines = file.entries.filter((entry) => entry.session === session);
    const devices = new Set(lines.flatMap(({ device, isLate }) => (isLate ? [device] : [])));
    const others = [...devices].flatMap((device) => {
      const of = lines.filter((entry) => entry.device === device);
      const late = of.filter(({ isLate }) => isLate);
      return isKnown(here, nameOf(device), late.length) ? [] : heardOf(here, nameOf(device), late, of);
    });
    const ownLate = new Set(file.sessions.get(session)?.ownLate);
    if (ownLate.size === 0 || isKnown(here, nameOf(), ownLate.size)) return others;
    const mine = [...own.read({ session })].filter(({ seq }) => seq <= Math.max(...ownLate));
    return [
      ...others,
      ...heardOf(
        here,
        nameOf(),
        mine.filter(({ seq }) => ownLate.has(seq)),
        mine,
      ),
    ];
  };

  /** Visits that another tablet has of the client, and all of the same person under another client. */
  const visitsIn = (here: SessionData, person: readonly ClientId[]): readonly HeardElsewhere[] => {
    const { session: running, client, timeZone } = here.opening;
    const now = clock.now();
    const rows = sessionsOf(reader, person)
      .filter(
        (row) =>
          row.session !== running &&
          (row.client !== client || files.of(client)?.sessions.has(row.session) === true),
      )
      .slice(0, NEWEST);
    return rows.flatMap(({ session, client: of }): readonly HeardElsewhere[] => {
      const there = files.of(of)?.entries.filter((entry) => entry.session === session) ?? [];
      const device = there.at(-1)?.device;
      const lines: readonly Entry[] = device === undefined ? [...own.read({ session })] : there;
      const last = lines.at(-1);
      const tablet = nameOf(device);
      if (last === undefined || isKnown(here, tablet, lines.length, session)) return [];
      const other = visits.dataOf(session);
      if (other === undefined || other.place === 'mistaken') return [];
      const numbing = unknownCreams(here, other, now);
      const contact = needleUsed(other) ? firstContactAt(other) : undefined;
      const day = contact === undefined ? null : dateIn(timeZone, contact);
      const isLater = day !== null && day > (recordedNeedleDay(here) ?? '');
      const ends = here.opening.reactionToday !== true && reactedToday(other, now);
      if (numbing.length === 0 && !isLater && !ends) return [];
      return [
        {
          tablet,
          session,
          entries: lines.length,
          lastAt: last.at,
          numbing,
          needleEnded: ends,
          lastNeedleOn: isLater ? day : null,
        },
      ];
    });
  };

  /** Of whom something could not be written down, on a full disk perhaps: heard once more at the next look. */
  const unwritten = new Set<ClientId>();

  const hear = (client: ClientId): void => {
    unwritten.delete(client);
    const person = personOf(client);
    for (const row of person.flatMap((id) => own.sessions({ client: id, openOnly: true }))) {
      const { session } = row;
      const file = files.of(row.client);
      if (file === undefined && person.length === 1) continue;
      if (file?.sessions.get(session)?.isHere === false) continue;
      const one = sessions.loaded(session);
      if (!one.ok) continue;
      const here = dataOf(one.value);
      try {
        for (const heard of [...(file === undefined ? [] : lateIn(here, file)), ...visitsIn(here, person)])
          if (!sessions.system(session, { type: 'elsewhere.heard', ...heard }).ok) unwritten.add(client);
      } catch (error) {
        // Of a newer Stipple, perhaps: it is listed as late all the same, and the session here goes on.
        log.write('sharing', error);
      }
    }
  };

  return {
    hear,
    again: (): void => [...unwritten].forEach(hear),
  };
};

const isKnown = (
  { heardElsewhere, opening }: SessionData,
  tablet: string,
  entries: number,
  session: SessionId = opening.session,
): boolean => heardElsewhere.some((one) => isSameSource(one, { tablet, session }) && one.entries >= entries);
