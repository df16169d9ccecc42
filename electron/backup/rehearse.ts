import { rmSync } from 'node:fs';
import type { SessionId } from '../../shared/brand.ts';
import { err } from '../../shared/result.ts';
import { instantOf } from '../../shared/time.ts';
import { backupWords } from '../../shared/words/backup.ts';
import { createStudioService } from '../studio/studio-service.ts';
import { replaying } from '../session/live-sessions.ts';
import { sha256 } from '../store/digest.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { openStore } from '../store/open-store.ts';
import type { RecordReader, Store } from '../store/store.ts';
import { unlockVault } from '../vault/open-vault.ts';
import type { Vault, WrongSecret } from '../vault/vault.ts';
import type { Manifest } from './manifest.ts';
import type { Pace } from './pace.ts';
import { rebuild } from './rebuild.ts';
import { refused } from './problem.ts';
import type { BackupProgress } from './round.ts';
import type { Target } from './target.ts';

interface Rehearsal {
  readonly target: Target;
  readonly recoveryCode: string;
  /** Where the temporary place is made, on this computer. */
  readonly temporary: string;
  /** The record that the backup is of, where it can be compared with. */
  readonly live?: Pick<RecordReader, 'read' | 'hashAt' | 'sealOf'>;
  readonly pace: Pace;
  readonly told?: (progress: RehearsalProgress) => void;
}

type RehearsalProgress =
  BackupProgress | { readonly step: 'replaying'; readonly done: number; readonly of: number };

export interface Rehearsed {
  readonly manifest: Manifest;
  readonly entries: number;
  readonly sessions: number;
  /** Sessions of clients who were erased: their bodies open nowhere any more. */
  readonly erased: number;
  readonly clients: number;
  readonly files: number;
  /** Files and keys that were lost before the backup was made. */
  readonly missing: number;
  /** Record seals that were compared with those of the record itself. */
  readonly seals: number;
  readonly isCompared: boolean;
}

/** A fault that only opening the backup showed. */
const notAsLive = (seq: number) => refused('different', backupWords.different({ seq }));

/**
 * Opens the newest whole backup in a temporary place as a new computer would, with the code from paper, replays every session and
 * compares it with the record. Leaves nothing behind, whatever happens.
 */
export const rehearse = async ({
  target,
  recoveryCode,
  temporary,
  live,
  pace,
  told,
}: Rehearsal): Promise<
  { readonly ok: true; readonly value: Rehearsed } | { readonly ok: false; readonly error: WrongSecret }
> => {
  const folder = temporaryFolder(temporary, 'rehearsal');
  let [store, vault]: [Store | undefined, Vault | undefined] = [undefined, undefined];
  try {
    const read = await rebuild({ target, folder, pace, ...(told === undefined ? {} : { told }) });
    const unlocked = unlockVault(folder, { recoveryCode });
    if (!unlocked.ok) {
      if (unlocked.error.kind === 'wrong-secret') return err(unlocked.error);
      throw refused(
        'broken',
        backupWords.broken({
          folder: target.folder,
          why: backupWords.badKeys({ name: unlocked.error.file }),
        }),
      );
    }
    vault = unlocked.value;
    const at = instantOf(0);
    const opened = openStore({ dataDir: folder, vault, clock: () => ({ at, wall: at }), appVersion: '' });
    if (!opened.ok)
      throw refused('broken', backupWords.broken({ folder: target.folder, why: backupWords.badManifest }));
    store = opened.value;
    const damage = store.damage();
    if (damage !== undefined)
      throw refused(
        'broken',
        backupWords.broken({ folder: target.folder, why: backupWords.badLine({ seq: damage.seq }) }),
      );
    const counted = await replayAll(store, read.expected.sessions(), pace, told);
    const clients = await openKeys(vault, read.expected.clients(), pace);
    if (clients < read.expected.clients().size - read.keysMissing)
      throw refused(
        'broken',
        backupWords.broken({ folder: target.folder, why: backupWords.badKeys({ name: 'clients' }) }),
      );
    const seals = live === undefined ? 0 : await compare(store, live, read.manifest, pace);
    return {
      ok: true,
      value: {
        manifest: read.manifest,
        entries: read.manifest.end.seq,
        ...counted,
        clients,
        files: read.expected.files().size - read.filesMissing,
        missing: read.filesMissing + read.keysMissing,
        seals,
        isCompared: live !== undefined,
      },
    };
  } finally {
    store?.close();
    vault?.lock();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Every session as its entries made it; one that cannot be told is a fault of the backup. */
const replayAll = async (
  store: Store,
  of: number,
  pace: Pace,
  told: Rehearsal['told'],
): Promise<{ readonly sessions: number; readonly erased: number }> => {
  const studio = createStudioService(store, nobodyWrites, sha256);
  let [sessions, erased] = [0, 0];
  for (const { seq, session } of store.read({ kind: 'session.opened' })) {
    const run = replaying(store, studio, session as SessionId);
    let step = run.next();
    for (; step.done !== true; step = run.next()) await pace();
    const { is } = step.value;
    if (is === 'live') sessions += 1;
    else if (is === 'erased' || is === 'keyMissing') erased += 1;
    else throw refused('different', backupWords.different({ seq }));
    told?.({ step: 'replaying', done: sessions + erased, of });
    await pace();
  }
  return { sessions, erased };
};

const openKeys = async (vault: Vault, clients: ReadonlySet<string>, pace: Pace): Promise<number> => {
  let opened = 0;
  for (const client of clients) {
    if (vault.hasClient(client as never)) opened += 1;
    await pace();
  }
  return opened;
};

/** The chain is the same where its end is; the seals depend on the signatures, so each printed one is compared. */
const compare = async (
  copy: Store,
  live: NonNullable<Rehearsal['live']>,
  { end }: Manifest,
  pace: Pace,
): Promise<number> => {
  if (live.hashAt(end.seq) !== end.hash) throw notAsLive(end.seq);
  let seals = 0;
  for (const kind of ['sheet.prepared', 'note.prepared'])
    for (const { seq } of live.read({ kind })) {
      if (seq > end.seq) break;
      if (copy.sealOf(seq) !== live.sealOf(seq)) throw notAsLive(seq);
      seals += 1;
      await pace();
    }
  return seals;
};

const nobodyWrites = {
  append: (): never => {
    throw new Error('defect: a rehearsal writes nothing');
  },
  keepWitness: () => undefined,
  provenOf: () => undefined,
  saveState: () => ({ ok: true }) as const,
};
