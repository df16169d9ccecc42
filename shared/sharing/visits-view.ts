import type { ClientId, SessionId } from '../brand.ts';
import { isEnding } from '../session/stage.ts';
import type { Ending } from '../session/stage.ts';
import type { Instant, LocalDate } from '../time.ts';
import type { Sentence } from '../words/message.ts';
import { tabletsWords as words } from '../words/screens/tablets.ts';
import type { StudioPicture, VisitElsewhere } from './picture.ts';

/** A visit on another tablet, as whoever audits the studio sees it: from what stands in clear, and why to look at it. */
export interface VisitThere {
  readonly session: SessionId;
  readonly client: ClientId;
  /** `null` where no key of theirs came yet. */
  readonly clientName: string | null;
  readonly tablet: string;
  readonly on: LocalDate;
  readonly recordNumber: string | null;
  /** `null`: open there. */
  readonly ending: Ending | null;
  readonly looks: readonly Sentence[];
}

export interface VisitsThere {
  readonly rows: readonly VisitThere[];
  /** Of how many these are the newest. */
  readonly of: number;
  /** How far each of the others was heard. */
  readonly fresh: readonly Sentence[];
  /** Why the list may lack something; `null`: nothing is known to be missing. */
  readonly lacks: Sentence | null;
}

const SHOWN = 200;

/** `null` where this tablet works alone. The newest first; with `onlyLooks` those alone that there is something to look at. */
export const visitsThere = (
  visits: readonly VisitElsewhere[],
  onlyLooks: boolean,
  {
    nameOf,
    dayOf,
  }: {
    readonly nameOf: (client: ClientId) => string | undefined;
    readonly dayOf: (at: Instant) => LocalDate;
  },
): Pick<VisitsThere, 'rows' | 'of'> => {
  const asked = visits.filter((one) => !onlyLooks || looksAt(one).length > 0);
  return {
    of: asked.length,
    rows: asked.slice(0, SHOWN).map((one) => {
      const place = one.ended?.replace('session.', '') ?? '';
      return {
        session: one.session,
        client: one.client,
        clientName: nameOf(one.client) ?? null,
        tablet: one.tablet,
        on: dayOf(one.openedAt),
        recordNumber: one.recordNumber,
        ending: isEnding(place) ? place : null,
        looks: looksAt(one),
      };
    }),
  };
};

const looksAt = ({
  ended,
  events,
  overrides,
  notChecked,
  late,
  isTakenOver,
  isReviewed,
}: VisitElsewhere): readonly Sentence[] =>
  // Who was content with it here need not look again on the other tablet.
  isReviewed
    ? []
    : [
        ...(events > 0 ? [words.lookEvents({ count: events })] : []),
        ...(ended === 'session.abandoned' ? [words.lookEarly] : []),
        ...(overrides > 0 ? [words.lookOverrides({ count: overrides })] : []),
        ...(notChecked > 0 ? [words.lookNotChecked({ count: notChecked })] : []),
        ...(late > 0 ? [words.lookLate({ count: late })] : []),
        ...(isTakenOver ? [words.lookTakenOver] : []),
      ];

/** How fresh the others are, and whether something is missing. */
export const freshness = (
  tablets: StudioPicture['tablets'],
  isWhole: boolean,
  zone: string,
): Pick<VisitsThere, 'fresh' | 'lacks'> => ({
  fresh: tablets
    .filter(({ isThis, isRevoked }) => !isThis && !isRevoked)
    .map(({ name, lastAt }) =>
      lastAt === null
        ? words.recallUnheard({ name })
        : words.recallFresh({ name, at: { at: lastAt, zone, as: 'moment' } }),
    ),
  lacks: isWhole ? null : words.listNotWhole,
});
