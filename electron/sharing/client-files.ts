import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isUuid } from '../../shared/brand.ts';
import type { ClientId, SessionId } from '../../shared/brand.ts';
import { parseLine } from '../../shared/journal/codec.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import type { ClientFile, FileSession } from '../../shared/sharing/client-files.ts';
import { shredDurably, writeDurably } from '../store/durable-file.ts';
import { openedEntry } from '../store/open-entry.ts';
import { readPlainFile } from '../store/plain-file.ts';
import type { Vault } from '../vault/vault.ts';
import { othersFolderOf } from './others.ts';

/** An entry of another tablet among this one's: its `seq` is a place between two of this tablet's own, and never a whole number. */
export interface EntryElsewhere extends Entry {
  readonly device: string;
  readonly isLate: boolean;
  /** Its number in its own chain. */
  readonly ownSeq: number;
}

export interface OpenFile {
  readonly entries: readonly EntryElsewhere[];
  readonly sessions: ReadonlyMap<SessionId, FileSession>;
  /** What the studio says of this client and another one. */
  readonly said: ClientFile['said'];
}

export type ClientFiles = ReturnType<typeof createClientFiles>;

/** Files that are looked at at once: the page of one client, the next opening. */
const MOST_OPEN = 8;
/** Places between two own entries: more than the entries of any studio. */
const PLACES = 2 ** 31;

/**
 * What the other tablets hold of clients whom this one has too, each as one file sealed with that client's key: nobody changed it, and an
 * erasure makes it unreadable. They can be made anew from the lines at any time. A tablet that works alone has none, and looks for none.
 */
export const createClientFiles = (
  dataDir: string,
  vault: Pick<Vault, 'sealPiece' | 'openPiece' | 'open'>,
) => {
  const folder = join(othersFolderOf(dataDir), 'files');
  /** Its mark stands in the name, so that a start opens none of them. */
  const pathOf = (client: ClientId, mark: string): string => join(folder, `${client}.${mark}`);
  const there = new Map<ClientId, string>();
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const [client = '', mark = ''] = name.split('.');
    if (!isUuid(client) || !/^[\da-z]{1,16}$/.test(mark)) continue;
    // A kill left two: whichever stays, the next look at all lines makes it anew where it is the older one.
    if (there.has(client as ClientId)) shredDurably(join(folder, name));
    else there.set(client as ClientId, mark);
  }
  const open = new Map<ClientId, OpenFile | undefined>();
  const clientOf = new Map<SessionId, ClientId>();

  const stored = (client: ClientId): ClientFile | undefined => {
    const mark = there.get(client);
    if (mark === undefined) return undefined;
    try {
      const sealed = readPlainFile(pathOf(client, mark), MOST_BYTES);
      const opened = vault.openPiece({ client }, boundTo(client), sealed);
      return opened.ok ? (JSON.parse(Buffer.from(opened.value).toString('utf8')) as ClientFile) : undefined;
    } catch {
      // Gone or damaged: made anew by the next sharing.
      return undefined;
    }
  };
  const keep = (client: ClientId, file: OpenFile | undefined): OpenFile | undefined => {
    open.delete(client);
    open.set(client, file);
    for (const oldest of open.keys()) if (open.size > MOST_OPEN) open.delete(oldest);
    for (const session of file?.sessions.keys() ?? []) clientOf.set(session, client);
    return file;
  };
  const fileOf = (client: ClientId): OpenFile | undefined => {
    if (!there.has(client)) return undefined;
    if (open.has(client)) return open.get(client);
    const file = stored(client);
    return keep(client, file === undefined ? undefined : opened(vault, file));
  };
  const write = (file: ClientFile): void => {
    const bytes = Buffer.from(JSON.stringify(file), 'utf8');
    const sealed = vault.sealPiece({ client: file.client }, boundTo(file.client), bytes);
    // No key any more: somebody erased the client meanwhile.
    if (!sealed.ok) return;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const before = there.get(file.client);
    writeDurably(pathOf(file.client, file.mark), sealed.value);
    if (before !== undefined && before !== file.mark) shredDurably(pathOf(file.client, before));
    there.set(file.client, file.mark);
    open.delete(file.client);
    for (const { session } of file.sessions) clientOf.set(session, file.client);
  };

  return {
    isEmpty: (): boolean => there.size === 0,
    of: fileOf,
    /** Of whom there is a file that names the session, as far as it was looked at. */
    clientOf: (session: SessionId): ClientId | undefined => clientOf.get(session),
    /** The marks of those that are here, by client. */
    held: (): Readonly<Record<string, string>> => Object.fromEntries(there),
    put: write,
    /** This tablet holds that session from now on. */
    take: (client: ClientId, session: SessionId): void => {
      const file = stored(client);
      if (file === undefined) return;
      write({
        ...file,
        // As nobody marks one: the next look at all lines makes it anew.
        mark: 'taken',
        sessions: file.sessions.map((one) => (one.session === session ? { ...one, isHere: true } : one)),
      });
    },
    drop: (client: ClientId): void => {
      const mark = there.get(client);
      if (mark !== undefined) shredDurably(pathOf(client, mark));
      there.delete(client);
      open.delete(client);
    },
  };
};

// Decades of one client.
const MOST_BYTES = 256 * 1024 * 1024;
const boundTo = (client: ClientId): string => `stipple-file-1\n${client}`;

const opened = (vault: Pick<Vault, 'open'>, { lines, sessions, said }: ClientFile): OpenFile => ({
  entries: lines.flatMap(({ line, hash, device, after, place, isLate }) => {
    const parsed = parseLine(line);
    if (!parsed.ok) return [];
    const entry = openedEntry(vault, parsed.value, hash, () => false);
    return [{ ...entry, seq: after + (place + 1) / PLACES, ownSeq: entry.seq, device, isLate }];
  }),
  sessions: new Map(sessions.map((one) => [one.session, one])),
  said,
});
