import type { SessionId } from '../../shared/brand.ts';
import { bitsOf } from '../../shared/desk/reasons.ts';
import { stepsOf } from '../background.ts';
import type { Summaries } from '../desk/summaries.ts';
import { toldOf } from '../desk/told.ts';
import type { Told } from '../desk/told.ts';
import { replaying } from '../session/live-sessions.ts';
import type { SessionRow } from '../store/session-row.ts';
import type { StudioService } from '../studio/studio-service.ts';
import type { MergedRecord } from './merged-reader.ts';

/** What was told of sessions, by how they stand: a session that nobody added to is not read again when the file is made anew. */
export type ToldBefore = Map<SessionId, { readonly mark: string; readonly told: Told | null }>;

interface Deps {
  readonly reader: MergedRecord;
  readonly studio: Pick<StudioService, 'releaseByHash'>;
  readonly before: ToldBefore;
  readonly onMade: (visit: number, told: Told) => void;
}

const STRETCH = 64;

/** Why to look at each session of another tablet, in memory and nowhere else: on the disk only its own tablet keeps that. */
export const createToldHere = ({ reader, studio, before, onMade }: Deps): Summaries => {
  const shelf = reader.summaries;
  /** Its last entry, and how its times were put right since: nobody adds to the session for that. */
  const markOf = ({ session, corrected }: SessionRow): string =>
    `${reader.lastHashOf(session) ?? ''} ${corrected ?? ''}`;
  const toldFor = (row: SessionRow): Told | null | undefined => {
    const known = before.get(row.session);
    return known !== undefined && known.mark === markOf(row) ? known.told : undefined;
  };
  const put = (row: SessionRow, told: Told | null): void => {
    shelf.put([{ visit: row.firstSeq, sealed: null, reasons: told === null ? 0 : bitsOf(told.why) }]);
    if (told !== null) onMade(row.firstSeq, told);
  };
  const make = function* (row: SessionRow): Generator<undefined> {
    const known = toldFor(row);
    if (known !== undefined) return put(row, known);
    const replayed = yield* replaying(reader, studio, row.session);
    const told = replayed.is === 'live' ? yield* toldOf(replayed, reader.sealOf) : null;
    // A key that has not come yet may come: then it is told.
    const isFinal = replayed.is === 'live' || replayed.is === 'erased';
    if (isFinal) before.set(row.session, { mark: markOf(row), told });
    put(row, told);
  };
  const all = function* (): Generator<undefined> {
    for (let row = shelf.nextOwed(); row !== undefined; row = shelf.nextOwed()) {
      yield* make(row);
      yield;
    }
  };
  return {
    of: (rows) =>
      new Map(
        rows.flatMap((row) => {
          const told = toldFor(row);
          return told == null ? [] : [[row.session, told] as const];
        }),
      ),
    stretch: (visit) => {
      const rows = reader.sessions({ endedOnly: true, before: visit, limit: STRETCH });
      const last = rows.at(-1);
      return last === undefined
        ? undefined
        : {
            told: rows.flatMap((row) => {
              const told = toldFor(row);
              return told == null ? [] : [{ visit: row.firstSeq, told }];
            }),
            before: last.firstSeq,
          };
    },
    isOwed: ({ firstSeq }) => shelf.isOwed(firstSeq),
    owed: shelf.owedCount,
    making: () => stepsOf(all()),
  };
};
