import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto';
import type { AuthorId, ClientId, SessionId } from '../../../shared/brand.ts';
import { follow } from '../../../shared/journal/chain.ts';
import type { Digest } from '../../../shared/journal/chain.ts';
import { START } from '../../../shared/journal/entry.ts';
import type { ChainEnd, Draft } from '../../../shared/journal/entry.ts';
import { attestedText } from '../../../shared/journal/seal.ts';
import type { AttestedHead } from '../../../shared/journal/seal.ts';
import { createVerifier } from '../../../shared/journal/verify.ts';
import type { StoredLine, Verdict, VerifyOptions } from '../../../shared/journal/verify.ts';
import { instantOf } from '../../../shared/time.ts';

export const digest: Digest = (bytes) => createHash('sha256').update(bytes).digest('hex');
export const session = '11111111-1111-4111-8111-111111111111' as SessionId;
export const client = '22222222-2222-4222-8222-222222222222' as ClientId;
export const staff = '33333333-3333-4333-8333-333333333333' as AuthorId;

export interface TestDevice {
  readonly deviceId: string;
  readonly publicKey: string;
  readonly sign: (text: string) => string;
  readonly verify: (text: string, signature: string) => boolean;
}

export const newDevice = (deviceId = '44444444-4444-4444-8444-444444444444'): TestDevice => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    deviceId,
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('base64'),
    verify: (text, signature) => verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'base64')),
  };
};

export interface BuiltRecord {
  readonly lines: readonly StoredLine[];
  readonly heads: readonly AttestedHead[];
  readonly end: ChainEnd;
}

/** A record of `length` entries; entry 1 begins it, those in `headsAt` attest the entry before them. */
export const buildRecord = (
  device: TestDevice,
  length: number,
  headsAt: readonly number[] = [],
  says = (seq: number): string => `event ${seq}`,
): BuiltRecord => {
  const lines: StoredLine[] = [];
  const heads: AttestedHead[] = [];
  let end = START;
  const add = (kind: Draft['kind'], body: Draft['body']): void => {
    const at = instantOf(1_800_000_000_000 + end.seq * 1000);
    const inSession = kind === 'session.event' ? { session, client } : {};
    const next = follow(
      digest,
      end,
      { at, wall: at, by: kind === 'session.event' ? staff : 'device', kind, ...inSession },
      () => body,
    );
    lines.push({ line: next.line, hash: next.hash });
    end = { seq: next.seq, hash: next.hash };
  };
  const { deviceId, publicKey } = device;
  add('journal.begun', {
    format: 'stipple-journal-1',
    deviceId,
    publicKey,
    appVersion: '0.1.0',
    testSwitches: [],
  });
  while (lines.length < length) {
    if (!headsAt.includes(end.seq + 1)) {
      add('session.event', { type: 'note.added', text: says(end.seq + 1) });
      continue;
    }
    const unsigned = { deviceId, seq: end.seq, hash: end.hash, at: instantOf(1_800_000_000_000) };
    const head = { ...unsigned, signature: device.sign(attestedText(unsigned)) };
    heads.push(head);
    add('head.attested', { ...head });
  }
  return { lines, heads, end };
};

export const verdictOn = (
  device: TestDevice,
  lines: readonly StoredLine[],
  more: Partial<VerifyOptions> = {},
): Verdict => {
  const verifier = createVerifier({
    digest,
    verifySignature: device.verify,
    publicKey: device.publicKey,
    deviceId: device.deviceId,
    ...more,
  });
  for (const line of lines) if (!verifier.push(line)) break;
  return verifier.end();
};

/** Writes another text with the hash that belongs to it, as somebody would who knows how the chain is made. */
export const rewritten = ({ line }: StoredLine, change: (line: string) => string): StoredLine => {
  const changed = change(line);
  return { line: changed, hash: digest(changed) };
};
