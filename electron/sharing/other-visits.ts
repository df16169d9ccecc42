import type { ClientId } from '../../shared/brand.ts';
import { clientFields } from '../../shared/people/client.ts';
import type { TalkedHere, VisitElsewhere } from '../../shared/sharing/picture.ts';
import type { OtherVisit, OtherVisits, ReviewsElsewhere } from '../desk/other-visits.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { ToldElsewhere } from './told-elsewhere.ts';

interface Deps {
  readonly elsewhere: () => Elsewhere | undefined;
  readonly talked: () => readonly TalkedHere[];
  readonly told: Pick<ToldElsewhere, 'all' | 'owed' | 'figuresOf'>;
  /** Whether this tablet has their file. */
  readonly isKnown: (client: ClientId) => boolean;
}

/** Visits of the other tablets for the desk: what was told of those that ended, and who is in the chair there now. */
export const otherVisitsOf = ({ elsewhere, talked, told, isKnown }: Deps): OtherVisits => {
  let made:
    | {
        readonly of: ReturnType<ToldElsewhere['all']>;
        readonly beside: Elsewhere | undefined;
        readonly all: readonly OtherVisit[];
        readonly waiting: Omit<ReviewsElsewhere, 'here'>;
      }
    | undefined;
  const seen = (): NonNullable<typeof made> => {
    const [of, beside] = [told.all(), elsewhere()];
    if (made?.of !== of || made.beside !== beside)
      made = {
        of,
        beside,
        all: [
          ...of,
          ...(beside?.visits ?? [])
            .filter(({ ended }) => ended === null)
            .map((visit): OtherVisit => ({ ...visit, practitioner: '', kind: '', ending: null, told: null })),
        ].toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : -1)),
        waiting: waitingIn(beside?.visits ?? [], of),
      };
    return made;
  };
  return {
    all: () => seen().all,
    reviews: () => ({ ...seen().waiting, here: talked() }),
    owed: () => told.owed() ?? 0,
    figuresOf: told.figuresOf,
    fieldsOf: (client) => {
      const fields = clientFields.safeParse(elsewhere()?.fieldsOf(client));
      return fields.success ? fields.data : undefined;
    },
    tabletOf: (client) => (isKnown(client) ? null : (elsewhere()?.tabletOf(client) ?? null)),
  };
};

/** As each tablet counts its own: answered ones, and those that nobody spoke of and that there is something to look at. */
const waitingIn = (
  visits: readonly VisitElsewhere[],
  told: ReturnType<ToldElsewhere['all']>,
): Omit<ReviewsElsewhere, 'here'> => {
  const reasons = new Map(told.map((one) => [one.session, one.told.reasons]));
  // The newest come first, so the first of each person on each tablet is the last that is met.
  const firsts = new Set(
    new Map(told.map(({ tablet, practitioner, session }) => [`${tablet} ${practitioner}`, session])).values(),
  );
  const ended = visits.filter(({ ended: how }) => how !== null && how !== 'session.mistaken');
  const count = (fits: (visit: VisitElsewhere) => boolean): number => ended.filter(fits).length;
  const answered = count(({ review }) => review === 'answered');
  const isOpen = (one: VisitElsewhere): boolean =>
    one.review === 'none' && (firsts.has(one.session) || hasReason(one, reasons.get(one.session)));
  return {
    toReview: answered + count(isOpen),
    answered,
    returned: count(({ review }) => review === 'returned'),
  };
};
/** Of what could not be read yet its end says in clear. */
const hasReason = (
  { events, late, isTakenOver, overrides, notChecked, ended }: VisitElsewhere,
  told: number | undefined,
): boolean =>
  events + late > 0 ||
  isTakenOver ||
  (told === undefined ? overrides + notChecked > 0 || ended === 'session.abandoned' : told !== 0);
