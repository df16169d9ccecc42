import type { ClientId } from '../../shared/brand.ts';
import { DUE_AHEAD_DAYS, dueAfter, inDueOrder } from '../../shared/home/due-list.ts';
import type { DueList, DueRow } from '../../shared/home/due-list.ts';
import { remindAt } from '../../shared/people/reminders.ts';
import { addDays } from '../../shared/time.ts';
import type { LocalDate } from '../../shared/time.ts';
import { inTurns } from '../background.ts';
import type { ClientsService } from '../people/clients-service.ts';
import type { DeskList } from '../store/desk-list.ts';
import type { RecordReader } from '../store/store.ts';
import { endedRows } from './ended-rows.ts';
import type { OtherVisit, OtherVisits } from './other-visits.ts';
import type { Summaries } from './summaries.ts';

interface Deps {
  readonly reader: Pick<RecordReader, 'sessions'>;
  readonly lists: Pick<DeskList, 'paging'>;
  readonly summaries: Pick<Summaries, 'of' | 'isOwed'>;
  readonly clients: Pick<ClientsService, 'fieldsOf'>;
  readonly today: () => LocalDate;
  /** The same for everybody of one person, who is due once. */
  readonly personKey: (client: ClientId) => ClientId;
  readonly others: OtherVisits;
  /** How far the other tablets were heard; `null` where this one works alone. */
  readonly heard: () => DueList['others'];
}

/** Who is due, from the summary of each client's last visit on whichever tablet, and bit by bit: no session is read for it. */
export const createDueList = ({
  reader,
  lists,
  summaries,
  clients,
  today,
  personKey,
  others,
  heard,
}: Deps) => {
  const gathering = function* (): Generator<undefined, DueList> {
    const now = today();
    const seen = new Set<ClientId>();
    const rows: DueRow[] = [];
    let coming = others.owed();
    // Whoever sits in the chair now is not due.
    for (const { client } of reader.sessions({ openOnly: true })) seen.add(personKey(client));
    for (const { client, ending } of others.all()) if (ending === null) seen.add(personKey(client));
    const consider = function* (
      { session, client }: Pick<OtherVisit, 'session' | 'client'>,
      told: OtherVisit['told'],
    ): Generator<undefined, void> {
      // Who was only talked to or turned away keeps what the visit before promised.
      if (told === null || (told.reviewOn === null && told.touchUp === null)) return;
      seen.add(personKey(client));
      const due = dueAfter(told, now);
      if (due === undefined) return;
      // What somebody agreed to is read from their own entries.
      yield;
      const fields = clients.fieldsOf(client) ?? others.fieldsOf(client);
      if (fields === undefined) return;
      rows.push({
        ...due,
        client,
        session,
        name: fields.fullName,
        lastVisit: told.date,
        tablet: others.tabletOf(client),
        ...remindAt(fields),
      });
    };
    // What other tablets had of a client counts as their last visit where it came later.
    const theirs = others.all()[Symbol.iterator]();
    let other = theirs.next();
    const theirsSince = function* (openedAt: string): Generator<undefined, void> {
      for (; other.done !== true && other.value.openedAt > openedAt; other = theirs.next())
        if (!seen.has(personKey(other.value.client))) yield* consider(other.value, other.value.told);
    };
    for (const visits of endedRows({ reader, lists }, {})) {
      const last = visits.filter(
        ({ client, ending }) => ending !== 'mistaken' && !seen.has(personKey(client)),
      );
      const told = summaries.of(last);
      for (const row of last) {
        yield* theirsSince(row.openedAt);
        // Twice among the few: the newer one came first.
        if (seen.has(personKey(row.client))) continue;
        const summary = told.get(row.session);
        if (summary !== undefined) yield* consider(row, summary);
        else if (summaries.isOwed(row)) coming += 1;
      }
      yield;
    }
    yield* theirsSince('');
    return {
      today: now,
      until: addDays(now, DUE_AHEAD_DAYS),
      rows: inDueOrder(rows),
      coming,
      others: heard(),
    };
  };
  return { dueList: (): Promise<DueList> => inTurns(gathering()) };
};
