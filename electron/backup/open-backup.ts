import { tmpdir } from 'node:os';
import type { WorkspaceDeps } from '../workspace-deps.ts';
import { createBackupService } from './backup-service.ts';

type Parts = Parameters<typeof createBackupService>[0];

/** The backups of an open record; whoever gives no way to ask for a folder has none to choose. */
export const openBackup = (
  deps: Omit<Parts, 'reader' | 'onChange' | 'askFolder' | 'temporary'> &
    Pick<WorkspaceDeps, 'store' | 'onBackup' | 'askFolder'>,
) =>
  createBackupService({
    ...deps,
    reader: deps.store,
    onChange: deps.onBackup ?? (() => undefined),
    askFolder: deps.askFolder ?? (() => Promise.resolve(undefined)),
    temporary: tmpdir,
  });
