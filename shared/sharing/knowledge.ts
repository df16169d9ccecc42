import type { Chain, Link } from './chains.ts';
import { heardIn } from './device-entries.ts';
import { inWrittenOrder } from './membership.ts';

/** Two went on under one name after `after`: a folder copied whole, or an old tablet that turned up again. */
export interface Fork {
  readonly chain: Chain;
  /** The last line that both have; `undefined` where not even the first is common. */
  readonly after: Link | undefined;
  readonly ends: readonly Link[];
}

/** What a tablet says it heard of another, and is not here. */
export interface SpokenOf {
  readonly deviceId: string;
  readonly seq: number;
}

export interface Knowledge {
  /** Every entry after all that its author knew; apart from that as written. Meaning is told in this order. */
  readonly inOrder: readonly Link[];
  /** Whether the author of `later` had `earlier` when writing. */
  readonly knew: (later: Link, earlier: Link) => boolean;
  readonly forks: readonly Fork[];
  readonly spokenOf: readonly SpokenOf[];
}

/** How far along each stretch. A stretch is a piece of a chain along which nobody went another way. */
type Reach = ReadonlyMap<number, number>;

/** Who knew what: along a chain everything before, and of others what `device.heard` says, with all that was known there. */
export const knowledgeOf = (counted: ReadonlySet<Link>): Knowledge => {
  const links = [...counted].toSorted(inWrittenOrder);
  const after = childrenOf(links);
  const heard = new Map<Link, Link>();
  const spokenOf = new Map<string, SpokenOf>();
  const byHash = new Map(links.map((link) => [link.hash, link]));
  for (const link of links) {
    const told = link.entry.kind === 'device.heard' ? heardIn(link.entry.body) : undefined;
    if (told === undefined) continue;
    const other = byHash.get(told.hash);
    if (other !== undefined) heard.set(link, other);
    else if ((spokenOf.get(told.deviceId)?.seq ?? 0) < told.seq)
      spokenOf.set(told.deviceId, { deviceId: told.deviceId, seq: told.seq });
  }
  const stretches = new Map<Link, number>();
  const reaches = new Map<Link, Reach>();
  const inOrder = causalOrder(links, after, heard);
  let stretchCount = 0;
  for (const link of inOrder) {
    const { parent } = link;
    const goesOn = parent !== undefined && after.get(parent)?.length === 1;
    const stretch = goesOn ? (stretches.get(parent) as number) : (stretchCount += 1);
    stretches.set(link, stretch);
    let reach: Reach = parent === undefined ? new Map<number, number>() : (reaches.get(parent) as Reach);
    if (parent !== undefined && !goesOn)
      reach = joined(reach, new Map([[stretches.get(parent) as number, parent.entry.seq]]));
    const other = heard.get(link);
    if (other !== undefined)
      reach = joined(
        joined(reach, reaches.get(other) as Reach),
        new Map([[stretches.get(other) as number, other.entry.seq]]),
      );
    reaches.set(link, reach);
  }
  const knew = (later: Link, earlier: Link): boolean => {
    const stretch = stretches.get(earlier) as number;
    if (stretches.get(later) === stretch) return later.entry.seq > earlier.entry.seq;
    return (reaches.get(later)?.get(stretch) ?? 0) >= earlier.entry.seq;
  };
  return {
    inOrder,
    knew,
    forks: forksIn(links, after),
    spokenOf: [...spokenOf.values()].toSorted((a, b) => (a.deviceId < b.deviceId ? -1 : 1)),
  };
};

const childrenOf = (links: readonly Link[]): ReadonlyMap<Link | undefined, readonly Link[]> => {
  const after = new Map<Link | undefined, Link[]>();
  for (const link of links) {
    const beside = after.get(link.parent);
    if (beside === undefined) after.set(link.parent, [link]);
    else beside.push(link);
  }
  return after;
};

const forksIn = (
  links: readonly Link[],
  after: ReadonlyMap<Link | undefined, readonly Link[]>,
): readonly Fork[] => {
  const forks: Fork[] = [];
  for (const link of links) {
    const ends = after.get(link) ?? [];
    if (ends.length > 1) forks.push({ chain: link.chain, after: link, ends });
  }
  const begun = new Map<string, Link[]>();
  for (const link of after.get(undefined) ?? [])
    begun.set(link.chain.deviceId, [...(begun.get(link.chain.deviceId) ?? []), link]);
  for (const [first, ...rest] of begun.values())
    if (first !== undefined && rest.length > 0)
      forks.push({ chain: first.chain, after: undefined, ends: [first, ...rest] });
  return forks;
};

const joined = (one: Reach, other: Reach): Reach => {
  const both = new Map(one);
  for (const [stretch, seq] of other) if ((both.get(stretch) ?? 0) < seq) both.set(stretch, seq);
  return both;
};

/** The written order, with whatever an entry's author knew before it: a tablet's clock may be a year ahead. */
const causalOrder = (
  links: readonly Link[],
  after: ReadonlyMap<Link | undefined, readonly Link[]>,
  heard: ReadonlyMap<Link, Link>,
): readonly Link[] => {
  const listeners = new Map<Link, Link[]>();
  for (const [link, other] of heard) listeners.set(other, [...(listeners.get(other) ?? []), link]);
  const rank = new Map(links.map((link, place) => [link, place]));
  const missing = new Map(
    links.map((link) => [link, (link.parent === undefined ? 0 : 1) + (heard.has(link) ? 1 : 0)]),
  );
  const ready = createHeap((link: Link) => rank.get(link) ?? 0);
  for (const link of links) if (missing.get(link) === 0) ready.push(link);
  const inOrder: Link[] = [];
  for (let link = ready.pop(); link !== undefined; link = ready.pop()) {
    inOrder.push(link);
    for (const next of [...(after.get(link) ?? []), ...(listeners.get(link) ?? [])]) {
      const left = (missing.get(next) ?? 0) - 1;
      missing.set(next, left);
      if (left === 0) ready.push(next);
    }
  }
  return inOrder;
};

/** The smallest first. */
const createHeap = <T>(rankOf: (one: T) => number) => {
  const all: { readonly one: T; readonly rank: number }[] = [];
  const swap = (i: number, j: number): void => {
    [all[i], all[j]] = [all[j] as (typeof all)[number], all[i] as (typeof all)[number]];
  };
  const rank = (i: number): number => all[i]?.rank ?? Infinity;
  return {
    push: (one: T): void => {
      all.push({ one, rank: rankOf(one) });
      for (let i = all.length - 1; i > 0;) {
        const up = (i - 1) >> 1;
        if (rank(up) <= rank(i)) return;
        swap(i, up);
        i = up;
      }
    },
    pop: (): T | undefined => {
      const top = all[0];
      const last = all.pop();
      if (top === undefined || last === undefined || all.length === 0) return top?.one;
      all[0] = last;
      for (let i = 0; ;) {
        const down = rank(2 * i + 1) <= rank(2 * i + 2) ? 2 * i + 1 : 2 * i + 2;
        if (rank(down) >= rank(i)) break;
        swap(i, down);
        i = down;
      }
      return top.one;
    },
  };
};
