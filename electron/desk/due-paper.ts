import type { AuthorId, JsonValue } from '../../shared/brand.ts';
import { consentSays, dueSays } from '../../shared/home/due-list.ts';
import type { DueList } from '../../shared/home/due-list.ts';
import type { Cancelled, Failure } from '../../shared/ipc/contract.ts';
import type { DuePage, WeekPage } from '../../shared/report/due-report.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { dueListWords as words, weekPaperWords as week } from '../../shared/words/due-list.ts';
import { failure } from '../../shared/words/failures.ts';
import { english } from '../../shared/words/language.ts';
import type { Language } from '../../shared/words/language.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { paperLanguage } from '../../shared/words/paper-language.ts';
import type { PaperLanguage } from '../../shared/words/paper-language.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { csvLine } from '../pack/csv.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { PageFor } from '../report/print-service.ts';
import type { Painter } from '../session/paper-service.ts';
import { saveDurably } from '../store/durable-file.ts';
import type { StudioService } from '../studio/studio-service.ts';

export interface DuePaperDeps {
  readonly clock: Pick<Clock, 'now'>;
  readonly studio: Pick<StudioService, 'studio' | 'release'>;
  readonly writer: RecordWriter;
  readonly author: () => AuthorId;
  readonly painter: Pick<Painter, 'due' | 'week'>;
  readonly log: Log;
  readonly languageFor?: ((tag: string | undefined) => Promise<Language>) | undefined;
  readonly askWhere: (proposed: string) => Promise<string | undefined>;
  readonly print: (
    page: PageFor,
    name: string,
    printer: string | null,
  ) => Promise<Result<{ readonly sentTo: Phrase }, Failure | Cancelled>>;
  readonly dueList: () => Promise<DueList>;
}
type Left = Result<{ readonly path: string } | { readonly sentTo: Phrase }, Failure | Cancelled>;
export interface ListOrder {
  readonly how: 'save' | 'print' | 'table';
  readonly printer: string | null;
}
export type WeekSays = Pick<WeekPage, 'week' | 'papers' | 'lately'>;

/** Names of clients leave the studio on paper or as a table: recorded, and with no more than they agreed to. */
export const createDuePaper = (deps: DuePaperDeps) => {
  const { clock, studio, writer, author, painter, log, dueList } = deps;

  const pageOf = (list: DueList): DuePage | undefined => {
    const house = studio.studio();
    if (house === undefined) return undefined;
    const { pack } = studio.release().protocol;
    return {
      list,
      studio: { name: house.name, phone: house.phone, timeZone: house.timeZone },
      madeAt: clock.now(),
      paper: pack.paper,
      dateOrder: pack.dateOrder,
      clock: pack.clock,
    };
  };
  /** As the screens speak: these lists are for staff. */
  const languageOf = async (page: DuePage): Promise<PaperLanguage> =>
    paperLanguage((await deps.languageFor?.(undefined)) ?? english, page);

  /** What left stands in the record before anybody holds it. */
  const recorded = (list: 'due' | 'week', how: ListOrder['how'], rows: number): Result<unknown, Failure> =>
    writer.append(author(), [{ kind: 'list.exported', body: { list, how, rows } as JsonValue }]);

  const leave = async (
    list: 'due' | 'week',
    { how, printer }: ListOrder,
    rows: number,
    name: string,
    make: (loaded?: 'A4' | 'Letter') => Promise<Uint8Array>,
  ): Promise<Left> => {
    if (how === 'print') {
      const told = recorded(list, how, rows);
      return told.ok ? deps.print(make, name, printer) : told;
    }
    const path = await deps.askWhere(name);
    if (path === undefined) return err({ kind: 'cancelled' });
    const bytes = await make();
    const told = recorded(list, how, rows);
    if (!told.ok) return told;
    try {
      saveDurably(path, bytes);
    } catch (error) {
      return err(failure('cannot-write-file', log.write('save a list', error)));
    }
    return ok({ path });
  };

  return {
    due: async (order: ListOrder): Promise<Left> => {
      const list = await dueList();
      const page = pageOf(list);
      if (page === undefined) return err(failure('not-found', 'studio'));
      const language = await languageOf(page);
      return order.how === 'table'
        ? leave('due', order, list.rows.length, language.say(words.csvName), () =>
            Promise.resolve(Buffer.from(tableOf(page, language), 'utf8')),
          )
        : leave('due', order, list.rows.length, language.say(words.fileName), (loaded) =>
            painter.due({ ...page, paper: loaded ?? page.paper }),
          );
    },
    week: async (
      order: Omit<ListOrder, 'how'> & { readonly how: 'save' | 'print' },
      says: WeekSays,
    ): Promise<Left> => {
      const list = await dueList();
      const page = pageOf(list);
      if (page === undefined) return err(failure('not-found', 'studio'));
      const { say } = await languageOf(page);
      return leave('week', order, list.rows.length, say(week.fileName), (loaded) =>
        painter.week({ ...page, ...says, paper: loaded ?? page.paper }),
      );
    },
  };
};

/** A table for a spreadsheet, which takes UTF-8 only for what begins with its mark. */
const tableOf = (page: DuePage, { say, formats }: PaperLanguage): string => {
  const head = [words.client, words.why, words.overdue, words.lastVisit, words.remind].map((one) => say(one));
  const rows = page.list.rows.map((row) => [
    row.name,
    say(dueSays(row)),
    row.isOverdue ? say(words.overdue) : '',
    formats.day(row.lastVisit),
    say(consentSays(row)),
  ]);
  return `\ufeff${[head, ...rows].map(csvLine).join('')}`;
};
