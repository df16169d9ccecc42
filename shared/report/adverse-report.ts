import { commaList } from '../words/message.ts';
import type { CaseRow } from '../ipc/incident-channels.ts';
import { dateIn } from '../time.ts';
import type { Instant } from '../time.ts';
import { doubtfulWords } from '../words/doubtful.ts';
import type { PaperCountry } from '../words/paper-formats.ts';
import { englishPaper } from '../words/paper-language.ts';
import type { PaperLanguage } from '../words/paper-language.ts';
import { adversePaper as words } from '../words/adverse-paper.ts';
import { adverseWords } from '../words/adverse.ts';
import { bold, heading, text } from './block.ts';
import type { Block, Report } from './block.ts';

export interface AdversePage extends PaperCountry {
  readonly row: CaseRow;
  readonly clientName: string;
  readonly studio: { readonly name: string; readonly phone: string };
  readonly paper: 'A4' | 'Letter';
  readonly printedAt: Instant;
  readonly timeZone: string;
}

/** One unwanted event with its products and lots, for the doctor, the insurer or the supplier (brief 4.4). */
export const adverseReport = (
  page: AdversePage,
  { say, formats, tag }: PaperLanguage = englishPaper(page),
): Report => {
  const { row, clientName, studio, paper, printedAt, timeZone } = page;
  const { day } = formats;
  const printedOn = formats.longDate(dateIn(timeZone, printedAt));
  const { details, materials, followUps } = row;
  const at = formats.moment(row.recordedAt, timeZone);
  const entered = words.enteredBy({
    at: row.timeDoubtful === true ? words.doubtful({ at, doubtful: doubtfulWords.short }) : at,
    name: row.byName,
  });
  const enteredSays = say(
    row.corrections > 0 ? words.corrected({ entered, times: row.corrections }) : entered,
  );
  const rows = (given: readonly (readonly [string, string | undefined])[]): Block => ({
    kind: 'table',
    gap: 8,
    rows: given.flatMap(([label, line]) =>
      line === undefined || line === '' ? [] : [{ label, lines: [line] }],
    ),
  });
  return {
    title: say(words.title),
    language: tag,
    paper,
    bodySize: 13,
    sides: 1,
    foot: {
      left: say(words.foot({ side: '{side}', sides: '{sides}' })),
      turn: say(words.moreOver),
      right: studio.name,
    },
    blocks: [
      heading(1, say(words.title)),
      { ...text(say(words.printed({ studio: studio.name, phone: studio.phone, day: printedOn }))), gap: 4 },
      { kind: 'rule', strong: true, gap: 10 },
      rows([
        [say(words.client), clientName],
        [
          say(words.visit),
          row.visitOn === null
            ? undefined
            : [day(row.visitOn), row.recordNumber ?? ''].filter(Boolean).join(', '),
        ],
        [say(words.what), row.what],
        [say(words.kind), say(adverseWords.kind(details.sort))],
        [
          say(words.began),
          [day(details.onsetOn), details.onsetTime === undefined ? '' : formats.timeOfDay(details.onsetTime)]
            .filter(Boolean)
            .join(' '),
        ],
        [say(words.where), row.zoneName === null ? undefined : say(row.zoneName)],
        [say(words.severity), say(adverseWords.severityLong(details.severity))],
        [say(words.done), row.plan],
        [say(words.referredTo), details.referredTo],
        [say(words.reportedTo), say(commaList(details.reportedTo.map(adverseWords.reportee)))],
        [say(words.outcome), details.outcome],
        [say(words.closed), details.closedOn === undefined ? undefined : day(details.closedOn)],
        [
          say(words.photos),
          details.photos.length === 0
            ? undefined
            : say(words.photosInRecord({ count: details.photos.length })),
        ],
        [say(words.entered), enteredSays],
      ]),
      { ...heading(2, say(words.products)), gap: 16 },
      materials.length === 0
        ? { ...text(say(words.none)), gap: 3 }
        : rows(
            materials.map(({ use, product, lot }) => [
              say(adverseWords.use(use)),
              lot === '' ? product : say(words.productLot({ product, lot })),
            ]),
          ),
      ...(followUps.length === 0
        ? []
        : [
            { ...heading(2, say(words.askedSince)), gap: 16 },
            ...followUps.map((one): Block => ({ ...text(bold(day(one.on)), `  ${one.words}`), gap: 4 })),
          ]),
    ],
  };
};
