import { english } from '../../shared/words/language.ts';
import { createErasureDesk } from '../people/erasure-desk.ts';
import type { WorkspaceDeps } from '../workspace-deps.ts';
import type { createCopyDesk } from './copy-desk.ts';

type CopyDesk = ReturnType<typeof createCopyDesk>;
type Deps = Omit<
  Parameters<typeof createErasureDesk>[0] & Parameters<typeof createCopyDesk>[0],
  'languageFor'
> &
  Pick<WorkspaceDeps, 'languageFor'>;

/** What a client may ask for at the end: everything about them in their hand, and out of the record. What makes the copy is loaded with the first one, not at start. */
export const openLeaving = (given: Deps) => {
  const deps = { ...given, languageFor: given.languageFor ?? (() => Promise.resolve(english)) };
  let opened: Promise<CopyDesk> | undefined;
  const desk = (): Promise<CopyDesk> =>
    (opened ??= import('./copy-desk.ts').then((made) => made.createCopyDesk(deps)));
  const make: CopyDesk['make'] = async (client, asked) => (await desk()).make(client, asked);
  return { eraseClient: createErasureDesk(deps), clientCopy: { make } };
};
