import type { ClientId } from '../../shared/brand.ts';
import type { SharingDeps } from './sharing-deps.ts';

type Deps = Pick<SharingDeps, 'files' | 'eraseHere'> & {
  readonly vault: Pick<SharingDeps['vault'], 'hasClient'>;
};

/** Whoever was erased on another tablet is erased here. Answers who is not, as long as something of theirs is open. */
export const erasingHere =
  ({ files, vault, eraseHere }: Deps) =>
  (erased: readonly string[]): ReadonlySet<ClientId> => {
    const kept = new Set<ClientId>();
    for (const client of erased as readonly ClientId[]) {
      files.drop(client);
      if (vault.hasClient(client) && !eraseHere(client)) kept.add(client);
    }
    return kept;
  };
