import type { AuthorId, JsonValue, SessionId } from '../../shared/brand.ts';
import { isMonth, momentsOf, monthsOver, samplingBody } from '../../shared/desk/sample.ts';
import type { Month, SampleBody, Sampled, SampledBody } from '../../shared/desk/sample.ts';
import type { BadRequest, Failure } from '../../shared/ipc/contract.ts';
import type { SampleDrawn, SampleMonth } from '../../shared/ipc/sample-pages.ts';
import type { Digest } from '../../shared/journal/chain.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import type { Mark } from '../../shared/journal/mark.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { endings } from '../../shared/session/stage.ts';
import { dateIn } from '../../shared/time.ts';
import type { LocalDate } from '../../shared/time.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { reviewWords } from '../../shared/words/review.ts';
import { inTurns } from '../background.ts';
import type { Clock } from '../clock.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { RecordReader } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';

interface Deps {
  readonly reader: RecordReader;
  readonly writer: RecordWriter;
  readonly clock: Pick<Clock, 'now'>;
  readonly studio: Pick<StudioService, 'studio' | 'nameOf'>;
  readonly author: () => AuthorId;
  readonly digest: Digest;
}
interface Draw {
  readonly entry: Entry;
  readonly body: SampleBody;
}
/** Sessions looked up between two breaks, and told of in one transaction. */
const BIT = 32;
const NOTED_AT_ONCE = 16;

/** Draws sessions of a month that is over, so that anybody can draw them again from the record and find the same. */
export const createSampling = ({ reader, writer, clock, studio, author, digest }: Deps) => {
  const zone = (): string => studio.studio()?.timeZone ?? 'UTC';
  const today = (): LocalDate => dateIn(zone(), clock.now());

  const draws = (): readonly Draw[] =>
    [...reader.read({ kind: 'sample.drawn' })].flatMap((entry): readonly Draw[] => {
      // As the line bears it: a clock that was put right since changes no draw.
      const body = reader.clearBodyAt(entry.seq) as unknown as SampleBody | undefined;
      return body === undefined ? [] : [{ entry, body }];
    });
  const drawOf = (month: Month): Draw | undefined => draws().find(({ body }) => body.month === month);

  const telling = function* ({ entry, body }: Draw): Generator<undefined, SampleDrawn> {
    const people: SampleDrawn['people'][number][] = [];
    for (const { practitioner, sessions, drawn } of body.people) {
      const numbered: { readonly session: SessionId; readonly recordNumber: string }[] = [];
      for (const session of drawn) {
        if (numbered.length % BIT === 0) yield;
        numbered.push({ session, recordNumber: reader.sessions({ session })[0]?.recordNumber ?? '' });
      }
      people.push({ id: practitioner, name: studio.nameOf(practitioner), sessions, drawn: numbered });
    }
    return {
      month: body.month,
      drawnAt: entry.at,
      drawnBy: studio.nameOf(entry.by),
      proven: entry.proven === 'pin',
      seq: entry.seq,
      timeZone: body.timeZone,
      until: body.until,
      seed: body.seed,
      oneIn: body.oneIn,
      least: body.least,
      people,
    };
  };

  const chosenIn = ({ people }: SampleBody): readonly SessionId[] => people.flatMap(({ drawn }) => drawn);
  const isNoted = (session: SessionId, month: Month): boolean =>
    [...reader.read({ session, kind: 'review.sampled' })].some(
      ({ body }) => (body as unknown as SampledBody | null)?.month === month,
    );
  const notesOf = (sessions: readonly SessionId[], month: Month) =>
    sessions.flatMap((session) =>
      reader
        .sessions({ session })
        .map(({ client }) => ({ kind: 'review.sampled' as const, session, client, body: { month } })),
    );
  /**
   * Says so with each drawn session that does not say it yet, some at a time: of thousands it is no one transaction. What a kill or a full
   * disk leaves out is said at the next start, or when the month is asked for again.
   */
  const noting = function* (body: SampleBody, by: AuthorId): Generator<undefined, Result<null, Failure>> {
    const chosen = chosenIn(body);
    for (let at = 0; at < chosen.length; at += NOTED_AT_ONCE) {
      yield;
      const left = chosen.slice(at, at + NOTED_AT_ONCE).filter((session) => !isNoted(session, body.month));
      const saved = left.length === 0 ? ok(null) : writer.append(by, notesOf(left, body.month));
      if (!saved.ok) return saved;
    }
    return ok(null);
  };
  const noted = async (draw: Draw, by: AuthorId): Promise<Result<SampleDrawn, Failure>> => {
    // Of a damaged record it is told as far as it can be read.
    const saved = reader.damage() === undefined ? await inTurns(noting(draw.body, by)) : ok(null);
    return saved.ok ? ok(await inTurns(telling(draw))) : saved;
  };

  /** Sessions that ended in the month, by the times that their entries bear. */
  const endedIn = function* (month: Month): Generator<undefined, readonly Sampled[]> {
    const { from, until } = momentsOf(month, zone());
    const found: Sampled[] = [];
    for (const stretch of reader.byTime.stretches(from, until))
      for (const ending of endings)
        for (const sessions of reader.byTime.sessionsIn(`session.${ending}`, stretch)) {
          yield;
          for (const session of sessions) {
            const [row] = reader.sessions({ session });
            if (row !== undefined) found.push({ session, practitioner: row.practitioner });
          }
          yield;
        }
    return found;
  };
  /** The first mark behind everything that bears a time of the month or an earlier one. */
  const markAfter = (month: Month): Mark | undefined =>
    reader.markFor(reader.byTime.lastBefore(momentsOf(month, zone()).until) + 1);

  const refuse = (says: Phrase): { readonly ok: false; readonly error: BadRequest } =>
    err({ kind: 'bad-request', channel: 'sample.draw', says, issues: [] });

  /** What stands in the way of a draw; the same month is drawn once and for all. */
  const draw = async (month: Month): Promise<Result<SampleDrawn, Failure | BadRequest>> => {
    if (!isMonth(month)) return refuse(reviewWords.noMonth);
    const before = drawOf(month);
    if (before !== undefined) return noted(before, author());
    const { until } = momentsOf(month, zone());
    if (clock.now() < until)
      return refuse(
        reviewWords.monthNotOver({ month: { day: month }, from: { day: dateIn(zone(), until) } }),
      );
    const clocks = reader.countOf('clock.corrected');
    const sessions = await inTurns(endedIn(month));
    if (sessions.length === 0) return refuse(reviewWords.monthEmpty({ month: { day: month } }));
    const by = author();
    if (markAfter(month) === undefined) {
      // Nobody has entered anything since the month was over: that somebody asks is the first thing.
      const asked = writer.append(by, [{ kind: 'sample.asked', body: { month } }]);
      if (!asked.ok) return asked;
    }
    const mark = markAfter(month);
    if (mark === undefined) return refuse(reviewWords.askAgain);
    const body = await inTurns(samplingBody(digest, month, zone(), mark, sessions));
    // From here to the entry without a break: of two who ask the second is told of the first.
    const meanwhile = drawOf(month);
    if (meanwhile !== undefined) return noted(meanwhile, by);
    if (markAfter(month)?.hash !== mark.hash || clocks !== reader.countOf('clock.corrected'))
      return refuse(reviewWords.askAgain);
    const saved = writer.append(by, [
      { kind: 'sample.drawn', body: body as unknown as JsonValue },
      ...notesOf(chosenIn(body).slice(0, NOTED_AT_ONCE), month),
    ]);
    if (!saved.ok) return saved;
    const drawn = drawOf(month);
    return drawn === undefined ? refuse(reviewWords.askAgain) : noted(drawn, by);
  };

  /** What a kill in the midst of a draw left out, bit by bit. */
  const finishing = function* (): Generator<undefined, void> {
    const all = draws();
    const wanted = all.reduce((sum, { body }) => sum + chosenIn(body).length, 0);
    if (reader.damage() !== undefined || reader.countOf('review.sampled') >= wanted) return;
    for (const { body } of all) if (!(yield* noting(body, 'device')).ok) return;
  };

  /** Months that may be drawn or were, newest first; the one that runs says from when on it may be. */
  const months = (): readonly SampleMonth[] => {
    const [first] = reader.read({ kind: 'session.opened' });
    if (first === undefined) return [];
    const drawn = new Set(draws().map(({ body }) => body.month));
    return monthsOver(dateIn(zone(), first.at), today()).map((month) => ({
      month,
      isDrawn: drawn.has(month),
    }));
  };

  return { drawSample: draw, monthsOver: months, finishSamples: finishing };
};
