import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isHash } from '../../shared/journal/codec.ts';
import type { ChainEnd } from '../../shared/journal/entry.ts';
import { verifierOf } from '../vault/device-key.ts';
import type { Vault } from '../vault/vault.ts';
import { removeDurably, writeDurably } from './durable-file.ts';
import { readPlainFile } from './plain-file.ts';

/** How many rows each index of the journal must lead to, up to an entry. */
interface IndexRows {
  readonly journal_kind: number;
  readonly journal_session: number;
  readonly journal_client: number;
}

/** How far a check of everything has come, so that closing Stipple in its midst does not begin it anew. */
export interface CheckProgress extends ChainEnd {
  /** The entry about the check of everything before this one, 0 where there is none: a place in another check proves nothing. */
  readonly after: number;
  readonly rows: IndexRows;
}

interface Deps {
  readonly dataDir: string;
  readonly vault: Pick<Vault, 'deviceId' | 'publicKey' | 'sign'>;
}

/** Signed by the device: nobody else can say of an entry that it was looked at. */
export const writeCheckProgress = ({ dataDir, vault }: Deps, progress: CheckProgress): void =>
  writeDurably(
    fileOf(dataDir),
    `${JSON.stringify({ format: FORMAT, ...inOrder(progress), signature: vault.sign(signedText(vault.deviceId, progress)) })}\n`,
  );

/** `undefined` where there is none, and where it is not this device's. */
export const readCheckProgress = ({ dataDir, vault }: Deps): CheckProgress | undefined => {
  try {
    const said = JSON.parse(readPlainFile(fileOf(dataDir)).toString('utf8')) as CheckProgress & {
      readonly signature: string;
    };
    const isOurs =
      isHash(said.hash) &&
      verifierOf(vault.publicKey)(signedText(vault.deviceId, said), said.signature) &&
      [said.seq, said.after, ...Object.values(said.rows)].every((count) => Number.isSafeInteger(count));
    return isOurs ? inOrder(said) : undefined;
  } catch {
    return undefined;
  }
};

export const removeCheckProgress = (dataDir: string): void => {
  if (existsSync(fileOf(dataDir))) removeDurably(fileOf(dataDir));
};

const FORMAT = 'stipple-check-1';
const fileOf = (dataDir: string): string => join(dataDir, 'check.json');
const inOrder = ({ seq, hash, after, rows }: CheckProgress): CheckProgress => ({
  seq,
  hash,
  after,
  rows: {
    journal_kind: rows.journal_kind,
    journal_session: rows.journal_session,
    journal_client: rows.journal_client,
  },
});
const signedText = (deviceId: string, progress: CheckProgress): string =>
  `${FORMAT}\n${deviceId}\n${JSON.stringify(inOrder(progress))}`;
