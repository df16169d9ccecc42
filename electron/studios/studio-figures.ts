import type { ClientId } from '../../shared/brand.ts';
import type { createCount } from '../../shared/desk/figures/count.ts';
import { reviewOutcome } from '../../shared/desk/figures/measures.ts';
import { daysOfPeriod } from '../../shared/desk/periods.ts';
import type { Period } from '../../shared/desk/periods.ts';
import type { StudioFigures } from '../../shared/ipc/studios-pages.ts';
import { addDays, instantIn } from '../../shared/time.ts';
import type { LocalDate } from '../../shared/time.ts';
import { endedRows } from '../desk/ended-rows.ts';
import type { Summaries } from '../desk/summaries.ts';
import { casesOf } from '../incidents/cases-of.ts';
import type { MergedRecord } from './merged-reader.ts';

interface Deps {
  readonly record: MergedRecord;
  readonly summaries: Pick<Summaries, 'of' | 'isOwed'>;
  readonly today: () => LocalDate;
  readonly zone: () => string;
}
type Count = Pick<ReturnType<typeof createCount>, 'add'>;

/** Puts the ended sessions of one studio into a count that holds those of others too; answers what is not in it. */
export const createStudioFigures = ({ record, summaries, today, zone }: Deps) =>
  function* (
    count: Count,
    period: Period | null,
  ): Generator<undefined, Pick<StudioFigures, 'coming' | 'untold'>> {
    const now = today();
    const from =
      period === null ? undefined : instantIn(zone(), `${addDays(now, 1 - daysOfPeriod[period])}T00:00:00`);
    /** Newest first, so that of each client the later visits are known. */
    const later = new Map<ClientId, LocalDate[]>();
    let [coming, untold] = [0, 0];
    for (const rows of endedRows({ reader: record, lists: record.deskList }, { from })) {
      const told = summaries.of(rows);
      for (const row of rows) {
        if (row.ending === null || row.ending === 'mistaken' || row.kind === 'first_talk') continue;
        const summary = told.get(row.session);
        if (summary === undefined) {
          if (summaries.isOwed(row)) coming += 1;
          else untold += 1;
          continue;
        }
        const { date, reviewOn, figures } = summary;
        const visits = later.get(row.client) ?? [];
        count.add({
          practitioner: row.practitioner,
          date,
          ending: row.ending,
          events: casesOf(record, row) + figures.emergencies,
          review: reviewOutcome(date, reviewOn, visits, now),
          figures,
        });
        later.set(row.client, [...visits, date]);
      }
      yield;
    }
    return { coming, untold };
  };
