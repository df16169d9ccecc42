import { hash } from 'node:crypto';
import type { Digest } from '../../shared/journal/chain.ts';

/** SHA-256 in lower-case hex. */
export const sha256: Digest = (bytes) => hash('sha256', bytes, 'hex');
