import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';

interface DeviceKeyPair {
  /** PKCS8 DER: sealed under the master key before it reaches the disk. */
  readonly privateKey: Uint8Array;
  /** SPKI DER, base64. */
  readonly publicKey: string;
}

/** Answers the signature in base64. */
export type Sign = (bytes: Uint8Array | string) => string;

export const newDeviceKey = (): DeviceKeyPair => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }),
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  };
};

export const signerOf = (privateKey: Uint8Array): Sign => {
  const key = createPrivateKey({ key: Buffer.from(privateKey), type: 'pkcs8', format: 'der' });
  return (bytes) => sign(null, Buffer.from(bytes), key).toString('base64');
};

/** The public half that belongs to it, SPKI DER in base64. */
export const publicKeyOf = (privateKey: Uint8Array): string =>
  createPublicKey(createPrivateKey({ key: Buffer.from(privateKey), type: 'pkcs8', format: 'der' }))
    .export({ type: 'spki', format: 'der' })
    .toString('base64');

/** A public key that is none verifies nothing. */
export const verifierOf = (publicKey: string): ((text: string, signature: string) => boolean) => {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), type: 'spki', format: 'der' });
    return (text, signature) =>
      verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64'));
  } catch {
    return () => false;
  }
};

/** First 128 bits of SHA-256 over the SPKI bytes, in groups of four hex digits: short enough to compare by eye. */
export const fingerprintOf = (publicKey: string): string =>
  createHash('sha256')
    .update(Buffer.from(publicKey, 'base64'))
    .digest('hex')
    .slice(0, 32)
    .replace(/.{4}(?!$)/g, '$& ');
