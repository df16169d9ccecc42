import { onTestFinished } from 'vitest';
import { openStore } from '../../../electron/store/open-store.ts';
import { unlockVault } from '../../../electron/vault/open-vault.ts';
import { atOnce } from '../../../electron/background.ts';
import { openWorkspace } from '../../../electron/workspace.ts';
import type { Workspace } from '../../../electron/workspace.ts';
import type { SaveState } from '../../../shared/ipc/pages.ts';
import { must, ok } from '../../../shared/result.ts';
import type { SessionView } from '../../../shared/session/view.ts';
import { keyringFor, plainPainter } from './setup-app.ts';
import type { Machine } from './setup-app.ts';

export interface FaultyDisk {
  readonly workspace: Workspace;
  readonly views: SessionView[];
  readonly saveStates: SaveState[];
  /** From now on COMMIT answers as this disk would, `after` so many that still work; `undefined` heals it. */
  readonly breaks: (error: Error | undefined, at?: 'commit' | 'committed', after?: number) => void;
}

export const diskFull = (): Error =>
  Object.assign(new Error('database or disk is full'), { name: 'SQLite3Error' });

/** Opens the record of a machine that was closed on a disk that can be made to fail. */
export const onFaultyDisk = ({ dataDir, life, clock }: Machine): FaultyDisk => {
  life.close();
  let broken: Error | undefined;
  let left = 0;
  let point: 'commit' | 'committed' = 'commit';
  const vault = must(unlockVault(dataDir, { keyring: keyringFor('this') }, 'cheap'));
  const store = must(
    openStore({
      dataDir,
      vault,
      clock: clock.stamp,
      appVersion: '0.1.0',
      faults: {
        at: (here) => {
          if (broken === undefined || here !== point) return;
          if (left > 0) left -= 1;
          else throw broken;
        },
      },
    }),
  );
  const views: SessionView[] = [];
  const saveStates: SaveState[] = [];
  const workspace: Workspace = openWorkspace({
    dataDir,
    background: atOnce(),
    store,
    vault,
    clock,
    log: { write: () => 'REF' },
    painter: plainPainter,
    askWhere: () => Promise.resolve(undefined),
    print: () => Promise.resolve(ok({ sentTo: 'x' })),
    publishView: (view) => views.push(view),
    onSaveState: () => saveStates.push(workspace.writer.saveState()),
  });
  onTestFinished(() => workspace.close());
  return {
    workspace,
    views,
    saveStates,
    breaks: (error, at = 'commit', after = 0) => {
      [broken, point, left] = [error, at, after];
    },
  };
};
