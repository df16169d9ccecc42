import type { JsonValue } from '../brand.ts';
import type { StoredEntry } from '../journal/entry.ts';

/** What a record must have beside its journal, as the clear parts of its entries tell it. */
export interface ExpectedParts {
  /** Told of every entry in order. */
  readonly hear: (entry: Pick<StoredEntry, 'kind' | 'client' | 'body'>) => void;
  /** Hashes of the sealed files. */
  readonly files: () => ReadonlySet<string>;
  /** Clients whose key must be there. */
  readonly clients: () => ReadonlySet<string>;
  readonly sessions: () => number;
}

/** Photos and label files that were stored and not destroyed, clients who were entered and not erased. */
export const createExpectedParts = (): ExpectedParts => {
  const ofPhoto = new Map<string, { readonly client: string; readonly hashes: readonly string[] }>();
  const files = new Set<string>();
  const clients = new Set<string>();
  let sessions = 0;

  return {
    hear: ({ kind, client, body }) => {
      switch (kind) {
        case 'photo.stored': {
          const hashes = [textIn(body, 'hash'), textIn(body, 'small')];
          ofPhoto.set(textIn(body, 'photo'), { client: client ?? '', hashes });
          return hashes.forEach((hash) => files.add(hash));
        }
        case 'photo.destroyed':
          return ofPhoto.get(textIn(body, 'photo'))?.hashes.forEach((hash) => files.delete(hash));
        case 'file.stored':
          return void files.add(textIn(body, 'hash'));
        case 'client.drafted':
        case 'client.registered':
          return void clients.add(client ?? '');
        case 'client.erased':
        case 'client.discarded':
          clients.delete(client ?? '');
          for (const photo of ofPhoto.values())
            if (photo.client === client) photo.hashes.forEach((hash) => files.delete(hash));
          return;
        case 'session.opened':
          sessions += 1;
      }
    },
    files: () => files,
    clients: () => clients,
    sessions: () => sessions,
  };
};

const textIn = (body: JsonValue, key: string): string => {
  const value =
    typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[key] : undefined;
  return typeof value === 'string' ? value : '';
};
