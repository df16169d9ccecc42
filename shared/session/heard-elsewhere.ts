import type { SessionId } from '../brand.ts';
import type { Instant, LocalDate } from '../time.ts';
import { laterOf } from '../time.ts';
import type { EarlierNumbing } from './topics/numbing/data.ts';

/** Cream that another tablet entered; by its id it is known again when more is heard of it. */
export interface HeardNumbing extends EarlierNumbing {
  readonly id: string;
  /** Not entered there as wiped off: it counts on. */
  readonly isOn?: true;
}

/**
 * What was heard of one session on another tablet while this one runs: this very session, which that tablet wrote on without holding it, or
 * another one of the client.
 */
export interface HeardElsewhere {
  readonly tablet: string;
  readonly session: SessionId;
  /** How many entries of it are here now that no limit knew of. */
  readonly entries: number;
  readonly lastAt: Instant;
  readonly numbing: readonly HeardNumbing[];
  /** A sign was ticked there, or the client handed over: no needle and no cream today. */
  readonly needleEnded: boolean;
  /** Of another session, where that needle is later than any known at the opening. */
  readonly lastNeedleOn: LocalDate | null;
}

/** With more of the same session on the same tablet: nothing that tightened is let go again, whatever that tablet took back. */
export const strictest = (before: HeardElsewhere | undefined, now: HeardElsewhere): HeardElsewhere => {
  if (before === undefined) return now;
  const known = new Map(before.numbing.map((one) => [one.id, one]));
  const told = new Set(now.numbing.map(({ id }) => id));
  return {
    ...now,
    lastAt: laterOf(before.lastAt, now.lastAt),
    numbing: [
      ...before.numbing.filter(({ id }) => !told.has(id)),
      ...now.numbing.map((one) => {
        const earlier = known.get(one.id);
        return earlier === undefined
          ? one
          : {
              ...one,
              grams: Math.max(earlier.grams, one.grams),
              areaCm2: Math.max(earlier.areaCm2, one.areaCm2),
              activeMg: Math.max(earlier.activeMg, one.activeMg),
            };
      }),
    ],
    needleEnded: before.needleEnded || now.needleEnded,
    lastNeedleOn: laterDay(before.lastNeedleOn, now.lastNeedleOn),
  };
};

const laterDay = (a: LocalDate | null, b: LocalDate | null): LocalDate | null =>
  a === null || (b !== null && b > a) ? b : a;

export const isSameSource = (
  a: Pick<HeardElsewhere, 'tablet' | 'session'>,
  b: Pick<HeardElsewhere, 'tablet' | 'session'>,
) => a.tablet === b.tablet && a.session === b.session;
