import type { GuardId } from '../../protocol/guards.ts';
import { guardIds } from '../../protocol/guards.ts';
import { measureIds, measures } from './measures.ts';
import type { Counted, MeasureId, Value } from './measures.ts';
import { createTally, quantileOf } from './tally.ts';

/** By what sessions are put together. */
export const splits = ['month', 'person', 'zone', 'product'] as const;
export type Split = (typeof splits)[number];

/** Fewer say nothing about a person, a place or a product: one more session could turn it round. */
export const FEW = 5;

/** `n` values; of a share how many of them were so. Nothing where there was none. */
export interface Figure {
  readonly n: number;
  readonly sum: number;
  /** A share from 0 to 1, so many to a hundred, or the middle value. */
  readonly value: number | null;
  /** The middle half of a median. */
  readonly low: number | null;
  readonly high: number | null;
}
export interface Group {
  readonly key: string;
  readonly sessions: number;
  readonly figures: Readonly<Record<MeasureId, Figure>>;
}
export interface GuardCount {
  readonly guard: GuardId;
  /** Sessions in which it held somebody back, and in which it was overridden. */
  readonly fired: number;
  readonly overridden: number;
}
export interface LotCount {
  readonly product: string;
  readonly lot: string;
  readonly sessions: number;
  readonly events: number;
}
export interface Figures {
  readonly all: Group;
  readonly by: Readonly<Record<Split, readonly Group[]>>;
  readonly guards: readonly GuardCount[];
  /** Lots with an event in a session that they went into, and how many there were in all. */
  readonly lots: readonly LotCount[];
  readonly lotsUsed: number;
}

const createGroup = (key: string) => {
  const tallies = new Map(measureIds.map((id) => [id, createTally()] as const));
  let sessions = 0;
  return {
    add: (one: Counted, isOwn: (value: Value) => boolean): void => {
      sessions += 1;
      for (const id of measureIds)
        for (const value of measures[id].of(one)) if (isOwn(value)) tallies.get(id)?.add(value.value);
    },
    done: (): Group => ({
      key,
      sessions,
      figures: Object.fromEntries(
        [...tallies].map(([id, tally]) => [id, figureOf(id, tally)]),
      ) as unknown as Group['figures'],
    }),
  };
};

const figureOf = (id: MeasureId, tally: ReturnType<typeof createTally>): Figure => {
  const done = tally.done();
  const { n, sum } = done;
  const { how } = measures[id];
  if (how === 'median')
    return {
      n,
      sum,
      value: quantileOf(done, 0.5),
      low: quantileOf(done, 0.25),
      high: quantileOf(done, 0.75),
    };
  const share = n === 0 ? null : sum / n;
  return {
    n,
    sum,
    value: share === null ? null : how === 'share' ? share : share * 100,
    low: null,
    high: null,
  };
};

const all = (): boolean => true;
const placesOf: Readonly<
  Record<
    Split,
    (one: Counted) => readonly { readonly key: string; readonly isOwn: (value: Value) => boolean }[]
  >
> = {
  month: ({ date }) => [{ key: date.slice(0, 7), isOwn: all }],
  person: ({ practitioner }) => [{ key: practitioner, isOwn: all }],
  zone: ({ figures }) => {
    const named = [
      ...figures.creams.flatMap(({ zones }) => zones),
      ...figures.healed.map(({ zone }) => zone),
    ];
    return [...new Set([...figures.zones, ...named])].map((key) => ({
      key,
      isOwn: ({ zones }) => (zones === undefined ? figures.zones.includes(key) : zones.includes(key)),
    }));
  },
  product: ({ figures }) =>
    [...new Set([...figures.products, ...figures.creams.map(({ product }) => product)])].map((key) => ({
      key,
      isOwn: ({ product }) => product === undefined || product === key,
    })),
};

/** Counts sessions one by one and keeps none of them. */
export const createCount = () => {
  const whole = createGroup('');
  const groups = Object.fromEntries(splits.map((split) => [split, new Map()])) as Readonly<
    Record<Split, Map<string, ReturnType<typeof createGroup>>>
  >;
  const guards = new Map<GuardId, { fired: number; overridden: number }>();
  const lots = new Map<string, LotCount>();
  return {
    add: (one: Counted): void => {
      whole.add(one, all);
      for (const split of splits)
        for (const { key, isOwn } of placesOf[split](one)) {
          const group = groups[split].get(key) ?? createGroup(key);
          groups[split].set(key, group);
          group.add(one, isOwn);
        }
      const { fired, overridden, lots: used } = one.figures;
      for (const guard of new Set([...fired, ...overridden])) {
        const known = guards.get(guard) ?? { fired: 0, overridden: 0 };
        guards.set(guard, {
          fired: known.fired + (fired.includes(guard) ? 1 : 0),
          overridden: known.overridden + (overridden.includes(guard) ? 1 : 0),
        });
      }
      for (const { product, lot } of used) {
        const key = `${product}\n${lot}`;
        const known = lots.get(key) ?? { product, lot, sessions: 0, events: 0 };
        lots.set(key, { ...known, sessions: known.sessions + 1, events: known.events + one.events });
      }
    },
    done: (): Figures => ({
      all: whole.done(),
      by: Object.fromEntries(
        splits.map((split) => [
          split,
          [...groups[split].values()]
            .map((group) => group.done())
            .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))),
        ]),
      ) as unknown as Figures['by'],
      guards: guardIds.flatMap((guard) => {
        const known = guards.get(guard);
        return known === undefined ? [] : [{ guard, ...known }];
      }),
      lots: [...lots.values()]
        .filter(({ events }) => events > 0)
        .toSorted((a, b) => (`${a.product}\n${a.lot}` < `${b.product}\n${b.lot}` ? -1 : 1)),
      lotsUsed: lots.size,
    }),
  };
};
