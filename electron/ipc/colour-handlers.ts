import type { Failure, Handlers } from '../../shared/ipc/contract.ts';
import type { colourChannels } from '../../shared/ipc/colour-channels.ts';
import type { Workspace } from '../workspace.ts';

type Inside = <T>(work: (open: Workspace) => T) => T | { readonly ok: false; readonly error: Failure };

/** Answers of colour match. */
export const createColourHandlers = (inside: Inside): Pick<Handlers, keyof typeof colourChannels> => ({
  'colour.measure': (order) => inside(async (open) => open.colour.measure(order)),
  'colour.expect': (asked) => inside((open) => open.colour.expect(asked)),
  'colour.page': ({ session }) => inside((open) => open.colour.page(session)),
});
