import { adverseKinds } from '../../shared/adverse/book.ts';
import type { ClientId, SessionId } from '../../shared/brand.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import type { CompletedPage, CompletedRow, TimelineLine } from '../../shared/ipc/pages.ts';
import { hairlineAgreed, hairlineShown } from '../../shared/photos/hairline-shown.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { SessionData } from '../../shared/session/data.ts';
import { summaryOf } from '../../shared/session/summary.ts';
import { timelineLine } from '../../shared/session/timeline.ts';
import { clockIn, dateIn, minutesBetween } from '../../shared/time.ts';
import type { Instant } from '../../shared/time.ts';
import { adverseWords } from '../../shared/words/adverse.ts';
import { failure } from '../../shared/words/failures.ts';
import { dataOf, replaySession } from '../session/live-sessions.ts';
import type { Live } from '../session/live-sessions.ts';
import type { RecordReader, SessionRow } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';
import type { KeptSummaries, Told } from './kept-summaries.ts';
import { endingTitle } from '../../shared/words/places.ts';

interface Deps {
  readonly reader: RecordReader;
  readonly studio: StudioService;
  readonly summaries: KeptSummaries;
  readonly clientName: (id: ClientId) => string | undefined;
  readonly sealOf: (one: Live) => string | null;
  readonly copiesOf: (session: SessionId) => number;
}

export type Desk = ReturnType<typeof createDesk>;

/** The manager's list: ended sessions, read-only, each judged by its own replay, once: what that told is kept, sealed. */
export const createDesk = ({ reader, studio, summaries, clientName, sealOf, copiesOf }: Deps) => {
  const zone = (): string => studio.studio()?.timeZone ?? 'UTC';

  const bare = (row: SessionRow): CompletedRow => ({
    session: row.session,
    client: row.client,
    clientName: clientName(row.client) ?? 'Erased client',
    practitioner: studio.nameOf(row.practitioner),
    date: dateIn(zone(), row.openedAt),
    openedAt: row.openedAt,
    endedAt: row.endedAt,
    lengthMinutes: row.endedAt === null ? 0 : Math.round(minutesBetween(row.openedAt, row.endedAt)),
    kind: row.kind as CompletedRow['kind'],
    ending: row.ending,
    endingSays: row.ending === null ? 'Still open' : endingTitle[row.ending],
    stagesReached: [],
    overrides: [],
    notChecked: [],
    missing: [],
    blockedCount: row.blocked ?? 0,
    recordNumber: '',
  });

  const told = (live: Live): Told => {
    const summary = summaryOf(live.session);
    const { opening } = dataOf(live);
    return {
      fullName: opening.clientFacts.fullName,
      date: dateIn(opening.timeZone, opening.at),
      stagesReached: summary.stagesReached,
      overrides: summary.overrides,
      notChecked: summary.notChecked,
      missing: summary.missing,
      blockedCount: summary.blocked.length,
      recordNumber: opening.recordNumber,
    };
  };
  const filled = (row: SessionRow, { fullName, ...rest }: Told): CompletedRow => ({
    ...bare(row),
    ...rest,
    clientName: clientName(row.client) ?? fullName,
  });

  const list = (limit?: number): readonly CompletedRow[] => {
    const kept = summaries.look();
    const fresh: { readonly row: SessionRow; readonly told: Told }[] = [];
    const rows = reader
      .sessions({ endedOnly: true, ...(limit === undefined ? {} : { limit }) })
      .map((row) => {
        const known = kept(row);
        if (known !== undefined) return filled(row, known);
        const replayed = replaySession(reader, studio, row.session);
        if (replayed.is !== 'live') return bare(row);
        const made = told(replayed.live);
        fresh.push({ row, told: made });
        return filled(row, made);
      });
    summaries.keep(fresh);
    return rows;
  };

  /** What was said of its unwanted events after the session was over. */
  const afterwards = (
    { session }: SessionRow,
    endedAt: Instant | null,
    time: (at: Instant) => string,
  ): readonly TimelineLine[] =>
    endedAt === null
      ? []
      : adverseKinds
          .flatMap((kind) =>
            [...reader.read({ session, kind })].flatMap((entry): readonly TimelineLine[] => {
              if (entry.state !== 'open' || entry.at <= endedAt) return [];
              return [
                {
                  seq: entry.seq,
                  at: entry.at,
                  time: `${dateIn(zone(), entry.at)} ${time(entry.at)}`,
                  by: studio.nameOf(entry.by),
                  text: adverseWords.afterwards(entry.kind, entry.body),
                  tone: 'warning',
                  late: null,
                },
              ];
            }),
          )
          .toSorted((a, b) => a.seq - b.seq);

  return {
    list,
    /** Who, when and how it ended, without the reading of any session: the first screen does not wait for that. */
    recent: (limit: number): readonly CompletedRow[] => reader.sessions({ endedOnly: true, limit }).map(bare),
    open: (session: SessionId): Result<CompletedPage, Failure> => {
      const [row] = reader.sessions({ session });
      if (row === undefined) return err(failure('not-found', session.slice(0, 8)));
      const replayed = replaySession(reader, studio, session);
      if (replayed.is === 'erased') return err(failure('erased', session.slice(0, 8)));
      if (replayed.is === 'keyMissing') return err(failure('client-key-missing', session.slice(0, 8)));
      if (replayed.is === 'damaged') return err(failure('session-damaged', `entry ${replayed.seq}`));
      if (replayed.is !== 'live') return err(failure('not-found', session.slice(0, 8)));
      const { live, events } = replayed;
      const data = dataOf(live);
      const time = (at: Parameters<typeof clockIn>[1]): string => clockIn(data.opening.timeZone, at);
      const first: TimelineLine = {
        seq: row.firstSeq,
        at: data.opening.at,
        time: time(data.opening.at),
        by: data.opening.practitioner.name,
        text: `Session opened, protocol version ${data.opening.protocol.version}`,
        tone: 'normal',
        late: null,
      };
      const lines = timelineLine(
        data.opening,
        data.protocol,
        events.map(({ event }) => event),
      ).map((line, index): TimelineLine => {
        const { seq, event } = events[index] as (typeof events)[number];
        return {
          seq,
          at: event.at,
          time: time(event.at),
          by: studio.nameOf(event.by),
          text: line.text,
          tone: line.tone,
          late: line.late,
        };
      });
      return ok({
        row: filled(row, told(live)),
        timeline: [first, ...lines, ...afterwards(row, data.ended?.at ?? null, time)],
        protocolVersion: data.opening.protocol.version,
        seal: sealOf(live),
        overrides: summaryOf(live.session).overridden,
        hairline: hairlineOf(data),
        paper: {
          sheet: data.sheet !== null,
          note: data.ended !== null && data.ended.noteForClient !== null,
          copies: copiesOf(session),
        },
      });
    },
  };
};

const hairlineOf = (data: SessionData): CompletedPage['hairline'] => {
  const shown = hairlineShown(data);
  return shown === undefined ? null : { ...shown, signedAt: hairlineAgreed(data)?.signedAt ?? null };
};
