import type { Failure, Handlers } from '../../shared/ipc/contract.ts';
import type { studiosChannels } from '../../shared/ipc/studios-channels.ts';
import { ok } from '../../shared/result.ts';
import type { Studios } from '../studios/studios.ts';
import type { Workspace } from '../workspace.ts';

type Inside = <T>(work: (open: Workspace) => T) => T | { readonly ok: false; readonly error: Failure };

/** The desk over several studios: asked of an open record, and by whoever reviews in it. */
export const createStudiosHandlers = (
  studios: Studios,
  inside: Inside,
): Pick<Handlers, keyof typeof studiosChannels> => ({
  'studios.view': () => inside(() => ok(studios.view())),
  'studios.add': () => inside(async () => studios.add()),
  'studios.leave': ({ studio }) => inside(() => studios.leave(studio)),
  'studios.unlock': ({ studio, passphrase }) => inside(() => studios.unlock(studio, passphrase)),
  'studios.signIn': ({ studio, person, pin }) => inside(async () => studios.signIn(studio, person, pin)),
  'studios.hear': () => inside(async () => ok(await studios.hear())),
  'studios.list': (asked) => inside(async () => ok(await studios.list(asked))),
  'studios.session': ({ studio, session }) => inside(async () => studios.session(studio, session)),
  'studios.return': ({ studio, ...saying }) =>
    inside(async () => studios.say(studio, 'review.returned', saying)),
  'studios.approve': ({ studio, ...saying }) =>
    inside(async () => studios.say(studio, 'review.approved', saying)),
  'studios.recall': (asked) => inside(async () => ok(await studios.recall(asked))),
  'studios.figures': ({ period }) => inside(async () => ok(await studios.figures(period))),
  'studios.months': ({ studio }) => inside(async () => studios.months(studio)),
  'studios.draw': ({ studio, month }) => inside(async () => studios.draw(studio, month)),
});
