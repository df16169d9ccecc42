import { join } from 'node:path';
import type { ClientId } from '../../shared/brand.ts';
import type { ChainEnd } from '../../shared/journal/entry.ts';
import type { Result } from '../../shared/result.ts';
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

/** Proven to be ours and of this chain; what is in it takes longer to read than that. */
interface OpenedFile {
  readonly content: () => Required<Snapshot>;
}

/**
 * The sealed cache of names: one clear line `{ format, seq, hash }`, then nonce, ciphertext and tag under the directory key, bound to
 * that line and this device. It saves the start from opening every client's entry. Whoever reads it asks the journal whether its entry
 * `seq` still has that hash: one that opens is ours, and so `strange` where the chain does not know it. A file that does not open is no file.
 */
interface DirectoryFile {
  readonly open: (
    isInChain: (end: ChainEnd) => boolean,
    strange?: (end: ChainEnd) => void,
  ) => OpenedFile | undefined;
  readonly write: (snapshot: Snapshot) => Result<void, NotSaved>;
  /** The same, and what lay there before is overwritten first: a name was erased. */
  readonly rewrite: (snapshot: Snapshot) => Result<void, NotSaved>;
}

export const createDirectoryFile = (
  dataDir: string,
  vault: Pick<Vault, 'deviceId' | 'sealPiece' | 'openPiece'>,
): DirectoryFile => {
  const path = directoryFileOf(dataDir);

  const write = ({ upTo, clients, drafts, unnamed = [], leaving = [] }: Snapshot): Result<void, NotSaved> =>
    saving(dataDir, () => {
      const line = lineOf(upTo);
      const rows = clients.map(({ id, fullName, phone, dateOfBirth, key }) => [
        id,
        fullName,
        phone,
        dateOfBirth,
        key,
      ]);
      const sealed = vault.sealPiece(
        'directory',
        `${line}${vault.deviceId}`,
        roomy(JSON.stringify({ clients: rows, drafts, unnamed, leaving }), rows.length),
      );
      if (!sealed.ok) throw new Error('defect: the directory has no key');
      writeDurably(path, Buffer.concat([Buffer.from(line, 'utf8'), sealed.value]));
    });

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
      if (isInChain(upTo)) return { content: () => ({ upTo, ...contentOf(opened.value) }) };
      strange(upTo);
      return undefined;
    },
    write,
    rewrite: (snapshot) => {
      const gone = saving(dataDir, () => {
        shredDurably(path);
      });
      return gone.ok ? write(snapshot) : gone;
    },
  };
};

// Raise it when search keys are made differently or other things are kept: an older file is then built anew.
const FORMAT = 'stipple-directory-2';
const LONGEST_LINE = 200;

const lineOf = ({ seq, hash }: ChainEnd): string => `${JSON.stringify({ format: FORMAT, seq, hash })}\n`;

/** As much room for a short name as for a long one: the size tells how many clients there are, which the keys tell as well. */
const roomy = (json: string, clients: number): Buffer => {
  const text = Buffer.from(json, 'utf8');
  return Buffer.concat([text, Buffer.alloc(Math.max(0, clients * BYTES_PER_CLIENT - text.length), ' ')]);
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

/** Only we can have sealed it, so its shape is not doubted. */
const contentOf = (bytes: Uint8Array): Omit<Required<Snapshot>, 'upTo'> => {
  const { clients, drafts, unnamed, leaving } = JSON.parse(Buffer.from(bytes).toString('utf8')) as {
    clients: [Listed['id'], string, string, Listed['dateOfBirth'], string][];
    drafts: ClientId[];
    unnamed: ClientId[];
    leaving: PendingErasure[];
  };
  return {
    clients: clients.map(([id, fullName, phone, dateOfBirth, key]) => ({
      id,
      fullName,
      phone,
      dateOfBirth,
      key,
    })),
    drafts,
    unnamed,
    leaving,
  };
};

// A name takes some hundred bytes.
const LARGEST_BYTES = 512 * 1024 * 1024;

const bytesAt = (path: string): Buffer | undefined => {
  try {
    return readPlainFile(path, LARGEST_BYTES);
  } catch {
    return undefined;
  }
};
