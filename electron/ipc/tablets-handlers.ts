import type { Failure, Handlers } from '../../shared/ipc/contract.ts';
import type { tabletsChannels } from '../../shared/ipc/tablets-channels.ts';
import { ok } from '../../shared/result.ts';
import type { Workspace } from '../workspace.ts';

type Inside = <T>(work: (open: Workspace) => T) => T | { readonly ok: false; readonly error: Failure };

export const createTabletsHandlers = (inside: Inside): Pick<Handlers, keyof typeof tabletsChannels> => ({
  'tablets.view': () => inside(({ sharing }) => ok(sharing.view())),
  'tablets.choose': () => inside(async ({ sharing }) => sharing.choose()),
  'tablets.stop': () => inside(({ sharing }) => sharing.stop()),
  'tablets.share': () => inside(async ({ sharing }) => sharing.now()),
  'tablets.enrol': ({ how, deviceId, words }) =>
    inside(async ({ sharing }) => sharing.enrol(how, deviceId, words)),
  'tablets.fresh': () => inside(({ chairs }) => ok(chairs.freshness())),
  'tablets.visits': ({ onlyLooks }) => inside(({ chairs }) => ok(chairs.visitsElsewhere(onlyLooks))),
  'tablets.freshen': () =>
    inside(async ({ sharing }) => {
      await sharing.freshen();
      return ok(null);
    }),
  'tablets.bring': ({ client }) => inside(async ({ chairs }) => chairs.bring(client)),
  'tablets.takeOver': ({ client, session, seq }) =>
    inside(async ({ chairs }) => chairs.takeOver(client, session, seq)),
  'tablets.twice': ({ client }) => inside(({ chairs }) => ok(chairs.twice.view(client))),
  'tablets.sayOfTwo': ({ client, other, is }) =>
    inside(async ({ chairs }) => chairs.twice.say(client, other, is)),
  'tablets.revoke': ({ deviceId }) => inside(async ({ sharing }) => sharing.revoke(deviceId)),
});
