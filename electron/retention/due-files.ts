import type { ClientId } from '../../shared/brand.ts';
import type { FileDue, KeepingDue, KeepingPage } from '../../shared/ipc/retention-channels.ts';
import { fileYears, recordClasses } from '../../shared/retention/classes.ts';
import { yearsAfter } from '../../shared/retention/due.ts';
import type { Result } from '../../shared/result.ts';
import { dateIn } from '../../shared/time.ts';
import type { Instant, LocalDate } from '../../shared/time.ts';
import { inTurns } from '../background.ts';
import { endedRows } from '../desk/ended-rows.ts';
import type { DeskList } from '../store/desk-list.ts';
import type { RecordReader } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';

interface Deps {
  readonly reader: Pick<RecordReader, 'sessions' | 'read' | 'isErased'>;
  readonly lists: Pick<DeskList, 'paging'>;
  readonly studio: Pick<StudioService, 'studio' | 'release'>;
  readonly clientName: (id: ClientId) => string | undefined;
  readonly today: () => LocalDate;
  readonly page: (client: ClientId) => Result<KeepingPage, unknown>;
}

/** Entries read between two breaks, and visits of which only the day is looked at. */
const READ_AT_ONCE = 8;
const DAYS_AT_ONCE = 64;

/** Whose file need not be kept any longer, found by the last visit alone and then asked of each such file. */
export const createDueFiles = ({ reader, lists, studio, clientName, today, page }: Deps) => {
  /** Whose last visit or registration was so long ago that the file may be due. */
  const candidates = function* (
    isLongAgo: (at: Instant) => boolean,
  ): Generator<undefined, readonly ClientId[]> {
    const found: ClientId[] = [];
    const seen = new Set<ClientId>(reader.sessions({ openOnly: true }).map(({ client }) => client));
    const take = (client: ClientId, at: Instant): void => {
      if (seen.has(client)) return;
      seen.add(client);
      if (isLongAgo(at)) found.push(client);
    };
    for (const rows of endedRows({ reader, lists }, {}, DAYS_AT_ONCE)) {
      for (const { client, openedAt } of rows) take(client, openedAt);
      yield;
    }
    let read = 0;
    for (const { client, at } of reader.read({ kind: 'client.registered' })) {
      if (client !== undefined && !reader.isErased(client)) take(client, at);
      if (++read % READ_AT_ONCE === 0) yield;
    }
    return found;
  };

  const gathering = function* (): Generator<undefined, KeepingDue> {
    const { pack } = studio.release().protocol;
    // Photos can keep a file longer, and never let it go sooner.
    const { years } = fileYears(pack);
    const zone = studio.studio()?.timeZone ?? 'UTC';
    const now = today();
    const rows: FileDue[] = [];
    for (const client of yield* candidates((at) => yearsAfter(dateIn(zone, at), years) < now)) {
      const kept = page(client);
      yield;
      if (!kept.ok || kept.value.keepUntil >= now) continue;
      const { lastVisit, keepUntil, isDue } = kept.value;
      const isHeld = kept.value.isHeld || kept.value.isOtherHeld;
      const name = clientName(client);
      if (name !== undefined && (isDue || isHeld)) rows.push({ client, name, lastVisit, keepUntil, isHeld });
    }
    return {
      classes: recordClasses(pack),
      held: rows.filter(({ isHeld }) => isHeld).length,
      rows: rows.toSorted((a, b) => (a.keepUntil < b.keepUntil ? -1 : Number(a.keepUntil > b.keepUntil))),
    };
  };
  return { due: (): Promise<KeepingDue> => inTurns(gathering()) };
};
