import type { SheetData } from '../../shared/aftercare/sheet-data.ts';
import type { BesideVisit } from '../../shared/client-copy/visit-copy.ts';
import { talkOf } from '../../shared/desk/review.ts';
import type { ReviewKind } from '../../shared/desk/review.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import { aftercareReport } from '../../shared/report/aftercare-report.ts';
import { wordsOf } from '../../shared/report/words-of.ts';
import { timelineOf } from '../../shared/session/timeline.ts';
import { adverseWords } from '../../shared/words/adverse.ts';
import { clientCopyWords as words } from '../../shared/words/client-copy.ts';
import type { Speak } from '../../shared/words/speak.ts';
import { dataOf } from '../session/live-sessions.ts';
import type { Replayed } from '../session/live-sessions.ts';
import type { RecordReader } from '../store/store.ts';

type Line = BesideVisit['timeline'][number];
type Sheet = BesideVisit['sheets'][number];
interface Deps {
  readonly reader: Pick<RecordReader, 'sealOf'>;
  readonly nameOf: (id: string) => string;
  /** The language of the copy. */
  readonly say: Speak;
}

/** What lies beside a session's facts: who did what when, what was said of it afterwards, and the sheets it gave. */
export const besideVisit = function* (
  { reader, nameOf, say }: Deps,
  { live, events, openedBy }: Extract<Replayed, { readonly is: 'live' }>,
  entries: readonly Entry[],
): Generator<undefined, Pick<BesideVisit, 'timeline' | 'sheets'>> {
  const { opening, protocol } = dataOf(live);
  const lineOf = ({ seq, at, by, proven, stampedAt }: Entry, text: string): Line => ({
    entry: seq,
    at,
    by: nameOf(by),
    byPin: proven === 'pin',
    text,
    enteredLate: null,
    timeDoubtful: stampedAt !== undefined,
  });
  const lines: Line[] = [];
  const told = timelineOf(
    opening,
    protocol,
    events.map(({ event }) => event),
  );
  for (const { text, late } of told) {
    const { seq, event, stampedAt } = events[lines.length] as (typeof events)[number];
    lines.push({
      entry: seq,
      at: event.at,
      by: nameOf(event.by),
      byPin: event.proven === 'pin',
      text: say(text),
      enteredLate: late === null ? null : say(late),
      timeDoubtful: stampedAt !== undefined,
    });
    if (lines.length % 16 === 0) yield;
  }
  const endedAt = dataOf(live).ended?.at;
  const first: Line = {
    entry: entries[0]?.seq ?? 0,
    at: opening.at,
    by: nameOf(openedBy.author),
    byPin: openedBy.proven === 'pin',
    text: say(words.opened({ version: opening.protocol.version })),
    enteredLate: null,
    timeDoubtful: openedBy.stampedAt !== null,
  };
  const afterwards = entries.flatMap((entry): readonly Line[] => {
    const said = talkOf(entry);
    if (said !== undefined) return [lineOf(entry, say(talk[said.kind]({ words: said.words })))];
    const isCase =
      entry.kind === 'adverse.recorded' || entry.kind === 'adverse.followed' || entry.kind === 'call.made';
    if (!isCase || entry.state !== 'open' || endedAt === undefined || entry.at <= endedAt) return [];
    return [lineOf(entry, say(adverseWords.afterwards(entry.kind, entry.body)))];
  });
  yield;
  return {
    timeline: [first, ...[...lines, ...afterwards].toSorted((a, b) => a.entry - b.entry)],
    sheets: yield* sheetsOf(reader, events, entries, nameOf),
  };
};

const talk = {
  'review.returned': words.returned,
  'review.answered': words.answered,
  'review.approved': words.approved,
} as const satisfies Readonly<Record<ReviewKind, unknown>>;

/** Each sheet with what became of it until the next one took its place. */
const sheetsOf = function* (
  reader: Pick<RecordReader, 'sealOf'>,
  events: Extract<Replayed, { readonly is: 'live' }>['events'],
  entries: readonly Entry[],
  nameOf: (id: string) => string,
): Generator<undefined, BesideVisit['sheets']> {
  const made = events.flatMap(({ seq, event }) =>
    event.type === 'sheet.prepared' ? [{ seq, at: event.at, sheet: event.sheet }] : [],
  );
  const sheets: Sheet[] = [];
  for (const [index, { seq, at, sheet }] of made.entries()) {
    const until = made[index + 1]?.seq ?? Infinity;
    const seal = reader.sealOf(seq) ?? null;
    sheets.push({
      preparedAt: at,
      language: sheet.language,
      seal,
      text: textOf(sheet, seal),
      given: entries
        .filter((entry) => givenKinds.has(entry.kind) && entry.seq > seq && entry.seq < until)
        .map((entry) => ({ how: entry.kind.slice('sheet.'.length), at: entry.at, by: nameOf(entry.by) })),
    });
    yield;
  }
  return sheets;
};
const givenKinds: ReadonlySet<string> = new Set(['sheet.printed', 'sheet.saved', 'sheet.datesSaved']);
const textOf = (sheet: SheetData, seal: string | null): string[] => [
  ...wordsOf(aftercareReport(sheet, { seal: seal ?? '', copy: 1 }).blocks),
];
