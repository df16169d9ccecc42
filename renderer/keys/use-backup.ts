import { useCallback } from 'react';
import type { BackupView } from '../../shared/backup/view.ts';
// What main says of them is put into words here.
import '../../shared/words/backup.ts';
import { useShell } from '../context.ts';
import { useLoad } from '../use-load.ts';
import { useMainChanged } from '../use-main-changed.ts';

/** What can be said of the backups, asked again whenever that changes. */
export const useBackup = (): readonly [BackupView | null, () => Promise<void>] => {
  const { client } = useShell();
  const ask = useCallback(() => client['backup.view'](null), [client]);
  const [loaded, again] = useLoad(ask);
  useMainChanged('backup', again);
  return [loaded.is === 'there' ? loaded.value : null, again];
};
