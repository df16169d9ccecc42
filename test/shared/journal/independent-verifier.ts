// Written from shared/journal/README.md alone, as a stranger would: nothing of the app is imported.
// Run by hand: node test/shared/journal/independent-verifier.ts RECORD.ndjson
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface Finding {
  readonly entries: number;
  readonly heads: number;
  readonly seals: readonly string[];
  /** Position of the first bad entry and what is wrong with it. */
  readonly bad?: { readonly seq: number; readonly why: string };
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export const verifyIndependently = (text: string): Finding => {
  const [first = '', ...rest] = text.split('\n').filter((line) => line !== '');
  const { format, deviceId, publicKey } = JSON.parse(first) as Record<string, string>;
  if (format !== 'stipple-journal-1' || publicKey === undefined) throw new Error('not an export');
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  const seals: string[] = [];
  let prev = '0'.repeat(64);
  let seq = 0;
  for (const object of rest) {
    seq += 1;
    const bad = (why: string): Finding => ({
      entries: seq - 1,
      heads: seals.length,
      seals,
      bad: { seq, why },
    });
    const { line, hash } = JSON.parse(object) as { line: string; hash: string };
    if (sha256(line) !== hash) return bad('hash does not fit the line');
    const entry = JSON.parse(line) as {
      seq: number;
      prev: string;
      kind: string;
      body: Record<string, string | number>;
    };
    if (entry.seq !== seq) return bad(`seq is ${entry.seq}`);
    if (entry.prev !== prev) return bad('prev is not the hash before');
    if (seq === 1 && (entry.kind !== 'journal.begun' || entry.body['publicKey'] !== publicKey))
      return bad('not begun by this device');
    if (entry.kind === 'head.attested') {
      const { seq: of, hash: head, at, signature } = entry.body;
      const bytes = `stipple-head-v1\n${deviceId}\n${of}\n${head}\n${at}`;
      if (of !== seq - 1 || head !== prev || entry.body['deviceId'] !== deviceId)
        return bad('attests something else');
      if (!verify(null, Buffer.from(bytes, 'utf8'), key, Buffer.from(String(signature), 'base64')))
        return bad('foreign signature');
      seals.push(
        sha256(`${bytes}\n${signature}`)
          .slice(0, 16)
          .replace(/(....)(....)(....)(....)/, '$1 $2 $3 $4'),
      );
    }
    prev = hash;
  }
  return { entries: seq, heads: seals.length, seals };
};

const file = process.argv[2];
if (import.meta.main && file !== undefined) {
  const { bad, entries, heads } = verifyIndependently(readFileSync(file, 'utf8'));
  process.stdout.write(
    bad === undefined
      ? `intact: ${entries} entries, ${heads} attested heads\n`
      : `bad: seq ${bad.seq}, ${bad.why}\n`,
  );
  process.exitCode = bad === undefined ? 0 : 1;
}
