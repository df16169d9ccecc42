import type { ChannelName, Failure, Handlers } from '../../shared/ipc/contract.ts';
import type { protocolChannels } from '../../shared/ipc/protocol-channels.ts';
import { weakerFirst } from '../../shared/protocol/floors/changes.ts';
import { toldChange } from '../../shared/protocol/told-change.ts';
import { err, ok } from '../../shared/result.ts';
import { notReleased } from '../studio/judged.ts';
import type { NotReleased } from '../studio/judged.ts';
import type { Workspace } from '../workspace.ts';

type Inside = <T>(work: (open: Workspace) => T) => T | { readonly ok: false; readonly error: Failure };

const notUsable = (channel: ChannelName, { says, issues }: NotReleased) =>
  err({ kind: 'bad-request' as const, channel, says, issues });

/** Answers about the rules of the studio: as they are, as they could be, and their release. */
export const createProtocolHandlers = (inside: Inside): Pick<Handlers, keyof typeof protocolChannels> => ({
  'protocol.current': () => inside((open) => ok(open.studio.release().protocol)),
  'protocol.look': ({ protocol }) =>
    inside((open) => {
      const before = open.studio.release().protocol;
      const read = open.studio.lookAt(protocol);
      if (!read.ok) return notUsable('protocol.look', read.error);
      const { next, issues, changes, weaker } = read.value;
      if (issues.length > 0) return notUsable('protocol.look', notReleased(next, issues));
      return ok({
        version: next.version,
        changes: weakerFirst(changes).map((one) => toldChange(before, next, one)),
        asksReason: weaker.length > 0,
      });
    }),
  'protocol.release': ({ protocol, reason }) =>
    inside((open) => {
      const released = open.studio.releaseNew(protocol, { reason, agreedBy: open.people.seat.second() });
      if (released.ok) return released;
      const { error } = released;
      return error.kind === 'failure' ? err(error) : notUsable('protocol.release', error);
    }),
});
