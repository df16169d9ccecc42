import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeDurably } from '../store/durable-file.ts';
import { readPlainFile } from '../store/plain-file.ts';
import { keyFolderOf } from './device-file.ts';
import { KEY_FORMAT, readKeyFile, writeKeyFile } from './key-file.ts';

/**
 * On Windows the system's protection goes by way of a key that Chromium keeps in `Local State`, among files that look as if nobody needed
 * them. What is wrapped with it opens with nothing else. So a copy lies beside the wrapped key: still protected by the system, for this
 * user of this computer only.
 */
const fileOf = (dataDir: string): string => join(keyFolderOf(dataDir), 'system-key.json');
const localState = (windowFolder: string): string => join(windowFolder, 'Local State');

/** Before Chromium reads its own: the key that last opened the record is put where it was lost or replaced. */
export const restoreSystemKey = (dataDir: string, windowFolder: string): void => {
  const kept = readKeyFile(fileOf(dataDir));
  if (typeof kept === 'string' || typeof kept['key'] !== 'string') return;
  const state = stateIn(windowFolder);
  if (keyIn(state) === kept['key']) return;
  const mended = { ...state, os_crypt: { ...objectOf(state['os_crypt']), encrypted_key: kept['key'] } };
  try {
    mkdirSync(windowFolder, { recursive: true, mode: 0o700 });
    writeDurably(localState(windowFolder), JSON.stringify(mended));
  } catch {
    // Where nothing can be written the keyring does not open, and the recovery code is asked for.
  }
};

/** After the keyring has opened the record, and late enough for Chromium to have written its own file. Throws what the disk says. */
export const keepSystemKey = (dataDir: string, windowFolder: string): void => {
  const key = keyIn(stateIn(windowFolder));
  if (key === undefined || !existsSync(keyFolderOf(dataDir))) return;
  const kept = readKeyFile(fileOf(dataDir));
  if (typeof kept !== 'string' && kept['key'] === key) return;
  writeKeyFile(fileOf(dataDir), { format: KEY_FORMAT, purpose: 'system-key', key });
};

/** Chromium's own file grows with what it keeps. */
const LARGEST_STATE = 16 * 1024 * 1024;

type State = Readonly<Record<string, unknown>>;

const stateIn = (windowFolder: string): State => {
  try {
    return objectOf(JSON.parse(readPlainFile(localState(windowFolder), LARGEST_STATE).toString('utf8')));
  } catch {
    return {};
  }
};
const keyIn = ({ os_crypt }: State): string | undefined => {
  const { encrypted_key: key } = objectOf(os_crypt);
  return typeof key === 'string' && key !== '' && key.length < 4096 ? key : undefined;
};
const objectOf = (value: unknown): State =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as State) : {};
