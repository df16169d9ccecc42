import type { Instant } from '../time.ts';
import { chainsIn } from './chains.ts';
import type { Candidate, Checks, Link, OfferedLine, Refused } from './chains.ts';
import { knowledgeOf } from './knowledge.ts';
import type { Fork, Knowledge, SpokenOf } from './knowledge.ts';
import { membersIn } from './membership.ts';
import type { Membership, Tablet } from './membership.ts';
import { mergeRuleOf } from './rules.ts';

/** How far a tablet was heard. */
interface Heard {
  readonly tablet: Tablet;
  readonly entries: number;
  readonly lastAt: Instant | undefined;
  /** Another tablet spoke of its entries up to this one, which are not here. */
  readonly behind: number | undefined;
}

/** The studio's record: the chains of all its tablets together. */
export interface Union extends Pick<Knowledge, 'inOrder' | 'knew'> {
  readonly heard: readonly Heard[];
  readonly forks: readonly Fork[];
  readonly strangers: Membership['strangers'];
  readonly afterRevocation: readonly Link[];
  readonly refused: readonly Refused[];
  readonly waiting: readonly Candidate[];
  /** Of a kind that this version does not know: kept, and of no effect before an update. */
  readonly newer: readonly Link[];
}

/** Makes the record out of whatever lines there are. The same lines in any order, from any files, any number of times, make the same. */
export const unite = (
  offered: Iterable<OfferedLine>,
  { trusts, ...checks }: Checks & { readonly trusts: (publicKey: string) => boolean },
): Union => {
  const chains = chainsIn(offered, checks);
  const { tablets, strangers, counted, afterRevocation } = membersIn(chains, trusts);
  const { inOrder, knew, forks, spokenOf } = knowledgeOf(counted);
  return {
    inOrder,
    knew,
    forks,
    heard: tablets.map((tablet) => heardOf(tablet, counted, spokenOf)),
    strangers,
    afterRevocation,
    refused: chains.refused,
    waiting: chains.waiting,
    newer: inOrder.filter(({ entry }) => mergeRuleOf(entry.kind) === undefined),
  };
};

const heardOf = (tablet: Tablet, counted: ReadonlySet<Link>, spokenOf: readonly SpokenOf[]): Heard => {
  const links = (tablet.chain?.links ?? []).filter((link) => counted.has(link));
  const last = links.at(-1)?.entry;
  const told = spokenOf.find(({ deviceId }) => deviceId === tablet.deviceId)?.seq;
  return {
    tablet,
    entries: links.length,
    lastAt: last?.at,
    behind: tablet.isRevoked || told === undefined || told <= (last?.seq ?? 0) ? undefined : told,
  };
};
