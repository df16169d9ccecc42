import { join } from 'node:path';
import type { ClientId } from '../../shared/brand.ts';
import type { ChainEnd } from '../../shared/journal/entry.ts';
import type { Result } from '../../shared/result.ts';
import { allOf } from '../background.ts';
import { shredDurably, writeDurably } from '../store/durable-file.ts';
import { readPlainFile } from '../store/plain-file.ts';
import { saving } from '../store/failure.ts';
import type { NotSaved } from '../store/failure.ts';
import type { Vault } from '../vault/vault.ts';
import type { Listed } from './directory.ts';
import type { PendingErasure } from './pending-erasures.ts';

export const directoryFileOf = (dataDir: string): string => join(dataDir, 'directory.bin');

/** What the journal said up to and with the entry `upTo`. */
export interface Snapshot {
  readonly upTo: ChainEnd;
  readonly clients: readonly Listed[];
  /** Registrations begun and not ended: ids only, the words stay where the client's own key seals them. */
  readonly drafts: readonly ClientId[];
  /** Registered, but their key was lost before their name was kept here. */
  readonly unnamed?: readonly ClientId[];
  /** Erasures begun and not ended. */
  readonly leaving?: readonly PendingErasure[];
}

/** Proven to be ours and of this chain; what is in it takes longer to read than that, so it is read bit by bit. */
interface OpenedFile {
  readonly content: () => Generator<undefined, Required<Snapshot>>;
}

/**
 * The sealed cache of names: one clear line `{ format, seq, hash }`, then nonce, ciphertext and tag under the directory key, bound to
 * that line and this device. It saves the start from opening every client's entry. Whoever reads it asks the journal whether its entry
 * `seq` still has that hash: one that opens is ours, and so `strange` where the chain does not know it. A file that does not open is no file.
 */
export interface DirectoryFile {
  readonly open: (
    isInChain: (end: ChainEnd) => boolean,
    strange?: (end: ChainEnd) => void,
  ) => OpenedFile | undefined;
  readonly write: (snapshot: Snapshot) => Result<void, NotSaved>;
  /** The same bit by bit. Nothing is written where `isStale` says at the end that something else was written meanwhile. */
  readonly writing: (
    snapshot: Snapshot,
    isStale: () => boolean,
  ) => Generator<undefined, Result<void, NotSaved> | undefined>;
  /** What lies there is overwritten and gone: a name was erased. */
  readonly shred: () => Result<void, NotSaved>;
}

export const createDirectoryFile = (
  dataDir: string,
  vault: Pick<Vault, 'deviceId' | 'sealPiece' | 'openPiece'>,
): DirectoryFile => {
  const path = directoryFileOf(dataDir);

  const save = (upTo: ChainEnd, text: Uint8Array): Result<void, NotSaved> =>
    saving(dataDir, () => {
      const line = lineOf(upTo);
      const sealed = vault.sealPiece('directory', `${line}${vault.deviceId}`, text);
      if (!sealed.ok) throw new Error('defect: the directory has no key');
      writeDurably(path, Buffer.concat([Buffer.from(line, 'utf8'), sealed.value]));
    });
  const write = (snapshot: Snapshot): Result<void, NotSaved> =>
    save(snapshot.upTo, allOf(layingOut(snapshot)));

  return {
    open: (isInChain, strange = () => undefined) => {
      const bytes = bytesAt(path);
      const end = bytes === undefined ? -1 : bytes.indexOf(0x0a);
      if (bytes === undefined || end < 0 || end > LONGEST_LINE) return undefined;
      const line = bytes.subarray(0, end + 1).toString('utf8');
      const upTo = endOf(line);
      if (upTo === undefined) return undefined;
      const opened = vault.openPiece('directory', `${line}${vault.deviceId}`, bytes.subarray(end + 1));
      if (!opened.ok) return undefined;
      if (isInChain(upTo)) return { content: () => readingOut(upTo, opened.value) };
      strange(upTo);
      return undefined;
    },
    write,
    writing: function* (snapshot, isStale) {
      const text = yield* layingOut(snapshot);
      yield;
      return isStale() ? undefined : save(snapshot.upTo, text);
    },
    shred: () =>
      saving(dataDir, () => {
        shredDurably(path);
      }),
  };
};

// Raise it when search keys are made differently or other things are kept: an older file is then built anew.
const FORMAT = 'stipple-directory-3';
const LONGEST_LINE = 200;

const lineOf = ({ seq, hash }: ChainEnd): string => `${JSON.stringify({ format: FORMAT, seq, hash })}\n`;

/** Clients laid out or read between two breaks: about a millisecond. */
const CLIENTS_AT_ONCE = 500;
/** One JSON text, and each client on a line of its own: so it can be read a few lines at a time. */
const [HEAD, BETWEEN, FOOT] = ['{"clients":[\n', ',\n', '\n],'];

/** As much room for a short name as for a long one: the size tells how many clients there are, which the keys tell as well. */
const layingOut = function* ({
  clients,
  drafts,
  unnamed = [],
  leaving = [],
}: Snapshot): Generator<undefined, Buffer> {
  const pieces: Buffer[] = [Buffer.from(HEAD, 'utf8')];
  for (let at = 0; at < clients.length; at += CLIENTS_AT_ONCE) {
    const lines = clients
      .slice(at, at + CLIENTS_AT_ONCE)
      .map(({ id, fullName, phone, dateOfBirth, key }) =>
        JSON.stringify([id, fullName, phone, dateOfBirth, key]),
      );
    pieces.push(Buffer.from(`${at === 0 ? '' : BETWEEN}${lines.join(BETWEEN)}`, 'utf8'));
    yield;
  }
  pieces.push(Buffer.from(`${FOOT}${JSON.stringify({ drafts, unnamed, leaving }).slice(1)}`, 'utf8'));
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return Buffer.concat([
    ...pieces,
    Buffer.alloc(Math.max(0, clients.length * BYTES_PER_CLIENT - length), ' '),
  ]);
};
const BYTES_PER_CLIENT = 256;

const endOf = (line: string): ChainEnd | undefined => {
  try {
    const { format, seq, hash } = JSON.parse(line) as { format?: unknown; seq?: unknown; hash?: unknown };
    return format === FORMAT && Number.isSafeInteger(seq) && typeof hash === 'string'
      ? { seq: seq as number, hash }
      : undefined;
  } catch {
    return undefined;
  }
};

type ClientRow = readonly [Listed['id'], string, string, Listed['dateOfBirth'], string];
type Rest = Pick<Required<Snapshot>, 'drafts' | 'unnamed' | 'leaving'>;

/** Only we can have sealed it, so its shape is not doubted. */
const readingOut = function* (upTo: ChainEnd, bytes: Uint8Array): Generator<undefined, Required<Snapshot>> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  yield;
  const foot = text.lastIndexOf(FOOT);
  const clients: Listed[] = [];
  let lines: string[] = [];
  for (let at = HEAD.length; at < foot;) {
    const end = text.indexOf(BETWEEN, at);
    const next = end < 0 || end > foot ? foot : end;
    lines.push(text.slice(at, next));
    at = next + BETWEEN.length;
    if (lines.length < CLIENTS_AT_ONCE && at < foot) continue;
    for (const row of JSON.parse(`[${lines.join()}]`) as readonly ClientRow[]) clients.push(listedOf(row));
    lines = [];
    yield;
  }
  const rest = JSON.parse(`{${text.slice(foot + FOOT.length)}`) as Rest;
  return { upTo, clients, ...rest };
};
const listedOf = ([id, fullName, phone, dateOfBirth, key]: ClientRow): Listed => ({
  id,
  fullName,
  phone,
  dateOfBirth,
  key,
});

// A name takes some hundred bytes.
const LARGEST_BYTES = 512 * 1024 * 1024;

const bytesAt = (path: string): Buffer | undefined => {
  try {
    return readPlainFile(path, LARGEST_BYTES);
  } catch {
    return undefined;
  }
};
