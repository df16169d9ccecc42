import type { NoteData, SheetData } from '../../shared/aftercare/sheet-data.ts';
import { adverseReport } from '../../shared/report/adverse-report.ts';
import type { AdversePage } from '../../shared/report/adverse-report.ts';
import { aftercareReport } from '../../shared/report/aftercare-report.ts';
import { englishPaper } from '../../shared/words/paper-language.ts';
import type { PaperLanguage } from '../../shared/words/paper-language.ts';
import type { Report } from '../../shared/report/block.ts';
import type { VisitCopy } from '../../shared/client-copy/copy.ts';
import { copyFront } from '../../shared/report/client-copy-report.ts';
import type { CopyPaper } from '../../shared/report/client-copy-report.ts';
import { copyOfVisit } from '../../shared/report/client-copy-visit.ts';
import { dueReporting, weekReport } from '../../shared/report/due-report.ts';
import type { DuePage, WeekPage } from '../../shared/report/due-report.ts';
import { erasureReport } from '../../shared/report/erasure-report.ts';
import type { ErasurePage } from '../../shared/report/erasure-report.ts';
import { noteReport } from '../../shared/report/note-report.ts';
import { joined, settingPart } from '../../shared/report/pages-in-parts.ts';
import { settingPages } from '../../shared/report/pages-of.ts';
import type { Pages } from '../../shared/report/pages-of.ts';
import { packReport } from '../../shared/report/pack-report.ts';
import type { PackPage } from '../../shared/report/pack-report.ts';
import { recallReporting } from '../../shared/report/recall-report.ts';
import type { RecallPage } from '../../shared/report/recall-report.ts';
import { recoveryReport } from '../../shared/report/recovery-report.ts';
import type { RecoveryPage } from '../../shared/report/recovery-report.ts';
import type { Issued } from '../../shared/report/sections/small-print.ts';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Pictures } from './paint-ink.ts';
import { inTurns } from '../background.ts';
import { datesText, takeHomeDates } from '../../shared/aftercare/take-home-dates.ts';
import { codeOf } from './date-code.ts';
import { createTypesetter } from './typesetter.ts';
import { writePdf } from './write-pdf.ts';

export interface Paper {
  readonly renderSheet: (sheet: SheetData, issued: Issued) => Promise<Uint8Array>;
  readonly renderNote: (note: NoteData, issued: Issued) => Promise<Uint8Array>;
  readonly renderAdverse: (page: AdversePage, language?: PaperLanguage) => Promise<Uint8Array>;
  /** The whole record of a client, visit by visit; other work goes on in between. */
  readonly renderCopy: (
    page: CopyPaper,
    visits: readonly VisitCopy[],
    pictures: Pictures,
    language?: PaperLanguage,
  ) => Promise<Uint8Array>;
  readonly renderErasure: (page: ErasurePage, language?: PaperLanguage) => Promise<Uint8Array>;
  readonly renderDue: (page: DuePage, language?: PaperLanguage) => Promise<Uint8Array>;
  readonly renderWeek: (page: WeekPage, language?: PaperLanguage) => Promise<Uint8Array>;
  readonly renderPack: (page: PackPage, language?: PaperLanguage) => Promise<Uint8Array>;
  readonly renderRecall: (page: RecallPage, language?: PaperLanguage) => Promise<Uint8Array>;
  readonly renderRecovery: (page: RecoveryPage) => Promise<Uint8Array>;
  /** The same pages with these words at the head of each, in the language of the page. */
  readonly marked: (markIn: (language: string) => string) => Paper;
  /** Loads pdfkit and both faces ahead of the first page. */
  readonly warm: () => Promise<void>;
}

/** Makes the printed pages; the same data gives the same bytes. `fontDir` holds the fonts, or is left out to find them by itself. */
export const createPaper = ({ fontDir }: { readonly fontDir?: string } = {}): Paper => {
  const typesetter = createTypesetter(fontDir);
  /** Opens the fonts of a report, looking at a part of it at a time: one of a whole studio is megabytes of text. */
  const preparing = function* ({
    blocks,
    dense,
    rather,
    ...rest
  }: Report): Generator<undefined, Promise<void>[]> {
    const opening = [typesetter.prepare(JSON.stringify(rest))];
    // The same box stands in what is roomy, what is dense and what is said rather.
    const looked = new Set<string>();
    for (const block of [blocks, dense, rather?.blocks, rather?.dense].flatMap((some) => some ?? [])) {
      yield;
      const said = JSON.stringify(block);
      if (!looked.has(said)) opening.push(typesetter.prepare(said));
      looked.add(said);
    }
    return opening;
  };
  const prepare = async (report: Report): Promise<void> => {
    await Promise.all(await inTurns(preparing(report)));
    await nextTurn();
  };
  const paperWith = (markIn: ((language: string) => string) | undefined): Paper => {
    const withMark = (plain: Report): Report => {
      const mark = markIn?.(plain.language);
      return mark === undefined ? plain : { ...plain, mark, title: `${mark} · ${plain.title}` };
    };
    const render = async (plain: Report, author: string, createdAt: string): Promise<Uint8Array> => {
      const report = withMark(plain);
      await prepare(report);
      const pages = await inTurns(settingPages(report, typesetter.widthOf));
      return writePdf(pages, typesetter, {
        title: report.title,
        language: report.language,
        author,
        createdAt,
      });
    };
    const renderCopy: Paper['renderCopy'] = async (page, visits, pictures, language = englishPaper(page)) => {
      const set = async (report: Report, before: number): Promise<Pages> => {
        await prepare(report);
        return inTurns(settingPart(report, typesetter.widthOf, before));
      };
      const front = withMark(copyFront(page, visits, language));
      const parts: [Pages, ...Pages[]] = [await set(front, 0)];
      let sides = parts[0].pages.length;
      for (const visit of visits) {
        const part = await set(withMark(copyOfVisit(page, visit, language)), sides);
        parts.push(part);
        sides += part.pages.length;
      }
      return writePdf(joined(parts), typesetter, {
        title: front.title,
        language: front.language,
        author: page.copy.studio.name,
        createdAt: page.copy.madeAt,
        pictures,
      });
    };
    return {
      renderCopy,
      renderSheet: async (sheet, issued) => {
        // The first of a process takes its time over each of them: the tap in between is heard.
        const code = codeOf(datesText(sheet, takeHomeDates(sheet), markIn?.(sheet.language)));
        await nextTurn();
        const report = aftercareReport(sheet, issued, code);
        await nextTurn();
        return render(report, sheet.studio.name, sheet.preparedAt);
      },
      renderNote: (note, issued) => render(noteReport(note, issued), note.studio.name, note.preparedAt),
      renderAdverse: (page, language) =>
        render(adverseReport(page, language), page.studio.name, page.printedAt),
      renderErasure: (page, language) =>
        render(erasureReport(page, language), page.studio.name, page.erasedAt),
      renderDue: async (page, language) =>
        render(await inTurns(dueReporting(page, language)), page.studio.name, page.madeAt),
      renderWeek: (page, language) => render(weekReport(page, language), page.studio.name, page.madeAt),
      renderPack: (page, language) => render(packReport(page, language), page.studio.name, page.madeAt),
      renderRecall: async (page, language) =>
        render(await inTurns(recallReporting(page, language)), page.studio.name, page.reach.at),
      renderRecovery: (page) => render(recoveryReport(page), page.studioName, page.preparedAt),
      marked: paperWith,
      warm: () => typesetter.prepare(''),
    };
  };
  return paperWith(undefined);
};
