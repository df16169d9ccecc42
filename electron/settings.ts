import { join } from 'node:path';
import type { Rectangle } from 'electron';
import { setUpIds } from '../shared/home/set-up.ts';
import type { SetUpId } from '../shared/home/set-up.ts';
import type { Settings } from '../shared/ipc/this-device.ts';
import { isScannerSetting } from '../shared/stock/scanner-setting.ts';
import type { ScannerSetting } from '../shared/stock/scanner-setting.ts';
import { english, languageTag } from '../shared/words/language.ts';
import { readPlainFile } from './store/plain-file.ts';

/** Only what hurts nobody to lose: window bounds, theme, language, the chosen camera and printer, the scanner's keyboard, what of the set-up list is done. Never anything of a client or a session. */
interface Kept {
  readonly bounds?: Rectangle;
  readonly theme: Settings['theme'];
  readonly language: string;
  readonly camera?: string;
  readonly printer?: string;
  readonly scanner?: ScannerSetting | null;
  readonly setUpDone?: readonly SetUpId[];
  /** Data folders of the other studios of this manager. */
  readonly studios?: readonly string[];
}

type SettingsChange = { readonly [K in keyof Settings]?: Settings[K] | undefined };

export interface SettingsStore {
  readonly get: () => Settings;
  readonly set: (change: SettingsChange) => Settings;
  readonly bounds: () => Rectangle | undefined;
  readonly keepBounds: (bounds: Rectangle) => void;
  readonly studios: () => readonly string[];
  readonly keepStudios: (folders: readonly string[]) => void;
}

/** `folder` lies beside the record, so that two data folders never share a window place. */
export const createSettings = (
  folder: string,
  save: (folder: string, kept: Kept) => Promise<void> = saveInStore,
): SettingsStore => {
  let kept = readKept(join(folder, 'settings.json'));

  const keep = (change: Partial<Kept>): void => {
    kept = { ...kept, ...change };
    // What cannot be kept is lost, and hurts nobody.
    save(folder, kept).catch(() => undefined);
  };

  const all = (): Settings => ({
    theme: kept.theme,
    language: kept.language,
    ...(kept.camera === undefined ? {} : { camera: kept.camera }),
    ...(kept.printer === undefined ? {} : { printer: kept.printer }),
    ...(kept.scanner == null ? {} : { scanner: kept.scanner }),
    ...(kept.setUpDone === undefined ? {} : { setUpDone: kept.setUpDone }),
  });

  return {
    get: all,
    set: (change) => {
      keep(Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)));
      return all();
    },
    bounds: () => kept.bounds,
    keepBounds: (bounds) => keep({ bounds }),
    studios: () => kept.studios ?? [],
    keepStudios: (studios) => keep({ studios }),
  };
};

/** The first window needs to read two values, not a library: that is loaded when something is to be written. */
const saveInStore = async (folder: string, kept: Kept): Promise<void> => {
  const { default: ElectronStore } = await import('electron-store');
  new ElectronStore<Kept>({ cwd: folder, name: 'settings', clearInvalidConfig: true }).set({ ...kept });
};

/** A file that is broken is thrown away, not repaired: nothing in it is worth a sentence. */
const readKept = (file: string): Kept => {
  try {
    const { theme, language, bounds, camera, printer, scanner, setUpDone, studios } = JSON.parse(
      readPlainFile(file).toString('utf8'),
    ) as Readonly<Record<string, unknown>>;
    return {
      theme: theme === 'light' || theme === 'dim' ? theme : 'system',
      language: typeof language === 'string' && languageTag.test(language) ? language : english.tag,
      ...(isPlace(bounds) ? { bounds } : {}),
      ...(typeof camera === 'string' ? { camera } : {}),
      ...(typeof printer === 'string' ? { printer } : {}),
      ...(isScannerSetting(scanner) ? { scanner } : {}),
      ...(Array.isArray(studios) ? { studios: studios.filter((one) => typeof one === 'string') } : {}),
      ...(Array.isArray(setUpDone) ? { setUpDone: setUpIds.filter((id) => setUpDone.includes(id)) } : {}),
    };
  } catch {
    return { theme: 'system', language: english.tag };
  }
};

const isPlace = (value: unknown): value is Rectangle =>
  typeof value === 'object' &&
  value !== null &&
  ['x', 'y', 'width', 'height'].every((side) =>
    Number.isSafeInteger((value as Record<string, unknown>)[side]),
  );
