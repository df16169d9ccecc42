import type { SessionId } from '../../shared/brand.ts';
import { bitsOf } from '../../shared/desk/reasons.ts';
import { stepsOf } from '../background.ts';
import type { Step } from '../background.ts';
import { replaying } from '../session/live-sessions.ts';
import type { SessionRow } from '../store/session-row.ts';
import type { RecordReader } from '../store/store.ts';
import type { Shelved, SummaryShelf } from '../store/summary-shelf.ts';
import type { StudioService } from '../studio/studio-service.ts';
import type { Vault } from '../vault/vault.ts';
import { openSummary, sealSummary } from './sealed-summary.ts';
import { toldOf } from './told.ts';
import type { Told } from './told.ts';

interface Deps {
  readonly shelf: SummaryShelf;
  readonly reader: RecordReader;
  readonly studio: Pick<StudioService, 'releaseByHash'>;
  readonly vault: Pick<Vault, 'sealPiece' | 'openPiece' | 'hasClient'>;
  readonly onMade: (visit: number, told: Told) => void;
}

interface Stretch {
  readonly told: readonly { readonly visit: number; readonly told: Told }[];
  /** Where the next one begins. */
  readonly before: number;
}
export interface Summaries {
  /** Of those rows that have one; one that does not open is owed again. */
  readonly of: (rows: readonly SessionRow[]) => ReadonlyMap<SessionId, Told>;
  /** A stretch of them, newest first, for whoever goes through all; `undefined` at the end. */
  readonly stretch: (before: number) => Stretch | undefined;
  readonly isOwed: (row: SessionRow) => boolean;
  readonly owed: () => number;
  /** Makes what is owed, newest first, until nothing is. */
  readonly making: () => Step;
}

const STRETCH = 64;

/** What the desk keeps of each ended session, so that a list of a hundred thousand replays none. Nothing is kept of a damaged record, nor believed. */
export const createSummaries = ({ shelf, reader, studio, vault, onMade }: Deps): Summaries => {
  const opened = (
    pieces: readonly Shelved[],
  ): readonly { readonly piece: Shelved; readonly told: Told }[] => {
    const unopened = { erased: [] as number[], odd: [] as number[] };
    const found = pieces.flatMap((piece) => {
      const told = openSummary(vault, piece);
      if (typeof told !== 'string') return [{ piece, told }];
      unopened[told].push(piece.visit);
      return [];
    });
    const otherwise = found.filter(({ piece, told }) => piece.reasons !== bitsOf(told.why));
    if (otherwise.length > 0)
      shelf.putRight(otherwise.map(({ piece, told }) => ({ visit: piece.visit, reasons: bitsOf(told.why) })));
    if (unopened.odd.length > 0) shelf.owe(unopened.odd);
    if (unopened.erased.length > 0) shelf.drop(unopened.erased);
    return found;
  };

  const make = function* (row: SessionRow): Generator<undefined, boolean> {
    const replayed = yield* replaying(reader, studio, row.session);
    const told = replayed.is === 'live' ? yield* toldOf(replayed, reader.sealOf) : undefined;
    yield;
    const { session, client, firstSeq: visit, endedSeq } = row;
    const hash = endedSeq === null ? undefined : reader.hashAt(endedSeq);
    const sealed =
      told === undefined || hash === undefined || endedSeq === null
        ? undefined
        : sealSummary(vault, { session, client, endedSeq, hash, corrected: row.corrected ?? '' }, told);
    const isKept = shelf.put([
      { visit, sealed: sealed ?? null, reasons: told === undefined ? 0 : bitsOf(told.why) },
    ]);
    if (told === undefined || sealed === undefined) untold.add(visit);
    else if (isKept) onMade(visit, told);
    return isKept;
  };

  const all = function* (): Generator<undefined> {
    for (let row = shelf.nextOwed(); row !== undefined; row = shelf.nextOwed()) {
      // Where the disk refuses one it refuses the next: another time.
      if (reader.damage() !== undefined || !(yield* make(row))) return;
      yield;
    }
  };

  /** Sessions that nothing can be told of: each is tried once. */
  const untold = new Set<number>();
  /** Whatever took a summary away, it is made again; of an erased client there is none. */
  const oweLost = (rows: readonly SessionRow[], told: ReadonlyMap<SessionId, Told>): void => {
    const lost = rows.filter(
      ({ session, client, firstSeq, endedSeq }) =>
        endedSeq !== null &&
        !told.has(session) &&
        !untold.has(firstSeq) &&
        vault.hasClient(client) &&
        !shelf.isOwed(firstSeq),
    );
    if (lost.length > 0) shelf.owe(lost.map(({ firstSeq }) => firstSeq));
  };

  return {
    of: (rows) => {
      if (reader.damage() !== undefined) return new Map();
      const told = new Map(
        opened(shelf.of(rows.map(({ firstSeq }) => firstSeq))).map(
          ({ piece, told: one }) => [piece.session, one] as const,
        ),
      );
      oweLost(rows, told);
      return told;
    },
    stretch: (before) => {
      if (reader.damage() !== undefined) return undefined;
      const pieces = shelf.before(before, STRETCH);
      const last = pieces.at(-1);
      return last === undefined
        ? undefined
        : {
            told: opened(pieces).map(({ piece, told }) => ({ visit: piece.visit, told })),
            before: last.visit,
          };
    },
    isOwed: ({ firstSeq }) => reader.damage() === undefined && shelf.isOwed(firstSeq),
    owed: shelf.owedCount,
    making: () => stepsOf(all()),
  };
};
