import type { Background } from '../background.ts';
import type { Clock } from '../clock.ts';
import type { RecordDeps } from '../record/deps.ts';
import { createRecordLifecycle } from '../record/lifecycle.ts';
import type { SettingsStore } from '../settings.ts';
import type { Workspace } from '../workspace.ts';
import { mergeInThread } from './run-merge.ts';
import { createStudios } from './studios.ts';
import type { Studios } from './studios.ts';

interface Beside {
  /** Of the record on the screen. */
  readonly deps: RecordDeps;
  readonly newClock: () => Clock;
  readonly own: () => Workspace | undefined;
  readonly settings: Pick<SettingsStore, 'studios' | 'keepStudios'>;
  readonly mergeThread: string;
  readonly background: Background;
  readonly onChange: () => void;
}

const quiet = (): void => undefined;

/** Records of other studios beside the one on the screen: nobody is shown their state, and each has a clock of its own. */
export const studiosBeside = ({
  deps,
  newClock,
  own,
  settings,
  mergeThread,
  background,
  onChange,
}: Beside): Studios =>
  createStudios({
    own,
    ownDir: () => deps.dataDir,
    live: (dataDir) =>
      createRecordLifecycle({
        ...deps,
        dataDir,
        clock: newClock(),
        publishState: quiet,
        publishView: quiet,
        publishCheck: quiet,
        publishLists: quiet,
        guardScreen: quiet,
        onStockChanged: quiet,
        onDeskChanged: quiet,
        onHomeChanged: quiet,
        onBackup: quiet,
      }),
    folders: settings.studios,
    keepFolders: settings.keepStudios,
    askFolder: deps.askFolder ?? (() => Promise.resolve(undefined)),
    merge: mergeInThread(mergeThread),
    background,
    log: deps.log,
    onChange,
  });
