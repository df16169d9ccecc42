import { randomBytes, randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isUuid } from '../../shared/brand.ts';
import type { ClientId } from '../../shared/brand.ts';
import { shredDurably } from '../store/durable-file.ts';
import { putAside } from '../store/put-aside.ts';
import { KEY_BYTES, wipeKey } from './box.ts';
import { keyFileIn, openSealedKey, readKeyFile, writeSealedKey } from './key-file.ts';

interface ClientKeys {
  readonly mint: () => ClientId;
  /** That of a client whom another tablet registered. */
  readonly adopt: (client: ClientId, key: Uint8Array) => void;
  readonly get: (client: ClientId) => Uint8Array | 'absent' | 'damaged';
  readonly listed: () => ReadonlySet<ClientId>;
  readonly erase: (client: ClientId) => void;
  readonly forget: () => void;
}

export const clientFolderOf = (dataDir: string): string => join(dataDir, 'keys', 'clients');

/** One file a client, named by its random id, so that erasing one is a matter of one file (decision 6). */
export const createClientKeys = (folder: string, master: Uint8Array): ClientKeys => {
  const keys = new Map<ClientId, Uint8Array>();
  const pathOf = (client: ClientId) => join(folder, `${client}${ENDING}`);

  const adopt = (client: ClientId, key: Uint8Array): void => {
    makeFolder(folder);
    writeSealedKey(pathOf(client), master, `client:${client}`, key);
    keys.set(client, key);
  };

  const mint = (): ClientId => {
    const client = randomUUID() as ClientId;
    adopt(client, randomBytes(KEY_BYTES));
    return client;
  };

  const get = (client: ClientId): Uint8Array | 'absent' | 'damaged' => {
    const known = keys.get(client);
    if (known !== undefined) return known;
    const file = readKeyFile(pathOf(client));
    if (typeof file === 'string') return file;
    const key = openSealedKey(file, master, `client:${client}`);
    if (key === undefined) return 'damaged';
    keys.set(client, key);
    return key;
  };

  const listed = (): ReadonlySet<ClientId> =>
    new Set(
      namesIn(folder).flatMap((name) => {
        const client = name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : '';
        return isUuid(client) ? [client as ClientId] : [];
      }),
    );

  const erase = (client: ClientId): void => {
    const key = keys.get(client);
    if (key !== undefined) wipeKey(key);
    keys.delete(client);
    const path = pathOf(client);
    // A folder that somebody put there holds no key of ours, and would be taken for one that came back.
    if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true) putAside(path);
    else shredDurably(path, (bytes) => isKeyOf(bytes, client));
  };

  const forget = (): void => {
    for (const key of keys.values()) wipeKey(key);
    keys.clear();
  };

  return { mint, adopt, get, listed, erase, forget };
};

const ENDING = '.json';

/** What stands in its place and is no folder is somebody else's: it is kept beside, and must not keep a client from being entered. */
const makeFolder = (folder: string): void => {
  if (isFolder(folder)) return;
  if (lstatSync(folder, { throwIfNoEntry: false }) !== undefined) putAside(folder);
  mkdirSync(folder, { mode: 0o700 });
};

/** Wherever a link leads: only a file that says it is this client's key is overwritten as that. */
const isKeyOf = (bytes: Uint8Array, client: ClientId): boolean => {
  const file = keyFileIn(Buffer.from(bytes).toString('utf8'));
  return file !== 'damaged' && file['purpose'] === `client:${client}`;
};

/** Git, zip programs and the like leave out an empty folder: one that is not there, or no folder, holds nobody's key. */
const namesIn = (folder: string): readonly string[] => (isFolder(folder) ? readdirSync(folder) : []);

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
};
