import type { ChannelName, Failure, Handlers } from '../../shared/ipc/contract.ts';
import type { protocolChannels } from '../../shared/ipc/protocol-channels.ts';
import { defaultProtocol } from '../../shared/protocol/default/default-protocol.ts';
import { fieldName } from '../../shared/protocol/field-name.ts';
import { changesOf, weakerFirst } from '../../shared/protocol/floors/changes.ts';
import { releasedAgain } from '../../shared/protocol/floors/wording.ts';
import { whole } from '../../shared/protocol/floors/whole.ts';
import { leavesOf } from '../../shared/protocol/floors/leaves.ts';
import type { Protocol } from '../../shared/protocol/schema.ts';
import { toldChange, valueInWords } from '../../shared/protocol/told-change.ts';
import { err, ok } from '../../shared/result.ts';
import { failure } from '../../shared/words/failures.ts';
import type { Speak } from '../../shared/words/speak.ts';
import { keptChange, notReleased } from '../studio/judged.ts';
import type { NotReleased } from '../studio/judged.ts';
import type { Workspace } from '../workspace.ts';

type Inside = <T>(work: (open: Workspace) => T) => T | { readonly ok: false; readonly error: Failure };

const notUsable = (channel: ChannelName, { says, issues }: NotReleased) =>
  err({ kind: 'bad-request' as const, channel, says, issues });

const releaseOf = ({ studio }: Workspace, version: number): Protocol | undefined => {
  if (version === 0) return defaultProtocol(studio.release().protocol.pack.id);
  const row = studio.history.rows().find((one) => one.version === version);
  return row === undefined ? undefined : studio.releaseByHash(row.hash)?.protocol;
};

const linesShown = 40;
/** Values whose name or words hold what was typed, in the words that stand on the screen. */
const linesSaid = (protocol: Protocol, text: string, say: Speak) => {
  const wanted = text.trim().toLowerCase();
  const found = leavesOf(protocol).flatMap(({ path, value }) => {
    if (/(^|[.])(owner|basis|source|format)$/.test(path)) return [];
    const line = { path, name: fieldName(protocol, path), value: valueInWords(protocol, path, value) };
    const said = `${say(line.name)} ${say(line.value)}`.toLowerCase();
    return said.includes(wanted) ? [line] : [];
  });
  return { lines: found.slice(0, linesShown), more: Math.max(0, found.length - linesShown) };
};

/** Answers about the rules of the studio: as they are, as they could be, and their release. */
export const createProtocolHandlers = (inside: Inside): Pick<Handlers, keyof typeof protocolChannels> => ({
  // With a name for each line of the sheet, so that the editor can move it and reword it.
  'protocol.current': () => inside((open) => ok(whole(open.studio.release().protocol))),
  'protocol.look': ({ protocol, fits }) =>
    inside((open) => {
      const before = open.studio.release().protocol;
      const read = open.studio.lookAt(protocol, fits);
      if (!read.ok) return notUsable('protocol.look', read.error);
      const { next, kept, issues, changes, weaker } = read.value;
      if (issues.length > 0) return notUsable('protocol.look', notReleased(next, issues));
      return ok({
        version: next.version,
        changes: [
          ...weakerFirst(changes).map((one) => toldChange(before, next, one)),
          ...kept.map((one) => keptChange(next, one)),
        ],
        asksReason: weaker.length > 0,
      });
    }),
  'protocol.release': ({ protocol, reason, fits }) =>
    inside((open) => {
      const released = open.studio.releaseNew(protocol, {
        reason,
        fits,
        agreedBy: open.people.seat.second(),
      });
      if (released.ok) return released;
      const { error } = released;
      return error.kind === 'failure' ? err(error) : notUsable('protocol.release', error);
    }),
  'protocol.history': ({ on }) =>
    inside((open) => {
      const { history } = open.studio;
      return ok({ rows: history.rows(), inForce: on === null ? null : history.inForceOn(on) });
    }),
  'protocol.said': ({ version, text }) =>
    inside(async (open) => {
      const found = releaseOf(open, version);
      if (found === undefined) return err(failure('not-found', `version ${version}`));
      const { say } = await open.spoken();
      const current = open.studio.release().protocol;
      return ok({
        version,
        ...linesSaid(found, text, say),
        changes: weakerFirst(changesOf(found, current)).map((one) => toldChange(found, current, one)),
      });
    }),
  'protocol.text': ({ version }) =>
    inside((open) => {
      const found = releaseOf(open, version);
      return found === undefined
        ? err(failure('not-found', `version ${version}`))
        : ok(releasedAgain(found, open.studio.release().protocol));
    }),
  'protocol.draft': () => inside((open) => ok(open.studio.draft.now())),
  'protocol.saveDraft': ({ fields }) => inside((open) => open.studio.draft.save(fields)),
});
