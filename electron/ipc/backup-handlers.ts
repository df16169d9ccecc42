import type { backupChannels } from '../../shared/ipc/backup-channels.ts';
import type { Failure, Handlers } from '../../shared/ipc/contract.ts';
import { ok } from '../../shared/result.ts';
import type { Workspace } from '../workspace.ts';

type Inside = <T>(work: (open: Workspace) => T) => T | { readonly ok: false; readonly error: Failure };

export const createBackupHandlers = (inside: Inside): Pick<Handlers, keyof typeof backupChannels> => ({
  'backup.view': () => inside(({ backup }) => ok(backup.view())),
  'backup.choose': () => inside(async ({ backup }) => backup.choose()),
  'backup.now': () => inside(async ({ backup }) => ok(await backup.now())),
  'backup.limit': ({ days }) => inside(({ backup }) => backup.limit(days)),
  'backup.rehearse': ({ recoveryCode }) => inside(async ({ backup }) => backup.rehearse(recoveryCode)),
});
