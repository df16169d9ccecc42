import ElectronStore from 'electron-store';
import type { Rectangle } from 'electron';
import type { Settings } from '../shared/ipc/pages.ts';

/** Only what hurts nobody to lose: window bounds, theme, last screen. Never anything of a client or a session. */
interface Kept { bounds?: Rectangle; maximized?: boolean; theme: Settings['theme']; camera?: string; lastScreen?: string }

export interface SettingsStore {
  readonly get: () => Settings;
  readonly set: (settings: Settings) => Settings;
  readonly bounds: () => Rectangle | undefined;
  readonly keepBounds: (bounds: Rectangle) => void;
}

/** `folder` lies beside the record, so that two data folders never share a window place. */
export const createSettings = (folder: string): SettingsStore => {
  // A file that is broken is thrown away, not repaired: nothing in it is worth a sentence.
  const store = new ElectronStore<Kept>({ cwd: folder, name: 'settings', defaults: { theme: 'system' }, clearInvalidConfig: true });
  const quietly = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  const theme = (): Settings['theme'] => {
    const kept = quietly(() => store.get('theme'), 'system');
    return kept === 'light' || kept === 'dim' ? kept : 'system';
  };
  const all = (): Settings => {
    const camera = quietly(() => store.get('camera'), undefined);
    return { theme: theme(), ...(typeof camera === 'string' ? { camera } : {}) };
  };
  return {
    get: all,
    set: ({ theme: next, camera }) => {
      quietly(() => store.set('theme', next), undefined);
      if (camera !== undefined) quietly(() => store.set('camera', camera), undefined);
      return all();
    },
    bounds: () => quietly(() => store.get('bounds'), undefined),
    keepBounds: (bounds) => quietly(() => store.set('bounds', bounds), undefined),
  };
};
