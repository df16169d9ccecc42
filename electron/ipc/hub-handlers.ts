import type { Failure, Handlers } from '../../shared/ipc/contract.ts';
import type { hubChannels } from '../../shared/ipc/hub-channels.ts';
import { ok } from '../../shared/result.ts';
import type { Workspace } from '../workspace.ts';

type Inside = <T>(work: (open: Workspace) => T) => T | { readonly ok: false; readonly error: Failure };

export const createHubHandlers = (inside: Inside): Pick<Handlers, keyof typeof hubChannels> => ({
  'hub.view': () => inside(({ sharing }) => ok(sharing.hub.view())),
  'hub.join': ({ url, password, studio, pem }) =>
    inside(async ({ sharing }) =>
      sharing.hub.join({ url, password, studio: studio ?? undefined, pem: pem ?? undefined }),
    ),
  'hub.leave': () => inside(({ sharing }) => sharing.hub.leave()),
});
