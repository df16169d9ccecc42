import type { SafeStorage } from 'electron';

/** The operating system's own protection of a secret. */
export interface Keyring {
  /** False where the system has no real keyring: then a passphrase is asked for instead of pretending. */
  readonly available: boolean;
  readonly backend: string;
  readonly wrap: (secret: string) => Uint8Array;
  /** Throws when the system does not know the secret (another user, another machine). */
  readonly unwrap: (wrapped: Uint8Array) => string;
}

/** Call after `app.whenReady()`: before it Electron does not know the keyring. `basic_text` is obfuscation, not protection. */
export const keyringOf = (safeStorage: SafeStorage, platform: NodeJS.Platform): Keyring => {
  const backend =
    platform === 'linux'
      ? safeStorage.getSelectedStorageBackend()
      : platform === 'darwin'
        ? 'keychain'
        : 'dpapi';
  return {
    available: safeStorage.isEncryptionAvailable() && backend !== 'basic_text' && backend !== 'unknown',
    backend,
    wrap: (secret) => safeStorage.encryptString(secret),
    unwrap: (wrapped) => safeStorage.decryptString(Buffer.from(wrapped)),
  };
};
