import { clockText, plainDate } from '../aftercare/dates.ts';
import type { ClockStyle, DateOrder } from '../aftercare/dates.ts';
import { lotRoles } from '../stock/facts.ts';
import type { LotRole } from '../stock/facts.ts';
import type { RecallReach, ReachSession, ReachUse } from '../stock/pages.ts';
import { clockIn, dateIn } from '../time.ts';
import type { LocalDate } from '../time.ts';
import { doubtfulWords } from '../words/doubtful.ts';
import { inEnglish } from '../words/in-english.ts';
import { recallWords } from '../words/recall.ts';
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
export const askedOf = ({ text: asked, reading: { terms } }: RecallReach): string => {
  const typed = asked.trim();
  if (typed.length <= 40 && !typed.includes('\n')) return typed;
  return terms.length === 0 ? recallWords.unread : terms.map(({ term }) => recallWords.term(term)).join(', ');
};

/** Rows of one table: more would be measured again and again for every side they are spread over. */
const ROWS = 24;

/** Everybody a lot touched, with phone, visits and lots, and room to tick off who was called (brief 4.3). */
export const recallReport = ({ reach, studio, paper, dateOrder, timeZone, clock }: RecallPage): Report => {
  const { product, sessions, clients, lots, at, reading } = reach;
  const byClient = new Map<string, ReachSession[]>();
  for (const session of sessions)
    byClient.set(session.client, [...(byClient.get(session.client) ?? []), session]);
  const day = (on: LocalDate, isDoubtful = false): string =>
    `${plainDate(on, dateOrder)}${isDoubtful ? ` (${inEnglish(doubtfulWords.short)})` : ''}`;
  const rows = clients.map(({ client, name, phone }) => ({
    label: name ?? recallWords.erased,
    lines: [
      name === null ? recallWords.nobodyToCall : [phone, recallWords.called].filter(Boolean).join('      '),
      ...(byClient.get(client) ?? []).map(({ on, timeDoubtful, recordNumber, practitioner, uses }) =>
        recallWords.visit(day(on, timeDoubtful), `${recordNumber}, ${practitioner}`, uses.map(useLine)),
      ),
    ],
  }));
  const stopped = lots.flatMap(({ lot, title }) =>
    lot.recalled === null && lot.quarantined === null
      ? []
      : [recallWords.standing(lot.lot, title, lot.recalled, lot.quarantined)],
  );
  const title = recallWords.title(shortened(askedOf(reach)));
  return {
    title,
    language: 'en',
    paper,
    bodySize: 12,
    sides: Number.MAX_SAFE_INTEGER,
    foot: {
      left: `${recallWords.confidential}, side {side} of {sides}`,
      turn: ', more on the next side',
      right: studio.name,
    },
    blocks: [
      heading(1, title),
      {
        ...text(
          recallWords.made(
            studio.name,
            studio.phone,
            plainDate(dateIn(timeZone, at), dateOrder),
            clockText(clockIn(timeZone, at), clock),
          ),
        ),
        gap: 4,
      },
      { ...text(recallWords.searched(reading.terms, reading.exact)), gap: 4 },
      ...(reading.leftOut.length === 0 ? [] : [{ ...text(recallWords.leftOut(reading.leftOut)), gap: 4 }]),
      ...(reading.asksForAll ? [{ ...text(recallWords.asksForAll), gap: 4 }] : []),
      ...(product === null ? [] : [{ ...text(recallWords.onlyOf(product)), gap: 4 }]),
      { ...text(recallWords.reached(clients.length, sessions.length)), gap: 6 },
      ...(stopped.length === 0 ? [] : [{ kind: 'list' as const, items: stopped, gap: 6 }]),
      { kind: 'rule', strong: true, gap: 10 },
      ...(rows.length === 0
        ? [{ ...text(reading.isSure ? recallWords.nobody : recallWords.notUnderstood), gap: 6 }]
        : inTables(rows)),
    ],
  };
};

const longestTitle = 70;
const shortened = (asked: string): string =>
  asked.length <= longestTitle ? asked : `${asked.slice(0, longestTitle).trimEnd()}…`;

const inTables = (rows: Extract<Block, { kind: 'table' }>['rows']): readonly Block[] =>
  Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, index): Block => ({
    kind: 'table',
    labelShare: 0.28,
    gap: index === 0 ? 8 : 0,
    rows: rows.slice(index * ROWS, (index + 1) * ROWS),
  }));

const isRole = (role: string): role is LotRole => (lotRoles as readonly string[]).includes(role);
const useLine = ({ role, product, lot, typed, by, zones }: ReachUse): string =>
  recallWords.use(
    isRole(role) ? recallWords.role[role] : role,
    product,
    lot,
    recallWords.where(role, zones),
    [typed ? recallWords.typed : '', by === 'lot' ? '' : recallWords[by]].filter((note) => note !== ''),
  );
