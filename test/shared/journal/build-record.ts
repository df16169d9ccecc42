import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import type { AuthorId, ClientId, JsonValue, SessionId } from '../../../shared/brand.ts';
import { follow } from '../../../shared/journal/chain.ts';
import type { Digest } from '../../../shared/journal/chain.ts';
import { JOURNAL_FORMAT, START } from '../../../shared/journal/entry.ts';
import type { ChainEnd, Draft } from '../../../shared/journal/entry.ts';
import { markedText } from '../../../shared/journal/mark.ts';
import type { Mark } from '../../../shared/journal/mark.ts';
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
}

export const newDevice = (deviceId = '44444444-4444-4444-8444-444444444444'): TestDevice => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    deviceId,
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('base64'),
  };
};

export interface BuiltRecord {
  readonly lines: readonly StoredLine[];
  readonly marks: readonly Mark[];
  readonly end: ChainEnd;
}

export interface Build {
  /** Seqs of the entries that carry a mark; each by default. */
  readonly marked?: (seq: number) => boolean;
  readonly says?: (seq: number) => string;
  readonly atMs?: (seq: number) => number;
  readonly kind?: (seq: number) => Draft['kind'];
  readonly body?: (seq: number) => JsonValue;
}

/** A record of `length` entries; entry 1 begins it. */
export const buildRecord = (device: TestDevice, length: number, how: Build = {}): BuiltRecord =>
  goOn(device, { lines: [], marks: [], end: START }, length, how);

/** What `device` adds to a record that stands, up to `length` entries in all. */
export const goOn = (
  device: TestDevice,
  before: BuiltRecord,
  length: number,
  {
    marked = () => true,
    says = (seq) => `event ${seq}`,
    atMs = (seq) => 1_800_000_000_000 + seq * 1000,
    kind = () => 'session.event',
    body = (seq) => ({ type: 'note.added', text: says(seq) }),
  }: Build = {},
): BuiltRecord => {
  const lines: StoredLine[] = [...before.lines];
  const marks: Mark[] = [...before.marks];
  const { deviceId, publicKey } = device;
  const begun = { format: JOURNAL_FORMAT, deviceId, publicKey, appVersion: '0.1.0', testSwitches: [] };
  let end = before.end;
  while (lines.length < length) {
    const seq = end.seq + 1;
    const at = instantOf(atMs(seq));
    const [what, said] = seq === 1 ? (['journal.begun', begun] as const) : [kind(seq), body(seq)];
    const inSession = what === 'session.event' ? { session, client } : {};
    const next = follow(
      digest,
      end,
      { at, wall: at, by: what === 'session.event' ? staff : 'device', kind: what, ...inSession },
      () => said,
    );
    end = { seq, hash: next.hash };
    if (!marked(seq)) {
      lines.push({ line: next.line, hash: next.hash });
      continue;
    }
    const unsigned = { deviceId, ...end, at };
    const mark = { ...unsigned, signature: device.sign(markedText(unsigned)) };
    marks.push(mark);
    lines.push({ line: next.line, hash: next.hash, mark: mark.signature });
  }
  return { lines, marks, end };
};

const verifierOf = (publicKey: string) => {
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  return (text: string, signature: string): boolean =>
    verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'));
};

/** As whoever trusts the key of `device` sees it. */
export const verdictOn = (
  device: TestDevice,
  lines: readonly StoredLine[],
  { from, ...more }: Partial<Omit<VerifyOptions, 'from'>> & { readonly from?: ChainEnd } = {},
): Verdict => {
  const verifier = createVerifier({
    digest,
    verifierOf,
    trusts: (publicKey) => publicKey === device.publicKey,
    ...(from === undefined ? {} : { from: { ...from, device } }),
    ...more,
  });
  for (const line of lines) if (!verifier.push(line)) break;
  return verifier.end();
};

/** Writes another text with the hash that belongs to it, as somebody would who knows how the chain is made. */
export const rewritten = ({ line, mark }: StoredLine, change: (line: string) => string): StoredLine => {
  const changed = change(line);
  return { line: changed, hash: digest(changed), ...(mark === undefined ? {} : { mark }) };
};

/** Everything from the entry `seq` on written anew so that the chain fits, as somebody without the device's key can. */
export const rechained = (
  lines: readonly StoredLine[],
  seq: number,
  change: (line: string) => string,
): readonly StoredLine[] => {
  const again = [...lines];
  again[seq - 1] = rewritten(lines[seq - 1]!, change);
  for (let i = seq; i < again.length; i += 1)
    again[i] = rewritten(again[i]!, (line) => line.replace(lines[i - 1]!.hash, again[i - 1]!.hash));
  return again;
};
