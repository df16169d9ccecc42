import type { SessionId } from '../../shared/brand.ts';
import type { KnownClients } from '../people/known-clients.ts';
import type { Store } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';
import { createBringing } from './bring-client.ts';
import { createTakingOver } from './take-over.ts';

type Parts = Parameters<typeof createBringing>[0] & Parameters<typeof createTakingOver>[0];
interface Given extends Omit<Parts, 'isKnown' | 'onBrought' | 'look' | 'isListed' | 'release'> {
  readonly store: Pick<Store, 'sessions'>;
  readonly known: Pick<KnownClients, 'get' | 'catchUp'>;
  readonly releases: Pick<StudioService, 'releaseElsewhere'>;
}

/** What crosses from one chair to another: a client's file, and a session in the middle of it. */
export const openChairs = (given: Given) => {
  const { store, known, releases } = given;
  const bring = createBringing({
    ...given,
    isKnown: (client) => known.get(client) !== undefined,
    onBrought: known.catchUp,
    look: (client) => void given.files.of(client),
  });
  const takingOver = createTakingOver({
    ...given,
    isListed: (session: SessionId) => store.sessions({ session }).length > 0,
    release: releases.releaseElsewhere,
  });
  return { bring, ...takingOver };
};
