import type { Instant } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { happenedAt } from '../../day.ts';
import type { Recorded } from '../../recorded.ts';
import { settlingOf } from '../fine-tune/read.ts';
import { textOf } from '../facts/read.ts';

/** How an item came to be ticked without a tap of its own. */
export type ProvedBy = 'clock' | 'entry';
interface Proof {
  readonly at: Instant;
  readonly by: ProvedBy;
}
type ProofOf = (data: SessionData) => Instant | null | undefined;

const fact = ({ fields }: SessionData, id: string): Instant | undefined => {
  const known: Recorded<unknown> | undefined = fields[id];
  return known === undefined || known.value === null || known.value === '' ? undefined : happenedAt(known);
};
const counted =
  (wanted: 'handWash' | 'gloves'): ProofOf =>
  ({ hygiene }) =>
    hygiene.findLast(({ what }) => what === wanted)?.at;

/** A bin with its number, its day and room in it. */
const bin: ProofOf = (data) => {
  const said = ['sharpsBinId', 'sharpsBinOpenedOn', 'sharpsBinFill'].map((id) => fact(data, id));
  if (textOf(data, 'sharpsBinFill') === 'threeQuarters') return undefined;
  return said.reduce((latest, at) =>
    latest === undefined || at === undefined ? undefined : at > latest ? at : latest,
  );
};
/** The first look under a light after the skin had its minutes of rest since the last pass. */
const settled: ProofOf = (data) => {
  const settling = settlingOf(data);
  return settling === null
    ? undefined
    : Object.values(data.lights)
        .map(({ at }) => at)
        .toSorted()
        .find((at) => at >= settling.settledAt);
};

/** Items that something else in the record already shows to be done. What only a person can know stands not here. */
const proofs: Readonly<Record<string, readonly [ProvedBy, ProofOf]>> = {
  'hands-washed': ['entry', counted('handWash')],
  'gloves-on': ['entry', counted('gloves')],
  'sharps-bin-ready': ['entry', bin],
  'scalp-shaved': ['entry', (data) => fact(data, 'shaveMethod')],
  'cream-weighed': ['entry', ({ numbing }) => numbing.at(-1)?.stampedOnAt],
  'antiseptic-dry': ['clock', ({ contacts }) => contacts.antiseptic?.endedAt],
  'mixed-in-sterile-cap': ['entry', ({ mixes }) => mixes.findLast(({ discarded }) => !discarded)?.madeAt],
  'spot-test-judged': [
    'entry',
    ({ colour }) => colour.testDots.findLast(({ looks, undone }) => looks !== undefined && !undone)?.at,
  ],
  'cartridge-opened-in-view': [
    'entry',
    ({ cartridges }) => cartridges.findLast(({ packIntact, undone }) => packIntact && !undone)?.openedAt,
  ],
  'redness-settled': ['clock', settled],
};

/** What proves an item, and when it was done last; nothing where only a person can say. */
export const proofOf = (data: SessionData, item: string): Proof | undefined => {
  const [by, find] = proofs[item] ?? [];
  const at = find?.(data);
  return by === undefined || at === undefined || at === null ? undefined : { at, by };
};
