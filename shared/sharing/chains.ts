import type { Digest } from '../journal/chain.ts';
import { parseLine } from '../journal/codec.ts';
import { FORMAT_VERSION, GENESIS } from '../journal/entry.ts';
import type { StoredEntry } from '../journal/entry.ts';
import { ENTRIES_PER_MARK, markedText } from '../journal/mark.ts';
import { createSigners } from '../journal/signers.ts';
import type { SignatureCheck } from '../journal/signers.ts';
import type { DeviceNamed } from '../journal/replacement.ts';
import { joinedIn } from './device-entries.ts';

/** A line as some file or server gave it: nothing of it is believed yet. */
export interface OfferedLine {
  readonly line: string;
  readonly hash: string;
  readonly mark?: string;
  /** Where it came from, for the sentence that names it. */
  readonly source?: string;
}

/** A line that its device wrote: the text fits the hash, the chain fits, and a mark at it or soon after it vouches. */
export interface Link {
  readonly hash: string;
  readonly entry: StoredEntry;
  /** The line itself, and its mark where it carries one. */
  readonly line: string;
  readonly mark?: string;
  readonly parent: Link | undefined;
  readonly chain: Chain;
}

/** What one device began. More than one end means that two went on under one name. */
export interface Chain extends DeviceNamed {
  /** Hash of its first line. */
  readonly begun: string;
  /** Every key that signed in it, each handed over to by the one before. */
  readonly keys: Set<string>;
  readonly links: Link[];
}

type Unfit = 'changed' | 'unreadable' | 'newer' | 'inserted' | 'wrong-time' | 'foreign-mark';
/** A line that is kept but does not count, and why. */
export interface Refused {
  readonly why: Unfit;
  readonly seq: number | null;
  readonly hash: string;
  readonly source: string;
}

export interface Chains {
  readonly chains: readonly Chain[];
  readonly byHash: ReadonlyMap<string, Link>;
  readonly refused: readonly Refused[];
  /** Lines that may be good: what comes before them, or the mark that vouches for them, is not here. */
  readonly waiting: readonly Candidate[];
}

export interface Checks {
  readonly digest: Digest;
  readonly verifierOf: (publicKey: string) => SignatureCheck;
  /** Hashes of lines up to which whoever looks has checked every signature before: as each hash covers all before it, that still holds. */
  readonly checked?: ReadonlySet<string>;
}

/** A line that can be read and whose text fits its hash. */
export interface Candidate {
  readonly hash: string;
  readonly line: string;
  readonly entry: StoredEntry;
  readonly source: string;
  /** One of a kill, a torn copy or a stranger may be beside the right one. */
  readonly marks: Set<string>;
}

/** A candidate on its way: reached from the beginning of its chain, not yet vouched for. */
interface Step {
  readonly candidate: Candidate;
  readonly before: Step | undefined;
  readonly signer: DeviceNamed;
  readonly chain: Chain;
  mark?: string;
  isVouched: boolean;
}

/** The chains in what was offered, whatever its order, its repetition and its files: nothing but the set of lines counts. */
export const chainsIn = (
  offered: Iterable<OfferedLine>,
  { digest, verifierOf, checked = new Set() }: Checks,
): Chains => {
  const { candidates, refused } = sorted(offered, digest);
  const refuse = ({ hash, entry, source }: Candidate, why: Unfit): void =>
    void refused.push({ why, seq: entry.seq, hash, source });
  const after = new Map<string, Candidate[]>();
  for (const candidate of candidates.values()) {
    const beside = after.get(candidate.entry.prev);
    if (beside === undefined) after.set(candidate.entry.prev, [candidate]);
    else beside.push(candidate);
  }
  const isChecked = upTo(checked, candidates);
  const checkOf = remembered(verifierOf);
  const steps = new Map<string, Step>();
  const isUnfit = new Set<string>();
  const open: Step[] = [];
  for (const candidate of after.get(GENESIS) ?? []) {
    const device = candidate.entry.kind === 'journal.begun' ? joinedIn(candidate.entry.body) : undefined;
    if (candidate.entry.seq !== 1 || device === undefined) {
      isUnfit.add(candidate.hash);
      refuse(candidate, 'inserted');
      continue;
    }
    const chain: Chain = { ...device, begun: candidate.hash, keys: new Set([device.publicKey]), links: [] };
    open.push({ candidate, before: undefined, signer: device, chain, isVouched: false });
  }
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { hash, entry, marks } = step.candidate;
    steps.set(hash, step);
    const { signer } = step;
    const wasChecked = isChecked.has(hash);
    if (wasChecked) step.isVouched = true;
    const text = markedText({ deviceId: signer.deviceId, seq: entry.seq, hash, at: entry.at });
    const good = [...marks]
      .toSorted()
      .find((mark) => (wasChecked && marks.size === 1) || checkOf(signer.publicKey)(text, mark));
    if (good !== undefined) vouch(step, good);
    else if (marks.size > 0) refuse(step.candidate, 'foreign-mark');
    for (const candidate of after.get(hash) ?? []) {
      const next = nextSigner(step, candidate, verifierOf);
      if (typeof next === 'string') {
        isUnfit.add(candidate.hash);
        refuse(candidate, next);
      } else open.push({ candidate, before: step, signer: next, chain: step.chain, isVouched: false });
    }
  }
  return { ...linked(steps), refused: tidied(refused), waiting: left(candidates, steps, isUnfit) };
};

/** Every line on the way down from those ends, where that way is whole. */
const upTo = (ends: ReadonlySet<string>, candidates: ReadonlyMap<string, Candidate>): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const end of ends) {
    const way: string[] = [];
    let hash = end;
    for (let one = candidates.get(hash); one !== undefined && !found.has(hash); one = candidates.get(hash)) {
      way.push(hash);
      hash = one.entry.prev;
    }
    if (hash === GENESIS || found.has(hash)) for (const one of way) found.add(one);
  }
  return found;
};

const sorted = (offered: Iterable<OfferedLine>, digest: Digest) => {
  const candidates = new Map<string, Candidate>();
  const refused: Refused[] = [];
  for (const { line, hash, mark, source = '' } of offered) {
    if (digest(line) !== hash) {
      refused.push({ why: 'changed', seq: null, hash, source });
      continue;
    }
    const known = candidates.get(hash);
    if (known !== undefined) {
      if (mark !== undefined) known.marks.add(mark);
      if (source < known.source) candidates.set(hash, { ...known, source });
      continue;
    }
    const parsed = parseLine(line);
    if (parsed.ok)
      candidates.set(hash, {
        hash,
        line,
        entry: parsed.value,
        source,
        marks: new Set(mark === undefined ? [] : [mark]),
      });
    else refused.push({ why: isNewer(line) ? 'newer' : 'unreadable', seq: null, hash, source });
  }
  return { candidates, refused };
};

/** Whoever signs the candidate, or why it does not follow. */
const nextSigner = (
  { candidate: { entry: before }, signer }: Step,
  { entry }: Candidate,
  verifierOf: Checks['verifierOf'],
): DeviceNamed | Unfit => {
  if (entry.seq !== before.seq + 1 || entry.kind === 'journal.begun') return 'inserted';
  if (entry.at < before.at && entry.kind !== 'clock.corrected') return 'wrong-time';
  if (entry.kind !== 'device.replaced') return signer;
  const end = { seq: before.seq, hash: entry.prev };
  const signers = createSigners({ verifierOf, from: { ...end, device: signer } });
  if (!signers.replace(entry.body, end)) return 'foreign-mark';
  return signers.turns().at(-1) ?? 'foreign-mark';
};

/** A mark vouches for its entry and at most so many before it as the format lets stand without one. */
const vouch = (step: Step, mark: string): void => {
  step.mark = mark;
  let one: Step | undefined = step;
  for (let count = 0; count < ENTRIES_PER_MARK && one !== undefined && !one.isVouched; count += 1) {
    one.isVouched = true;
    one = one.before;
  }
};

const linked = (steps: ReadonlyMap<string, Step>): Pick<Chains, 'chains' | 'byHash'> => {
  const byHash = new Map<string, Link>();
  const chains = new Set<Chain>();
  // In the order of the walk a step comes after the one before it.
  for (const [hash, { candidate, before, chain, signer, mark, isVouched }] of steps) {
    const parent = before === undefined ? undefined : byHash.get(before.candidate.hash);
    if (!isVouched || (before !== undefined && parent === undefined)) continue;
    const { entry, line } = candidate;
    const link: Link = { hash, entry, line, ...(mark === undefined ? {} : { mark }), parent, chain };
    byHash.set(hash, link);
    chain.links.push(link);
    chain.keys.add(signer.publicKey);
    chains.add(chain);
  }
  for (const { links } of chains)
    links.sort((a, b) => a.entry.seq - b.entry.seq || (a.hash < b.hash ? -1 : 1));
  return {
    chains: [...chains].toSorted((a, b) => (a.deviceId + a.begun < b.deviceId + b.begun ? -1 : 1)),
    byHash,
  };
};

const left = (
  candidates: ReadonlyMap<string, Candidate>,
  steps: ReadonlyMap<string, Step>,
  isUnfit: ReadonlySet<string>,
): readonly Candidate[] =>
  [...candidates.values()]
    .filter(({ hash }) => !isUnfit.has(hash) && isWithout(steps.get(hash)))
    .toSorted((a, b) => a.entry.seq - b.entry.seq || (a.hash < b.hash ? -1 : 1));
/** A mark soon after vouches for those before it only where these hang together down to the beginning. */
const isWithout = (step: Step | undefined): boolean => {
  for (let one = step; one !== undefined; one = one.before) if (!one.isVouched) return true;
  return step === undefined;
};

/** One of a kind, in an order that does not depend on how they came. */
const tidied = (refused: readonly Refused[]): readonly Refused[] => {
  const byText = new Map(refused.map((one) => [`${one.hash} ${one.why} ${one.source}`, one]));
  return [...byText].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
};

const remembered = (verifierOf: Checks['verifierOf']): Checks['verifierOf'] => {
  const known = new Map<string, SignatureCheck>();
  return (publicKey) => {
    const check = known.get(publicKey) ?? verifierOf(publicKey);
    known.set(publicKey, check);
    return check;
  };
};

/** Of a later format: to be kept until this tablet is updated. */
const isNewer = (line: string): boolean => {
  try {
    const { v } = JSON.parse(line) as { readonly v?: unknown };
    return typeof v === 'number' && v > FORMAT_VERSION;
  } catch {
    return false;
  }
};
