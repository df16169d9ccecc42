import { reviewKinds, stateAfter } from '../desk/review.ts';
import type { ReviewKind, ReviewState } from '../desk/review.ts';
import type { Link } from './chains.ts';
import { standing } from './standing.ts';
import type { Union } from './union.ts';

/** What still wants something goes before what is settled. */
const openFirst: readonly ReviewState[] = ['returned', 'answered', 'approved'];

/**
 * Where the talk about each session stands. Of words that knew nothing of each other the one that still wants something counts: a question is
 * settled by whoever knew of it, never by a clock.
 */
export const reviewsIn = ({
  inOrder,
  knew,
}: Pick<Union, 'inOrder' | 'knew'>): ReadonlyMap<string, ReviewState> => {
  const said = new Map<string, Link[]>();
  for (const link of inOrder) {
    const { session, kind } = link.entry;
    if (session === undefined || !isReviewKind(kind)) continue;
    const links = said.get(session);
    if (links === undefined) said.set(session, [link]);
    else links.push(link);
  }
  return new Map([...said].map(([session, links]) => [session, openOf(standing(links, knew))]));
};

const openOf = (links: readonly Link[]): ReviewState => {
  const states = links.flatMap(({ entry: { kind } }) => (isReviewKind(kind) ? [stateAfter[kind]] : []));
  return openFirst.find((state) => states.includes(state)) ?? 'none';
};

export const isReviewKind = (kind: string): kind is ReviewKind => reviewKinds.some((one) => one === kind);
