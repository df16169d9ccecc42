import type { AuthorId } from '../brand.ts';
import type { Entry } from '../journal/entry.ts';
import type { Instant } from '../time.ts';

/** A claim or an order: nothing of this client may be destroyed until somebody lifts it. */
export const holdKinds = ['hold.placed', 'hold.lifted'] as const;
export type HoldKind = (typeof holdKinds)[number];

export interface HoldSaid {
  readonly seq: number;
  readonly at: Instant;
  readonly by: AuthorId;
  readonly proven: boolean;
  readonly kind: HoldKind;
  /** `null` where the entry cannot be opened: it counts all the same. */
  readonly reason: string | null;
}

const isHoldKind = (kind: string): kind is HoldKind => holdKinds.some((one) => one === kind);

/** What one entry says of a hold; nothing where it is of another kind. */
export const holdSaid = ({ seq, at, by, kind, proven, body, state }: Entry): HoldSaid | undefined => {
  if (!isHoldKind(kind)) return undefined;
  const reason = state === 'open' ? (body as { readonly reason?: unknown } | null)?.reason : undefined;
  return {
    seq,
    at,
    by,
    proven: proven === 'pin',
    kind,
    reason: typeof reason === 'string' ? reason : null,
  };
};

/** The last word counts. */
export const isHeld = (said: readonly Pick<HoldSaid, 'kind' | 'seq'>[]): boolean =>
  said.toSorted((a, b) => a.seq - b.seq).at(-1)?.kind === 'hold.placed';
