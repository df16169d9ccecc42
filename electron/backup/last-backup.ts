import { join } from 'node:path';
import { isInstant } from '../../shared/time.ts';
import type { Instant } from '../../shared/time.ts';
import { writeDurably } from '../store/durable-file.ts';
import { readPlainFile } from '../store/plain-file.ts';
import { verifierOf } from '../vault/device-key.ts';
import type { Vault } from '../vault/vault.ts';

/** When the last good backup was made and how far it goes, for as long as its drive is not there to be asked. Never in the journal: an entry each would make every backup stale. */
interface LastBackup {
  readonly get: () => BackupTold | null;
  readonly keep: (told: BackupTold) => void;
}
interface BackupTold {
  readonly at: Instant;
  readonly seq: number;
}

/** Signed by the device: nobody else can say that there is a backup. */
export const createLastBackup = (
  dataDir: string,
  vault: Pick<Vault, 'deviceId' | 'publicKey' | 'sign'>,
): LastBackup => {
  const file = join(dataDir, 'backup.json');
  let known = readTold(file, vault);
  return {
    get: () => known,
    keep: (told) => {
      known = told;
      const signature = vault.sign(signedText(vault.deviceId, told));
      writeDurably(file, `${JSON.stringify({ ...told, signature })}\n`);
    },
  };
};

const signedText = (deviceId: string, { at, seq }: BackupTold): string =>
  `stipple-backup-made-1\n${deviceId}\n${at}\n${seq}`;

const readTold = (
  file: string,
  { deviceId, publicKey }: Pick<Vault, 'deviceId' | 'publicKey'>,
): BackupTold | null => {
  try {
    const { at, seq, signature } = JSON.parse(readPlainFile(file).toString('utf8')) as Record<
      string,
      unknown
    >;
    if (typeof at !== 'string' || !isInstant(at) || typeof seq !== 'number' || typeof signature !== 'string')
      return null;
    return verifierOf(publicKey)(signedText(deviceId, { at, seq }), signature) ? { at, seq } : null;
  } catch {
    return null;
  }
};
