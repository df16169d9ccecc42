import { createErasureDesk } from '../people/erasure-desk.ts';
import { createCopyDesk } from './copy-desk.ts';

type Deps = Parameters<typeof createErasureDesk>[0] & Parameters<typeof createCopyDesk>[0];

/** What a client may ask for at the end: everything about them in their hand, and out of the record. */
export const openLeaving = (deps: Deps) => ({
  eraseClient: createErasureDesk(deps),
  clientCopy: createCopyDesk(deps),
});
