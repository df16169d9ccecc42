import type { ClockStyle, DateOrder } from '../aftercare/dates.ts';
import { lotRoles } from '../stock/facts.ts';
import type { LotRole } from '../stock/facts.ts';
import type { RecallReach, ReachSession, ReachUse } from '../stock/pages.ts';
import { clockIn, dateIn } from '../time.ts';
import type { LocalDate } from '../time.ts';
import { doubtfulWords } from '../words/doubtful.ts';
import { commaList, semicolonList } from '../words/message.ts';
import type { Phrase } from '../words/message.ts';
import { englishPaper } from '../words/paper-language.ts';
import type { PaperLanguage } from '../words/paper-language.ts';
import {
  recallTermSays,
  recallTexts as words,
  searchedSays,
  standingSays,
  useSays,
  usedWhere,
} from '../words/recall.ts';
import { tabletsWords } from '../words/screens/tablets.ts';
import { heading, text } from './block.ts';
import type { Block, Report } from './block.ts';

export interface RecallPage {
  readonly reach: RecallReach;
  readonly studio: { readonly name: string; readonly phone: string };
  readonly paper: 'A4' | 'Letter';
  readonly dateOrder: DateOrder;
  readonly timeZone: string;
  readonly clock: ClockStyle;
}

/** What was asked for in a few words: the lot as it was typed, else what the notice was read as. */
export const askedOf = ({ text: asked, reading: { terms } }: RecallReach): Phrase => {
  const typed = asked.trim();
  if (typed.length <= 40 && !typed.includes('\n')) return typed;
  return terms.length === 0 ? words.unread : commaList(terms.map(({ term }) => recallTermSays(term)));
};

/** Rows of one table: more would be measured again and again for every side they are spread over. */
const ROWS = 24;

/** Visits spelled between two breaks: some milliseconds. */
const SPELLED_AT_ONCE = 32;

/** Everybody a lot touched, with phone, visits and lots, and room to tick off who was called (brief 4.3), written bit by bit. */
export const recallReporting = function* (
  { reach, studio, paper, timeZone, ...country }: RecallPage,
  { say, formats, tag }: PaperLanguage = englishPaper(country),
): Generator<undefined, Report> {
  const { product, sessions, clients, lots, at, reading, others } = reach;
  const byClient = new Map<string, ReachSession[]>();
  for (const session of sessions) {
    const known = byClient.get(session.client);
    if (known === undefined) byClient.set(session.client, [session]);
    else known.push(session);
  }
  yield;
  const day = (on: LocalDate, isDoubtful = false): string =>
    `${formats.longDay(on)}${isDoubtful ? ` (${say(doubtfulWords.short)})` : ''}`;
  const rows: Row[] = [];
  let spelled = 0;
  for (const { client, name, phone, tablet } of clients) {
    const lines = [
      name === null && tablet === undefined
        ? say(words.nobodyToCall)
        : [phone, say(words.called)].filter(Boolean).join('      '),
    ];
    for (const { on, timeDoubtful, recordNumber, practitioner, uses, tablet: there } of byClient.get(
      client,
    ) ?? []) {
      if (++spelled % SPELLED_AT_ONCE === 0) yield;
      lines.push(
        say(
          words.visit({
            day: day(on, timeDoubtful),
            recordNumber: commaList(
              there === undefined
                ? [recordNumber, practitioner]
                : [recordNumber, tabletsWords.tablet({ name: there })],
            ),
            uses: semicolonList(uses.map(useLine)),
          }),
        ),
      );
    }
    rows.push({
      label: name ?? say(tablet === undefined ? words.erased : tabletsWords.nameSealed),
      lines,
    });
  }
  const stopped = lots.flatMap(({ lot, title }) =>
    lot.recalled === null && lot.quarantined === null
      ? []
      : [say(standingSays(lot.lot, title, lot.recalled, lot.quarantined))],
  );
  const title = say(words.title({ asked: shortened(say(askedOf(reach))) }));
  return {
    title,
    language: tag,
    paper,
    bodySize: 12,
    sides: Number.MAX_SAFE_INTEGER,
    foot: {
      left: say(words.foot({ side: '{side}', sides: '{sides}' })),
      turn: say(words.moreOver),
      right: studio.name,
    },
    blocks: [
      heading(1, title),
      {
        ...text(
          say(
            words.made({
              studio: studio.name,
              phone: studio.phone,
              day: formats.longDay(dateIn(timeZone, at)),
              time: formats.timeOfDay(clockIn(timeZone, at)),
            }),
          ),
        ),
        gap: 4,
      },
      { ...text(say(searchedSays(reading.terms, reading.exact))), gap: 4 },
      ...(reading.leftOut.length === 0
        ? []
        : [{ ...text(say(words.leftOut({ words: semicolonList(reading.leftOut) }))), gap: 4 }]),
      ...(reading.asksForAll ? [{ ...text(say(words.asksForAll)), gap: 4 }] : []),
      ...(product === null ? [] : [{ ...text(say(words.onlyOf({ product }))), gap: 4 }]),
      { ...text(say(words.reached({ clients: clients.length, sessions: sessions.length }))), gap: 6 },
      ...(stopped.length === 0 ? [] : [{ kind: 'list' as const, items: stopped, gap: 6 }]),
      ...(others === null
        ? []
        : [...others.says, ...(others.lacks === null ? [] : [others.lacks])].map((one) => ({
            ...text(say(one)),
            gap: 4,
          }))),
      { kind: 'rule', strong: true, gap: 10 },
      ...(rows.length === 0
        ? [
            {
              ...text(say(reading.isSure && others?.lacks == null ? words.nobody : words.notUnderstood)),
              gap: 6,
            },
          ]
        : inTables(rows)),
    ],
  };
};

const longestTitle = 70;
const shortened = (asked: string): string =>
  asked.length <= longestTitle ? asked : `${asked.slice(0, longestTitle).trimEnd()}…`;

type Row = Extract<Block, { kind: 'table' }>['rows'][number];
const inTables = (rows: readonly Row[]): readonly Block[] =>
  Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, index): Block => ({
    kind: 'table',
    labelShare: 0.28,
    gap: index === 0 ? 8 : 0,
    rows: rows.slice(index * ROWS, (index + 1) * ROWS),
  }));

const isRole = (role: string): role is LotRole => (lotRoles as readonly string[]).includes(role);
const useLine = ({ role, product, lot, typed, by, zones }: ReachUse): Phrase =>
  useSays(isRole(role) ? words[role] : role, product, lot, usedWhere(role, zones), [
    ...(typed ? [words.typed] : []),
    ...(by === 'lot' ? [] : [words[by]]),
  ]);
