import { createErasureDesk } from '../people/erasure-desk.ts';
import type { createCopyDesk } from './copy-desk.ts';

type CopyDesk = ReturnType<typeof createCopyDesk>;
type Deps = Parameters<typeof createErasureDesk>[0] & Parameters<typeof createCopyDesk>[0];

/** What a client may ask for at the end: everything about them in their hand, and out of the record. What makes the copy is loaded with the first one, not at start. */
export const openLeaving = (deps: Deps) => {
  let opened: Promise<CopyDesk> | undefined;
  const desk = (): Promise<CopyDesk> =>
    (opened ??= import('./copy-desk.ts').then((made) => made.createCopyDesk(deps)));
  const make: CopyDesk['make'] = async (client, asked) => (await desk()).make(client, asked);
  return { eraseClient: createErasureDesk(deps), clientCopy: { make } };
};
