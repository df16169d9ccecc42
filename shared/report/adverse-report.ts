import type { CaseRow } from '../ipc/incident-channels.ts';
import { clockText, partialDate, plainDate } from '../aftercare/dates.ts';
import type { ClockStyle, DateOrder } from '../aftercare/dates.ts';
import { clockIn, dateIn } from '../time.ts';
import type { Instant } from '../time.ts';
import { doubtfulWords } from '../words/doubtful.ts';
import { inEnglish } from '../words/in-english.ts';
import { adverseWords } from '../words/adverse.ts';
import { bold, heading, text } from './block.ts';
import type { Block, Report } from './block.ts';

export interface AdversePage {
  readonly row: CaseRow;
  readonly clientName: string;
  readonly studio: { readonly name: string; readonly phone: string };
  readonly paper: 'A4' | 'Letter';
  readonly printedOn: string;
  readonly printedAt: Instant;
  readonly timeZone: string;
  readonly dateOrder: DateOrder;
  readonly clock: ClockStyle;
}

/** One unwanted event with its products and lots, for the doctor, the insurer or the supplier (brief 4.4). */
export const adverseReport = ({
  row,
  clientName,
  studio,
  paper,
  printedOn,
  timeZone,
  dateOrder,
  clock,
}: AdversePage): Report => {
  const day = (date: string): string => partialDate(date, dateOrder);
  const { details, materials, followUps } = row;
  const rows = (given: readonly (readonly [string, string | undefined])[]): Block => ({
    kind: 'table',
    gap: 8,
    rows: given.flatMap(([label, line]) =>
      line === undefined || line === '' ? [] : [{ label, lines: [line] }],
    ),
  });
  return {
    title: 'Report of an unwanted event',
    language: 'en',
    paper,
    bodySize: 13,
    sides: 1,
    foot: {
      left: 'Confidential health data, side {side} of {sides}',
      turn: ', more on the next side',
      right: studio.name,
    },
    blocks: [
      heading(1, 'Report of an unwanted event'),
      { ...text(`${studio.name}, ${studio.phone}. Printed ${printedOn}.`), gap: 4 },
      { kind: 'rule', strong: true, gap: 10 },
      rows([
        ['Client', clientName],
        [
          'Visit',
          row.visitOn === null
            ? undefined
            : [day(row.visitOn), row.recordNumber ?? ''].filter(Boolean).join(', '),
        ],
        ['What', row.what],
        ['Kind', details === null ? undefined : adverseWords.kind(details.sort)],
        [
          'Began',
          details === null
            ? undefined
            : [
                day(details.onsetOn),
                details.onsetTime === undefined ? '' : clockText(details.onsetTime, clock),
              ]
                .filter(Boolean)
                .join(' '),
        ],
        ['Where', row.zoneName ?? undefined],
        ['Severity', details === null ? undefined : adverseWords.severityLong(details.severity)],
        ['What was done', row.plan],
        ['Referred to', details?.referredTo],
        ['Reported to', details?.reportedTo.map(adverseWords.reportee).join(', ')],
        ['Outcome', details?.outcome],
        ['Closed', details?.closedOn === undefined ? undefined : day(details.closedOn)],
        [
          'Photos',
          details === null || details.photos.length === 0
            ? undefined
            : `${details.photos.length} in the record`,
        ],
        [
          'Entered',
          `${plainDate(dateIn(timeZone, row.recordedAt), dateOrder)}, ${clockText(clockIn(timeZone, row.recordedAt), clock)}${row.timeDoubtful === true ? ` (${inEnglish(doubtfulWords.short)})` : ''}, ${row.byName}${row.corrections > 0 ? `, corrected ${row.corrections === 1 ? 'once' : `${row.corrections} times`}` : ''}`,
        ],
      ]),
      { ...heading(2, 'Products and lots'), gap: 16 },
      materials.length === 0
        ? { ...text('None is known for this event.'), gap: 3 }
        : rows(
            materials.map(({ use, product, lot }) => [
              adverseWords.use(use),
              lot === '' ? product : `${product}, lot ${lot}`,
            ]),
          ),
      ...(followUps.length === 0
        ? []
        : [
            { ...heading(2, 'Asked since'), gap: 16 },
            ...followUps.map(({ on, words }): Block => ({ ...text(bold(day(on)), `  ${words}`), gap: 4 })),
          ]),
    ],
  };
};
