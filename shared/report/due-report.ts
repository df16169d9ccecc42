import { consentSays, dueSays } from '../home/due-list.ts';
import type { DueList, DueRow } from '../home/due-list.ts';
import type { ManagersWeek, PaperDue } from '../home/due-rows.ts';
import type { Instant } from '../time.ts';
import { dueListWords as words, weekPaperWords as week } from '../words/due-list.ts';
import { andList } from '../words/message.ts';
import type { Message } from '../words/message.ts';
import type { PaperCountry } from '../words/paper-formats.ts';
import { englishPaper } from '../words/paper-language.ts';
import type { PaperLanguage } from '../words/paper-language.ts';
import { heading, text } from './block.ts';
import type { Block, Report } from './block.ts';

export interface DuePage extends PaperCountry {
  readonly list: DueList;
  readonly studio: { readonly name: string; readonly phone: string; readonly timeZone: string };
  readonly madeAt: Instant;
  readonly paper: 'A4' | 'Letter';
}
/** What a manager takes to the Monday talk. */
export interface WeekPage extends DuePage {
  readonly week: ManagersWeek;
  readonly papers: readonly PaperDue[];
  /** Ended in the last seven days, and how many of them with an unwanted event. */
  readonly lately: { readonly count: number; readonly events: number };
}

const rowOf = (row: DueRow, { say, formats }: PaperLanguage) => ({
  label: row.name,
  lines: [
    say(dueSays(row)),
    `${say(words.lastVisit)} ${formats.day(row.lastVisit)}`,
    `${say(consentSays(row))}${row.where === '' ? '' : `      ${say(words.done)}`}`,
  ],
});

/** How far the other tablets were heard: paper is believed longer than a screen. */
const othersIn = ({ others }: DueList, say: PaperLanguage['say']): readonly Block[] =>
  [...(others === null || others.lacks === null ? [] : [others.lacks]), ...(others?.fresh ?? [])].map(
    (one) => ({
      ...text(say(one)),
      gap: 4,
    }),
  );

/** Rows of one table: more would be measured again and again for every side they are spread over. */
const ROWS = 24;
const inTables = (rows: readonly ReturnType<typeof rowOf>[]): readonly Block[] =>
  Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, at): Block => ({
    kind: 'table',
    labelShare: 0.28,
    rows: rows.slice(at * ROWS, (at + 1) * ROWS),
  }));

/** Rows spelled between two breaks: some milliseconds. */
const SPELLED_AT_ONCE = 32;

/** Everybody who is due, with no more than they agreed to be reached by, written bit by bit. */
export const dueReporting = function* (
  page: DuePage,
  language: PaperLanguage = englishPaper(page),
): Generator<undefined, Report> {
  const { list, studio, paper } = page;
  const { say } = language;
  const rows: ReturnType<typeof rowOf>[] = [];
  for (const row of list.rows) {
    if (rows.push(rowOf(row, language)) % SPELLED_AT_ONCE === 0) yield;
  }
  return {
    title: say(words.title),
    language: language.tag,
    paper,
    bodySize: 12,
    sides: Number.MAX_SAFE_INTEGER,
    foot: {
      left: say(words.foot({ side: '{side}', sides: '{sides}' })),
      turn: say(words.moreOver),
      right: studio.name,
    },
    blocks: [
      heading(1, say(words.title)),
      {
        ...text(
          say(
            words.made({
              studio: studio.name,
              phone: studio.phone,
              day: { day: list.today },
              until: { day: list.until },
            }),
          ),
        ),
        gap: 4,
      },
      { ...text(say(words.about)), gap: 4 },
      { ...text(say(words.consent)), gap: 4 },
      ...(list.coming === 0 ? [] : [{ ...text(say(words.coming({ count: list.coming }))), gap: 4 }]),
      ...othersIn(list, say),
      { kind: 'rule', strong: true, gap: 8 },
      ...(list.rows.length === 0 ? [{ ...text(say(words.nobodySays)), gap: 6 }] : inTables(rows)),
    ],
  };
};

/** As many names as leave the week on one page. */
const NAMES = 10;
const PAPERS = 6;

/** The week on one page: what waits, who is due, what ends. */
export const weekReport = (page: WeekPage, language: PaperLanguage = englishPaper(page)): Report => {
  const { list, studio, paper, week: now, lately } = page;
  const { say } = language;
  const part = (title: Message, items: readonly string[]): readonly Block[] => [
    { ...heading(2, say(title)), gap: 10 },
    { kind: 'list', gap: 3, items },
  ];
  const overdue = list.rows.filter(({ isOverdue }) => isOverdue).length;
  const rest = list.rows.length - NAMES;
  const title = say(week.title({ day: { day: list.today } }));
  return {
    title,
    language: language.tag,
    paper,
    bodySize: 12,
    sides: 1,
    foot: { left: say(week.foot), right: studio.name },
    blocks: [
      heading(1, title),
      {
        ...text(
          say(
            week.made({
              studio: studio.name,
              at: { at: page.madeAt, zone: studio.timeZone, as: 'moment' },
            }),
          ),
        ),
        gap: 4,
      },
      ...othersIn(list, say),
      { kind: 'rule', strong: true, gap: 6 },
      ...part(week.sessions, [
        say(week.lately(lately)),
        say(week.toReview({ count: now.toReview, answered: now.answered })),
        say(week.returned({ count: now.returned })),
      ]),
      ...part(week.clients, [
        say(week.due({ count: list.rows.length, overdue })),
        ...list.rows
          .slice(0, NAMES)
          .map((row) => `${row.name}: ${say(dueSays(row))}; ${say(consentSays(row))}`),
        ...(rest > 0 ? [say(week.more({ count: rest }))] : []),
      ]),
      ...part(
        week.stock,
        now.lots === null
          ? [say(week.noStock)]
          : [
              ...now.lots.map(({ count, days }) => say(week.lots({ count, days }))),
              say(week.stopped({ count: now.stopped ?? 0 })),
            ],
      ),
      ...part(week.papers, [
        ...(page.papers.length === 0
          ? [say(week.noPapers)]
          : page.papers
              .slice(0, PAPERS)
              .map(({ person, what, until }) => say(week[what]({ person, until: { day: until } })))),
        // How many, and of whom not: the page lies about for a week.
        say(week.injuries({ count: now.injuries.length })),
        ...(now.unvaccinated.length === 0
          ? []
          : [say(week.unvaccinated({ names: andList(now.unvaccinated) }))]),
      ]),
    ],
  };
};
