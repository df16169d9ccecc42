import { kindSays } from '../client-copy/codes.ts';
import type { ClientCopy } from '../client-copy/copy.ts';
import { isReminderWay, reminderName } from '../people/reminders.ts';
import { dateIn } from '../time.ts';
import type { Instant, LocalDate } from '../time.ts';
import { clientCopyWords as words } from '../words/client-copy.ts';
import { languageName } from '../words/languages.ts';
import type { Phrase } from '../words/message.ts';
import type { PaperCountry } from '../words/paper-formats.ts';
import type { PaperLanguage } from '../words/paper-language.ts';
import { sheetWords } from '../words/sheet.ts';
import { keptWhole } from './bidi.ts';
import { heading, text } from './block.ts';
import type { Block, Report } from './block.ts';

/** What is needed to tell a copy on paper; its entries stand in the archive only. */
export interface CopyPaper extends PaperCountry {
  readonly copy: Omit<ClientCopy, 'entries' | 'visits'>;
  /** `null`: the record is damaged and takes no entry that could be sealed. */
  readonly seal: string | null;
  /** Of `record.json`. */
  readonly sha256: string;
  readonly paper: 'A4' | 'Letter';
}

export type Row = Extract<Block, { kind: 'table' }>['rows'][number];
/** Rows of one table: more would be measured again and again for every side they are spread over. */
const ROWS = 12;
/** Days in one row of those who opened the file, for the same reason. */
const DAYS = 60;

export const tablesOf = (rows: readonly Row[], labelShare?: number): readonly Block[] =>
  Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, index): Block => ({
    kind: 'table',
    rows: rows.slice(index * ROWS, (index + 1) * ROWS),
    ...(labelShare === undefined ? {} : { labelShare }),
    gap: index === 0 ? 4 : 0,
  }));

/** Lines that staff wrote, with their language where it is not that of the page. */
const byStaff =
  ({ tag, staff }: PaperLanguage) =>
  (lines: readonly string[]): Pick<Row, 'lines' | 'language'> =>
    staff.tag === tag ? { lines } : { lines: lines.map((line) => keptWhole(line, tag)), language: staff.tag };

/** Words, days and times of this copy, as they are written in its language and the studio's country. */
export const tellingOf = (language: PaperLanguage, zone: string, { say, formats, staff } = language) => ({
  say,
  staffSay: staff.say,
  byStaff: byStaff(language),
  day: (at: string): string => formats.longDay(dateIn(zone, at as Instant)),
  long: (on: string): string => formats.longDate(on as LocalDate),
  part: (on: string): string => formats.day(on),
  clock: (at: string): string => formats.clock(at as Instant, zone),
});

/** A part of the copy: one size of type, as many sides as it takes. */
export const copyPart = (
  { copy, paper }: CopyPaper,
  { say, tag }: PaperLanguage,
  blocks: readonly Block[],
): Report => ({
  title: say(words.title),
  language: tag,
  paper,
  bodySize: 12,
  sides: Number.MAX_SAFE_INTEGER,
  large: true,
  foot: {
    left: say(words.foot({ name: copy.client.fullName, side: '{side}', sides: '{sides}' })),
    right: copy.studio.name,
  },
  blocks,
});

export const gapped = (gap: number, block: Block): Block => ({ ...block, gap });

/** That there is more about them than this copy holds. */
export const otherFilesSay = (
  { otherFiles }: Pick<ClientCopy, 'otherFiles'>,
  say: PaperLanguage['say'],
): Phrase =>
  words.otherFiles({
    count: otherFiles.length,
    names: otherFiles.map(({ fullName }) => fullName ?? say(words.nameless)).join(', '),
  });

/** The first part: who it is about, who wrote in it, which visits, and how to check it. */
export const copyFront = (
  page: CopyPaper,
  visits: readonly Pick<ClientCopy['visits'][number], 'recordNumber' | 'on' | 'practitioner' | 'kind'>[],
  language: PaperLanguage,
): Report => {
  const { say } = language;
  const { copy, seal, sha256 } = page;
  const { client, studio } = copy;
  const dates = tellingOf(language, studio.timeZone);
  const row = (label: string, ...lines: readonly string[]): Row => ({
    label,
    lines: lines.map((line) => (line.trim() === '' ? say(words.none) : line)),
  });
  return copyPart(page, language, [
    heading(1, say(words.title)),
    gapped(
      4,
      text(
        say(
          words.made({
            studio: studio.name,
            phone: studio.phone,
            day: dates.day(copy.madeAt),
            clock: dates.clock(copy.madeAt),
            name: copy.madeBy,
          }),
        ),
      ),
    ),
    { kind: 'rule', strong: true, gap: 8 },
    gapped(8, text(say(words.about({ studio: studio.name })))),
    gapped(5, text(say(words.aboutFiles))),
    ...(copy.otherFiles.length === 0 ? [] : [gapped(5, text(say(otherFilesSay(copy, say))))]),
    ...inPartOnly(language),
    gapped(14, heading(2, say(words.you))),
    ...tablesOf([
      row(say(words.fullName), client.fullName),
      row(say(words.firstName), client.firstName),
      row(say(words.dateOfBirth), dates.part(client.dateOfBirth)),
      row(say(words.phone), client.phone),
      row(say(words.address), client.address),
      row(say(words.emergencyContact), client.emergencyContact),
      ...(client.reminders === null ? [] : [row(say(words.reminders), say(reminderName[client.reminders]))]),
      row(say(words.since), dates.day(client.since)),
      ...(client.changes.length === 0
        ? []
        : [
            row(
              say(words.changes),
              ...client.changes.map(
                ({ at, by, field, was, is }) =>
                  `${dates.day(at)}: ${say(words.change({ field: fieldSays(field), was: valueSays(field, was), is: valueSays(field, is), name: by }))}`,
              ),
            ),
          ]),
    ]),
    gapped(14, heading(2, say(words.visits))),
    ...(visits.length === 0
      ? [text(say(words.noVisits))]
      : tablesOf(
          visits.map(({ recordNumber, on, practitioner, kind }) =>
            row(recordNumber, [dates.long(on), kindSays(kind, say), practitioner].join(', ')),
          ),
        )),
    ...(copy.unreadableVisits.length === 0
      ? []
      : [gapped(5, text(say(words.unreadable({ numbers: copy.unreadableVisits.join(', ') }))))]),
    gapped(14, heading(2, say(words.people))),
    text(say(words.peopleAbout)),
    ...tablesOf(
      copy.people.map(({ name, entries, first, last }) =>
        row(name, say(words.wrote({ count: entries, first: dates.day(first), last: dates.day(last) }))),
      ),
    ),
    gapped(14, heading(2, say(words.seen))),
    text(say(words.seenAbout)),
    ...tablesOf(
      copy.seenBy.flatMap(({ name, days }) => {
        const parts = Array.from({ length: Math.ceil(days.length / DAYS) }, (_, index) =>
          days.slice(index * DAYS, (index + 1) * DAYS),
        );
        return parts.map((some) => row(name, some.map((on) => dates.part(on)).join(' · ')));
      }),
    ),
    gapped(14, heading(2, say(words.verify))),
    text(say(seal === null ? words.verifyNone : words.verifySeal({ seal }))),
    gapped(5, text(say(words.verifyPrint({ sha256, key: copy.deviceKey, entry: copy.upToEntry })))),
    gapped(5, text(say(words.wrong))),
  ]);
};

/** What is in which language, where the page is not in one alone, and that nobody has checked the words yet (decision 54). */
const inPartOnly = ({ tag, say, staff }: PaperLanguage): readonly Block[] =>
  staff.tag === tag
    ? []
    : [
        gapped(5, text(say(words.inEnglish))),
        gapped(
          5,
          text(
            { text: `${say(sheetWords.unchecked)} `, quiet: true },
            { text: keptWhole(staff.say(sheetWords.unchecked), tag), quiet: true, language: staff.tag },
          ),
        ),
      ];

/** What was changed and to what, in words where it is kept as a code. */
const fieldSays = (field: string): Phrase => (isNamed(field) ? words[field] : field);
const valueSays = (field: string, value: string): Phrase => {
  if (field === 'reminders' && isReminderWay(value)) return reminderName[value];
  return field === 'language' && value !== '' ? languageName(value) : value;
};
const named = [
  'fullName',
  'firstName',
  'dateOfBirth',
  'phone',
  'address',
  'emergencyContact',
  'language',
  'reminders',
] as const;
const isNamed = (field: string): field is (typeof named)[number] => named.some((one) => one === field);
