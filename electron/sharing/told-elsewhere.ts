import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isUuid } from '../../shared/brand.ts';
import type { ClientId, SessionId } from '../../shared/brand.ts';
import { parseLine } from '../../shared/journal/codec.ts';
import type { SealedBody } from '../../shared/journal/entry.ts';
import type { EndedElsewhere } from '../../shared/sharing/ended-elsewhere.ts';
import { bitsOf } from '../../shared/desk/reasons.ts';
import { err, ok } from '../../shared/result.ts';
import { toldOf } from '../desk/told.ts';
import type { Told } from '../desk/told.ts';
import { replaying } from '../session/live-sessions.ts';
import { shredDurably, writeDurably } from '../store/durable-file.ts';
import { openedEntry } from '../store/open-entry.ts';
import { readPlainFile } from '../store/plain-file.ts';
import type { RecordReader } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';
import type { Vault } from '../vault/vault.ts';
import { othersFolderOf } from './others.ts';

/** A visit of another tablet, and what it left to do. */
interface VisitTold extends Omit<EndedElsewhere, 'lines' | 'mark'> {
  readonly told: Pick<Told, 'date' | 'reviewOn' | 'touchUp'> & {
    /** Why to look at it, a bit for each reason. */
    readonly reasons: number;
  };
}
interface Kept extends VisitTold {
  readonly figures: Told['figures'];
}

interface Deps {
  readonly dataDir: string;
  readonly reader: RecordReader;
  readonly exchange: Pick<Vault['exchange'], 'open' | 'seal'>;
  readonly studio: Pick<StudioService, 'releaseByHash'>;
}

export type ToldElsewhere = ReturnType<typeof createToldElsewhere>;

/**
 * What the visits of the other tablets left behind, each read once by replaying its lines and kept as a file of its own, sealed with its
 * client's key. They can be made anew from the lines at any time. Of whom no key came yet nothing is told.
 */
export const createToldElsewhere = ({ dataDir, reader, exchange, studio }: Deps) => {
  const folder = join(othersFolderOf(dataDir), 'told');
  const pathOf = (session: string, mark: string): string => join(folder, `${session}.${mark}`);
  const marks = new Map<string, string>();
  const visits = new Map<string, VisitTold>();
  let ordered: readonly VisitTold[] | undefined;
  let owed: number | undefined;
  /** No key of it yet, or of a newer Stipple: not asked for again before something has changed. */
  const tried = new Map<string, string>();
  let isRead = false;

  const forget = (session: string): void => {
    const mark = marks.get(session);
    if (mark !== undefined) shredDurably(pathOf(session, mark));
    marks.delete(session);
    visits.delete(session);
    ordered = undefined;
  };
  const stored = (session: string): Kept | undefined => {
    const mark = marks.get(session);
    if (mark === undefined) return undefined;
    try {
      const { client, ...body } = JSON.parse(
        readPlainFile(pathOf(session, mark), MOST_BYTES).toString(),
      ) as SealedBody & { readonly client: ClientId };
      const bytes = exchange.open(client, boundTo(session, mark), body);
      return bytes === undefined ? undefined : (JSON.parse(Buffer.from(bytes).toString('utf8')) as Kept);
    } catch {
      // Gone or damaged: told anew by the next look.
      return undefined;
    }
  };

  const telling = function* ({ lines, mark, ...visit }: EndedElsewhere): Generator<undefined, void> {
    const entries = lines.flatMap(({ line, hash }, place) => {
      const parsed = parseLine(line);
      return parsed.ok
        ? [{ ...openedEntry(keyOf(visit.client), parsed.value, hash, never), seq: place + 1 }]
        : [];
    });
    const alone: RecordReader = {
      ...reader,
      read: () => entries[Symbol.iterator](),
      damage: () => undefined,
    };
    tried.set(visit.session, mark);
    const replayed = yield* replaying(alone, studio, visit.session);
    if (replayed.is !== 'live') return;
    const { date, reviewOn, touchUp, why, figures } = yield* toldOf(replayed, () => undefined);
    const kept: Kept = { ...visit, told: { date, reviewOn, touchUp, reasons: bitsOf(why) }, figures };
    const sealed = exchange.seal(
      visit.client,
      boundTo(visit.session, mark),
      Buffer.from(JSON.stringify(kept), 'utf8'),
    );
    // No key any more: somebody erased the client meanwhile.
    if (sealed === undefined) return;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    forget(visit.session);
    writeDurably(pathOf(visit.session, mark), JSON.stringify({ client: visit.client, ...sealed }));
    marks.set(visit.session, mark);
    tried.delete(visit.session);
    take(kept);
  };
  const keyOf = (client: ClientId): Pick<Vault, 'open'> => ({
    open: (_name, aad, body) => {
      const bytes = exchange.open(client, aad, body);
      return bytes === undefined ? err({ kind: 'no-key' }) : ok(bytes);
    },
  });
  const take = ({ figures: _figures, ...visit }: Kept): void => {
    visits.set(visit.session, visit);
    ordered = undefined;
  };

  return {
    /** What is kept of earlier looks, bit by bit: before anything is asked of it. */
    reading: function* (): Generator<undefined, void> {
      if (isRead) return;
      for (const name of existsSync(folder) ? readdirSync(folder) : []) {
        const [session = '', mark = ''] = name.split('.');
        if (!isUuid(session) || !/^[\da-f]{16}$/.test(mark)) continue;
        // A kill left two: whichever stays, the next look makes it anew where it is the older one.
        if ((marks.get(session) ?? mark) !== mark) shredDurably(join(folder, name));
        else marks.set(session, mark);
      }
      for (const session of marks.keys()) {
        const kept = stored(session);
        if (kept === undefined) forget(session);
        else take(kept);
        yield;
      }
      isRead = true;
    },
    held: (): Readonly<Record<string, string>> => Object.fromEntries([...marks, ...tried]),
    /** Keys have come: whatever could not be opened is asked for once more. */
    tryAgain: (): void => tried.clear(),
    telling,
    /** Those that there are, told or not: whatever else is kept goes. */
    hear: (there: readonly string[]): void => {
      const known = new Set(there);
      for (const session of marks.keys()) if (!known.has(session)) forget(session);
      owed = there.filter((session) => !visits.has(session)).length;
    },
    /** The newest first. */
    all: (): readonly VisitTold[] =>
      (ordered ??= [...visits.values()].toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : -1))),
    /** How many nothing is told of yet; `undefined` before the first look. */
    owed: (): number | undefined => owed,
    figuresOf: (session: SessionId): Told['figures'] | undefined => stored(session)?.figures,
    /** Erased: at once, whatever the next look says. */
    drop: (client: ClientId): void => {
      for (const { session, client: of } of visits.values()) if (of === client) forget(session);
    },
  };
};

const MOST_BYTES = 8 * 1024 * 1024;
const never = (): boolean => false;
const boundTo = (session: string, mark: string): string => `stipple-told-2\n${session}\n${mark}`;
