import type { AuthorId } from '../brand.ts';
import type { Entry } from '../journal/entry.ts';
import type { SessionEvent } from '../session/events.ts';
import type { Instant, LocalDate } from '../time.ts';

/** Where the talk about an ended session stands. */
const reviewStates = ['none', 'returned', 'answered', 'approved'] as const;
export type ReviewState = (typeof reviewStates)[number];

export const reviewKinds = ['review.returned', 'review.answered', 'review.approved'] as const;
export type ReviewKind = (typeof reviewKinds)[number];
export const stateAfter: Readonly<Record<ReviewKind, ReviewState>> = {
  'review.returned': 'returned',
  'review.answered': 'answered',
  'review.approved': 'approved',
};

/** What was said, word for word. */
export interface ReviewSaid {
  readonly words: string;
  /** The entry that is asked about. */
  readonly about?: number;
  /** By when an answer is wanted. */
  readonly until?: LocalDate;
  /** The answer is the correction or addition that was entered with it. */
  readonly byAddendum?: true;
}
export interface Talk extends ReviewSaid {
  readonly seq: number;
  readonly at: Instant;
  readonly by: AuthorId;
  readonly proven: boolean;
  readonly kind: ReviewKind;
}

const isReviewKind = (kind: string): kind is ReviewKind => reviewKinds.some((one) => one === kind);

/** What one entry adds to the talk; nothing where it is of another kind or cannot be read. */
export const talkOf = ({ seq, at, by, kind, proven, body, state }: Entry): Talk | undefined => {
  if (!isReviewKind(kind) || state !== 'open') return undefined;
  const { words, about, until, byAddendum } = body as unknown as ReviewSaid;
  return {
    seq,
    at,
    by,
    kind,
    proven: proven === 'pin',
    words,
    ...(about === undefined ? {} : { about }),
    ...(until === undefined ? {} : { until }),
    ...(byAddendum === undefined ? {} : { byAddendum }),
  };
};

/** Whoever is asked and puts the record right has answered: in the words that they gave for it. Paper that is made anew says nothing. */
export const answerIn = (
  event: SessionEvent,
  asked: Pick<ReviewAsked, 'isTheirs'> & { readonly last: ReviewKind | undefined },
): ReviewSaid | undefined => {
  if (asked.last !== 'review.returned' || !asked.isTheirs) return undefined;
  if (event.type === 'record.added') return { words: event.text, byAddendum: true };
  return event.type === 'record.corrected' ? { words: event.reason, byAddendum: true } : undefined;
};

export const reviewStateOf = (talk: readonly Pick<Talk, 'kind'>[]): ReviewState => {
  const last = talk.at(-1);
  return last === undefined ? 'none' : stateAfter[last.kind];
};

/** Why somebody may not say this now. */
export type ReviewNo =
  | { readonly is: 'open' }
  /** They worked in it, and somebody else is here who could review it. */
  | { readonly is: 'own' }
  | { readonly is: 'approved'; readonly by: AuthorId; readonly at: Instant }
  | { readonly is: 'waiting'; readonly by: AuthorId; readonly at: Instant }
  | { readonly is: 'notAsked' }
  | { readonly is: 'notTheirs' };

export interface ReviewAsked {
  readonly kind: ReviewKind;
  readonly isEnded: boolean;
  readonly talk: readonly Talk[];
  /** Whoever asks did something in this session. */
  readonly workedHere: boolean;
  /** It is their session. */
  readonly isTheirs: boolean;
  /** Somebody else who did nothing in it could review it. */
  readonly hasOther: boolean;
}

/** Review, return with a question, answer, approve: each in its turn, and nobody reviews themselves where another can. */
export const reviewNo = (asked: ReviewAsked): ReviewNo | undefined => {
  const { kind, isEnded, talk, workedHere, isTheirs, hasOther } = asked;
  if (!isEnded) return { is: 'open' };
  const last = talk.at(-1);
  if (kind === 'review.answered') {
    if (!isTheirs) return { is: 'notTheirs' };
    return last?.kind === 'review.returned' ? undefined : { is: 'notAsked' };
  }
  if (workedHere && hasOther) return { is: 'own' };
  if (last?.kind === 'review.approved') return { is: 'approved', by: last.by, at: last.at };
  // A second question crosses the first; an approval while somebody is still asked would leave them without an answer.
  return last?.kind === 'review.returned' ? { is: 'waiting', by: last.by, at: last.at } : undefined;
};
