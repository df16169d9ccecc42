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
import type { Summaries } from './summaries.ts';

interface Deps {
  readonly reader: Pick<RecordReader, 'sessions'>;
  readonly lists: Pick<DeskList, 'page'>;
  readonly summaries: Pick<Summaries, 'of' | 'isOwed'>;
  readonly clients: Pick<ClientsService, 'fieldsOf'>;
  readonly today: () => LocalDate;
}

/** Who is due, from the summary of each client's last visit and bit by bit: no session is read for it. */
export const createDueList = ({ reader, lists, summaries, clients, today }: Deps) => {
  const gathering = function* (): Generator<undefined, DueList> {
    const now = today();
    const seen = new Set<ClientId>();
    const rows: DueRow[] = [];
    let coming = 0;
    // Whoever sits in the chair now is not due.
    for (const { client } of reader.sessions({ openOnly: true })) seen.add(client);
    for (const visits of endedRows({ reader, lists }, {})) {
      const last = visits.filter(({ client, ending }) => ending !== 'mistaken' && !seen.has(client));
      const told = summaries.of(last);
      for (const row of last) {
        // Twice among the few: the newer one came first.
        if (seen.has(row.client)) continue;
        const summary = told.get(row.session);
        if (summary === undefined) {
          if (summaries.isOwed(row)) coming += 1;
          continue;
        }
        // Who was only talked to or turned away keeps what the visit before promised.
        if (summary.reviewOn === null && summary.touchUp === null) continue;
        seen.add(row.client);
        const due = dueAfter(summary, now);
        if (due === undefined) continue;
        // What somebody agreed to is read from their own entries.
        yield;
        const fields = clients.fieldsOf(row.client);
        if (fields === undefined) continue;
        rows.push({
          ...due,
          client: row.client,
          session: row.session,
          name: fields.fullName,
          lastVisit: summary.date,
          ...remindAt(fields),
        });
      }
      yield;
    }
    return { today: now, until: addDays(now, DUE_AHEAD_DAYS), rows: inDueOrder(rows), coming };
  };
  return { dueList: (): Promise<DueList> => inTurns(gathering()) };
};
