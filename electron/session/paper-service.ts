import type { Phrase } from '../../shared/words/message.ts';
import { join } from 'node:path';
import type { JsonValue, SessionId } from '../../shared/brand.ts';
import type { NoteData, SheetData } from '../../shared/aftercare/sheet-data.ts';
import { sheetLanguageOf } from '../../shared/aftercare/in-language.ts';
import { namedOnNext, sheetOf } from '../../shared/aftercare/sheet.ts';
import type { Cancelled, Failure, Refused } from '../../shared/ipc/contract.ts';
import type { EntryKind } from '../../shared/journal/kinds.ts';
import type { Digest } from '../../shared/journal/chain.ts';
import type { AdversePage } from '../../shared/report/adverse-report.ts';
import type { VisitCopy } from '../../shared/client-copy/copy.ts';
import type { CopyPaper } from '../../shared/report/client-copy-report.ts';
import type { ErasurePage } from '../../shared/report/erasure-report.ts';
import type { DuePage, WeekPage } from '../../shared/report/due-report.ts';
import type { PackPage } from '../../shared/report/pack-report.ts';
import type { RecallPage } from '../../shared/report/recall-report.ts';
import type { Issued } from '../../shared/report/sections/small-print.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { SessionData } from '../../shared/session/data.ts';
import { failure } from '../../shared/words/failures.ts';
import { paperIn } from '../../shared/words/paper-languages.ts';
import type { PaperLanguage } from '../../shared/words/paper-language.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Pictures } from '../report/paint-ink.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { PaperSize } from '../report/paper-size.ts';
import type { PageFor } from '../report/print-service.ts';
import { saveDurably } from '../store/durable-file.ts';
import type { RecordReader } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';
import { createGivenNotes } from './given-notes.ts';
import { dataOf } from './live-sessions.ts';
import type { Live } from './live-sessions.ts';
import type { SessionService } from './session-service.ts';
import { createTakeHome } from './take-home.ts';

type Which = 'sheet' | 'note';

/** The language of this client's paper, in which country. */
const spokenFor = ({ protocol, clientFacts }: SessionData): PaperLanguage =>
  paperIn(sheetLanguageOf(protocol, clientFacts.language), protocol.pack);
type Printing = Result<{ readonly sentTo: Phrase }, Failure | Cancelled>;

/** Filled by electron/report; loaded late because pdfkit costs start time. */
export interface Painter {
  /** Stands on everything that leaves a practice studio, in the language of the page. */
  readonly mark?: (language: string) => string;
  readonly sheet: (
    sheet: NonNullable<Live['session']['context']['sheet']>['sheet'],
    issued: Issued,
  ) => Promise<Uint8Array>;
  readonly note: (note: NoteData, issued: Issued) => Promise<Uint8Array>;
  readonly adverse: (page: AdversePage) => Promise<Uint8Array>;
  readonly copy: (
    page: CopyPaper,
    visits: readonly VisitCopy[],
    pictures: Pictures,
    language?: PaperLanguage,
  ) => Promise<Uint8Array>;
  readonly erasure: (page: ErasurePage, language?: PaperLanguage) => Promise<Uint8Array>;
  readonly recall: (page: RecallPage) => Promise<Uint8Array>;
  readonly pack: (page: PackPage) => Promise<Uint8Array>;
  /** Who is due, and the week of a manager. */
  readonly due: (page: DuePage) => Promise<Uint8Array>;
  readonly week: (page: WeekPage) => Promise<Uint8Array>;
}

interface Deps {
  readonly reader: RecordReader;
  readonly writer: RecordWriter;
  readonly clock: Clock;
  readonly studio: StudioService;
  readonly sessions: SessionService;
  readonly digest: Digest;
  readonly painter: Painter;
  readonly log: Log;
  /** Asks where to save; `undefined` when the person changed their mind. */
  readonly askWhere: (proposed: string) => Promise<string | undefined>;
  readonly print: (page: PageFor, name: string, printer: string | null) => Promise<Printing>;
}

export const createPaperService = (deps: Deps) => {
  const { reader, writer, clock, studio, sessions, digest, painter, log } = deps;

  /** The seal of what was frozen at `seq`: of the transaction it was written in. Without it no page goes out. */
  const sealFor = (seq: number): Result<string, Failure> => {
    const seal = reader.sealOf(seq);
    return seal === undefined ? err(failure('not-found', 'seal')) : ok(seal);
  };
  /** As it goes out: `doubtful` where a wrong clock made it, for the days on a frozen page stay as they were. */
  const issued = (session: SessionId, which: Which, seq: number): Result<Issued, Failure> => {
    const seal = sealFor(seq);
    if (!seal.ok) return seal;
    const [made] = reader.read({ session, from: seq });
    const copy = copies(session, which, seq) + 1;
    return ok({ seal: seal.value, copy, ...(made?.stampedAt === undefined ? {} : { doubtful: true }) });
  };
  /** Printed and saved copies of the page frozen at `since`; the next one says "copy n" from the second on. Another sheet is no copy. */
  const copies = (session: SessionId, which: Which, since = 0): number => {
    let count = 0;
    for (const kind of [`${which}.printed`, `${which}.saved`])
      for (const entry of reader.read({ session, kind }))
        if (entry.kind === kind && entry.seq > since) count += 1;
    return count;
  };

  /** The sheet that a new one takes the place of: the last one that was printed or saved, if any was. */
  const replacedBy = (
    session: SessionId,
    one: Live,
    paper: PaperLanguage,
  ): Result<SheetData['replaces'], Failure> => {
    const { sheet } = dataOf(one);
    if (sheet === null || one.sheetSeq === null) return ok(null);
    if (copies(session, 'sheet', one.sheetSeq) === 0) return ok(sheet.sheet.replaces);
    const seal = sealFor(one.sheetSeq);
    return seal.ok ? ok(namedOnNext(dataOf(one), { at: sheet.at, seal: seal.value }, paper)) : seal;
  };

  const notes = createGivenNotes({ reader, writer, clock, studio, spokenFor });

  /** What goes out, made on the paper that is loaded, else on the country's: what it says and its seal stay the same. */
  const painted = (
    session: SessionId,
    which: Which,
  ): Result<
    {
      readonly paint: (loaded?: PaperSize) => Promise<Uint8Array>;
      readonly copy: number;
      readonly name: string;
      readonly one: Live;
    },
    Failure
  > => {
    const one = sessions.loaded(session);
    if (!one.ok) return one;
    const data = dataOf(one.value);
    if (which === 'note') {
      const note = notes.prepare(session, one.value);
      if (!note.ok) return note;
      const sent = issued(session, which, note.value.seq);
      if (!sent.ok) return sent;
      const frozen = note.value.note;
      return ok({
        paint: (loaded) => painter.note({ ...frozen, paper: loaded ?? frozen.paper }, sent.value),
        copy: sent.value.copy,
        // It says nothing of what for: it may lie in a queue, on a stick, in a mail.
        name: `${data.opening.recordNumber}-n.pdf`,
        one: one.value,
      });
    }
    if (data.sheet === null || one.value.sheetSeq === null) return err(failure('not-found', 'sheet'));
    const sent = issued(session, which, one.value.sheetSeq);
    if (!sent.ok) return sent;
    const frozen = data.sheet.sheet;
    return ok({
      paint: (loaded) => painter.sheet({ ...frozen, paper: loaded ?? frozen.paper }, sent.value),
      copy: sent.value.copy,
      name: `${data.opening.recordNumber}.pdf`,
      one: one.value,
    });
  };

  const noted = (
    session: SessionId,
    one: Live,
    which: Which,
    done: 'printed' | 'saved',
    body: JsonValue,
  ): Result<null, Failure> => given(session, one, `${which}.${done}`, body);

  const given = (session: SessionId, one: Live, kind: EntryKind, body: JsonValue): Result<null, Failure> => {
    // Of a damaged record the page still comes out; that it did cannot be written down any more.
    if (reader.damage() !== undefined) return ok(null);
    const saved = writer.append(studio.person()?.id ?? 'device', [
      { kind, session, client: dataOf(one).opening.client, body },
    ]);
    if (!saved.ok) return saved;
    writer.keepWitness();
    return ok(null);
  };

  /** The sheet that was given, or is about to be, with its seal. */
  const frozenSheet = (
    session: SessionId,
  ): Result<{ readonly one: Live; readonly sheet: SheetData; readonly seal: string }, Failure> => {
    const one = sessions.loaded(session);
    if (!one.ok) return one;
    const { sheet } = dataOf(one.value);
    if (sheet === null || one.value.sheetSeq === null) return err(failure('not-found', 'sheet'));
    const seal = sealFor(one.value.sheetSeq);
    return seal.ok ? ok({ one: one.value, sheet: sheet.sheet, seal: seal.value }) : seal;
  };

  const takeHome = createTakeHome({
    frozenSheet,
    given,
    digest,
    log,
    askWhere: deps.askWhere,
    mark: painter.mark,
  });

  return {
    ...takeHome,
    prepare: (session: SessionId, largePrint = false): Result<null, Refused | Failure> => {
      const one = sessions.loaded(session);
      if (!one.ok) return one;
      const data = dataOf(one.value);
      const paper = spokenFor(data);
      const replaces = replacedBy(session, one.value, paper);
      if (!replaces.ok) return replaces;
      const sheet = sheetOf(data, clock.now(), { replaces: replaces.value, largePrint, paper });
      const recorded = sessions.system(session, {
        type: 'sheet.prepared',
        paper: `${data.opening.recordNumber}-${clock.now()}`,
        sheet,
      });
      return recorded.ok ? ok(null) : recorded;
    },
    save: async (
      session: SessionId,
      which: Which,
    ): Promise<Result<{ readonly path: string }, Failure | Cancelled>> => {
      const made = painted(session, which);
      if (!made.ok) return made;
      const path = await deps.askWhere(made.value.name);
      if (path === undefined) return err({ kind: 'cancelled' });
      const pdf = await made.value.paint();
      try {
        saveDurably(path, pdf);
      } catch (error) {
        return err(failure('cannot-write-file', log.write('save paper', error)));
      }
      const kept = noted(session, made.value.one, which, 'saved', {
        copy: made.value.copy,
        sha256: digest(pdf),
      });
      return kept.ok ? ok({ path }) : kept;
    },
    print: async (session: SessionId, which: Which, printer: string | null): Promise<Printing> => {
      const made = painted(session, which);
      if (!made.ok) return made;
      let sha256 = '';
      const sent = await deps.print(
        async (loaded) => {
          const pdf = await made.value.paint(loaded);
          sha256 = digest(pdf);
          return pdf;
        },
        made.value.name,
        printer,
      );
      if (!sent.ok) return sent;
      const kept = noted(session, made.value.one, which, 'printed', {
        copy: made.value.copy,
        printer: sent.value.sentTo as JsonValue,
        sha256,
      });
      return kept.ok ? sent : kept;
    },
    sealOf: (one: Live): string | null =>
      one.sheetSeq === null ? null : (reader.sealOf(one.sheetSeq) ?? null),
    noteIsStale: notes.isStale,
    copiesOf: (session: SessionId): number => copies(session, 'sheet') + copies(session, 'note'),
  };
};

/** Where the demo and tests save: a folder given by a switch instead of a dialog. */
export const savesInto =
  (folder: string) =>
  (proposed: string): Promise<string> =>
    Promise.resolve(join(folder, proposed));
