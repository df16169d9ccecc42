import type { ClientId, SessionId } from '../../shared/brand.ts';
import type { SessionFigures } from '../../shared/desk/figures/session-figures.ts';
import type { ClientFields } from '../../shared/people/client.ts';
import type { Ending } from '../../shared/session/stage.ts';
import type { TalkedHere } from '../../shared/sharing/picture.ts';
import type { Instant } from '../../shared/time.ts';
import type { Told } from './told.ts';

/** A visit on another tablet of the studio, as the desk needs it. */
export interface OtherVisit {
  readonly session: SessionId;
  readonly client: ClientId;
  readonly tablet: string;
  readonly practitioner: string;
  readonly kind: string;
  readonly openedAt: Instant;
  /** `null` while it is open there. */
  readonly ending: Ending | null;
  /** `null`: it is open, or nothing is told of it yet. */
  readonly told: Pick<Told, 'date' | 'reviewOn' | 'touchUp'> | null;
}

export interface ReviewsElsewhere {
  readonly toReview: number;
  readonly answered: number;
  readonly returned: number;
  readonly here: readonly TalkedHere[];
}

/** What this tablet knows of the visits on the others; empty where it works alone. */
export interface OtherVisits {
  /** The newest first; the same array until something has changed. */
  readonly all: () => readonly OtherVisit[];
  /** Ended ones that nothing is told of yet. */
  readonly owed: () => number;
  /** What waits for a manager there, and the sessions of this tablet about which another one said something. */
  readonly reviews: () => ReviewsElsewhere;
  readonly figuresOf: (session: SessionId) => SessionFigures | undefined;
  /** Of a client whose file is on other tablets only. */
  readonly fieldsOf: (client: ClientId) => ClientFields | undefined;
  /** The tablet that has their file, where this one has not. */
  readonly tabletOf: (client: ClientId) => string | null;
}

/** Two lists that are each in order, the newest first, as one. */
export const newestFirst = function* <
  A extends { readonly openedAt: Instant },
  B extends { readonly openedAt: Instant },
>(own: Iterable<A>, others: Iterable<B>): Generator<A | B, void> {
  const theirs = others[Symbol.iterator]();
  let other = theirs.next();
  for (const one of own) {
    for (; other.done !== true && other.value.openedAt > one.openedAt; other = theirs.next())
      yield other.value;
    yield one;
  }
  for (; other.done !== true; other = theirs.next()) yield other.value;
};
