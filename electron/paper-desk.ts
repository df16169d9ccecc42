import type { Phrase } from '../shared/words/message.ts';
import { recoveryWords } from '../shared/words/recovery.ts';
import type { Cancelled, Failure } from '../shared/ipc/contract.ts';
import { err, ok } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import { dateIn } from '../shared/time.ts';
import { failure } from '../shared/words/failures.ts';
import type { Language } from '../shared/words/language.ts';
import { paperLanguage } from '../shared/words/paper-language.ts';
import type { RecordLifecycle } from './record/lifecycle.ts';
import type { Log } from './log.ts';
import type { Paper } from './report/paper.ts';
import { practiceMark } from './report/practice-mark.ts';
import type { PageFor, PrintService } from './report/print-service.ts';
import type { Painter } from './session/paper-service.ts';
import { saveDurably } from './store/durable-file.ts';

interface Deps {
  readonly fontDir: string;
  readonly log: Log;
  readonly askWhere: (proposed: string) => Promise<string | undefined>;
  /** What is only for staff is printed in it. */
  readonly screenLanguage: () => Promise<Language>;
  readonly printing: () => Promise<PrintService>;
}

/** From the last stage's first view until its sheet is looked at lie minutes; the tap that opened it is answered long before. */
const idleMs = 2_000;

export type SavedPage = Result<{ readonly path: Phrase }, Failure | Cancelled>;

/** Pages on their way out of the app. pdfkit and the fonts are loaded with the first page, not at start. */
export const createPaperDesk = ({ fontDir, log, askWhere, screenLanguage, printing }: Deps) => {
  let opened: Promise<Paper> | undefined;
  const paper = (): Promise<Paper> =>
    (opened ??= import('./report/paper.ts').then(({ createPaper }) => createPaper({ fontDir })));

  let warming = false;
  /** Loads what the first page needs, once, a while after the last tap that asked for it. What fails says so with the page. */
  const warmSoon = (): void => {
    if (warming) return;
    warming = true;
    setTimeout(
      () =>
        void paper()
          .then((one) => one.warm())
          .catch(() => undefined),
      idleMs,
    ).unref();
  };

  const marked = async (): Promise<Paper> => (await paper()).marked(practiceMark);
  const painterOn = (page: () => Promise<Paper>): Painter => ({
    sheet: async (sheet, issued) => (await page()).renderSheet(sheet, issued),
    note: async (note, issued) => (await page()).renderNote(note, issued),
    copy: async (one, visits, pictures, language) =>
      (await page()).renderCopy(one, visits, pictures, language),
    erasure: async (one, language) => (await page()).renderErasure(one, language),
    recall: async (one) => (await page()).renderRecall(one, paperLanguage(await screenLanguage(), one)),
    pack: async (one) => (await page()).renderPack(one, paperLanguage(await screenLanguage(), one)),
    due: async (one) => (await page()).renderDue(one, paperLanguage(await screenLanguage(), one)),
    week: async (one) => (await page()).renderWeek(one, paperLanguage(await screenLanguage(), one)),
    adverse: async (one) => (await page()).renderAdverse(one, paperLanguage(await screenLanguage(), one)),
  });
  const print = async (
    page: PageFor,
    name: string,
    printer: string | null,
  ): Promise<Result<{ readonly sentTo: Phrase }, Failure | Cancelled>> =>
    (await printing()).print(page, name, printer);

  /** The page with the recovery code: only while the code is on the screen, and never kept by us. */
  const recoveryPage = async (
    life: RecordLifecycle,
    how: 'save' | 'print',
    printer: string | null,
  ): Promise<SavedPage> => {
    const recoveryCode = life.shownCode();
    const open = life.workspace();
    if (recoveryCode === undefined || open === undefined) return err(failure('not-ready', 'recovery'));
    const pack = open.studio.release().protocol.pack;
    const language = paperLanguage(await screenLanguage(), pack);
    const preparedAt = open.clockNow();
    const paint: PageFor = async (loaded) =>
      (await (life.state().practice === true ? marked() : paper())).renderRecovery({
        studioName: open.studio.studio()?.name ?? '',
        recoveryCode,
        fingerprint: open.vault.fingerprint,
        deviceId: open.vault.deviceId,
        date: dateIn(open.studio.studio()?.timeZone ?? 'UTC', preparedAt),
        language,
        paper: loaded ?? pack.paper,
        preparedAt,
      });
    const name = language.say(recoveryWords.fileName);
    if (how === 'print') {
      const sent = await print(paint, name, printer);
      return sent.ok ? ok({ path: sent.value.sentTo }) : sent;
    }
    const path = await askWhere(name);
    if (path === undefined) return err({ kind: 'cancelled' });
    try {
      saveDurably(path, await paint(undefined));
    } catch (error) {
      return err(failure('cannot-write-file', log.write('save recovery page', error)));
    }
    return ok({ path });
  };

  return {
    painter: painterOn(paper),
    /** Marks every page as made up. */
    practicePainter: { ...painterOn(marked), mark: practiceMark },
    print,
    recoveryPage,
    printers: async () => (await printing()).printers(),
    warmSoon,
  };
};
