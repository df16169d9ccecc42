import type { ClientId } from '../../shared/brand.ts';
import { clientFields } from '../../shared/people/client.ts';
import type { OtherVisit, OtherVisits } from '../desk/other-visits.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { ToldElsewhere } from './told-elsewhere.ts';

interface Deps {
  readonly elsewhere: () => Elsewhere | undefined;
  readonly told: Pick<ToldElsewhere, 'all' | 'owed' | 'figuresOf'>;
  /** Whether this tablet has their file. */
  readonly isKnown: (client: ClientId) => boolean;
}

/** Visits of the other tablets for the desk: what was told of those that ended, and who is in the chair there now. */
export const otherVisitsOf = ({ elsewhere, told, isKnown }: Deps): OtherVisits => {
  let made:
    | {
        readonly of: ReturnType<ToldElsewhere['all']>;
        readonly beside: Elsewhere | undefined;
        readonly all: readonly OtherVisit[];
      }
    | undefined;
  const all = (): readonly OtherVisit[] => {
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
      };
    return made.all;
  };
  return {
    all,
    owed: () => told.owed() ?? 0,
    figuresOf: told.figuresOf,
    fieldsOf: (client) => {
      const fields = clientFields.safeParse(elsewhere()?.fieldsOf(client));
      return fields.success ? fields.data : undefined;
    },
    tabletOf: (client) => (isKnown(client) ? null : (elsewhere()?.tabletOf(client) ?? null)),
  };
};
