import type { Failure, Handlers } from '../../shared/ipc/contract.ts';
import type { recordChannels } from '../../shared/ipc/record-channels.ts';
import { err, ok } from '../../shared/result.ts';
import { sealWords } from '../../shared/words/seal.ts';
import { createSealBox } from '../seal-box.ts';
import { digest } from '../workspace-deps.ts';
import { besidesIn } from '../record/besides.ts';
import type { RecordLifecycle } from '../record/lifecycle.ts';
import type { Workspace } from '../workspace.ts';

type Inside = <T>(work: (open: Workspace) => T) => T | { readonly ok: false; readonly error: Failure };

/** Answers about the record as a whole: whether it fits together, where it lies, which page a seal is from. */
export const createRecordHandlers = (
  life: RecordLifecycle,
  inside: Inside,
): Pick<Handlers, keyof typeof recordChannels> => ({
  'record.verify': async () => ok(await life.verify()),
  'record.seal': ({ typed }) =>
    inside(async (open) => {
      const box = createSealBox({ reader: open.store, digest, clientName: open.clients.nameOf });
      const found = await box.find(typed);
      if (found.ok) return found;
      const says = found.error.kind === 'no-seal' ? sealWords.notASeal : sealWords.notHere;
      return err({
        kind: 'bad-request' as const,
        channel: 'record.seal',
        says,
        issues: [{ field: 'typed', says }],
      });
    }),
  'record.place': () =>
    inside((open) => {
      const last = open.backup.last();
      const whole = open.lastWhole();
      return ok({
        folder: open.backup.dataDir,
        besides: besidesIn(open.backup.dataDir),
        entries: open.store.head().seq,
        wholeCheck: whole === undefined ? null : { at: whole.at, entries: whole.seq },
        lastBackup: last === null ? null : { at: last.at, entries: last.seq },
      });
    }),
});
