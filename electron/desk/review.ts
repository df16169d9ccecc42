import type { AuthorId, JsonValue, SessionId } from '../../shared/brand.ts';
import { reviewKinds, reviewNo, reviewStateOf, talkOf } from '../../shared/desk/review.ts';
import type { ReviewKind, ReviewNo, ReviewSaid, Talk } from '../../shared/desk/review.ts';
import type { BadRequest, Failure } from '../../shared/ipc/contract.ts';
import type { CompletedPage } from '../../shared/ipc/completed-page.ts';
import type { NotAllowed } from '../../shared/ipc/people-channels.ts';
import { mayAlone } from '../../shared/people/may.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { LocalDate } from '../../shared/time.ts';
import { dateIn } from '../../shared/time.ts';
import { failure } from '../../shared/words/failures.ts';
import { orList } from '../../shared/words/message.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { reviewWords } from '../../shared/words/review.ts';
import { inTurns } from '../background.ts';
import type { Clock } from '../clock.ts';
import type { StaffBook } from '../people/staff-book.ts';
import type { TabletReader } from '../people/tablet.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { SessionRow } from '../store/session-row.ts';
import type { RecordReader } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';

interface Deps {
  readonly reader: RecordReader;
  readonly writer: RecordWriter;
  readonly clock: Pick<Clock, 'now'>;
  readonly studio: Pick<StudioService, 'studio' | 'nameOf'>;
  readonly tablet: Pick<TabletReader, 'member' | 'asPerson'>;
  readonly book: Pick<StaffBook, 'here'>;
  readonly author: () => AuthorId;
}
export interface Saying {
  readonly session: SessionId;
  readonly words: string;
  readonly about?: number | null;
  readonly until?: LocalDate | null;
}
const BIT = 16;
/** Who looks at a session, or draws it, did nothing in it. */
const saysOfIt = (kind: string): boolean =>
  kind === 'review.sampled' || reviewKinds.some((one) => one === kind);

/** The talk about an ended session: every word of it is an entry beside the session, which stays as it is. */
export const createReview = ({ reader, writer, clock, studio, tablet, book, author }: Deps) => {
  const zone = (): string => studio.studio()?.timeZone ?? 'UTC';
  const talkAbout = (session: SessionId): readonly Talk[] =>
    reviewKinds
      .flatMap((kind) => [...reader.read({ session, kind })].flatMap((entry) => talkOf(entry) ?? []))
      .toSorted((a, b) => a.seq - b.seq);

  /** Everybody who did something in it, with the entries it has. */
  const worked = function* (
    session: SessionId,
  ): Generator<undefined, { readonly by: ReadonlySet<string>; readonly seqs: ReadonlySet<number> }> {
    const by = new Set<string>();
    const seqs = new Set<number>();
    for (const entry of reader.read({ session })) {
      seqs.add(entry.seq);
      if (!saysOfIt(entry.kind)) by.add(entry.by);
      if (seqs.size % BIT === 0) yield;
    }
    return { by, seqs };
  };
  /** Who could look at it instead of those who worked in it. */
  const others = (by: ReadonlySet<string>): readonly string[] =>
    book
      .here()
      .filter((one) => !by.has(one.id) && mayAlone('review', tablet.asPerson(one)))
      .map(({ name }) => name);

  const wordsOf = (no: ReviewNo, by: ReadonlySet<string>): Phrase => {
    switch (no.is) {
      case 'own':
        return reviewWords.own({ who: orList(others(by)) });
      case 'approved':
      case 'waiting':
        return reviewWords[no.is]({
          name: studio.nameOf(no.by),
          when: { at: no.at, zone: zone(), as: 'moment' },
        });
      default:
        return reviewWords[no.is];
    }
  };
  const judge = (kind: ReviewKind, row: SessionRow, talk: readonly Talk[], by: ReadonlySet<string>) => {
    const me = author();
    return reviewNo({
      kind,
      isEnded: row.endedAt !== null,
      talk,
      workedHere: by.has(me) || row.practitioner === me,
      isTheirs: row.practitioner === me,
      hasOther: others(by).length > 0,
    });
  };

  /** For the page: what was said, and what may be said now. */
  const view = function* (row: SessionRow): Generator<undefined, CompletedPage['review']> {
    const talk = talkAbout(row.session);
    const { by } = yield* worked(row.session);
    const member = tablet.member();
    const isReviewer = member !== undefined && mayAlone('review', tablet.asPerson(member));
    const no = isReviewer ? judge('review.approved', row, talk, by) : undefined;
    return {
      state: reviewStateOf(talk),
      talk: talk.map((one) => ({ ...one, byName: studio.nameOf(one.by) })),
      mayReview: isReviewer && no === undefined,
      mayAnswer: judge('review.answered', row, talk, by) === undefined,
      why: no === undefined ? null : wordsOf(no, by),
    };
  };

  const say = async (
    kind: ReviewKind,
    { session, words, about = null, until = null }: Saying,
  ): Promise<Result<SessionRow, Failure | BadRequest | NotAllowed>> => {
    const bad = (says: Phrase) => err({ kind: 'bad-request' as const, channel: 'review', says, issues: [] });
    const [row] = reader.sessions({ session });
    if (row === undefined) return err(failure('not-found', session.slice(0, 8)));
    const said = words.trim();
    if (said === '' && kind !== 'review.approved')
      return bad(kind === 'review.returned' ? reviewWords.wordsNeeded : reviewWords.answerNeeded);
    if (until !== null && until < dateIn(zone(), clock.now())) return bad(reviewWords.untilPast);
    const { by, seqs } = await inTurns(worked(session));
    if (about !== null && !seqs.has(about)) return bad(reviewWords.unknownEntry);
    // Read last and without a break before the entry: of two reviewers the second hears of the first.
    const no = judge(kind, row, talkAbout(session), by);
    if (no?.is === 'own')
      return err({ kind: 'not-allowed', says: reviewWords.own({ who: orList(others(by)) }), why: 'role' });
    if (no !== undefined) return bad(wordsOf(no, by));
    const body: ReviewSaid = {
      words: said,
      ...(about === null ? {} : { about }),
      ...(until === null ? {} : { until }),
    };
    const saved = writer.append(author(), [
      { kind, session, client: row.client, body: body as unknown as JsonValue },
    ]);
    return saved.ok ? ok(row) : saved;
  };

  return { view, say };
};
export type Review = ReturnType<typeof createReview>;
