import type { Chain, Chains, Link } from './chains.ts';
import { enrolledIn, joinedIn, revokedIn } from './device-entries.ts';

/** A device of the studio. */
export interface Tablet {
  readonly deviceId: string;
  readonly publicKey: string;
  /** Nothing of it is here where it was named and never heard. */
  readonly chain: Chain | undefined;
  /** As people call it: 1 the one that began the studio, 2 … as enrolled; a letter where two were given one number apart. */
  readonly name: string;
  /** Nothing behind the entries known then counts. */
  readonly isRevoked: boolean;
}

export interface Membership {
  readonly tablets: readonly Tablet[];
  /** Chains of nobody in the studio. */
  readonly strangers: readonly Chain[];
  /** Entries that count. */
  readonly counted: ReadonlySet<Link>;
  /** What a revoked tablet wrote behind what was known of it: kept, shown, and of no effect. */
  readonly afterRevocation: readonly Link[];
}

/** By what is written, never by when it came: where two entries of different tablets compete, the earlier of these goes first. */
export const inWrittenOrder = (a: Link, b: Link): number =>
  compare(a.entry.at, b.entry.at) ||
  compare(a.chain.deviceId, b.chain.deviceId) ||
  a.entry.seq - b.entry.seq ||
  compare(a.hash, b.hash);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Who belongs to the studio of the device with that key: itself, whom a member enrolled, and who enrolled a member. Revocations are taken
 * in the order they were written; a tablet revoked before it wrote one revokes nobody.
 */
export const membersIn = ({ chains, byHash }: Chains, trusts: (publicKey: string) => boolean): Membership => {
  const invites = new Map<Link, { readonly deviceId: string; readonly publicKey: string }>();
  for (const link of byHash.values()) {
    const { kind, body } = link.entry;
    const named =
      kind === 'device.enrolled' ? enrolledIn(body) : kind === 'studio.joined' ? joinedIn(body) : undefined;
    if (named !== undefined) invites.set(link, named);
  }
  const revocations = [...byHash.values()]
    .filter(({ entry }) => entry.kind === 'device.revoked')
    .toSorted(inWrittenOrder);

  const revokedIds = new Set<string>();
  const allowed = new Map<Chain, (link: Link) => boolean>();
  const isCounted = (link: Link): boolean => allowed.get(link.chain)?.(link) ?? true;
  const members = (): ReadonlySet<Chain> => {
    const found = new Set(chains.filter(({ keys }) => [...keys].some(trusts)));
    for (let size = -1; size !== found.size;) {
      size = found.size;
      for (const [link, { deviceId, publicKey }] of invites)
        if (found.has(link.chain) && isCounted(link))
          for (const chain of chains)
            if (chain.keys.has(publicKey) && chain.deviceId === deviceId) found.add(chain);
    }
    return found;
  };
  for (const link of revocations) {
    const revoked = revokedIn(link.entry.body);
    if (revoked === undefined || !isCounted(link) || !members().has(link.chain)) continue;
    revokedIds.add(revoked.deviceId);
    for (const chain of chains.filter(({ deviceId }) => deviceId === revoked.deviceId)) {
      const before = allowed.get(chain) ?? (() => true);
      const within = upTo(byHash, revoked.upTo);
      allowed.set(chain, (one) => before(one) && within(one));
    }
  }
  const inStudio = members();
  const counted = new Set<Link>();
  const afterRevocation: Link[] = [];
  for (const chain of inStudio)
    for (const link of chain.links) {
      if (isCounted(link)) counted.add(link);
      else afterRevocation.push(link);
    }
  const named = [...invites]
    .filter(([link]) => counted.has(link))
    .toSorted(([a], [b]) => inWrittenOrder(b, a));
  const names = namesOf(named.map(([link]) => link));
  const tabletOf = (
    { deviceId, publicKey }: { readonly deviceId: string; readonly publicKey: string },
    chain?: Chain,
  ): Tablet => ({
    deviceId,
    publicKey,
    chain,
    name: names.get(deviceId) ?? '1',
    isRevoked: revokedIds.has(deviceId),
  });
  const heardIds = new Set([...inStudio].map(({ deviceId }) => deviceId));
  const unheard = new Map(
    named.flatMap(([, device]) => (heardIds.has(device.deviceId) ? [] : [[device.deviceId, device]])),
  );
  return {
    tablets: [
      ...[...inStudio].map((chain) => tabletOf(chain, chain)),
      ...[...unheard.values()].map((device) => tabletOf(device)),
    ].toSorted(
      (a, b) =>
        compare(a.name.padStart(6), b.name.padStart(6)) ||
        compare(a.chain?.begun ?? '', b.chain?.begun ?? ''),
    ),
    strangers: chains.filter((chain) => !inStudio.has(chain)),
    counted,
    afterRevocation: afterRevocation.toSorted(inWrittenOrder),
  };
};

/** Whether a line is one of those that end there. Where that end is not here, its number has to do. */
const upTo = (
  byHash: Chains['byHash'],
  end: { readonly seq: number; readonly hash: string } | null,
): ((link: Link) => boolean) => {
  if (end === null) return () => false;
  const last = byHash.get(end.hash);
  if (last === undefined) return ({ entry }) => entry.seq <= end.seq;
  const within = new Set<Link>();
  for (let link: Link | undefined = last; link !== undefined; link = link.parent) within.add(link);
  return (link) => within.has(link);
};

const namesOf = (invites: readonly Link[]): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const given = new Map<number, number>();
  for (const { entry } of invites.toSorted(inWrittenOrder)) {
    const enrolled = entry.kind === 'device.enrolled' ? enrolledIn(entry.body) : undefined;
    if (enrolled === undefined || names.has(enrolled.deviceId)) continue;
    const earlier = given.get(enrolled.tablet) ?? 0;
    given.set(enrolled.tablet, earlier + 1);
    names.set(
      enrolled.deviceId,
      `${enrolled.tablet}${earlier === 0 ? '' : String.fromCharCode('a'.charCodeAt(0) + Math.min(earlier, 25))}`,
    );
  }
  return names;
};
