import { adverseKinds } from '../../shared/adverse/book.ts';
import { materialsOfSession } from '../../shared/adverse/materials.ts';
import type { SessionId } from '../../shared/brand.ts';
import type { CompletedPage, TimelineLine } from '../../shared/ipc/completed-page.ts';
import { wayOf, whereOf } from '../../shared/desk/way.ts';
import type { Step } from '../../shared/desk/way.ts';
import { hairlineAgreed, hairlineShown } from '../../shared/photos/hairline-shown.ts';
import type { SessionData } from '../../shared/session/data.ts';
import { correctionView } from '../../shared/session/topics/correction/view.ts';
import { partsMixed } from '../../shared/colour/dilution.ts';
import { zoneNameIn } from '../../shared/scalp/zone-name.ts';
import { summaryOf } from '../../shared/session/summary.ts';
import { isIntentType } from '../../shared/session/events.ts';
import { linesWithState } from '../../shared/session/timeline.ts';
import { clockIn, dateIn, secondIn } from '../../shared/time.ts';
import type { Instant } from '../../shared/time.ts';
import { courseTold } from '../../shared/session/topics/course/words.ts';
import { adverseWords } from '../../shared/words/adverse.ts';
import { tapNamed } from '../people/unnamed-taps.ts';
import { dataOf } from '../session/live-sessions.ts';
import type { Live, Replayed } from '../session/live-sessions.ts';
import type { SessionRow } from '../store/session-row.ts';
import type { RecordReader } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';
import type { Review } from './review.ts';
import type { RowWriter } from './row-writer.ts';
import { toldOf } from './told.ts';

interface Deps {
  readonly reader: RecordReader;
  readonly studio: Pick<StudioService, 'nameOf'>;
  readonly rows: RowWriter;
  readonly review: Pick<Review, 'view'>;
  readonly sealOf: (one: Live) => string | null;
  readonly copiesOf: (session: SessionId) => number;
  readonly noteIsStale: (session: SessionId, one: Live) => boolean;
}
type Whole = Extract<Replayed, { readonly is: 'live' }>;

/** One ended session as a manager reads it, made bit by bit. */
export const createCompletedPage = ({
  reader,
  studio,
  rows,
  review,
  sealOf,
  copiesOf,
  noteIsStale,
}: Deps) => {
  /** What was said of its unwanted events after the session was over. */
  const afterwards = (
    { session }: SessionRow,
    endedAt: Instant | null,
    time: (at: Instant) => string,
  ): readonly TimelineLine[] =>
    endedAt === null
      ? []
      : [...adverseKinds, 'call.made' as const]
          .flatMap((kind) => [...reader.read({ session, kind })])
          .toSorted((a, b) => a.seq - b.seq)
          .flatMap((entry): readonly TimelineLine[] => {
            if (entry.state !== 'open' || entry.at <= endedAt) return [];
            return [
              {
                // As it is numbered on the tablet that wrote it.
                seq: entry.ownSeq ?? entry.seq,
                at: entry.at,
                time: `${dateIn(rows.zone(), entry.at)} ${time(entry.at)}`,
                exact: `${dateIn(rows.zone(), entry.at)} ${secondIn(rows.zone(), entry.at)}`,
                where: 'afterwards',
                by: studio.nameOf(entry.by),
                proven: entry.proven === 'pin',
                tapped: null,
                supervisor: null,
                text: adverseWords.afterwards(entry.kind, entry.body),
                tone: entry.kind === 'call.made' ? 'normal' : 'warning',
                late: null,
                doubtful: entry.stampedAt ?? null,
              },
            ];
          });

  /** A session that an assistant opened is its practitioner's all the same. */
  const openerOf = (
    practitioner: { readonly id: string; readonly name: string },
    author: string,
  ): Pick<TimelineLine, 'by' | 'supervisor'> =>
    author === practitioner.id
      ? { by: practitioner.name, supervisor: null }
      : { by: studio.nameOf(author), supervisor: practitioner.name };

  const whoTapped = (
    seq: number,
    { type, by }: Whole['events'][number]['event'],
  ): Pick<TimelineLine, 'by' | 'tapped'> => {
    if (by !== 'device' || !isIntentType(type)) return { by: studio.nameOf(by), tapped: null };
    const person = tapNamed(reader, seq);
    return person === undefined
      ? { by: studio.nameOf(by), tapped: 'unnamed' }
      : { by: studio.nameOf(person), tapped: 'named' };
  };

  return function* (row: SessionRow, { live, events, openedBy }: Whole): Generator<undefined, CompletedPage> {
    const data = dataOf(live);
    const time = (at: Instant): string => clockIn(data.opening.timeZone, at);
    const endedAt = data.ended?.at ?? null;
    /** What was put right later has its day too. */
    const whenSaid = (at: Instant, clock: (at: Instant) => string): string =>
      endedAt !== null &&
      at > endedAt &&
      dateIn(data.opening.timeZone, at) !== dateIn(data.opening.timeZone, endedAt)
        ? `${dateIn(data.opening.timeZone, at)} ${clock(at)}`
        : clock(at);
    const exact = (at: Instant): string => secondIn(data.opening.timeZone, at);
    const first: TimelineLine = {
      seq: row.openedSeq ?? row.firstSeq,
      at: data.opening.at,
      time: time(data.opening.at),
      exact: exact(data.opening.at),
      where: 'consultation',
      ...openerOf(data.opening.practitioner, openedBy.author),
      proven: openedBy.proven === 'pin',
      tapped: null,
      text: courseTold.opened({ version: data.opening.protocol.version }),
      tone: 'normal',
      late: null,
      doubtful: openedBy.stampedAt,
    };
    const lines: TimelineLine[] = [];
    const steps: Step[] = [];
    const told = linesWithState(
      data.opening,
      data.protocol,
      events.map(({ event }) => event),
    );
    for (const { line, before } of told) {
      const { text, tone, late } = line;
      const { seq, event, stampedAt } = events[lines.length] as (typeof events)[number];
      lines.push({
        seq,
        at: event.at,
        time: whenSaid(event.at, time),
        exact: whenSaid(event.at, exact),
        where: whereOf(before),
        ...whoTapped(seq, event),
        proven: event.proven === 'pin',
        supervisor: event.supervisor === undefined ? null : studio.nameOf(event.supervisor),
        text,
        tone,
        late,
        doubtful: stampedAt ?? null,
      });
      steps.push({ at: event.at, where: whereOf(before), isPaused: before.place === 'suspended' });
      if (lines.length % 16 === 0) yield;
    }
    const summary = summaryOf(live.session.context);
    yield;
    const talk = yield* review.view(row);
    const filled = rows.filled(row, yield* toldOf({ live, events }, reader.sealOf));
    return {
      row: { ...filled, review: talk.state },
      review: talk,
      timeZone: data.opening.timeZone,
      timeline: [first, ...withAfterwards(lines, afterwards(row, endedAt, time), endedAt)],
      way: wayOf(data.opening.at, steps).map((leg) => ({
        ...leg,
        fromExact: exact(leg.from),
        untilExact: exact(leg.until),
      })),
      used: materialsOfSession(data),
      mixes: mixesOf(data),
      correctable: correctionView(data).correctable,
      addenda: data.addenda.length,
      protocolVersion: data.opening.protocol.version,
      seal: sealOf(live),
      overrides: summary.overridden,
      hairline: hairlineOf(data),
      paper: {
        sheet: data.sheet !== null,
        isStale: data.sheet?.staleSince !== undefined,
        madeAt: data.sheet?.at ?? null,
        note: data.ended !== null && data.ended.noteForClient !== null,
        noteIsStale: noteIsStale(row.session, live),
        copies: copiesOf(row.session),
      },
    };
  };
};

/**
 * What was said afterwards, among what was put right since the end. By time, for each tablet numbers its own entries: a call that another
 * one took has a number that says nothing here.
 */
const withAfterwards = (
  lines: readonly TimelineLine[],
  afterwards: readonly TimelineLine[],
  endedAt: Instant | null,
): readonly TimelineLine[] => {
  const merged: TimelineLine[] = [];
  let next = 0;
  for (const line of lines) {
    if (endedAt !== null && line.at > endedAt)
      for (let one = afterwards[next]; one !== undefined && one.at < line.at; one = afterwards[next]) {
        merged.push(one);
        next += 1;
      }
    merged.push(line);
  }
  return [...merged, ...afterwards.slice(next)];
};

const mixesOf = (data: SessionData): CompletedPage['mixes'] =>
  data.mixes.map(({ id, label, zones, manufacturer, pigment, discarded, ...poured }) => ({
    id,
    label,
    zones: zones.map((zone) => zoneNameIn(data.protocol, zone)),
    pigment: `${manufacturer} ${data.protocol.products.find((card) => card.id === pigment)?.name ?? pigment}`,
    parts: partsMixed(poured),
    pigmentMl: poured.pigmentMl,
    diluentMl: poured.diluentMl,
    discarded,
  }));

const hairlineOf = (data: SessionData): CompletedPage['hairline'] => {
  const shown = hairlineShown(data);
  return shown === undefined ? null : { ...shown, signedAt: hairlineAgreed(data)?.signedAt ?? null };
};
