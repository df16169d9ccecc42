import type { SessionId } from '../brand.ts';
import type { Instant, LocalDate } from '../time.ts';
import { laterOf } from '../time.ts';
import type { EarlierNumbing } from './topics/numbing/data.ts';

/** Cream that another tablet entered; by its id it is known again when more is heard of it. */
export interface HeardNumbing extends EarlierNumbing {
  readonly id: string;
  /** Not entered there as wiped off: it counts on. */
  readonly isOn?: true;
  /** Grams, area or since when is not known there: of the running session a stop, until it is entered here. */
  readonly unknown?: true;
  /** All of it, also where this session has it too; without this, what comes on top. */
  readonly whole?: true;
  /** Another product, or none, is in force for it by now: its amounts count on. */
  readonly isCorrected?: true;
  readonly zones?: readonly string[];
  readonly lot?: string;
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

/** Two words about one cream: the most of each value, and the longest time. Whether it is on still is the later word's to say. */
export const stricterOf = (earlier: HeardNumbing, one: HeardNumbing): HeardNumbing => {
  const span = longest(earlier.span, one.span);
  const zones = [...new Set([...(earlier.zones ?? []), ...(one.zones ?? [])])];
  return {
    ...one,
    grams: Math.max(earlier.grams, one.grams),
    areaCm2: Math.max(earlier.areaCm2, one.areaCm2),
    activeMg: Math.max(earlier.activeMg, one.activeMg),
    minutes: Math.max(earlier.minutes, one.minutes),
    ...(earlier.strength === undefined ? {} : { strength: earlier.strength }),
    ...(earlier.unknown === undefined ? {} : { unknown: earlier.unknown }),
    ...(earlier.whole === undefined ? {} : { whole: earlier.whole }),
    ...(span === undefined ? {} : { span }),
    // Where one of them did not say which, it may be anywhere.
    ...(zones.length === 0 || earlier.zones === undefined || one.zones === undefined ? {} : { zones }),
  };
};

const longest = (a: HeardNumbing['span'], b: HeardNumbing['span']): HeardNumbing['span'] =>
  a === undefined || b === undefined
    ? (a ?? b)
    : { from: earlierOf(a.from, b.from), to: laterOf(a.to, b.to) };
const earlierOf = (a: Instant, b: Instant): Instant => (laterOf(a, b) === a ? b : a);

/** What was heard of creams before, with what is heard now. One that became another product counts under both. */
const tightened = (
  before: readonly HeardNumbing[],
  now: readonly HeardNumbing[],
): readonly HeardNumbing[] => {
  const kept = new Map(before.map((one) => [one.id, one]));
  for (const one of now) {
    const earlier = kept.get(one.id);
    if (earlier === undefined || earlier.product === one.product) {
      kept.set(one.id, earlier === undefined ? one : stricterOf(earlier, one));
      continue;
    }
    const aside = (product: string): string => `${one.id} ${product}`;
    const again = kept.get(aside(one.product));
    const { isOn: _, ...was } = earlier;
    kept.delete(aside(one.product));
    kept.set(aside(was.product), { ...was, id: aside(was.product), isCorrected: true });
    kept.set(one.id, again === undefined ? one : stricterOf(again, one));
  }
  return [...kept.values()];
};

/** With more of the same session on the same tablet: nothing that tightened is let go again, whatever that tablet took back. */
export const strictest = (before: HeardElsewhere | undefined, now: HeardElsewhere): HeardElsewhere =>
  before === undefined
    ? now
    : {
        ...now,
        lastAt: laterOf(before.lastAt, now.lastAt),
        numbing: tightened(before.numbing, now.numbing),
        needleEnded: before.needleEnded || now.needleEnded,
        lastNeedleOn: laterDay(before.lastNeedleOn, now.lastNeedleOn),
      };

const laterDay = (a: LocalDate | null, b: LocalDate | null): LocalDate | null =>
  a === null || (b !== null && b > a) ? b : a;

export const isSameSource = (
  a: Pick<HeardElsewhere, 'tablet' | 'session'>,
  b: Pick<HeardElsewhere, 'tablet' | 'session'>,
) => a.tablet === b.tablet && a.session === b.session;
