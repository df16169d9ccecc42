import type { AuthorId, ClientId } from '../../shared/brand.ts';
import type { Entry } from '../../shared/journal/entry.ts';

/**
 * Who is about to lose their key, who asked, and the tombstone that is still owed. It is an entry of the journal, signed with the rest:
 * the tombstone comes after the key is gone, so a power cut in between would leave a client whose key is missing and nobody who knows
 * why. With the entry the next start finishes, and nothing that merely lies in a folder can make it destroy anything.
 */
export interface PendingErasure {
  readonly client: ClientId;
  readonly ends: 'client.discarded' | 'client.erased';
  /** A code: it stays in clear for ever. */
  readonly reason: string;
  readonly by: AuthorId;
}

export const pendingErasureOf = (
  { body, by }: Pick<Entry, 'body' | 'by'>,
  client: ClientId,
): PendingErasure => {
  const { ends, reason } = body as { readonly ends: PendingErasure['ends']; readonly reason: string };
  return { client, ends, reason, by };
};
