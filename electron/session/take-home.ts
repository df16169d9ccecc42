import type { JsonValue, SessionId } from '../../shared/brand.ts';
import type { SheetData } from '../../shared/aftercare/sheet-data.ts';
import { datesText, takeHomeDates } from '../../shared/aftercare/take-home-dates.ts';
import type { Cancelled, Failure } from '../../shared/ipc/contract.ts';
import type { TakeHome } from '../../shared/ipc/pages.ts';
import type { Digest } from '../../shared/journal/chain.ts';
import type { EntryKind } from '../../shared/journal/kinds.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { failure } from '../../shared/words/failures.ts';
import type { Log } from '../log.ts';
import { saveDurably } from '../store/durable-file.ts';
import { dataOf } from './live-sessions.ts';
import type { Live } from './live-sessions.ts';

interface Deps {
  readonly frozenSheet: (
    session: SessionId,
  ) => Result<{ readonly one: Live; readonly sheet: SheetData; readonly seal: string }, Failure>;
  readonly given: (session: SessionId, one: Live, kind: EntryKind, body: JsonValue) => Result<null, Failure>;
  readonly digest: Digest;
  readonly log: Log;
  readonly askWhere: (proposed: string) => Promise<string | undefined>;
  /** Of a practice studio: stands on everything that leaves it, in the language of the page. */
  readonly mark: ((language: string) => string) | undefined;
}

/** What goes into the client's phone beside the paper: the dates of this very sheet. */
export const createTakeHome = ({ frozenSheet, given, digest, log, askWhere, mark }: Deps) => ({
  dates: async (session: SessionId): Promise<Result<TakeHome, Failure>> => {
    const found = frozenSheet(session);
    if (!found.ok) return found;
    const { sheet } = found.value;
    const dates = takeHomeDates(sheet);
    const text = datesText(sheet, dates, mark?.(sheet.language));
    const { codeOf } = await import('../report/date-code.ts');
    return ok({
      language: sheet.language,
      dates: dates.map(({ id, title, dates: days }) => ({ id, title, days })),
      text,
      code: codeOf(text),
    });
  },
  saveDates: async (
    session: SessionId,
    wanted: readonly string[],
  ): Promise<Result<{ readonly path: string }, Failure | Cancelled>> => {
    const found = frozenSheet(session);
    if (!found.ok) return found;
    const { one, sheet, seal } = found.value;
    const dates = takeHomeDates(sheet).filter(({ id }) => wanted.includes(id));
    if (dates.length === 0) return err(failure('not-found', 'dates'));
    const path = await askWhere(`${dataOf(one).opening.recordNumber}.ics`);
    if (path === undefined) return err({ kind: 'cancelled' });
    const { calendarFile } = await import('../report/calendar-file.ts');
    const { studio: at, preparedAt, language } = sheet;
    const file = Buffer.from(
      calendarFile({ dates, studio: at, preparedAt, seal, mark: mark?.(language) }),
      'utf8',
    );
    try {
      saveDurably(path, file);
    } catch (error) {
      return err(failure('cannot-write-file', log.write('save dates', error)));
    }
    const kept = given(session, one, 'sheet.datesSaved', {
      dates: dates.map(({ id }) => id),
      sha256: digest(file),
    });
    return kept.ok ? ok({ path }) : kept;
  },
});
